/**
 * The storage is full, spoiled, or from a newer version: what is held stays held, the person is told where they look, nothing that they
 * entered is lost, and it mends itself. Firefox gives an extension's storage no limit of its own (the disk is the limit), so
 * the full one is Chromium's alone; a storage that refuses is in `tests/unit/background/refresh.test.ts` for both.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Addons, openAddons } from './addons';
import { breakBackgroundStorage } from './broken-storage';
import { type BrowserName, chosenBrowsers, openExtensionPage, type Started, startBrowser } from './browsers';
import { type Extension, endBackground, openExtension } from './extension';
import { complaintsOf, type GuardedTab, openGuardedTab } from './guarded-tab';
import { mustBeHeld, mustGoThrough } from './like';
import { store, storedIn, tell, textOf } from './stored';

const long = { timeout: 15_000 };

interface Spoilable {
  readonly index: object;
}

const entered = { id: 'c-1', kind: 'candidate', name: 'Semar', election: 'pilkada-2024', region: '31', handles: [] };

describe.each(chosenBrowsers())('a faulty storage in %s', (browser) => {
  let started: Started;
  let addons: Addons;
  let extension: Extension;
  let own: Page;
  let tab: GuardedTab;

  beforeAll(async () => {
    started = await startBrowser(browser);
    addons = await openAddons(started, browser);
    extension = await openExtension(started);
    own = await openExtensionPage(started, 'pages/popup/index.html');
    tab = await openGuardedTab(started.browser, browser);
    await extension.configure({ date: 'campaign today' });
    await mustBeHeld(tab, { load: true });
  });
  afterAll(() => started?.browser.close());

  /** The popup, looked at anew. */
  async function popup(): Promise<string> {
    const page = await openExtensionPage(started, 'pages/popup/index.html');
    await expect.poll(() => textOf(page), long).toContain('Pilkada');
    const text = await textOf(page);
    await page.close();
    return text;
  }

  test.each([
    ['a plan of words', { plan: 'rusak' }],
    ['a plan without its parts', { plan: { version: 2 } }],
    ['a plan with words where objects belong', { plan: { version: 2, sites: 'x', index: 'x', law: 1, words: [] } }],
    ['a plan of a newer version', { plan: { version: 99, sites: ['x'] } }],
    ['no plan', { plan: null }],
    ['texts of words', { texts: 'rusak' }],
    ['names of words', { 'labels:0': 'rusak' }],
    ['exceptions, health and journal of words', { exceptions: 'rusak', health: 'rusak', journal: 'rusak' }],
    ['a demonstration of words', { demonstration: 'rusak' }],
  ])('%s: mended by the next look at the popup, in the page that stands there', async (_, items) => {
    expect(await store(own, items)).toBeNull();
    await tab.page.bringToFront();
    await extension.tabState(tab.page.url());
    await mustBeHeld(tab, { load: false });
    await mustBeHeld(tab, { load: true });
  });

  describe.each<[string, (plan: Spoilable) => unknown]>([
    [
      'an index with a count that is no count',
      (plan) => ({ ...plan, index: { ...plan.index, starts: 2_147_483_617 } }),
    ],
    ['an index of nothing', (plan) => ({ ...plan, index: {} })],
    ['law of nothing', (plan) => ({ ...plan, law: {} })],
    ['a plan of words', () => 'rusak'],
  ])('%s, and nobody who looks', (_, spoil) => {
    const spoiled = async () => store(own, { plan: spoil((await storedIn(own, 'plan')) as Spoilable) });

    test('in the page that stands there, the act that is made then is held, and asked about', async () => {
      await mustBeHeld(tab, { load: true });
      await spoiled();
      await mustBeHeld(tab, { load: false });
    });

    test('in a page that is opened then as well', async () => {
      await tab.page.goto('about:blank');
      await spoiled();
      await mustBeHeld(tab, { load: true });
    });
  });

  test('a plan of words, and a background that begins then: mended without anybody looking', async () => {
    // Without a guard that would see it.
    await tab.page.goto('about:blank');
    await store(own, { plan: 'rusak' });
    await endBackground(started, browser, tab.page);
    // Whatever wakes it: here a page of ours that says something else.
    await tell(own, { type: 'pageToBackground.permissionChanged' });
    await mustBeHeld(tab, { load: true });
  });

  test('a plan that nobody makes anew: the act is held, said to be unchecked, and nothing is stuck', async () => {
    await tab.page.goto('about:blank');
    const mend = await breakBackgroundStorage(started, own, browser, 'hangs');
    await store(own, { plan: 'rusak' });
    await mustBeHeld(tab, { load: true });
    await mustBeHeld(tab, { load: false, answer: 'continue' });
    await mustGoThrough(tab, { load: false });
    await mend();
    await expect.poll(() => storedIn(own, 'plan'), long).toMatchObject({ version: 2 });
    await mustBeHeld(tab, { load: false });
  });

  test('settings with words where lists belong: the popup says so, the guard goes on, the original is kept', async () => {
    const good = (await storedIn(own, 'settings')) as object;
    await store(own, {
      settings: { ...good, contestants: 'rusak', subject: 7, elections: (good as { elections: unknown }).elections },
    });
    expect(await popup()).toContain('tidak terbaca');
    await mustBeHeld(tab, { load: true });
    expect(JSON.stringify(await storedIn(own, 'settings.broken'))).toContain('"contestants":"rusak"');
    await store(own, { settings: good, 'settings.broken': null });
  });

  test('settings of a newer version: said, understood as far as they can be, and never written over', async () => {
    const good = (await storedIn(own, 'settings')) as object;
    const newer = { ...good, version: 99, contestants: [entered], later: 'x' };
    await store(own, { settings: newer });
    expect(await popup()).toContain('versi Jeda Netral yang lebih baru');
    await mustBeHeld(tab, { load: true });
    await own.bringToFront();
    await own.locator('::-p-xpath(//button[normalize-space()="10 menit"])').click();
    await expect.poll(() => textOf(own), long).toContain('Belum tersimpan: pengaturan milik versi yang lebih baru');
    expect(await storedIn(own, 'settings')).toEqual(newer);
    await store(own, { settings: good });
    await tell(own, { type: 'pageToBackground.settingsChanged' });
  });

  test('entries that find no room: said not to be stored where they were made, still in their fields, stored when there is room', async () => {
    const page = await openExtensionPage(started, 'pages/options/index.html#kalender');
    const field = (label: string) => `::-p-xpath(//*[@id=//label[normalize-space()="${label}"]/@for])`;
    const button = (words: string) => `::-p-xpath(//button[normalize-space()="${words}"])`;
    const kept = (where: Page, label: string) =>
      where.$eval(field(label), (input) => (input as HTMLInputElement).value);
    await page.locator(button('Tambah pemilihan')).click();
    await page.locator(field('Nama pemilihan')).fill('Pilkades Dadapan');
    await page.locator('#election-editor [role="combobox"]').fill('kab serang');
    await page.locator('[role="option"]').click();
    await page.locator('[data-stage="penetapan_calon"] input').fill('2027-03-01');
    await page.locator('[data-stage="pemungutan_suara"] input').fill('2027-05-02');
    const empty = await refuseMore(own, page, browser);
    await page.locator(button('Simpan pemilihan')).click();
    await expect.poll(() => textOf(page), long).toContain('Belum tersimpan:');
    expect(await kept(page, 'Nama pemilihan')).toBe('Pilkades Dadapan');
    await empty();
    await page.locator(button('Simpan pemilihan')).click();
    await expect.poll(async () => JSON.stringify(await storedIn(own, 'settings')), long).toContain('Pilkades Dadapan');
    await page.close();

    const second = await openExtensionPage(started, 'pages/options/index.html#peserta');
    await second.locator(field('Jenis')).fill('account');
    await second.locator(field('Pemilihan')).fill('pilkada-2024');
    await second.locator(field('Nama')).fill('Tim Semar');
    await second.locator(field('Akun (bila ada)')).fill('x.com/tim_semar');
    const emptyAgain = await refuseMore(own, second, browser);
    await second.locator(button('Tambahkan')).click();
    await expect.poll(() => textOf(second), long).toContain('Belum tersimpan:');
    expect(await kept(second, 'Nama')).toBe('Tim Semar');
    await emptyAgain();
    await second.locator(button('Tambahkan')).click();
    await expect.poll(async () => JSON.stringify(await storedIn(own, 'settings')), long).toContain('Tim Semar');
    await second.close();
  });

  // Firefox gives an extension as much room as the disk has.
  describe.each(browser === 'chromium' ? ['that is full'] : [])('%s', () => {
    test('acts are held all the same, and counts that find no room are no error', async () => {
      await fill(own);
      await mustBeHeld(tab, { load: false });
      await mustBeHeld(tab, { load: true });
    });

    test('a change that needs another plan is guarded: the room of the last plan is given to it', async () => {
      const settings = (await storedIn(own, 'settings')) as object;
      await store(own, { settings: { ...settings, subject: 'polri' } });
      await tell(own, { type: 'pageToBackground.settingsChanged' });
      await mustBeHeld(tab, { load: true });
    });

    test('with room again all is as before', async () => {
      await empty(own);
      await extension.configure({ date: 'campaign today' });
      await mustBeHeld(tab, { load: true });
      expect(await popup()).not.toContain('tidak dapat');
    });
  });

  test('after all of it another date counts, and no console has an error', async () => {
    await extension.configure({ date: '2022-01-15T03:00:00Z' });
    await mustGoThrough(tab, { load: true });
    expect(complaintsOf(tab)).toEqual([]);
    expect(await addons.errors()).toEqual([]);
  });
});

/**
 * From now on the storage takes nothing more: in Chromium because it is full, in Firefox, where it never is, because the page's
 * own way to it refuses. Resolves to how to make room again.
 */
async function refuseMore(own: Page, page: Page, browser: BrowserName): Promise<() => Promise<unknown>> {
  if (browser === 'chromium') {
    await fill(own);
    return () => empty(own);
  }
  interface Api {
    readonly storage: { readonly local: { set(items: object): Promise<void> } };
  }
  await page.evaluate(() => {
    const { local } = (globalThis as unknown as { browser: Api }).browser.storage;
    const set = local.set.bind(local);
    Object.assign(globalThis, { makeRoom: () => Object.assign(local, { set }) });
    local.set = () => Promise.reject(new Error('QuotaExceededError'));
  });
  return () => page.evaluate(() => void (globalThis as unknown as { makeRoom(): void }).makeRoom());
}

function empty(own: Page): Promise<unknown> {
  return store(own, Object.fromEntries(Array.from({ length: 24 }, (_, at) => [`stuffing${2 ** at}`, null])));
}

/** Fills the storage to its last byte. */
function fill(own: Page): Promise<void> {
  return own.evaluate(async () => {
    interface Api {
      readonly storage: { readonly local: { set(items: object): Promise<void> } };
    }
    const { local } = (globalThis as unknown as { chrome: Api }).chrome.storage;
    for (let size = 2 ** 23; size >= 1; size /= 2)
      await local.set({ [`stuffing${size}`]: 'x'.repeat(size) }).catch(() => undefined);
  });
}
