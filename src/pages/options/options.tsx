/** The frame of the options page: sidebar, problems, the word "Tersimpan", and one section at a time. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { siteIds } from '../../rulebook/words';
import { endDemonstration } from '../../settings/demonstration';
import type { Problem } from '../../settings/messages';
import { Banner, Mark } from '../../ui';
import { useBackgroundState } from '../common/background';
import { Problems } from '../common/problems';
import { SimulatedRibbon } from '../common/ribbon';
import { useDocument } from '../common/start';
import { type SettingsDoor, useSettings } from '../common/store';
import { AgencySection } from './agency/agency';
import { CalendarSection } from './calendar/calendar';
import { ContestantsSection } from './contestants/contestants';
import { DataSection } from './data/data';
import { MeSection } from './me/me';
import { hashOf, type Route, type Section, sections, useRoute } from './route';
import { RulesSection } from './rules/rules';
import type { SectionProps } from './section';
import { SitesSection } from './sites/sites';
import { type OptionsTranslator, optionsTranslator } from './words';

export function Options() {
  const settings = useSettings();
  const [answered, refresh] = useBackgroundState(null);
  const route = useRoute();
  const language = settings?.language;
  const t = useMemo(() => optionsTranslator(language ?? 'id'), [language]);
  const title = t(`section_${route.section}`);
  useDocument(language, `${title} · ${t('productName')}`);
  const heading = useFocusOnChange(route.section);
  if (settings === null) return <main class="options__main" />;

  const state = answered.kind === 'state' ? answered.state : null;
  const problems: readonly Problem[] =
    state?.problems ?? settings.problems.map((problem) => ({ kind: 'settings', problem }));
  return (
    <div class="options">
      <a class="skip button" href="#main" onClick={(event) => skipTo(event, heading.current)}>
        {t('skip')}
      </a>
      <Sidebar t={t} current={route.section} />
      <main class="options__main stack stack--wide" id="main">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <Problems
          language={t.language}
          problems={problems}
          except={route.section === 'situs' ? siteIds : undefined}
          onChange={refresh}
        />
        {answered.kind === 'silent' ? (
          <Banner status>
            <p>{t('silent')}</p>
          </Banner>
        ) : null}
        {/* Where the date is set it is seen anyway; everywhere else today's line and phases would be taken for the real ones. */}
        {state === null || route.section === 'saya' ? null : (
          <SimulatedRibbon state={state} language={t.language} onEnd={() => settings.save(endDemonstration)} />
        )}
        <SectionOf route={route} props={{ t, settings, state, refresh, detail: route.detail }} />
      </main>
      <SavedWord t={t} settings={settings} />
    </div>
  );
}

function SectionOf({ route, props }: { readonly route: Route; readonly props: SectionProps }) {
  switch (route.section) {
    case 'saya':
      return <MeSection {...props} />;
    case 'kalender':
      return <CalendarSection {...props} />;
    case 'peserta':
      return <ContestantsSection {...props} />;
    case 'aturan':
      return <RulesSection {...props} />;
    case 'situs':
      return <SitesSection {...props} />;
    case 'data':
      return <DataSection {...props} />;
    case 'instansi':
      return <AgencySection {...props} />;
  }
}

function Sidebar({ t, current }: { readonly t: OptionsTranslator; readonly current: Section }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const links = (
    <ul>
      {sections.map((section) => (
        <li key={section}>
          <a
            class="options__link"
            href={hashOf(section)}
            aria-current={section === current ? 'page' : undefined}
            onClick={() => menu.current?.removeAttribute('open')}
          >
            {t(`section_${section}`)}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <header class="options__side">
      <p class="options__name">
        <Mark state="guarding" size={28} />
        {t('productName')}
      </p>
      <nav class="options__nav" aria-label={t('menu')}>
        {links}
      </nav>
      <details class="options__menu" ref={menu}>
        <summary class="button">{t('menu')}</summary>
        <nav aria-label={t('menu')}>{links}</nav>
      </details>
    </header>
  );
}

/** Says how the last save went, to eyes and to screen readers. The key makes the same words be said again. */
function SavedWord({ t, settings }: { readonly t: OptionsTranslator; readonly settings: SettingsDoor }) {
  const { lastSaved, saves } = settings;
  return (
    <div class="saved" role="status">
      {lastSaved === null ? null : (
        <p key={saves} class={lastSaved.kind === 'saved' ? 'saved__word' : 'saved__word saved__word--stays'}>
          {wordsOf(t, lastSaved)}
        </p>
      )}
    </div>
  );
}

function wordsOf(t: OptionsTranslator, saved: NonNullable<SettingsDoor['lastSaved']>): string {
  switch (saved.kind) {
    case 'saved':
      return t('saved');
    case 'newer':
      return t('savedNewer');
    case 'failed':
      return t('savedFailed', { reason: saved.reason });
  }
}

/** After a change of section the heading has the focus, so that keyboard and screen reader begin there. */
function useFocusOnChange(section: Section) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(section);
  useEffect(() => {
    if (shown.current === section) return;
    shown.current = section;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [section]);
  return heading;
}

/** The hash is the route, so the skip link moves the focus by hand. */
function skipTo(event: Event, target: HTMLElement | null): void {
  event.preventDefault();
  target?.focus();
}
