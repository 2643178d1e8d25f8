/** A phase of an election in words: its days, and how sure they are. */
import { type DatedPhase, doubtOf } from '../../../calendar/phases';
import { dayFromNumber, daysInWords } from '../../../ui';
import type { OptionsTranslator } from '../words';
import type { Stretch } from './geometry';
import type { ElectionRow } from './rows';

/** "3–5 Agustus 2025". */
export function daysOf({ from, to }: Stretch, t: OptionsTranslator): string {
  return daysInWords(dayFromNumber(from), dayFromNumber(to - 1), t.language);
}

/** "dua sumber", "dihitung", "pembacaan kami". */
export function sureness(band: DatedPhase, t: OptionsTranslator): string {
  const doubt = doubtOf(band);
  if (band.sensitive === true) return t('phaseSensitive');
  return doubt === 'modelled' ? t('phaseModelled') : t(`stageConfidence_${doubt ?? 'high'}`);
}

/** What the dotted time of an election is: of a vote that was not held, expected, or of stages that begin no phase. */
export function dottedWords({ cancelled, window }: ElectionRow['election'], t: OptionsTranslator): string {
  return t(cancelled === true ? 'electionCancelled' : window === undefined ? 'stagesAlone' : 'electionWindow');
}
