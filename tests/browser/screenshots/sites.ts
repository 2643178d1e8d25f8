/** The installed extension on the replicas: the three sites, and every phase for every subject as the real rules say it. */
import type { Page } from 'puppeteer-core';
import { type SiteId, type Subject, subjects } from '../../../src/rulebook/words';
import { cancel } from '../ask';
import { openExtensionPage, type Started, setTheme } from '../browsers';
import { campaignDate, type Extension, openExtension } from '../extension';
import { type GuardedTab, openGuardedTab } from '../guarded-tab';
import { type Case, makeAll, nextSeed, openCase } from '../play';
import { surfaceOf } from '../surfaces';
import { type Album, looks, soon, still } from './shots';

/** One day in each phase of Pilkada 2024, and one outside. */
const days = {
  prospective: '2024-08-30T03:00:00Z',
  determined: '2024-09-23T03:00:00Z',
  campaign: '2024-10-20T03:00:00Z',
  quiet: '2024-11-25T03:00:00Z',
  voting: '2024-11-27T03:00:00Z',
  after: '2024-12-05T03:00:00Z',
} as const;

const acts = [
  ['x', 'like, home timeline', 'X, like'],
  ['x', 'follow, profile', 'X, follow'],
  ['facebook', 'share now', 'Facebook, share'],
  ['instagram', 'follow, profile', 'Instagram, follow'],
] as const;

interface Api {
  readonly storage: { readonly session: { set(items: object): Promise<void> } };
}

export async function takeSites(album: Album, started: Started, kinds: ReadonlySet<string>): Promise<void> {
  const extension = await openExtension(started);
  const own = await openExtensionPage(started, 'pages/popup/index.html');
  const tab = await openGuardedTab(started.browser, album.browser);
  const { page } = tab;
  const desk: Desk = { album, extension, own, tab };
  try {
    if (kinds.has('sites')) await sites(desk);
    if (kinds.has('phases')) await phases(desk);
  } finally {
    await Promise.all([page.close(), own.close(), extension.close()]);
  }
}

interface Desk {
  readonly album: Album;
  readonly extension: Extension;
  readonly own: Page;
  readonly tab: GuardedTab;
}

async function sites(desk: Desk): Promise<void> {
  const wanted = acts.filter(([, , state]) => desk.album.wants(state));
  if (wanted.length === 0) return;
  for (const { language, theme } of looks) {
    await setTheme(desk.tab.page, desk.album.browser, theme, true);
    await desk.extension.configure({ date: campaignDate, language });
    for (const [site, name, state] of wanted) {
      await show(desk, site, name, { kind: 'sites', state, language, theme, width: 1280 }, true);
    }
  }
}

/** What differs by phase and subject is words: one theme shows them all. */
async function phases(desk: Desk): Promise<void> {
  await setTheme(desk.tab.page, desk.album.browser, 'light', true);
  for (const [phase, date] of Object.entries(days)) {
    for (const subject of subjects) {
      if (!desk.album.wants(stateOf(phase, subject))) continue;
      await desk.extension.configure({ date, subject });
      await phaseShot(desk, phase, subject, 'id');
    }
    if (!desk.album.wants(stateOf(phase, 'pns'))) continue;
    await desk.extension.configure({ date, language: 'en' });
    await phaseShot(desk, phase, 'pns', 'en');
  }
}

const stateOf = (phase: string, subject: Subject) => `${phase}, ${subject}`;

function phaseShot(desk: Desk, phase: string, subject: Subject, language: 'id' | 'en'): Promise<void> {
  const state = stateOf(phase, subject);
  const shot = { kind: 'phases', state, language, theme: 'light', width: 1280 } as const;
  return show(desk, 'x', 'like, home timeline', shot, false);
}

async function show(
  { album, own, tab }: Desk,
  site: SiteId,
  name: string,
  shot: Parameters<Album['take']>[1],
  load: boolean,
): Promise<void> {
  const surface = surfaceOf(site, name);
  const one: Case = { surface, way: 'mouse', about: 'campaign', lang: shot.language };
  // Nobody was asked anything yet, so that every dialog is a full one.
  await own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    await (browser ?? (chrome as Api)).storage.session.set({ asked: { day: '', full: 0, topics: [] } });
  });
  await makeAll(tab.page, await openCase(tab, one, nextSeed(), load), one);
  const shown = await soon(async () => {
    const { dialog, status } = await tab.read();
    return dialog !== null || status !== null;
  }, 2500);
  await still(tab.page);
  if (!shown) album.missed.push(`${album.browser}, ${shot.state}: nothing appears`);
  await album.take(tab.page, shot);
  if ((await tab.read()).dialog !== null) await cancel(tab, 'Escape');
}
