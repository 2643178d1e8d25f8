/**
 * More than one window, private windows, Firefox's containers, and a person who takes the sites away from the extension while pages are
 * open. Private windows are the browser's own decision: without its permission nothing of ours is there.
 */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Addons, openAddons } from './addons';
import { cancel } from './ask';
import { chosenBrowsers, inFirefoxItself, openExtensionPage, type Started, startBrowser } from './browsers';
import { type Extension, openExtension, openExtensionAgain } from './extension';
import { complaintsOf, type GuardedTab, openGuardedTab } from './guarded-tab';
import { like, mustBeHeld, mustGoThrough } from './like';
import { makeAll, nextSeed, openCase, sent } from './play';
import { textOf } from './stored';

const long = { timeout: 15_000 };

describe.each(chosenBrowsers())('windows and permissions in %s', (browser) => {
  let started: Started;
  let addons: Addons;
  let extension: Extension;
  const tabs: GuardedTab[] = [];

  async function open(where: { newPage(): Promise<Page> }): Promise<GuardedTab> {
    const tab = await openGuardedTab(where, browser);
    tabs.push(tab);
    return tab;
  }

  /** A private window, by the ways that a person has. */
  async function openPrivate(): Promise<GuardedTab> {
    const before = new Set(await started.browser.pages());
    if (browser === 'firefox') await inFirefoxItself(addons.page, 'void OpenBrowserWindow({ private: true })');
    else {
      const own = await openExtensionPage(started, 'pages/popup/index.html');
      await own.evaluate(() => {
        interface Api {
          readonly windows: { create(how: object): Promise<unknown> };
        }
        return (globalThis as unknown as { chrome: Api }).chrome.windows.create({
          incognito: true,
          url: 'about:blank',
        });
      });
    }
    return open({ newPage: () => appeared(started.browser, before) });
  }

  beforeAll(async () => {
    started = await startBrowser(browser);
    addons = await openAddons(started, browser);
    extension = await openExtension(started);
    await extension.configure({ date: 'campaign today' });
  });
  afterAll(() => started?.browser.close());

  test('two windows, a question open in each: an answer in one is none in the other', async () => {
    const [one, other] = [await open(started.browser), await open(window(started.browser))];
    for (const tab of [one, other]) {
      await tab.page.bringToFront();
      await makeAll(tab.page, await openCase(tab, like, nextSeed(), true), like);
      await expect.poll(async () => (await tab.read()).dialog?.focused, long).toBe('Batalkan');
    }
    await one.page.bringToFront();
    await cancel(one, 'Escape');
    expect((await other.read()).dialog).not.toBeNull();
    await other.page.bringToFront();
    await cancel(other, 'Escape');
    expect([await sent(one), await sent(other)]).toEqual([[], []]);
  });

  // Only Firefox has containers.
  test.each(browser === 'firefox' ? ['a container'] : [])('%s', async () => {
    await mustBeHeld(await open(await started.browser.createBrowserContext()), { load: true });
  });

  test('the person takes the sites away: the popup says so, nothing is stuck, and given back they are guarded', async () => {
    const tab = tabs[0] as GuardedTab;
    await addons.letRunOnSites(false);
    await expect.poll(() => extension.registered(), long).toEqual([]);
    const popup = await openExtensionPage(started, 'pages/popup/index.html');
    await expect.poll(() => textOf(popup), long).toMatch(/izin/i);
    await mustGoThrough(tab, { load: true });
    await addons.letRunOnSites(true);
    await expect.poll(() => extension.registered(), long).toContain('guard-x');
    await mustBeHeld(tab, { load: true });
    await popup.close();
    const again = await openExtensionPage(started, 'pages/popup/index.html');
    await expect.poll(() => textOf(again), long).toContain('Pilkada');
    expect(await textOf(again)).not.toMatch(/izin/i);
    await again.close();
  });

  test('taken away while a question is open: *Batalkan* works, nothing is sent', async () => {
    const tab = tabs[0] as GuardedTab;
    await tab.page.bringToFront();
    await makeAll(tab.page, await openCase(tab, like, nextSeed(), true), like);
    await expect.poll(async () => (await tab.read()).dialog?.focused, long).toBe('Batalkan');
    await addons.letRunOnSites(false);
    await tab.page.bringToFront();
    await cancel(tab, 'Escape');
    expect(await sent(tab)).toEqual([]);
    await addons.letRunOnSites(true);
    await expect.poll(() => extension.registered(), long).toContain('guard-x');
  });

  test('a private window without the permission is left alone, with it it is guarded', async () => {
    const without = await openPrivate();
    await mustGoThrough(without, { load: true });
    await addons.allowInPrivate();
    extension = await openExtensionAgain(started);
    const withIt = await openPrivate();
    await mustBeHeld(withIt, { load: true });
    await mustBeHeld(withIt, { load: false, answer: 'continue' });
    await mustBeHeld(without, { load: true });
    // And the others as before.
    await mustBeHeld(tabs[0] as GuardedTab, { load: true });
  });

  test('no console has an error', async () => {
    expect(tabs.flatMap(complaintsOf)).toEqual([]);
    expect(await addons.errors()).toEqual([]);
  });
});

/** Opens its pages in windows of their own. */
function window(browser: Browser): { newPage(): Promise<Page> } {
  return { newPage: () => browser.newPage({ type: 'window' }) };
}

/** The page that was not there before. */
async function appeared(browser: Browser, before: ReadonlySet<Page>): Promise<Page> {
  let found: Page | undefined;
  await expect
    .poll(async () => {
      found = (await browser.pages()).find(
        (page) =>
          !before.has(page) && !page.url().startsWith('chrome-extension:') && !page.url().startsWith('moz-extension:'),
      );
      return found !== undefined;
    }, long)
    .toBe(true);
  return found as Page;
}
