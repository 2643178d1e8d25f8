/** The ribbon of a simulated date: nobody may take a rehearsal for the real thing. */
import type { Language } from '../../rulebook/words';
import type { BackgroundState } from '../../settings/messages';
import { Button, clockTime, momentInWords, unbrokenMoment } from '../../ui';
import { sharedTranslator } from './words';

export function SimulatedRibbon(props: {
  readonly state: BackgroundState;
  readonly language: Language;
  readonly onEnd: () => void;
}) {
  const { state } = props;
  const t = sharedTranslator(props.language);
  if (state.clock.kind === 'real') return null;
  const date = unbrokenMoment(momentInWords(state.now, state.zone, t.language));
  return (
    <div class="ribbon">
      <div>
        <p class="ribbon__date">{t('simulatedDate', { date })}</p>
        <p class="muted small">{t('simulatedUntil', { time: clockTime(state.clock.until, t.language) })}</p>
      </div>
      <Button small onPress={props.onEnd}>
        {t('simulatedEnd')}
      </Button>
    </div>
  );
}
