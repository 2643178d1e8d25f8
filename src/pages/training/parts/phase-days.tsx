/** The days of a phase, and what is unsure of them: nowhere are days shown without it. */
import { type DatedPhase, doubtOf } from '../../../calendar/phases';
import { dayFromNumber, daysInWords } from '../../../ui';
import type { TrainingTranslator } from '../words';

export function PhaseDays({
  t,
  phase,
  look,
}: {
  readonly t: TrainingTranslator;
  readonly phase: DatedPhase;
  /** Class of each of the two lines. */
  readonly look: string;
}) {
  const doubt = doubtOf(phase);
  const days = daysInWords(dayFromNumber(phase.from), dayFromNumber(phase.to - 1), t.language);
  return (
    <>
      {/* There are seven columns of them: the year may stand on a line of its own. */}
      <span class={look}>{days.replaceAll(/\u00a0(?=\d{4})/g, ' ')}</span>
      {doubt === null ? null : <span class={`${look} phase-doubt`}>{t(`doubt_${doubt}`)}</span>}
    </>
  );
}
