/** The date, scrubbed along a real calendar: a band that shows how long each phase lasts, and a button for each. */
import { useEffect, useRef } from 'preact/hooks';
import type { DatedPhase } from '../../../calendar/phases';
import { dayFromNumber, dayInWords } from '../../../ui';
import type { CalendarId } from '../engine/world';
import { middleOf, timelineOf } from '../engine/world';
import { PhaseDays } from '../parts/phase-days';
import type { TrainingTranslator } from '../words';

/** Days before the first phase and after the last one that can be visited. */
const margin = 21;

export interface ScrubberProps {
  readonly t: TrainingTranslator;
  readonly calendar: CalendarId;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly onDay: (day: number) => void;
}

export function Scrubber({ t, calendar, day, onDay }: ScrubberProps) {
  const phases = timelineOf(calendar);
  const first = (phases[0]?.from ?? day) - margin;
  const last = (phases.at(-1)?.to ?? day) + margin - 1;
  const here = phases.find(({ from, to }) => day >= from && day < to);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a narrow screen the phases lie in a row of their own that moves sideways.
    const pressed = row.current?.querySelector<HTMLElement>('[aria-pressed=true]');
    if (row.current && pressed) row.current.scrollLeft = pressed.offsetLeft - row.current.offsetLeft - 12;
  }, [here?.from]);
  const date = dayInWords(dayFromNumber(day), t.language, { weekday: true });
  const phase = here === undefined ? t('phase_outside') : phaseName(t, here);
  return (
    <section class="scrub" aria-label={t('scrubLabel')}>
      <p class="scrub__now">
        <span class={here === undefined ? 'pill pill--dashed' : 'pill pill--accent'}>{phase}</span>
        <strong>{date}</strong>
      </p>
      <div class="scrub__track">
        <svg class="scrub__band" viewBox={`0 0 ${last - first + 1} 10`} preserveAspectRatio="none" aria-hidden="true">
          {phases.map((each, place) => (
            <rect
              key={each.from}
              class={`scrub__phase scrub__phase--${each === here ? 'here' : place % 2 === 0 ? 'even' : 'odd'}`}
              x={each.from - first}
              y={0}
              width={each.to - each.from}
              height={10}
            />
          ))}
        </svg>
        <input
          class="scrub__range"
          type="range"
          min={first}
          max={last}
          step={1}
          value={day}
          aria-label={t('dateLabel')}
          aria-valuetext={t('dateAndPhase', { date, phase })}
          onInput={(event) => onDay(Number(event.currentTarget.value))}
        />
      </div>
      <div class="scrub__phases" role="group" aria-label={t('phasesLabel')} ref={row}>
        {phases.map((each) => (
          <button
            key={each.from}
            type="button"
            class="jump"
            aria-pressed={each === here}
            onClick={() => onDay(middleOf(each))}
          >
            <span>{phaseName(t, each)}</span>
            <PhaseDays t={t} phase={each} look="jump__days" />
          </button>
        ))}
      </div>
    </section>
  );
}

/** The last stretch of `after`, when the result is fixed, is a phase of its own for the reader. */
export function phaseName(t: TrainingTranslator, { phase, soft }: Pick<DatedPhase, 'phase' | 'soft'>): string {
  return soft === true ? t('phaseSoft') : t(`phase_${phase}`);
}
