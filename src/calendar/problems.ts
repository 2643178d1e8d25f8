/** Live checks of an election that somebody is writing: what can not be, and what looks unlike any calendar so far. */
import type { Bilingual, Election, StageKey } from '../rulebook/law-words';
import { dayNumber, dayText } from './days';
import { newestStages } from './phases';

/** `stage`: place in `election.stages`, or null where it concerns the whole. An `error` must be mended, a `warning` may stand. */
export interface CalendarProblem {
  readonly stage: number | null;
  readonly severity: 'error' | 'warning';
  readonly text: Bilingual;
}

/** What is unlikely between the stages of one election. Shapes and days that do not exist are the schema's matter. */
export function calendarProblems(election: Pick<Election, 'stages'>): readonly CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  const newest = newestStages(election.stages);
  const first = (key: StageKey) => newest.find((stage) => stage.key === key);
  const say = (key: StageKey | null, severity: CalendarProblem['severity'], id: string, en: string) => {
    const stage = key ? first(key) : undefined;
    problems.push({ stage: stage ? election.stages.indexOf(stage) : null, severity, text: { id, en } });
  };

  election.stages.forEach((stage, index) => {
    if (stage.end < stage.start) {
      problems.push({
        stage: index,
        severity: 'error',
        text: { id: 'Tahapan ini berakhir sebelum mulai.', en: 'This stage ends before it starts.' },
      });
    }
  });

  const vote = first('pemungutan_suara');
  const quiet = first('masa_tenang');
  const campaign = first('kampanye');
  const determination = first('penetapan_calon');
  if (!vote) {
    say(null, 'warning', 'Belum ada hari pemungutan suara.', 'There is no voting day yet.');
    return problems;
  }
  const day = dayNumber(vote.start);
  if (quiet && dayNumber(quiet.end) !== day - 1) {
    say(
      'masa_tenang',
      'warning',
      `Masa tenang harus berakhir sehari sebelum pemungutan suara (${dayText(day - 1)}).`,
      `The quiet period must end the day before the vote (${dayText(day - 1)}).`,
    );
  }
  if (quiet && dayNumber(quiet.end) - dayNumber(quiet.start) !== 2) {
    say('masa_tenang', 'warning', 'Masa tenang biasanya tiga hari.', 'The quiet period usually has three days.');
  }
  const campaignEnd = quiet ? dayNumber(quiet.start) - 1 : day - 4;
  if (campaign && dayNumber(campaign.end) !== campaignEnd) {
    say(
      'kampanye',
      'warning',
      `Kampanye biasanya berakhir sehari sebelum masa tenang (${dayText(campaignEnd)}).`,
      `A campaign usually ends the day before the quiet period (${dayText(campaignEnd)}).`,
    );
  }
  if (campaign && determination && campaign.start <= determination.start) {
    say(
      'kampanye',
      'error',
      'Kampanye tidak dapat mulai sebelum calon ditetapkan.',
      'A campaign can not start before candidates are determined.',
    );
  }
  if (determination && determination.start >= vote.start) {
    say(
      'penetapan_calon',
      'error',
      'Penetapan calon harus sebelum pemungutan suara.',
      'Candidates must be determined before the vote.',
    );
  }
  return problems;
}
