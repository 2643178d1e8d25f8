/** Sets the installed extension up as a person would through its own pages, and asks it what it does. */
import type { Page } from 'puppeteer-core';
import { type SiteId, siteIds } from '../../src/rulebook/words';
import { openExtensionPage, type Started } from './browsers';

/** What a test chooses; everything else is at its default. */
export interface Choice {
  /** The simulated date; null for real time. */
  readonly date: string | null;
  readonly subject?: string;
  readonly region?: string | null;
  readonly language?: 'id' | 'en';
  /** Seconds until *Tetap lanjutkan*. Only an agency can change it, so the tests write it into the finished plan. */
  readonly seconds?: number;
  /** Device time, epoch milliseconds. */
  readonly pausedUntil?: number;
  /** A site that is switched off. */
  readonly off?: SiteId;
}

export interface Extension {
  /** Stores the settings, waits for the plan made of them, and leaves it to the content scripts. */
  configure(choice: Choice): Promise<void>;
  /** Ids of the content scripts that are registered now. */
  registered(): Promise<readonly string[]>;
  /** What the popup would say about the tab that shows `address`. */
  tabState(address: string): Promise<string>;
  close(): Promise<void>;
}

/** The date inside the campaign of Pilkada 2024 that most tests use. */
export const campaignDate = '2024-10-20T03:00:00Z';

interface Api {
  readonly storage: {
    readonly local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  };
  readonly tabs: { query(what: object): Promise<readonly { readonly id?: number; readonly url?: string }[]> };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly { readonly id: string }[]> };
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
    close: () => page.close(),
  };
}

async function configure(page: Page, choice: Choice): Promise<void> {
  const at = choice.date === null ? null : Date.parse(choice.date);
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
    elections: [],
    contestants: [],
  };
  const problem = await page.evaluate(
    async (wanted, seconds) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
      const api = browser ?? (chrome as Api);
      const { clock } = wanted;
      const now = Date.now();
      await api.storage.local.set({
        settings: { ...wanted, clock: clock.kind === 'real' ? clock : { ...clock, setAt: now } },
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
  );
  if (problem !== null) throw new Error(problem);
}
