/**
 * What the interstitial says and how it stands, in both browsers, as a content script in a world of its own. The guard is a
 * stand-in here; what the whole extension does is tested with the replicas. How it is answered: `answers.test.ts`; where the
 * focus goes: `focus.test.ts`; pages that do not behave: `hostile*.test.ts`.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { chosenBrowsers } from './browsers';
import { interstitialReader, type Reader } from './interstitial';
import { onNewPages } from './preview/new-pages';
import { answered, call, goOn, measure, openAsked, openFeed, type PageKind, settledIn } from './preview/stage';

const samples = ['likeOwn', 'shareThird', 'commentDraft', 'followOwn', 'villageHead', 'longNames'] as const;

for (const browser of chosenBrowsers()) {
  describe(`interstitial in ${browser}`, () => {
    let page: Page;
    let read: Reader;
    const kinds = onNewPages(browser, async (fresh) => {
      page = fresh;
      read = await interstitialReader(page, browser);
    });
    const open = (kind?: PageKind) => openAsked(page, kinds, kind);

    test('says what, when and which rule, with the focus on Batalkan', async () => {
      await open();
      const { dialog } = await read();
      expect(dialog?.focused).toBe('Batalkan');
      const shown = await measure(page);
      expect(shown).toMatchObject({
        role: 'alertdialog',
        language: 'id',
        name: 'Anda akan menyukai unggahan akun pasangan calon Andra Soni–Dimyati.',
        scrolls: false,
      });
      expect(shown?.description).toContain(
        'Masa kampanye Pilkada 2024 sampai 23\u00a0November (tersisa\u00a012\u00a0hari).',
      );
      expect(shown?.description).toContain('Lampiran II huruf B angka 6');
      expect(shown?.description).toContain('Putusan nyata bervariasi.');
    });

    test('what it says is each time another thing, where it stands never', async () => {
      const said = new Set<string>();
      const layouts = new Set<string>();
      for (const sample of samples) {
        await openFeed(page, kinds);
        await call(page, { call: 'ask', sample, situation: { seconds: 0 } });
        await settledIn(page);
        const shown = await measure(page);
        said.add(`${shown?.name} ${shown?.description}`);
        const text = (await read()).dialog?.text ?? '';
        const parts = [
          shown?.name ?? '',
          'Ini dapat melanggar',
          'Dasar hukum dan sumber',
          'Mengapa ini muncul',
          'Batalkan',
          'Tetap lanjutkan',
        ];
        const order = parts.map((part) => text.indexOf(part));
        expect(
          order.every((at, index) => at > (order[index - 1] ?? -1)),
          `${sample}: ${order.join(' ')}`,
        ).toBe(true);
        const across = Object.entries(shown?.buttons ?? {}).map(([words, { x }]) => `${words} ${Math.round(x)}`);
        layouts.add(
          `${shown?.focused}, ${shown?.width}: ${across.filter((each) => /^Batal|^Tetap/.test(each)).join(', ')}`,
        );
      }
      expect(said.size).toBe(samples.length);
      expect([...layouts]).toHaveLength(1);
    });

    test('without storage it still says what and why, and both answers work', async () => {
      await openFeed(page, kinds);
      await page.goto(`${page.url()}?broken`);
      await call(page, { call: 'ask', situation: { seconds: 0 } });
      await settledIn(page);
      expect((await measure(page))?.name).toContain('Andra Soni–Dimyati');
      expect(await goOn(page)).toEqual(['continue']);
    });

    test('a second warning about the same is smaller, with the buttons where they were', async () => {
      await open();
      const first = await measure(page);
      await page.keyboard.press('Escape');
      await answered(page);
      await call(page, { call: 'ask', situation: { seconds: 0 } });
      await settledIn(page);
      const second = await measure(page);
      expect(second?.height).toBeLessThan(first?.height ?? 0);
      for (const words of ['Batalkan', 'Tetap lanjutkan']) {
        expect(second?.buttons[words]?.x).toBeCloseTo(first?.buttons[words]?.x ?? 0, 0);
        expect(Math.abs((second?.buttons[words]?.y ?? 0) - (first?.buttons[words]?.y ?? 0))).toBeLessThan(30);
      }
    });

    test('drawn at the press, it is on the page only when the act follows, and says the same', async () => {
      await openFeed(page, kinds);
      await call(page, { call: 'expect', situation: { seconds: 0 } });
      await settledIn(page, 100);
      expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
      await call(page, { call: 'ask' });
      await settledIn(page);
      const drawnAhead = await read();
      expect(await goOn(page)).toEqual(['continue']);
      await open();
      expect(await read()).toEqual(drawnAhead);
    });

    test('a press that no act follows leaves nothing behind', async () => {
      await openFeed(page, kinds);
      await call(page, { call: 'expect', sample: 'followOwn' });
      await settledIn(page, 100);
      await call(page, { call: 'expect' });
      await call(page, { call: 'ask' });
      await settledIn(page);
      expect((await measure(page))?.name).toContain('menyukai');
      await page.keyboard.press('Escape');
      expect(await answered(page)).toEqual(['cancel']);
    });

    test('a notice takes no focus and asks for nothing', async () => {
      await openFeed(page, kinds);
      await page.focus('#box');
      await call(page, { call: 'tell', sample: 'shareThird' });
      await expect.poll(async () => (await read()).status).toContain('Pengingat');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('box');
      expect((await read()).dialog).toBeNull();
    });

    test('an act that must be repeated is asked for in one sentence', async () => {
      await openFeed(page, kinds);
      await call(page, { call: 'askToRepeat' });
      await expect.poll(async () => (await read()).status).toContain('Silakan ulangi');
    });

    test.each([
      [320, 640],
      [1280, 720],
      [640, 360],
      [2560, 1440],
    ])('fits a window of %i × %i', async (width, height) => {
      await page.setViewport({ width, height });
      await open({ root: 'dir="rtl"' });
      const shown = await measure(page);
      expect(shown).toMatchObject({ direction: 'ltr', fontSize: '15px', overflowsSideways: false });
      expect(shown?.smallestTarget).toBeGreaterThanOrEqual(44);
      expect(shown?.width).toBeLessThanOrEqual(width);
      expect(shown?.height).toBeLessThanOrEqual(height);
      const cancel = shown?.buttons.Batalkan;
      expect(cancel?.y).toBeLessThan(height);
      if (height >= 720) expect(shown?.scrolls).toBe(false);
    });

    // The most that a person should see without scrolling, in the smallest windows, in the language that needs a gloss as well.
    const small = [
      [320, 640],
      [640, 360],
    ] as const;
    const asked = samples.flatMap((sample) => (['id', 'en'] as const).map((language) => [sample, language] as const));
    test.each(small)('in a window of %i × %i the listed sanction stands above the buttons', async (width, height) => {
      await page.setViewport({ width, height });
      const hidden: string[] = [];
      for (const [sample, language] of asked) {
        await openFeed(page, kinds);
        await call(page, { call: 'ask', sample, situation: { seconds: 0, language } });
        await settledIn(page);
        if ((await measure(page))?.showsSanction !== true) hidden.push(`${sample} in ${language}`);
      }
      expect(hidden).toEqual([]);
    });
  });
}
