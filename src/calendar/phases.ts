/**
 * From stages (tahapan) to phases. A phase begins with its stage and lasts until the next one begins, so that the days
 * between two stages (after determination, before the campaign) are never outside.
 *
 * Our own modelling, where no stage says it; each such phase is marked `modelled`:
 * - prospective begins with the first stage of candidacy of the whole election; without one, with the earliest stage;
 * - a re-vote is `sensitive` from the court's ruling on: with its old candidates `determined`, with new ones `prospective`;
 * - a campaign without a published quiet period gets D-3 … D-1;
 * - `after` ends with the inauguration; without one, 90 days after the vote;
 * - `after` is `soft` once the result is fixed (end of rekapitulasi or penetapan hasil), or at once where that is unknown.
 */
import type { Election, Stage, StageConfidence, StageKey } from '../rulebook/law-words';
import type { ActivePhase } from '../rulebook/words';
import { dayNumber, dayText } from './days';
import type { PhaseWindow } from './windows';

/** One phase of an election for the reader: day numbers, first day and the day after the last. */
export interface DatedPhase {
  readonly phase: ActivePhase;
  readonly from: number;
  readonly to: number;
  readonly sensitive?: true;
  readonly soft?: true;
  /** True where no stage says so and we filled it in. */
  readonly modelled: boolean;
  /** Of the stage that begins the phase. */
  readonly confidence: StageConfidence;
}

/** Why the days of a phase are not quite sure: our reading, or what its stage says of itself. */
export type Doubt = 'modelled' | Exclude<StageConfidence, 'high'>;

/** What is unsure of a phase's days; null where two sources agree. */
export function doubtOf({ modelled, confidence }: DatedPhase): Doubt | null {
  return modelled ? 'modelled' : confidence === 'high' ? null : confidence;
}

/** Whose phases: one kind of contestant, or the election as a whole. */
export type Track = 'ticket' | 'candidate' | 'party' | null;

const candidacy: readonly StageKey[] = [
  'pemenuhan_dukungan_perseorangan',
  'pencalonan',
  'pengajuan_bakal_calon',
  'pengumuman_dcs',
  'pengumuman_pendaftaran',
  'pendaftaran_paslon',
  'penelitian_persyaratan',
];
const results: readonly StageKey[] = ['rekapitulasi', 'penetapan_hasil'];
const inauguration: readonly StageKey[] = ['pelantikan', 'pengucapan_sumpah'];

/** Days after the vote for which `after` lasts when no inauguration is known. */
const daysAfterVote = 90;

/** Whether two rows are revisions of one stage: the same key, contestants and label. */
export function sameStage(one: Stage, other: Stage): boolean {
  return one.key === other.key && one.of === other.of && one.label === other.label;
}

/** The stages that count: of every key, `of` and label only the highest revision. */
export function newestStages(stages: readonly Stage[]): readonly Stage[] {
  const newest = new Map<string, Stage>();
  for (const stage of stages) {
    const identity = `${stage.key}|${stage.of ?? ''}|${stage.label ?? ''}`;
    const other = newest.get(identity);
    if (!other || stage.revision >= other.revision) newest.set(identity, stage);
  }
  return stages.filter((stage) => newest.get(`${stage.key}|${stage.of ?? ''}|${stage.label ?? ''}`) === stage);
}

interface Border {
  readonly phase: ActivePhase;
  readonly from: number;
  readonly modelled: boolean;
  readonly confidence: StageConfidence;
  readonly sensitive?: true;
  readonly soft?: true;
}

const earliest = (stages: readonly Stage[]) =>
  stages.reduce<Stage | null>((first, stage) => (!first || stage.start < first.start ? stage : first), null);
const latest = (stages: readonly Stage[]) =>
  stages.reduce<Stage | null>((last, stage) => (!last || stage.end > last.end ? stage : last), null);

function border(phase: ActivePhase, stage: Stage, more: Partial<Border> = {}): Border {
  return { phase, from: dayNumber(stage.start), modelled: false, confidence: stage.confidence, ...more };
}

/** The dated phases of an election, for one kind of contestant or as a whole. Empty when it was cancelled or has no dates. */
export function phasesOf(election: Election, track: Track = null): readonly DatedPhase[] {
  if (election.cancelled) return [];
  const all = newestStages(election.stages);
  const mine = track ? all.filter((stage) => !stage.of || stage.of === track) : all;
  const of = (keys: readonly StageKey[], from: readonly Stage[] = mine) =>
    from.filter((stage) => keys.includes(stage.key));
  const borders: Border[] = [];

  const ruling = earliest(of(['putusan_mk']));
  const vote = earliest(of(['pemungutan_suara']));
  if (election.noVote) {
    const end = latest(of(['rekapitulasi', 'penetapan_hasil']));
    if (!ruling || !end) return [];
    return [
      {
        phase: 'after',
        from: dayNumber(ruling.start),
        to: dayNumber(end.end) + 1,
        sensitive: true,
        soft: true,
        modelled: true,
        confidence: ruling.confidence,
      },
    ];
  }

  const determination = earliest(of(track === 'party' ? ['penetapan_parpol', 'penetapan_calon'] : ['penetapan_calon']));
  const registration = earliest(of(track === 'party' ? ['pendaftaran_parpol', ...candidacy] : candidacy, all));
  const first = registration ?? earliest(all.filter((stage) => stage.key !== 'putusan_mk'));
  if (ruling) {
    borders.push(border(determination ? 'prospective' : 'determined', ruling, { sensitive: true, modelled: true }));
  }
  if (first && determination && first.start < determination.start) {
    borders.push(border('prospective', first, { modelled: !registration }));
  } else if (first && !determination && !ruling && registration) {
    borders.push(border('prospective', first));
  }
  if (determination) borders.push(border('determined', determination));

  const campaign = earliest(of(['kampanye'])) ?? earliest(of(['kampanye_media_sosial']));
  if (campaign) borders.push(border('campaign', campaign));
  const quiet = earliest(of(['masa_tenang']));
  if (quiet) borders.push(border('quiet', quiet));
  else if (campaign && vote) {
    borders.push({ phase: 'quiet', from: dayNumber(vote.start) - 3, modelled: true, confidence: 'derived' });
  }

  let end = dayNumber(latest(mine)?.end ?? '1970-01-01') + 1;
  if (vote) {
    borders.push(border('voting', vote));
    const after = dayNumber(vote.end) + 1;
    const fixed = latest(of(results));
    const softFrom = fixed ? Math.max(after, dayNumber(fixed.end) + 1) : after;
    const sworn = latest(of(inauguration));
    end = sworn ? dayNumber(sworn.end) + 1 : Math.max(end, after + daysAfterVote);
    const rest = { modelled: !sworn, confidence: (sworn ?? vote).confidence } as const;
    if (softFrom > after) borders.push({ phase: 'after', from: after, ...rest });
    borders.push({ phase: 'after', from: softFrom, soft: true, ...rest });
  }
  return joined(borders, end);
}

/** What is unsure of the phase of a day (day number): of its first day, or of the next phase's, before which it ends. */
export function doubtOn(election: Election, day: number): Doubt | null {
  const phases = phasesOf(election);
  const at = phases.findIndex(({ from, to }) => day >= from && day < to);
  const [current, next] = [phases[at], phases[at + 1]];
  return (current && doubtOf(current)) ?? (next && doubtOf(next)) ?? null;
}

/**
 * What is unsure of the days on which phases end, by that day (`YYYY-MM-DD`, inclusive), for any kind of contestant; a day
 * that two sources agree on is not in it.
 */
export function doubtsOf(election: Election): Readonly<Record<string, Doubt>> {
  const doubts: Record<string, Doubt> = {};
  for (const track of [null, 'ticket', 'candidate', 'party'] as const) {
    const phases = phasesOf(election, track);
    phases.forEach((phase, at) => {
      const next = phases[at + 1];
      const doubt = doubtOf(phase) ?? (next && doubtOf(next));
      if (doubt) doubts[dayText(phase.to - 1)] ??= doubt;
    });
  }
  return doubts;
}

/** The phases as plain windows, without what only a reader wants to know. */
export function windowsOf(election: Election, track: Track = null): readonly PhaseWindow[] {
  return phasesOf(election, track).map(({ phase, from, to, sensitive, soft }) => ({
    phase,
    from,
    to,
    ...(sensitive ? { sensitive } : {}),
    ...(soft ? { soft } : {}),
  }));
}

/** Each phase lasts until the next one begins. A border that comes too late for its place is dropped. */
function joined(borders: readonly Border[], end: number): readonly DatedPhase[] {
  return borders.flatMap((each, index) => {
    const to = Math.min(end, ...borders.slice(index + 1).map((later) => later.from));
    return to > each.from ? [{ ...each, to }] : [];
  });
}
