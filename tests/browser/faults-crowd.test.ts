/**
 * Very much of everything: 200 tabs, 10,000 acts.
 *
 * Acts are trusted input where they are made by hand here. 10,000 of them would take longer than anybody waits: the 10,000 counts
 * are sent to the real background as guards send them, 3,000 at a time; 10,000 acts through a guard are in
 * `tests/unit/guard/many-acts.test.ts` (synthetic events).
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startLocalHosts } from '../bench/local-hosts';
import { type Addons, openAddons } from './addons';
import { chosenBrowsers, openExtensionPage, type Started, startBrowser } from './browsers';
import { type Extension, openExtension } from './extension';
import { complaintsOf, type GuardedTab, openGuardedTab } from './guarded-tab';
import { mustBeHeld, mustGoThrough } from './like';
import { store, storedIn } from './stored';

const quiet = '2022-01-15T03:00:00Z';
const tabsOpened = 200;
/** In so many of them something is done. */
const tabsActedIn = 6;
const long = { timeout: 60_000 };

interface Api {
  readonly tabs: {
    create(how: object): Promise<{ readonly id: number }>;
    query(which: object): Promise<readonly { readonly id: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

describe.each(chosenBrowsers())('very much of everything in %s', (browser) => {
  let started: Started;
  let hosts: Awaited<ReturnType<typeof startLocalHosts>>;
  let addons: Addons;
  let extension: Extension;
  let own: Page;
  let tab: GuardedTab;

  beforeAll(async () => {
    hosts = await startLocalHosts();
    started = await startBrowser(browser, undefined, { proxy: hosts.port });
    addons = await openAddons(started, browser);
    extension = await openExtension(started);
    own = await openExtensionPage(started, 'pages/popup/index.html');
    tab = await openGuardedTab(started.browser, browser);
    await extension.configure({ date: 'campaign today' });
  });
  afterAll(async () => {
    await started?.browser.close();
    hosts?.close();
  });

  /** How many tabs of X a guard answers in. */
  function guards(): Promise<number> {
    return own.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
      const { tabs } = browser ?? (chrome as Api);
      const answers = (await tabs.query({ url: '*://x.com/*' })).map(({ id }) =>
        tabs.sendMessage(id, { type: 'backgroundToGuard.areYouThere' }).catch(() => undefined),
      );
      return (await Promise.all(answers)).filter(Boolean).length;
    });
  }

  test('10,000 acts in an hour: every count is there, none twice', async () => {
    await store(own, { journal: null });
    await own.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
      const { runtime } = browser ?? (chrome as Api);
      const message = {
        type: 'guardToBackground.outcome',
        site: 'x',
        act: 'like',
        provision: null,
        outcome: 'cancelled',
      };
      for (let sent = 0; sent < 10_000; ) {
        const some = Math.min(3_000, 10_000 - sent);
        await Promise.all(Array.from({ length: some }, () => runtime.sendMessage(message)));
        sent += some;
      }
    });
    const journal = (await storedIn(own, 'journal')) as { days: Record<string, Record<string, number>> };
    expect(Object.values(journal.days)).toEqual([{ 'x|like|-|cancelled': 10_000 }]);
    await mustBeHeld(tab, { load: true });
  }, 120_000);

  test('200 tabs: a guard in each, and one change of the phase reaches those that are looked at, loaded before it or after', async () => {
    const acting = [tab];
    while (acting.length < tabsActedIn) acting.push(await openGuardedTab(started.browser, browser));
    for (const each of acting) await mustBeHeld(each, { load: true });
    await own.bringToFront();
    await own.evaluate(async (count) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
      const { tabs } = browser ?? (chrome as Api);
      for (let at = 0; at < count; at += 1) await tabs.create({ url: 'https://x.com/empty', active: false });
    }, tabsOpened - tabsActedIn);
    await expect.poll(guards, long).toBe(tabsOpened);
    await extension.configure({ date: quiet });
    for (const each of acting) await mustGoThrough(each, { load: false });
    expect(await guards()).toBe(tabsOpened);
    await extension.configure({ date: 'campaign today' });
    for (const each of acting.toReversed()) await mustBeHeld(each, { load: false });
    expect(acting.flatMap(complaintsOf)).toEqual([]);
    // Two hundred pages take a busy machine of two processors longer than three minutes.
  }, 480_000);

  test('no console has an error', async () => {
    expect(await addons.errors()).toEqual([]);
  });
});
