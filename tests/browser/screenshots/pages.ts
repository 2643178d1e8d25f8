/** Every page of the extension in the states that a person can meet. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { sections } from '../../../src/pages/options/route';
import { views } from '../../../src/pages/training/route';
import { type Language, languages } from '../../../src/rulebook/words';
import { openAddons } from '../addons';
import { goToExtensionPage, lookAt, openExtensionPage, type Started, setTheme } from '../browsers';
import { depths } from '../page-depths';
import { addToAnswer, popups, type State, used, usedUnderPolicy, usedWithoutAlarm } from '../page-states';
import { type Album, type Look, looks, pageLooks, resize, soon, still, widthOf } from './shots';

interface Api {
  readonly storage: {
    readonly local: {
      get(keys: null): Promise<object>;
      remove(keys: string[]): Promise<void>;
      set(items: object): Promise<void>;
    };
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

export async function takePages(album: Album, started: Started): Promise<void> {
  const store = await openExtensionPage(started, 'pages/popup/index.html');
  const page = await started.browser.newPage();
  try {
    if (!album.inFull) await forListings({ album, started, store, page, stored: '' });
    for (const language of languages) await inLanguage({ album, started, store, page, stored: '' }, language);
    await inDepth({ album, started, store, page, stored: '' });
    await withoutPermission({ album, started, store, page, stored: '' });
  } finally {
    await Promise.all([store.close(), page.close()]);
  }
}

interface Desk {
  readonly album: Album;
  readonly started: Started;
  /** A page of ours that writes what is stored. */
  readonly store: Page;
  /** The one that is looked at. */
  readonly page: Page;
  /** What is stored now, as JSON. */
  stored: string;
}

interface Visit {
  readonly path: string;
  readonly state: string;
  /** Where it is not looked at in those of the look. */
  readonly widths?: readonly number[];
  readonly shown: () => State;
  /** What is done there first, and what is only there then. */
  readonly go?: (page: Page) => Promise<void>;
  readonly mark?: string;
}

/** One language, one theme and two widths show what is clumsy about what is seldom met. */
const deepLook: Look = { language: 'id', theme: 'light', widths: [320, 1280] };

/** A page that was stored for and loaded is looked at in every theme and width: that costs far less than coming there again. */
async function inLanguage(desk: Desk, language: Language): Promise<void> {
  const { album } = desk;
  const inThis = pageLooks.filter((look) => look.language === language);
  await lookAt(desk.page, album.browser);
  const visits: Visit[] = [
    ...Object.entries(popups).map(([state, shown]) => ({
      path: 'pages/popup/index.html',
      state: `popup: ${state}`,
      widths: [360],
      shown,
    })),
    ...sections.map((section) => ({
      path: `pages/options/index.html#${section}`,
      state: `options: ${section}`,
      shown: used,
    })),
    ...['saya', 'instansi'].map((section) => ({
      path: `pages/options/index.html#${section}`,
      state: `options: ${section}, fixed by policy`,
      shown: usedUnderPolicy,
    })),
    { path: 'pages/welcome/index.html', state: 'welcome', shown: () => ({ settings: { version: 1 } }) },
    ...(hasPage(album, 'training')
      ? [{ path: 'pages/training/index.html', state: 'training', shown: () => ({ settings: { version: 1 } }) }]
      : []),
  ];
  for (const visit of visits.filter(({ state }) => album.wants(state))) {
    const state = visit.shown();
    await store(desk, { ...state.more, settings: { ...state.settings, language } });
    await takePage(desk, visit, inThis, state.answer);
  }
}

/** What is met on a page only after doing something there, and the parts of the training. */
async function inDepth(desk: Desk): Promise<void> {
  const parts = hasPage(desk.album, 'training') ? views.filter((view) => view !== 'coba') : [];
  const visits: readonly Visit[] = [
    ...Object.entries(depths).map(([name, { section, ...depth }]) => ({
      path: `pages/options/index.html#${section}`,
      state: `options: ${section}, ${name}`,
      ...depth,
    })),
    ...parts.map((view) => ({
      path: `pages/training/index.html#${view}`,
      state: `training: ${view}`,
      shown: () => ({ settings: { version: 1 } }),
    })),
  ];
  for (const visit of visits.filter(({ state }) => desk.album.wants(state))) {
    const { settings, more } = visit.shown();
    await store(desk, { ...more, settings: { ...settings, language: deepLook.language } });
    await takePage(desk, visit, [deepLook], undefined);
  }
}

/** What a store shows of a page: the part that the page is for, not what stands above it. */
const listed: Readonly<Record<string, { readonly path: string; readonly from: string }>> = {
  'listing: kalender': { path: 'pages/options/index.html#kalender', from: '.filters' },
  'listing: aturan': { path: 'pages/options/index.html#aturan/SKB2022-B6', from: '.rule--linked' },
  'listing: data': { path: 'pages/options/index.html#data', from: ':has(> .promises)' },
};

async function forListings(desk: Desk): Promise<void> {
  for (const [state, { path, from }] of Object.entries(listed)) {
    if (!desk.album.wants(state)) continue;
    for (const language of languages) {
      const { settings, more } = usedWithoutAlarm();
      await store(desk, { ...more, settings: { ...settings, language } });
      const look = { language, theme: 'light', widths: [1280] } as const;
      await takePage(
        desk,
        { path, state, shown: usedWithoutAlarm, mark: from, go: (page) => scrollTo(page, from) },
        [look],
        undefined,
      );
    }
  }
}

async function scrollTo(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.evaluate((wanted) => {
    const top = document.querySelector(wanted)?.getBoundingClientRect().top ?? 0;
    window.scrollBy({ top: top - 24, behavior: 'instant' });
  }, selector);
}

/** The person has taken the sites away from us, in the browser's own list of add-ons. */
async function withoutPermission(desk: Desk): Promise<void> {
  const { album, started } = desk;
  const visits: readonly Visit[] = [
    {
      path: 'pages/options/index.html#situs',
      state: 'options: situs, not permitted',
      widths: [320, 1280],
      shown: used,
    },
    {
      path: 'pages/welcome/index.html',
      state: 'welcome, not permitted',
      widths: [320, 1280],
      shown: () => ({ settings: { version: 1 } }),
    },
  ];
  const wanted = visits.filter(({ state }) => album.wants(state));
  if (wanted.length === 0) return;
  const addons = await openAddons(started, album.browser);
  await addons.letRunOnSites(false);
  for (const look of looks.slice(0, 2)) {
    for (const visit of wanted) {
      const { settings, more } = visit.shown();
      await store(desk, { ...more, settings: { ...settings, language: look.language } });
      await takePage(desk, visit, [look], undefined);
    }
  }
  await addons.letRunOnSites(true);
  await addons.page.close();
}

function hasPage(album: Album, name: string): boolean {
  return existsSync(join(process.env.JEDA_DIST ?? 'dist', album.browser, 'pages', name, 'index.html'));
}

/** Only this is stored, beside the plan that the background makes of it, and the background knows. */
async function store(desk: Desk, items: object): Promise<void> {
  const json = JSON.stringify(items);
  if (json === desk.stored) return;
  desk.stored = json;
  await desk.store.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    const { runtime, storage } = browser ?? (chrome as Api);
    const made = /^(plan|texts$|labels:)/;
    const others = Object.keys(await storage.local.get(null)).filter((key) => !made.test(key) && !(key in wanted));
    await storage.local.remove(others);
    await storage.local.set(wanted);
    await runtime.sendMessage({ type: 'pageToBackground.settingsChanged' });
  }, items);
}

async function takePage(
  { album, started, page }: Desk,
  { path, state, widths, go, mark = 'h1' }: Visit,
  inThis: readonly Look[],
  answer: object | undefined,
): Promise<void> {
  const language = inThis[0]?.language ?? 'id';
  // Another address for every visit: one that differs in its section alone would not be loaded.
  await goToExtensionPage(started, page, path.replace('.html', `.html?${album.taken.length}`));
  const ready = await soon(() =>
    page.evaluate(
      (wanted) =>
        document.documentElement.lang === wanted &&
        document.querySelector('h1') !== null &&
        document.fonts.status === 'loaded',
      language,
    ),
  );
  if (!ready) album.missed.push(`${album.browser}, ${state}: does not come up in ${language}`);
  // What a page asks the background for comes a moment later.
  if (path.includes('popup')) await soon(() => page.$('.popup__today').then((found) => found !== null), 2000);
  if (answer !== undefined) {
    await addToAnswer(page, answer).catch((error: unknown) => {
      album.missed.push(`${album.browser}, ${state}: ${error}`);
    });
  }
  await go?.(page);
  if (!(await soon(() => page.$(mark).then((found) => found !== null))))
    album.missed.push(`${album.browser}, ${state}: ${mark} does not appear`);
  for (const look of inThis) {
    const { theme } = look;
    await setTheme(page, album.browser, theme, true);
    // There and back: the next page begins with the width that the last one ended with.
    const given = widths ?? look.widths;
    const there = given.at(-1) === widthOf(page) ? [...given].reverse() : given;
    for (const width of there) {
      await resize(page, width, album.heightOf(width));
      await still(page);
      await album.take(page, { kind: 'pages', state, language, theme, width }, true);
    }
  }
}
