/** The options on a telephone, with what a person meets there only after doing something: all of it stays within its card. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chosenBrowsers, lookAt, type Started, startBrowser } from './browsers';
import { type Depth, depths } from './page-depths';
import { openWith, until } from './pages-kit';

describe.each(chosenBrowsers())('on a telephone, in %s', (browser) => {
  let started: Started;
  let page: Page;

  beforeAll(async () => {
    started = await startBrowser(browser);
  });
  afterEach(() => page?.close());
  afterAll(() => started?.browser.close());

  async function open({ section, shown }: Depth): Promise<void> {
    const { more, settings } = shown();
    page = await openWith(started, `pages/options/index.html#${section}`, {
      ...more,
      settings: { ...settings, language: 'id' },
    });
    await lookAt(page, browser);
    await until(page, () => document.documentElement.lang === 'id');
  }

  test.each(Object.entries(depths).filter(([, { modal }]) => modal !== true))(
    'nothing of %s goes beyond the edge of its card, and no date ends a line within a word',
    async (_name, depth) => {
      await open(depth);
      await page.setViewport({ width: 320, height: 640 });
      await depth.go(page);
      await until(page, (wanted) => document.querySelector(wanted) !== null, depth.mark);
      const found = await page.evaluate(() => {
        const scrolls = (element: Element | null): boolean =>
          element !== null &&
          (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
        const parts = [
          ...document.querySelectorAll('.card :is(table, th, td, p, li, label, button, input, select, textarea)'),
        ].filter((each) => each.checkVisibility() && !scrolls(each.parentElement));
        const edgeOf = (each: Element) => each.closest('.card')?.getBoundingClientRect().right ?? 0;
        const linesOf = (each: Element) => {
          const range = document.createRange();
          range.selectNodeContents(each);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        };
        return {
          beyond: parts
            .filter((each) => each.getBoundingClientRect().right > edgeOf(each))
            .map((each) => each.outerHTML.slice(0, 120)),
          broken: parts
            .filter((each) => each.matches('tbody th') && linesOf(each) > (each.textContent ?? '').split(/\s/).length)
            .map((each) => each.textContent),
        };
      });
      expect(found).toEqual({ beyond: [], broken: [] });
    },
  );
});
