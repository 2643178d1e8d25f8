/** The popup: one glance at today, this tab, the pause, and the doors to everything else. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from '../../settings/browser';
import type { BackgroundState, Problem } from '../../settings/messages';
import { Banner, ButtonLink, dayInWords, Link, Mark, type MarkState, unbroken } from '../../ui';
import { Problems } from '../common/problems';
import { SimulatedRibbon } from '../common/ribbon';
import { useDocument } from '../common/start';
import { type SettingsDoor, useBackgroundState, useSettings } from '../common/store';
import { Pause } from './pause';
import { Tab } from './tab';
import { Today } from './today';
import { type PopupTranslator, popupTranslator } from './words';

export function Popup() {
  const settings = useSettings();
  const tab = useTab();
  const [answered, refresh] = useBackgroundState(tab);
  const language = settings?.language;
  const t = useMemo(() => popupTranslator(language ?? 'id'), [language]);
  useDocument(language, t('pageTitle'));
  if (settings === null) return <main class="popup" />;

  const state = answered.kind === 'state' ? answered.state : null;
  const problems: readonly Problem[] =
    state?.problems ?? settings.problems.map((problem) => ({ kind: 'settings', problem }));
  return (
    <main class="popup stack">
      <Header t={t} state={state} />
      <NotSaved t={t} settings={settings} />
      <Problems
        language={t.language}
        problems={problems}
        except={state?.tab.kind === 'notPermitted' ? [state.tab.site] : undefined}
        onChange={refresh}
      />
      {answered.kind === 'silent' ? (
        <Banner status>
          <p>{t('silent')}</p>
        </Banner>
      ) : null}
      {state === null ? null : (
        <>
          <SimulatedRibbon state={state} settings={settings} />
          {state.subject === null ? <Who t={t} /> : null}
          <Today t={t} state={state} alwaysRemind={settings.effective.settings.alwaysRemind} />
          <Tab t={t} state={state} tab={tab ?? null} onChange={refresh} />
          {state.elections.length === 0 ? null : <Pause t={t} state={state} settings={settings} />}
        </>
      )}
      <Doors t={t} />
      {state === null ? null : (
        <p class="muted small">{t('rulesChecked', { date: unbroken(dayInWords(state.rulesCheckedOn, t.language)) })}</p>
      )}
    </main>
  );
}

function Header({ t, state }: { readonly t: PopupTranslator; readonly state: BackgroundState | null }) {
  const look = state === null ? null : lookOf(state);
  return (
    <header class="popup__header">
      <Mark state={look?.mark ?? 'idle'} size={28} />
      <h1 class="popup__name">{t('productName')}</h1>
      {look === null ? null : <p class="popup__state">{t(look.word)}</p>}
    </header>
  );
}

interface Look {
  readonly mark: MarkState;
  readonly word: 'statePaused' | 'stateIdle' | 'stateGuarding';
}

function lookOf(state: BackgroundState): Look {
  if (state.pausedUntil > Date.now()) return { mark: 'paused', word: 'statePaused' };
  return state.elections.length === 0
    ? { mark: 'idle', word: 'stateIdle' }
    : { mark: 'guarding', word: 'stateGuarding' };
}

/** Asked once more here: nobody must keep the wrong rules because a welcome page was closed. */
function Who({ t }: { readonly t: PopupTranslator }) {
  return (
    <section class="popup__who stack stack--tight">
      <h2>{t('whoTitle')}</h2>
      <p>{t('whoBody')}</p>
      <ButtonLink kind="primary" href="../welcome/index.html" external>
        {t('whoButton')}
      </ButtonLink>
    </section>
  );
}

function NotSaved({ t, settings }: { readonly t: PopupTranslator; readonly settings: SettingsDoor }) {
  const saved = settings.lastSaved;
  if (saved === null || saved.kind === 'saved') return null;
  return (
    <Banner status>
      <p>{saved.kind === 'newer' ? t('saveNewer') : t('saveFailed', { reason: saved.reason })}</p>
    </Banner>
  );
}

function Doors({ t }: { readonly t: PopupTranslator }) {
  return (
    <nav class="popup__doors" aria-label={t('doors')}>
      <Link href="../options/index.html" external>
        {t('doorOptions')}
      </Link>
      <Link href="../options/index.html#kalender" external>
        {t('doorCalendar')}
      </Link>
      <Link href="../training/index.html" external>
        {t('doorTraining')}
      </Link>
    </nav>
  );
}

/** Id of the tab that the person looks at; null where there is none, undefined until known. */
function useTab(): number | null | undefined {
  const [tab, setTab] = useState<number | null | undefined>(undefined);
  useEffect(() => {
    browser.tabs
      .query({ active: true, currentWindow: true })
      .then(([first]) => setTab(first?.id ?? null))
      .catch(() => setTab(null));
  }, []);
  return tab;
}
