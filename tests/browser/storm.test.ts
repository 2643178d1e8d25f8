/** After a flood of acts the toolbar shows a number on that tab, until the person opens the popup. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chosenBrowsers, openExtensionPage, type Started, startBrowser } from './browsers';

interface Api {
  readonly action: { getBadgeText(of: { readonly tabId: number }): Promise<string> };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly tabs: { getCurrent(): Promise<{ readonly id: number }> };
}

/** Sends from a tab, as the interstitial does, and reads that tab's badge. `$TAB` in a message is the tab's own id. */
function sendAndRead(page: Page, message: object | null): Promise<string> {
  return page.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    const api = browser ?? (chrome as Api);
    const { id } = await api.tabs.getCurrent();
    if (wanted !== null) await api.runtime.sendMessage('tab' in wanted ? { ...wanted, tab: id } : wanted);
    return api.action.getBadgeText({ tabId: id });
  }, message);
}

const storm = (count: unknown) => ({ type: 'interstitialToBackground.storm', count });

for (const browser of chosenBrowsers()) {
  describe(`a storm in ${browser}`, () => {
    let started: Started;
    let page: Page;

    beforeAll(async () => {
      started = await startBrowser(browser);
      page = await openExtensionPage(started, 'pages/options/index.html');
    });
    afterAll(() => started?.browser.close());

    test.each([
      [20, '20'],
      [3000, '99+'],
    ])('of %i acts shows %s', async (count, words) => {
      await sendAndRead(page, storm(count));
      await expect.poll(() => sendAndRead(page, null)).toBe(words);
    });

    test('of no acts, or of prose, shows nothing new', async () => {
      const before = await sendAndRead(page, null);
      await sendAndRead(page, storm(0));
      await sendAndRead(page, storm('many'));
      expect(await sendAndRead(page, null)).toBe(before);
    });

    test('is on its own tab only, and over when the popup asks about that tab', async () => {
      await sendAndRead(page, storm(7));
      await expect.poll(() => sendAndRead(page, null)).toBe('7');
      const other = await openExtensionPage(started, 'pages/options/index.html#data');
      expect(await sendAndRead(other, null)).not.toBe('7');
      await other.close();
      await sendAndRead(page, { type: 'pageToBackground.stateRequest', tab: null });
      await expect.poll(() => sendAndRead(page, null)).not.toBe('7');
    });
  });
}
