/** The ribbon of a simulated date: nobody may take a rehearsal for the real thing. */
import { endDemonstration } from '../../settings/demonstration';
import type { BackgroundState } from '../../settings/messages';
import { Button, clockTime, momentInWords } from '../../ui';
import type { SettingsDoor } from './store';
import { sharedTranslator } from './words';

export function SimulatedRibbon(props: { readonly state: BackgroundState; readonly settings: SettingsDoor }) {
  const { state, settings } = props;
  const t = sharedTranslator(settings.language);
  if (state.clock.kind === 'real') return null;
  return (
    <div class="ribbon">
      <div>
        <p class="ribbon__date">{t('simulatedDate', { date: momentInWords(state.now, state.zone, t.language) })}</p>
        <p class="muted small">{t('simulatedUntil', { time: clockTime(state.clock.until, t.language) })}</p>
      </div>
      <Button small onPress={() => settings.save(endDemonstration)}>
        {t('simulatedEnd')}
      </Button>
    </div>
  );
}
