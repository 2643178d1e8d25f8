/** The form for an own election as pure functions: what was typed in, an election or what is wrong, field by field, out. */
import { stagesByFormula } from '../../../calendar/formulas';
import { newestStages, sameStage } from '../../../calendar/phases';
import { type CalendarProblem, calendarProblems } from '../../../calendar/problems';
import type { Election, Family, StageKey } from '../../../rulebook/law-words';
import type { ElectionId, RegionCode } from '../../../rulebook/words';
import { longestName, type OwnElection, ownElectionSchema } from '../../../settings/own';
import { ownElections, ownSource } from '../../../settings/own-elections';
import { blankStage, datesOf, endOf, isDay, type StageForm, stageForm } from './stage-form';

export interface ElectionForm {
  /** The election that is being edited; null for a new one. */
  readonly id: ElectionId | null;
  readonly name: string;
  readonly family: Family;
  readonly nationwide: boolean;
  readonly regions: readonly RegionCode[];
  readonly stages: readonly StageForm[];
  readonly note: string;
}

/** A new election: its determination and its vote, without days. */
export const emptyForm: ElectionForm = {
  id: null,
  name: '',
  family: 'pilkada',
  nationwide: false,
  regions: [],
  stages: [
    { key: 'penetapan_calon', ...blankStage },
    { key: 'pemungutan_suara', ...blankStage },
  ],
  note: '',
};

/** The most that the settings keep for one election. */
export const mostStages = 60;
const longestNote = 1_000;

export type ElectionFieldError = 'nameMissing' | 'nameTooLong' | 'regionMissing' | 'tooManyStages' | 'noteTooLong';
export type StageError = 'dayMissing' | 'dayWrong' | 'yearWrong' | 'endBeforeStart' | 'stageTwice';
/** `missing` says that the person may simply not be there yet: shown only after a try to save. */
export interface StageErrors {
  readonly start?: StageError;
  readonly end?: StageError;
}

export interface CheckedForm {
  readonly errors: {
    readonly name?: ElectionFieldError;
    readonly regions?: ElectionFieldError;
    readonly stages?: ElectionFieldError;
    readonly note?: ElectionFieldError;
  };
  /** One for each stage of the form, in its order. */
  readonly stageErrors: readonly StageErrors[];
  /** What the calendar's own checks say; `stage` is the place in the form, null for the whole. */
  readonly problems: readonly CalendarProblem[];
  /** null while anything must be mended. */
  readonly election: OwnElection | null;
}

/** `id`: what a new election is called; one that is edited keeps its own. */
export function checkForm(form: ElectionForm, id: ElectionId): CheckedForm {
  const name = form.name.replace(/\s+/g, ' ').trim();
  const note = form.note.trim();
  // A row that nobody has written in is not there.
  const used = form.stages.flatMap((stage, place) =>
    stage.start === '' && stage.end === '' && stage.earlier.length === 0 ? [] : [{ stage, place }],
  );
  const rows = used.flatMap(({ stage, place }) => [...stage.earlier, stage].map((dates) => ({ stage, place, dates })));
  const errors = {
    ...(name === '' ? { name: 'nameMissing' as const } : {}),
    ...(name.length > longestName ? { name: 'nameTooLong' as const } : {}),
    ...(!form.nationwide && form.regions.length === 0 ? { regions: 'regionMissing' as const } : {}),
    ...(rows.length > mostStages ? { stages: 'tooManyStages' as const } : {}),
    ...(note.length > longestNote ? { note: 'noteTooLong' as const } : {}),
  };
  const stageErrors = form.stages.map((stage, place) => errorsOf(stage, form.stages.slice(0, place)));
  const badDays = used.some(({ place }) => Object.keys(stageErrors[place] ?? {}).length > 0);
  if (badDays) return { errors, stageErrors, problems: [], election: null };

  const own: OwnElection = {
    id: form.id ?? id,
    name,
    ...(form.family === 'pilkada' ? {} : { family: form.family }),
    regions: form.nationwide ? ['0' as RegionCode] : [...form.regions],
    stages: rows.map(({ stage, dates }) => ({
      key: stage.key,
      start: dates.start,
      end: endOf(dates),
      ...(stage.of === '' ? {} : { of: stage.of }),
      ...(stage.label === undefined ? {} : { label: stage.label }),
      ...(dates.derived ? { confidence: 'derived' as const } : {}),
      ...(dates.source === undefined ? {} : { source: dates.source }),
      ...(dates.revision === 0 ? {} : { revision: dates.revision }),
    })),
    ...(note === '' ? {} : { note }),
  };
  const problems = problemsOf(own).map((problem) => ({
    ...problem,
    stage: problem.stage === null ? null : (rows[problem.stage]?.place ?? null),
  }));
  const stopped = Object.keys(errors).length > 0 || problems.some(({ severity }) => severity === 'error');
  const result = stopped ? null : ownElectionSchema.safeParse(own);
  return { errors, stageErrors, problems, election: result?.success === true ? result.data : null };
}

function problemsOf(own: OwnElection): readonly CalendarProblem[] {
  const [election] = ownElections([own]);
  return election === undefined ? [] : calendarProblems(election);
}

function errorsOf(stage: StageForm, before: readonly StageForm[]): StageErrors {
  // A stage that was moved has a new day, or goes back to its old one.
  if (stage.start === '') return stage.end === '' && stage.earlier.length === 0 ? {} : { start: 'dayMissing' };
  if (!isDay(stage.start)) return { start: 'dayWrong' };
  if (!isDay(endOf(stage))) return { end: 'dayWrong' };
  if (!isYear(stage.start)) return { start: 'yearWrong' };
  if (!isYear(endOf(stage))) return { end: 'yearWrong' };
  if (endOf(stage) < stage.start) return { end: 'endBeforeStart' };
  const twin = before.some(
    (other) => other.start !== '' && other.key === stage.key && other.of === stage.of && other.label === stage.label,
  );
  return twin ? { start: 'stageTwice' } : {};
}

/** A year that was half typed is one of the first centuries: such a day would stretch the picture to where nobody finds anything. */
function isYear(day: string): boolean {
  return day >= '1955' && day < '2100';
}

/** An own election back in the form. A stage of a key that no calendar has would be lost, so there is none in storage. */
export function formOf(own: OwnElection): ElectionForm {
  const stages = ownElections([own])[0]?.stages ?? [];
  return {
    id: own.id,
    name: own.name,
    family: own.family ?? 'pilkada',
    nationwide: own.regions.includes('0' as RegionCode),
    regions: own.regions.filter((code) => code !== '0'),
    stages: newestStages(stages).map((stage) => ({
      ...stageForm(stage),
      earlier: stages
        .filter((other) => other !== stage && sameStage(other, stage))
        .sort((one, other) => one.revision - other.revision)
        .map(datesOf),
    })),
    note: own.note ?? '',
  };
}

/**
 * Fills what the formulas give from the voting day (and the day of determination, where it is there). What the person typed
 * stays; what an earlier filling gave is replaced. null where there is no voting day yet.
 */
export function filledFromVotingDay(form: ElectionForm): ElectionForm | null {
  const dayOf = (key: StageKey, of: StageForm['of']) =>
    form.stages.find((stage) => stage.key === key && stage.of === of && isDay(stage.start))?.start;
  const votingDay = form.stages.find((stage) => stage.key === 'pemungutan_suara' && isDay(stage.start))?.start;
  if (votingDay === undefined) return null;
  const all = dayOf('penetapan_calon', '');
  const ticket = dayOf('penetapan_calon', 'ticket') ?? all;
  const candidate = dayOf('penetapan_calon', 'candidate') ?? all;
  const given: Election['stages'] = stagesByFormula({
    family: form.family,
    votingDay,
    determined: { ...(ticket === undefined ? {} : { ticket }), ...(candidate === undefined ? {} : { candidate }) },
  });
  const anchors: readonly StageKey[] = ['pemungutan_suara', 'penetapan_calon'];
  const kept = form.stages.filter(
    (stage) => anchors.includes(stage.key) || stage.earlier.length > 0 || !(stage.derived || stage.start === ''),
  );
  const added = given
    .filter(({ key, of }) => {
      if (anchors.includes(key)) return false;
      return !kept.some((stage) => stage.key === key && (stage.of === '' || stage.of === (of ?? '')));
    })
    .map((stage) => stageForm({ ...stage, source: ownSource }));
  // In the order of days; rows without one wait at the end.
  const stages = [...kept, ...added].sort((one, other) =>
    (one.start || '9999') < (other.start || '9999') ? -1 : (one.start || '9999') > (other.start || '9999') ? 1 : 0,
  );
  return { ...form, stages };
}
