/** Every page of the extension in the states that a person can meet. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { sections } from '../../../src/pages/options/route';
import { policyCacheKey } from '../../../src/settings/policy/policy-source';
import { goToExtensionPage, openExtensionPage, type Started, setTheme } from '../browsers';
import { type Album, heights, type Look, pageLooks, soon, still } from './shots';

const campaign = Date.UTC(2024, 10, 12, 3);
const person = { version: 1, subject: 'pns', region: '36.04', welcomed: true };
const longAgo = '2026-02-01';
/** One moment for all that is stored, so that what is the same need not be stored and compiled again. */
const began = Date.now();

/** What is stored, and what the background is made to add to its answer where a browser can not be brought there by hand. */
interface State {
  readonly settings: object;
  readonly more?: object;
  readonly answer?: object;
}

/** Moments are relative to now. */
const popups: Readonly<Record<string, () => State>> = {
  'campaign period, tab guarded': () => ({
    settings: { ...person, clock: simulated(campaign) },
    answer: { tab: { kind: 'guarded', site: 'x' } },
  }),
  'quiet period, tab to be reloaded': () => ({
    settings: { ...person, clock: simulated(Date.UTC(2024, 10, 25, 3)) },
    answer: { tab: { kind: 'reload', site: 'facebook' } },
  }),
  'site not permitted': () => ({
    settings: { ...person, clock: simulated(campaign) },
    answer: { tab: { kind: 'notPermitted', site: 'instagram' } },
  }),
  'site switched off': () => ({
    settings: { ...person, clock: simulated(campaign), sites: { facebook: true, instagram: true, x: false } },
    answer: { tab: { kind: 'off', site: 'x' } },
  }),
  'nothing today': () => ({ settings: { ...person, clock: simulated(Date.UTC(2022, 0, 15)) } }),
  'nothing today, always remind': () => ({
    settings: { ...person, alwaysRemind: true, clock: simulated(Date.UTC(2022, 0, 15)) },
  }),
  paused: () => ({
    settings: { ...person, clock: simulated(campaign), pausedUntil: began + 3_600_000 },
    answer: { tab: { kind: 'guarded', site: 'x' } },
  }),
  'status unknown': () => ({ settings: { version: 1, clock: simulated(campaign) } }),
  'settings partly broken': () => ({ settings: { ...person, subject: 'raja', clock: simulated(campaign) } }),
  'rules not checked for long': () => ({
    settings: { ...person, clock: simulated(campaign) },
    answer: { rulesCheckedOn: longAgo, problems: [{ kind: 'stale', checkedOn: longAgo }] },
  }),
  'managed by an agency': () => ({
    settings: { ...person, clock: simulated(campaign) },
    more: policyInForce(),
    answer: { tab: { kind: 'guarded', site: 'x' } },
  }),
  'a button may have changed': () => ({
    settings: { ...person, clock: simulated(campaign) },
    more: { health: health() },
    answer: { tab: { kind: 'guarded', site: 'facebook' } },
  }),
  today: () => ({ settings: person }),
};

function policyInForce(): object {
  return {
    [policyCacheKey]: {
      since: began - 86_400_000,
      raw: {
        subject: 'pppk',
        subjectFixed: true,
        strictness: 'strict',
        strictnessFixed: true,
        allowPause: false,
        agencyName: 'BKPSDM Kabupaten Contoh',
        agencyContact: 'layanan@bkpsdm.example',
      },
    },
  };
}

function simulated(at: number): object {
  return { kind: 'simulated', at, setAt: began };
}

/** Some weeks of use, for the chart. */
function journal(): object {
  const days: Record<string, Record<string, number>> = {};
  for (let back = 0; back < 70; back += 3) {
    const day = new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
    days[day] = {
      'x|like|SKB2022-B6|cancelled': 1 + (back % 4),
      'facebook|share|SKB2022-B6|noticed': 1 + (back % 3),
      ...(back % 5 === 0 ? { 'instagram|comment|SKB2022-B6|continued': 1 } : {}),
    };
  }
  return { version: 1, days };
}

/** A fortnight in which one button has changed, for the table under Situs. */
function health(): object {
  const days: Record<string, object> = {};
  for (let back = 0; back < 12; back += 1) {
    const day = new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
    days[day] = {
      'facebook|like': { seen: back < 3 ? 1 : 7 + (back % 3), unseen: back < 3 ? 5 - back : 0 },
      'facebook|comment': { seen: 2, unseen: back === 4 ? 1 : 0 },
      ...(back % 4 === 0 ? { 'x|like': { seen: 3, unseen: 0 }, 'x|share': { seen: 1, unseen: 0 } } : {}),
    };
  }
  return { version: 1, adapters: {}, days };
}

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
    for (const look of pageLooks) await inLook({ album, started, store, page, stored: '' }, look);
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
  readonly widths: readonly number[];
  readonly shown: () => State;
}

async function inLook(desk: Desk, look: Look): Promise<void> {
  const { album } = desk;
  const { language, widths } = look;
  await setTheme(desk.page, album.browser, look.theme, true);
  const used = () => ({
    settings: { ...person, clock: simulated(campaign) },
    more: { journal: journal(), health: health() },
  });
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
      widths,
      shown: used,
    })),
    ...['saya', 'instansi'].map((section) => ({
      path: `pages/options/index.html#${section}`,
      state: `options: ${section}, fixed by policy`,
      widths,
      shown: () => ({ ...used(), more: { journal: journal(), health: health(), ...policyInForce() } }),
    })),
    { path: 'pages/welcome/index.html', state: 'welcome', widths, shown: () => ({ settings: { version: 1 } }) },
    ...(hasPage(album, 'training')
      ? [{ path: 'pages/training/index.html', state: 'training', widths, shown: () => ({ settings: { version: 1 } }) }]
      : []),
  ];
  for (const visit of visits.filter(({ state }) => album.wants(state))) {
    const state = visit.shown();
    await store(desk, { ...state.more, settings: { ...state.settings, language } });
    await takePage(desk, visit, look, state.answer);
  }
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

/** Adds to the background's answers, in the page, and makes it ask anew. */
function addToAnswer(more: object): void {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
  for (const api of [browser, chrome]) {
    if (api?.runtime === undefined) continue;
    const { runtime } = api;
    const send = runtime.sendMessage.bind(runtime);
    Object.defineProperty(runtime, 'sendMessage', {
      value: async (message: { readonly type: string }) => {
        const answer = await send(message);
        if (message.type !== 'pageToBackground.stateRequest') return answer;
        document.documentElement.dataset.answered = 'yes';
        return { ...(answer as object), ...more };
      },
    });
  }
  document.dispatchEvent(new Event('visibilitychange'));
}

async function takePage(
  { album, started, page }: Desk,
  { path, state, widths }: Visit,
  { language, theme }: Look,
  answer: object | undefined,
): Promise<void> {
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
    await page.evaluate(addToAnswer, answer);
    await soon(() => page.evaluate(() => document.documentElement.dataset.answered === 'yes'));
  }
  for (const width of widths) {
    await page.setViewport({ width, height: heights[width] ?? 720 });
    await still(page);
    await album.take(page, { kind: 'pages', state, language, theme, width }, true);
  }
}
