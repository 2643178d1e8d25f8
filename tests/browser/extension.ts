/** Sets the installed extension up as a person would through its own pages, and asks it what it does. */
import type { Page } from 'puppeteer-core';
import { type SiteId, siteIds } from '../../src/rulebook/words';
import { type BrowserName, firefoxAddonId, inFirefoxItself, openExtensionPage, type Started } from './browsers';

/** What a test chooses; everything else is at its default. */
export interface Choice {
  /**
   * The simulated date (a demonstration, which counts nothing and remembers nothing); null for real time; `campaign today`
   * for real time with Pilkada 2024 moved, so that its campaign is now.
   */
  readonly date: string | 'campaign today' | null;
  /** How long the simulated date counts, milliseconds; two hours when absent. */
  readonly lasting?: number;
  readonly subject?: string;
  readonly region?: string | null;
  readonly language?: 'id' | 'en';
  /** Seconds until *Tetap lanjutkan*. Only an agency can change it, so the tests write it into the finished plan. */
  readonly seconds?: number;
  /** Device time, epoch milliseconds. */
  readonly pausedUntil?: number;
  /** A site that is switched off. */
  readonly off?: SiteId;
  /** Corrections of a site's data, as a person takes them from a file. */
  readonly corrections?: readonly {
    readonly site: SiteId;
    readonly part: string;
    readonly name: string;
    readonly values: readonly string[];
  }[];
  /** Elections as the person would have added them. */
  readonly own?: readonly object[];
}

export interface Extension {
  /** Stores the settings, waits for the plan made of them, and leaves it to the content scripts. */
  configure(choice: Choice): Promise<void>;
  /** Ids of the content scripts that are registered now. */
  registered(): Promise<readonly string[]>;
  /** What the popup would say about the tab that shows `address`. */
  tabState(address: string): Promise<string>;
  /** The tabs that show a page of the extension: the driver of Firefox does not list those that it has not opened. */
  ownTabs(): Promise<readonly OwnTab[]>;
  /** Closes those whose address contains `part`. */
  closeOwnTabs(part: string): Promise<void>;
  close(): Promise<void>;
}

/** What a tab of the extension shows, and the text of what has the focus in it. */
export interface OwnTab {
  readonly address: string;
  readonly focused: string;
}

/** The date inside the campaign of Pilkada 2024 that most tests use. */
export const campaignDate = '2024-10-20T03:00:00Z';
/** A day in no phase of any election in the rules. */
export const quietDate = '2022-01-15T03:00:00Z';

/**
 * Ends the background as the browser does when it has been idle for long. Comes back when it has ended: one that is still
 * ending would take the next message, and die over it.
 */
export async function endBackground(started: Started, browser: BrowserName, page: Page): Promise<void> {
  if (browser === 'firefox') {
    await inFirefoxItself(page, `WebExtensionPolicy.getByID('${firefoxAddonId}').extension.terminateBackground()`);
    return;
  }
  const own = started.browser
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().startsWith(`${started.extension}/`));
  if (own === undefined) return;
  const limit = Date.now() + 10_000;
  let asked = 0;
  while (started.browser.targets().includes(own)) {
    if (Date.now() > limit) throw new Error('the background does not end');
    // Asked again: while it starts it may not hear. Where it ended by itself, or the next one has come, there is nothing to close.
    if (Date.now() > asked + 1_000) {
      asked = Date.now();
      void (async () => (await own.worker())?.close())().catch(() => undefined);
    }
    await started.browser.version();
  }
}

/** Reloads the extension under the open tabs, as an update does. */
export async function reloadExtension(started: Started, browser: BrowserName, page: Page): Promise<void> {
  if (browser === 'firefox') {
    const load = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager`;
    await inFirefoxItself(page, `${load}.getAddonByID('${firefoxAddonId}').then((addon) => addon.reload())`);
    return;
  }
  const own = await openExtensionPage(started, 'pages/popup/index.html');
  await own
    .evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
    .catch(() => undefined);
}

interface Api {
  readonly storage: {
    readonly local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  };
  readonly tabs: { query(what: object): Promise<readonly { readonly id?: number; readonly url?: string }[]> };
  readonly extension: { getViews(what: object): readonly Window[] };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly { readonly id: string }[]> };
}

/** Opens it again where the browser has closed its pages with it; comes back when it has registered its scripts anew. */
export async function openExtensionAgain(started: Started): Promise<Extension> {
  const limit = Date.now() + 15_000;
  while (Date.now() < limit) {
    // While it starts, its pages do not open.
    const extension = await openExtension(started).catch(() => null);
    if (extension !== null && (await extension.registered()).includes('guard-x')) return extension;
  }
  throw new Error('waited in vain for the extension to register its scripts');
}

/** Opens a page of the extension in a tab of its own and keeps it. */
export async function openExtension(started: Started): Promise<Extension> {
  const page = await openExtensionPage(started, 'pages/popup/index.html');
  return {
    configure: (choice) => configure(page, choice),
    registered: () =>
      page.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
        const scripts = await (browser ?? (chrome as Api)).scripting.getRegisteredContentScripts();
        return scripts.map(({ id }) => id).sort();
      }),
    tabState: (address) =>
      page.evaluate(async (wanted) => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
        const api = browser ?? (chrome as Api);
        const tab = (await api.tabs.query({})).find(({ url }) => url === wanted);
        const state = await api.runtime.sendMessage({ type: 'pageToBackground.stateRequest', tab: tab?.id ?? null });
        return (state as { tab: { kind: string } }).tab.kind;
      }, address),
    ownTabs: () =>
      page.evaluate(() => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
        return (browser ?? (chrome as Api)).extension.getViews({ type: 'tab' }).map(({ location, document }) => ({
          address: location.href,
          focused: document.activeElement?.textContent?.replaceAll('\u00a0', ' ') ?? '',
        }));
      }),
    closeOwnTabs: (part) =>
      page.evaluate((wanted) => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
        for (const view of (browser ?? (chrome as Api)).extension.getViews({ type: 'tab' }))
          if (view.location.href.includes(wanted)) view.close();
      }, part),
    close: () => page.close(),
  };
}

/** An own election in the place of the shipped one with its id, and so with its contestants. */
function campaignToday(): object {
  const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
  return {
    id: 'pilkada-2024',
    name: 'Pilkada Serentak 2024',
    family: 'pilkada',
    regions: ['0'],
    stages: [
      { key: 'penetapan_calon', start: day(-12), end: day(-12) },
      { key: 'kampanye', start: day(-9), end: day(20) },
      { key: 'masa_tenang', start: day(21), end: day(23) },
      { key: 'pemungutan_suara', start: day(24), end: day(24) },
    ],
  };
}

async function configure(page: Page, choice: Choice): Promise<void> {
  const today = choice.date === 'campaign today';
  const at = choice.date === null || today ? null : Date.parse(choice.date);
  const settings = {
    version: 1,
    subject: choice.subject ?? 'pns',
    circumstances: [],
    region: choice.region ?? null,
    strictness: 'standard',
    alwaysRemind: false,
    language: choice.language ?? 'id',
    clock: at === null ? { kind: 'real' } : { kind: 'simulated', at, setAt: 0 },
    pausedUntil: choice.pausedUntil ?? 0,
    sites: Object.fromEntries(siteIds.map((site) => [site, site !== choice.off])),
    welcomed: true,
    elections: choice.own ?? (today ? [campaignToday()] : []),
    contestants: [],
    corrections: choice.corrections ?? [],
  };
  const problem = await page.evaluate(
    async (wanted, seconds, lasting) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
      const api = browser ?? (chrome as Api);
      const { clock } = wanted;
      const now = Date.now();
      await api.storage.local.set({
        settings: { ...wanted, clock: clock.kind === 'real' ? clock : { ...clock, setAt: now, until: now + lasting } },
      });
      const answer = await api.runtime.sendMessage({ type: 'pageToBackground.settingsChanged' });
      if (seconds !== null) {
        const plan = (await api.storage.local.get('plan'))['plan'];
        if (plan) await api.storage.local.set({ plan: { ...plan, secondsToContinue: seconds } });
      }
      return answer === undefined ? 'The background did not answer.' : null;
    },
    settings,
    choice.seconds ?? null,
    choice.lasting ?? 7_200_000,
  );
  if (problem !== null) throw new Error(problem);
}
