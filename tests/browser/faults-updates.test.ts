/**
 * The extension is switched off, switched on and updated while pages are open: guards whose extension is gone retire without a word,
 * nobody is asked twice, and nothing that was stored is lost. (An update under an open dialog: `tabs.test.ts`.)
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Addons, openAddons } from './addons';
import { chosenBrowsers, openExtensionPage, type Started, startBrowser } from './browsers';
import { type Extension, openExtension, openExtensionAgain } from './extension';
import { complaintsOf, type GuardedTab, openGuardedTab } from './guarded-tab';
import { mustBeHeld, mustGoThrough } from './like';
import { storedIn } from './stored';

const long = { timeout: 15_000 };

describe.each(chosenBrowsers())('switched off, on and updated in %s', (browser) => {
  let started: Started;
  let addons: Addons;
  let extension: Extension;
  let tab: GuardedTab;

  beforeAll(async () => {
    started = await startBrowser(browser);
    addons = await openAddons(started, browser);
    extension = await openExtension(started);
    await extension.configure({ date: 'campaign today' });
    tab = await openGuardedTab(started.browser, browser);
    await mustBeHeld(tab, { load: true });
  });
  afterAll(() => started?.browser.close());

  test('switched off: the page that stands there is left alone', async () => {
    await addons.switchOff();
    await mustGoThrough(tab, { load: false });
    await mustGoThrough(tab, { load: true });
  });

  test('switched on: pages loaded now are guarded, those from before are not, and the popup says so', async () => {
    await addons.switchOn();
    extension = await openExtensionAgain(started);
    // Firefox brings the scripts into pages that stand there; Chromium does not.
    if (browser === 'chromium') {
      expect(await extension.tabState(tab.page.url())).toBe('reload');
      await mustGoThrough(tab, { load: false });
    } else await mustBeHeld(tab, { load: false });
    await mustBeHeld(tab, { load: true });
    expect(await extension.tabState(tab.page.url())).toBe('guarded');
  });

  test('updated: the old guard retires, the next page has one guard and not two', async () => {
    await addons.reload();
    extension = await openExtensionAgain(started);
    expect(await extension.tabState(tab.page.url())).toBe('reload');
    await mustGoThrough(tab, { load: false });
    const own = await openExtensionPage(started, 'pages/popup/index.html');
    const counts = async () =>
      Object.values(Object.values(((await storedIn(own, 'journal')) as Journal).days)[0] ?? {});
    const before = (await counts()).reduce((a, b) => a + b, 0);
    await mustBeHeld(tab, { load: true });
    await expect.poll(async () => (await counts()).reduce((a, b) => a + b, 0), long).toBe(before + 1);
  });

  test('updated three times in a row, with a page in between: one question, what was chosen is still chosen', async () => {
    for (let time = 0; time < 3; time += 1) {
      await addons.reload();
      extension = await openExtensionAgain(started);
    }
    await mustBeHeld(tab, { load: true });
    const own = await openExtensionPage(started, 'pages/popup/index.html');
    expect(await storedIn(own, 'settings')).toMatchObject({ subject: 'pns', welcomed: true });
  });

  test('no console has an error', async () => {
    expect(complaintsOf(tab)).toEqual([]);
    expect(await addons.errors()).toEqual([]);
  });
});

interface Journal {
  readonly days: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
