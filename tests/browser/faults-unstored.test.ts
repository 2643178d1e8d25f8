/**
 * The background makes a plan that it can not store. The last one counts on where it is still right; where it is not, acts are
 * held and asked about, in pages that stand there and in new ones; and with room again all is as it was.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Addons, openAddons } from './addons';
import { type Breakage, breakBackgroundStorage } from './broken-storage';
import { chosenBrowsers, openExtensionPage, type Started, startBrowser } from './browsers';
import { campaignDate, type Extension, openExtension } from './extension';
import { complaintsOf, type GuardedTab, openGuardedTab } from './guarded-tab';
import { mustBeHeld, mustGoThrough } from './like';
import { store, storedIn, tell, textOf } from './stored';

const long = { timeout: 15_000 };
const quietDate = '2022-01-15T03:00:00Z';
const unread = 'tidak dapat dibaca';

describe.each(chosenBrowsers())('a plan that can not be stored in %s', (browser) => {
  let started: Started;
  let addons: Addons;
  let extension: Extension;
  let own: Page;
  let tab: GuardedTab;
  let mend: (() => Promise<unknown>) | null = null;

  beforeAll(async () => {
    started = await startBrowser(browser);
    addons = await openAddons(started, browser);
    extension = await openExtension(started);
    own = await openExtensionPage(started, 'pages/popup/index.html');
    tab = await openGuardedTab(started.browser, browser);
  });
  afterAll(() => started?.browser.close());

  beforeEach(async () => {
    await extension.configure({ date: campaignDate, seconds: 0 });
    await mustBeHeld(tab, { load: true });
  });
  afterEach(async () => {
    await mend?.();
    mend = null;
  });

  async function breakStorage(how: Breakage): Promise<void> {
    mend = await breakBackgroundStorage(started, own, browser, how);
  }

  /** Another status, which asks for another plan. */
  async function becomes(subject: string): Promise<void> {
    const settings = (await storedIn(own, 'settings')) as object;
    await store(own, { settings: { ...settings, subject } });
    await tell(own, { type: 'pageToBackground.settingsChanged' });
  }

  /** The act is held, and the question is the one about rules that can not be read, or the one about the post. */
  async function mustAsk(about: 'the rules' | 'the post', load: boolean): Promise<void> {
    const { dialog } = await mustBeHeld(tab, { load });
    expect(dialog?.text.includes(unread)).toBe(about === 'the rules');
  }

  async function popup(): Promise<string> {
    const page = await openExtensionPage(started, 'pages/popup/index.html');
    await expect.poll(() => textOf(page), long).toContain('Pilkada');
    const text = await textOf(page);
    await page.close();
    return text;
  }

  test.each<[Breakage]>([['refuses plans'], ['refuses']])(
    'a storage that %s: the plan of other settings counts no more, the act is held and asked about, and nothing is stuck',
    async (how) => {
      await breakStorage(how);
      await becomes('tni');
      await mustAsk('the rules', false);
      await mustAsk('the rules', true);
      expect(await popup()).toContain('tindakan ditahan dan Anda ditanya');
      await mustBeHeld(tab, { load: false, answer: 'continue' });
      await mustGoThrough(tab, { load: false });
      await mustAsk('the rules', true);
      await mend?.();
      await becomes('polri');
      await mustAsk('the post', false);
      await mustAsk('the post', true);
      expect(await popup()).not.toContain('tidak dapat disimpan');
    },
  );

  test('the last plan that was stored counts on where nothing was changed since', async () => {
    await breakStorage('refuses');
    // As after an update: another version would make another plan of the same settings.
    const made = (await storedIn(own, 'planMadeFrom')) as { readonly fingerprint: string };
    const [, ...rest] = JSON.parse(made.fingerprint);
    await store(own, { planMadeFrom: { ...made, fingerprint: JSON.stringify(['0.0.1', ...rest]) } });
    await tell(own, { type: 'pageToBackground.permissionChanged' });
    await mustAsk('the post', false);
    await mustAsk('the post', true);
    expect(await popup()).toContain('yang terakhir tetap dipakai');
  });

  test('where nothing was to be guarded, guards come all the same, and hold; and they go again with the campaign', async () => {
    await extension.configure({ date: quietDate });
    await mustGoThrough(tab, { load: true });
    await breakStorage('refuses');
    await extension.configure({ date: campaignDate });
    await mustAsk('the rules', true);
    await extension.configure({ date: quietDate });
    await mustGoThrough(tab, { load: true });
    expect(await extension.registered()).not.toContain('guard-x');
  });

  test('a pause that finds no room: the popup says why, acts are held as before, and with room it pauses', async () => {
    await extension.configure({ date: 'campaign today', seconds: 0 });
    const page = await openExtensionPage(started, 'pages/popup/index.html');
    const pause = '::-p-xpath(//button[normalize-space()="10 menit"])';
    await page.waitForSelector(pause);
    await breakStorage('refuses');
    await page.bringToFront();
    await page.locator(pause).click();
    await expect.poll(() => textOf(page), long).toMatch(/Belum tersimpan: .*QUOTA_BYTES quota exceeded/);
    await mustAsk('the post', false);
    await mend?.();
    await page.bringToFront();
    await page.locator(pause).click();
    await expect.poll(() => textOf(page), long).not.toContain('Belum tersimpan');
    await mustGoThrough(tab, { load: false });
    await page.close();
  });

  test('after all of it no console has an error', async () => {
    expect(complaintsOf(tab)).toEqual([]);
    expect(await addons.errors()).toEqual([]);
  });
});
