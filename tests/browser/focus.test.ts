/** Where the focus is while a question stands and where it goes afterwards; and what was typed stays as it was. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { chosenBrowsers } from './browsers';
import { onNewPages } from './preview/new-pages';
import { answered, call, goOn, measure, openAsked, openFeed, type PageKind, settledIn } from './preview/stage';

for (const browser of chosenBrowsers()) {
  describe(`focus in ${browser}`, () => {
    let page: Page;
    const kinds = onNewPages(browser, (fresh) => {
      page = fresh;
    });
    const open = (kind?: PageKind) => openAsked(page, kinds, kind);

    test('everything is reached with Tab, and Tab stays inside', async () => {
      await open();
      const seen: (string | null)[] = [];
      for (let presses = 0; presses < 5; presses += 1) {
        seen.push((await measure(page))?.focused ?? null);
        await page.keyboard.press('Tab');
      }
      expect(seen).toEqual([
        'Batalkan',
        'Tetap lanjutkan',
        'Dasar hukum dan sumber',
        'Bukan tentang peserta pemilihan?',
        'Batalkan',
      ]);
      expect(await goOn(page, () => page.keyboard.press('Enter'))).toEqual(['continue']);
    });

    test('what was typed stays, with its caret', async () => {
      await openFeed(page, kinds);
      await page.focus('#box');
      await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#box')?.setSelectionRange(5, 5));
      await call(page, { call: 'ask' });
      await settledIn(page);
      await page.keyboard.type('x');
      await page.keyboard.press('Escape');
      await answered(page);
      await page.keyboard.type('!');
      expect(await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#box')?.value)).toBe(
        'Rapat! pukul sembilan',
      );
    });

    test('a control that is gone with all around it breaks nothing', async () => {
      await open();
      await page.evaluate(() => document.querySelector('article')?.remove());
      await page.keyboard.press('Escape');
      expect(await answered(page)).toEqual(['cancel']);
      await page.focus('#box');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('box');
    });

    const post = '<article id="post"><p>Selamat pagi.</p><div><button id="control">Suka</button></div></article>';
    test.each([
      ['is drawn anew', `const now = control.cloneNode(true); now.id = 'anew'; control.replaceWith(now)`, 'anew'],
      ['is gone with its row', 'control.parentElement.remove()', 'more'],
      ['is gone with its post', 'post.remove()', 'next'],
    ])('a control that %s gives the focus to what is left around it', async (_name, change, then) => {
      const rest = '<button id="more">Lainnya</button></article>';
      const html = `<main>${post.replace('</article>', rest)}<article><button id="next">Suka</button></article></main>`;
      await openFeed(page, kinds, { html: `<a href="#top">Ke atas</a>${html}` });
      await page.focus('#control');
      await call(page, { call: 'ask' });
      await settledIn(page);
      await page.evaluate(change);
      await page.keyboard.press('Escape');
      expect(await answered(page)).toEqual(['cancel']);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(then);
    });
  });
}
