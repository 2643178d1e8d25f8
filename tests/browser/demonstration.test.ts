/** Mode peragaan on the sites themselves: started by a trainer, said on every page, leaves no trace, over by itself. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { play } from './ask';
import { chosenBrowsers, openExtensionPage, type Started, startBrowser } from './browsers';
import { campaignDate, type Extension, openExtension } from './extension';
import { type GuardedTab, openGuardedTab } from './guarded-tab';
import { like } from './like';
import { nextSeed, openCase } from './play';

const patience = { timeout: 15_000 };

interface Area {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
}

interface Api {
  readonly storage: { readonly local: Area; readonly session: Area };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly { readonly id: string }[]> };
}

/** What a demonstration must leave as it was. */
function traces(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
    const { storage } = browser ?? (chrome as Api);
    const { journal = null, exceptions = null } = await storage.local.get(null);
    const { asked = null } = await storage.session.get(null);
    return JSON.stringify({ journal, exceptions, asked });
  });
}

async function press(page: Page, words: string): Promise<void> {
  await page.locator(`::-p-xpath(//button[normalize-space()="${words}"])`).click();
}

for (const browser of chosenBrowsers()) {
  describe(`a demonstration in ${browser}`, () => {
    let started: Started;
    let extension: Extension;
    let training: Page;
    let tab: GuardedTab;
    const ribbon = async () => (await tab.read()).ribbon?.text ?? null;

    beforeAll(async () => {
      started = await startBrowser(browser);
      extension = await openExtension(started);
      await extension.configure({ date: null });
      training = await openExtensionPage(started, 'pages/training/index.html#coba');
      tab = await openGuardedTab(started.browser, browser);
    });
    afterAll(() => started?.browser.close());
    beforeEach(() => training.bringToFront());

    test('begins on the training page and shows in a tab that is open already', async () => {
      await tab.page.bringToFront();
      await openCase(tab, like, nextSeed(), false);
      expect(await ribbon()).toBeNull();
      await training.bringToFront();
      await press(training, 'Mulai peragaan');
      await expect
        .poll(ribbon, patience)
        .toMatch(/^Peragaan: seolah-olah tanggal 20 Oktober 2024\. Berlangsung sampai/);
      await expect.poll(() => extension.registered(), patience).toContain('guard-x');
    });

    test('holds an act by the played date, shows the whole dialog every time, and leaves no trace', async () => {
      await tab.page.bringToFront();
      const before = await traces(training);
      for (let time = 0; time < 2; time += 1) {
        const played = await play(tab, like, await openCase(tab, like, nextSeed(), true), { answer: 'cancel' }, true);
        expect(played.dialog?.text).toContain('Tanggal simulasi: 20 Oktober 2024');
        expect(played.dialog?.text).toContain('Mengapa ini muncul');
        expect(played.sent).toEqual([]);
        expect(await ribbon()).toContain('Akhiri peragaan');
      }
      expect(await traces(training)).toBe(before);
    });

    test('a page that throws the ribbon away gets it back', async () => {
      await tab.page.bringToFront();
      await tab.page.evaluate(() => {
        for (const each of document.querySelectorAll('html > div')) each.remove();
      });
      await expect.poll(ribbon, patience).not.toBeNull();
    });

    test('ends by its own button: the ribbon goes, nothing is held', async () => {
      await tab.page.bringToFront();
      const button = (await tab.read()).ribbon;
      if (button === null) throw new Error('there is no ribbon');
      await tab.page.mouse.click(button.x, button.y);
      await expect.poll(ribbon, patience).toBeNull();
      await expect.poll(() => extension.registered(), patience).toEqual([]);
      const played = await play(tab, like, await openCase(tab, like, nextSeed(), true), { answer: 'cancel' }, false);
      expect(played.dialogs).toBe(0);
      expect(played.sent).toEqual(['FavoriteTweet']);
    });

    test('ends by itself when its time is over, without anybody doing anything', async () => {
      await tab.page.bringToFront();
      const steps = await openCase(tab, like, nextSeed(), true);
      await extension.configure({ date: campaignDate, lasting: 10_000 });
      await expect.poll(ribbon, patience).not.toBeNull();
      await expect.poll(ribbon, { timeout: 25_000 }).toBeNull();
      const played = await play(tab, like, steps, { answer: 'cancel' }, false);
      expect(played.dialogs).toBe(0);
      expect(played.sent).toEqual(['FavoriteTweet']);
    });
  });
}
