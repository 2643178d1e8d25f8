/** The two answers of the interstitial, by mouse and by keyboard: cancelling is always at hand, continuing is never an accident. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { chosenBrowsers } from './browsers';
import { interstitialReader, type Reader } from './interstitial';
import { onNewPages } from './preview/new-pages';
import {
  answered,
  answers,
  call,
  goOn,
  measure,
  openAsked,
  openFeed,
  type PageKind,
  press,
  settledIn,
} from './preview/stage';

for (const browser of chosenBrowsers()) {
  describe(`answers in ${browser}`, () => {
    let page: Page;
    let read: Reader;
    const kinds = onNewPages(browser, async (fresh) => {
      page = fresh;
      read = await interstitialReader(page, browser);
    });
    const open = (kind?: PageKind, seconds?: number) => openAsked(page, kinds, kind, seconds);

    test.each(['Escape', 'Enter'] as const)('%s cancels, says so, and gives the focus back', async (key) => {
      await openFeed(page, kinds);
      await page.focus('#control');
      await call(page, { call: 'ask' });
      await settledIn(page);
      await page.keyboard.press(key);
      expect(await answered(page)).toEqual(['cancel']);
      expect(await measure(page)).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('control');
      expect((await read()).status).toContain('Dibatalkan. Tidak ada yang terkirim.');
    });

    test('a key that is held from before answers nothing; pressed anew it does', async () => {
      await openFeed(page, kinds);
      await page.focus('#control');
      await page.keyboard.down('Enter');
      await call(page, { call: 'ask' });
      await settledIn(page);
      await page.keyboard.down('Enter');
      expect(await answers(page)).toEqual([]);
      await page.keyboard.up('Enter');
      await page.keyboard.press('Enter');
      expect(await answered(page)).toEqual(['cancel']);
    });

    test('the mouse cancels and continues', async () => {
      await open();
      await press(page, 'Batalkan');
      await answered(page);
      await call(page, { call: 'ask', sample: 'followOwn', situation: { seconds: 0 } });
      await settledIn(page);
      expect(await goOn(page)).toEqual(['cancel', 'continue']);
    });

    test('Tetap lanjutkan waits its seconds: a press before them answers nothing', async () => {
      // Longer than the busiest machine takes to press.
      await open({}, 60);
      await press(page, 'Tetap lanjutkan');
      expect(await answers(page)).toEqual([]);
      expect((await read()).dialog?.buttons.find(({ text }) => text.startsWith('Tetap'))?.disabled).toBe(true);
    });

    test('Tetap lanjutkan never continues by itself, also when its seconds are over', async () => {
      await open({}, 1);
      while ((await read()).dialog?.buttons.some(({ disabled }) => disabled)) await settledIn(page);
      expect(await answers(page)).toEqual([]);
      expect(await goOn(page)).toEqual(['continue']);
    });

    test('the details open by keyboard, with the second rule and the source', async () => {
      await open();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await answers(page)).toEqual([]);
      const { dialog } = await read();
      expect(dialog?.text).toContain('PP 94/2021, Pasal 5 huruf n angka 5');
      expect(dialog?.text).toContain('medan.bkn.go.id');
      expect(dialog?.text).toContain('(dahulu UU 5/2014 Pasal 9 ayat (2))');
      expect((await measure(page))?.smallestTarget, 'links are wide enough for a thumb as well').toBeGreaterThanOrEqual(
        44,
      );
    });

    test('“Bukan tentang peserta pemilihan?” is noted on this device and answers nothing', async () => {
      await open();
      await press(page, 'Bukan tentang peserta pemilihan?');
      await press(page, 'unggahan ini');
      await expect.poll(async () => (await read()).dialog?.text).toContain('Dicatat di perangkat ini saja');
      expect(await answers(page)).toEqual([]);
    });
  });
}
