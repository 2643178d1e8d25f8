/** Pause for ten minutes or until tomorrow, always with the end in sight. */
import type { BackgroundState } from '../../settings/messages';
import { Button, clockTime, Lock } from '../../ui';
import { lockedWords, sharedTranslator } from '../common/words';
import { tomorrow } from './time';
import type { PopupTranslator } from './words';

const tenMinutes = 600_000;

export function Pause(props: {
  readonly t: PopupTranslator;
  readonly state: BackgroundState;
  readonly onPause: (until: number) => void;
}) {
  const { t, state, onPause } = props;
  if (state.fixed.includes('pause'))
    return (
      <section class="popup__pause stack stack--tight">
        <p>{t('pauseFixed')}</p>
        <Lock words={lockedWords(sharedTranslator(t.language), state.agency)} />
      </section>
    );
  if (state.pausedUntil > Date.now()) {
    return (
      <section class="popup__pause popup__pause--on stack stack--tight">
        <h3>{t('pausedUntil', { time: clockTime(state.pausedUntil, t.language) })}</h3>
        <p class="small">{t('pausedBody')}</p>
        <Button kind="primary" onPress={() => onPause(0)}>
          {t('resume')}
        </Button>
      </section>
    );
  }
  return (
    <section class="popup__pause stack stack--tight">
      <h3>{t('pauseTitle')}</h3>
      <div class="popup__choices">
        <Button small onPress={() => onPause(Date.now() + tenMinutes)}>
          {t('pauseTen')}
        </Button>
        <Button small onPress={() => onPause(tomorrow(Date.now()))}>
          {t('pauseTomorrow')}
        </Button>
      </div>
    </section>
  );
}
