/** Whether the tab that the person looks at is guarded, and the one thing to do where it is not. */
import { browser } from '../../settings/browser';
import type { BackgroundState } from '../../settings/messages';
import { places } from '../../sites/places';
import { Button, Link } from '../../ui';
import { askPermission } from '../common/permission';
import { isSaidBeside } from './said';
import type { PopupTranslator } from './words';

export function Tab(props: {
  readonly t: PopupTranslator;
  readonly state: BackgroundState;
  readonly tab: number | null;
  readonly onChange: () => void;
}) {
  if (isSaidBeside(props.state, Date.now())) return null;
  return <section class="popup__tab">{contentOf(props)}</section>;
}

function contentOf({ t, state, tab, onChange }: Parameters<typeof Tab>[0]) {
  if (state.tab.kind === 'notASite') return <p class="muted">{t('tabNotASite')}</p>;
  const { site } = state.tab;
  const name = places[site].name;
  switch (state.tab.kind) {
    case 'guarded':
      return <p>{t('tabGuarded', { site: name })}</p>;
    case 'reload':
      return (
        <>
          <p>{t('tabReload', { site: name })}</p>
          <Button
            small
            onPress={() => {
              if (tab !== null) void browser.tabs.reload(tab).then(() => window.close());
            }}
          >
            {t('tabReloadButton')}
          </Button>
        </>
      );
    case 'notPermitted':
      return (
        <>
          <p>{t('notPermitted', { site: name })}</p>
          <Button small onPress={() => void askPermission([site]).then(onChange)}>
            {t('grant')}
          </Button>
        </>
      );
    case 'off': {
      const enabled = state.sites.find(({ id }) => id === site)?.enabled ?? false;
      if (enabled) return <p class="muted">{t('tabIdle', { site: name })}</p>;
      return (
        <p>
          {t('tabOff', { site: name })}{' '}
          <Link href="../options/index.html#situs" external>
            {t('sitesLink')}
          </Link>
        </p>
      );
    }
  }
}
