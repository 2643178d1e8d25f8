/**
 * Text alone at 200 %, as people set it who need large letters and the same window: Firefox's "zoom text only", Chromium's size
 * of letters. Nothing of our pages is wider than its window, on a telephone either.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sections } from '../../src/pages/options/route';
import { type BrowserName, chosenBrowsers, inFirefoxItself, type Started, startBrowser } from './browsers';
import { settled } from './hand';
import { popups, used } from './page-states';
import { openWith } from './pages-kit';

async function enlargeText(page: Page, browser: BrowserName): Promise<void> {
  if (browser === 'firefox') {
    await inFirefoxItself(page, `Services.prefs.setBoolPref('browser.zoom.full', false)`);
    await inFirefoxItself(page, `gBrowser.browsers.forEach((each) => { each.browsingContext.textZoom = 2; })`);
  } else {
    const session = await page.createCDPSession();
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  }
}

/** How far a page goes beyond its window, CSS pixels, and how large its letters are. */
function measured(page: Page): Promise<{ readonly beyond: number; readonly line: number }> {
  return page.evaluate(() => ({
    beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    line: document.querySelector('h1')?.getBoundingClientRect().height ?? 0,
  }));
}

for (const browser of chosenBrowsers()) {
  describe(`text alone at 200 % in ${browser}`, () => {
    let started: Started;
    beforeAll(async () => {
      started = await startBrowser(browser);
    });
    afterAll(() => started?.browser.close());

    const rows: readonly (readonly [string, string, number, () => object])[] = [
      ...Object.entries(popups).map(
        ([state, shown]) =>
          [
            `popup, ${state}`,
            'pages/popup/index.html',
            360,
            () => ({ ...shown().more, settings: shown().settings }),
          ] as const,
      ),
      ...sections.map(
        (section) =>
          [
            `options, ${section}`,
            `pages/options/index.html#${section}`,
            360,
            () => ({ ...used().more, settings: used().settings }),
          ] as const,
      ),
      ['welcome', 'pages/welcome/index.html', 360, () => ({ settings: { version: 1, welcomed: false } })],
    ];
    test.each(rows)('%s', async (_name, path, width, given) => {
      const page = await openWith(started, path, given());
      await page.setViewport({ width, height: 720 });
      await page.bringToFront();
      await settled(page);
      const before = await measured(page);
      await enlargeText(page, browser);
      await expect.poll(async () => (await measured(page)).line).toBeGreaterThan(before.line * 1.5);
      expect((await measured(page)).beyond).toBeLessThanOrEqual(0);
      await page.close();
    });
  });
}
