/** The popup: one glance at today, this tab, the pause, and the doors to everything else. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../rulebook/words';
import { browser } from '../../settings/browser';
import type { BackgroundState, ChangeAnswer, PageToBackground } from '../../settings/messages';
import { Banner, ButtonLink, dayInWords, Link, Mark, type MarkState, unbroken } from '../../ui';
import { tellBackground, useBackgroundState } from '../common/background';
import { Problems } from '../common/problems';
import { SimulatedRibbon } from '../common/ribbon';
import { useDocument } from '../common/start';
import { storedLanguage } from './language';
import { Pause } from './pause';
import { Tab } from './tab';
import { Today } from './today';
import { type PopupTranslator, popupTranslator } from './words';

export function Popup() {
  const tab = useTab();
  const [answered, refresh] = useBackgroundState(tab);
  const [lastChange, setLastChange] = useState<ChangeAnswer | undefined>(undefined);
  const state = answered.kind === 'state' ? answered.state : null;
  const stored = useStoredLanguage();
  const language = state?.language ?? stored;
  const t = useMemo(() => popupTranslator(language ?? 'id'), [language]);
  useDocument(language, t('pageTitle'));
  if (language === undefined) return <main class="popup" />;

  const tell = async (message: PageToBackground) => {
    setLastChange((await tellBackground(message)) as ChangeAnswer | undefined);
    refresh();
  };
  return (
    <main class="popup stack">
      <Header t={t} state={state} />
      <NotSaved t={t} lastChange={lastChange} />
      <Problems
        language={t.language}
        problems={state?.problems ?? []}
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
          <SimulatedRibbon
            state={state}
            language={t.language}
            onEnd={() => void tell({ type: 'pageToBackground.endDemonstration' })}
          />
          {state.subject === null ? <Who t={t} /> : null}
          <Today t={t} state={state} />
          <Tab t={t} state={state} tab={tab ?? null} onChange={refresh} />
          {state.elections.length === 0 ? null : (
            <Pause t={t} state={state} onPause={(until) => void tell({ type: 'pageToBackground.pause', until })} />
          )}
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

function NotSaved(props: { readonly t: PopupTranslator; readonly lastChange: ChangeAnswer | undefined }) {
  const { t, lastChange } = props;
  if (lastChange === undefined || lastChange.kind === 'saved') return null;
  return (
    <Banner status>
      <p>{lastChange.kind === 'failed' ? t('saveFailed', { reason: lastChange.reason }) : t('saveNewer')}</p>
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

/** The language until the background has said which one counts; undefined until it is read. */
function useStoredLanguage(): Language | undefined {
  const [language, setLanguage] = useState<Language | undefined>(undefined);
  useEffect(() => void storedLanguage().then(setLanguage), []);
  return language;
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
