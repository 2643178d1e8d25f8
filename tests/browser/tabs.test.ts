/**
 * Where a page can come from: restored from the cache after the campaign, framed by a stranger, left by its background. A tab
 * from before the extension, one that comes back and one that moves on inside have their rows in `acts.test.ts`, on every site.
 */

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cancel, play } from './ask';
import { chosenBrowsers, type Started, startBrowser } from './browsers';
import { campaignDate, type Extension, endBackground, openExtension, quietDate, reloadExtension } from './extension';
import { type GuardedTab, openGuardedTab } from './guarded-tab';
import { find } from './hand';
import { frameReader } from './interstitial';
import { like } from './like';
import { goBack } from './pasts';
import { type Case, makeAll, nextSeed, openCase, sent, speakerFor, textIn } from './play';
import { surfaceOf } from './surfaces';
import { subject } from './surfaces/surface';

for (const browser of chosenBrowsers()) {
  describe(`tabs in ${browser}`, () => {
    let started: Started;
    let extension: Extension;
    let tab: GuardedTab;

    beforeAll(async () => {
      started = await startBrowser(browser);
      extension = await openExtension(started);
    });
    afterAll(() => started?.browser.close());
    beforeEach(async () => {
      await tab?.page.close();
      tab = await openGuardedTab(started.browser, browser);
    });

    test('a page that comes back after the campaign is left alone', async () => {
      await extension.configure({ date: campaignDate, seconds: 0 });
      await openCase(tab, like, nextSeed(), true);
      await tab.page.goto('https://kabar.example/');
      await extension.configure({ date: quietDate });
      await tab.page.bringToFront();
      await goBack(tab);
      const steps = await openCase(tab, like, nextSeed(), false);
      const played = await play(tab, like, steps, { answer: 'cancel' }, false);
      expect(played.dialogs).toBe(0);
      expect(played.sent).toEqual(['FavoriteTweet']);
    });

    test('a post that was scrolled away and came back is still guarded', async () => {
      await extension.configure({ date: campaignDate, seconds: 0 });
      await tab.page.bringToFront();
      const steps = await openCase(tab, like, nextSeed(), true);
      await tab.page.evaluate(() => window.scrollTo(0, 8_000));
      await tab.page.waitForSelector(subject, { hidden: true });
      await tab.page.evaluate(() => window.scrollTo(0, 0));
      const played = await play(tab, like, steps, { answer: 'cancel' }, true);
      expect(played.dialogs).toBe(1);
      expect(played.sent).toEqual([]);
    });

    test('a background that sleeps or was ended is not missed: the dialog comes all the same', async () => {
      await extension.configure({ date: campaignDate, seconds: 0 });
      await tab.page.bringToFront();
      const steps = await openCase(tab, like, nextSeed(), true);
      await endBackground(started, browser, tab.page);
      const played = await play(tab, like, steps, { answer: 'cancel' }, true);
      expect(played.dialogs).toBe(1);
      expect(played.dialog?.text).toContain('SKB');
      expect(played.sent).toEqual([]);
    });

    test('the like button that another site has in a frame', async () => {
      await extension.configure({ date: campaignDate, seconds: 0 });
      const { page, network } = tab;
      await page.bringToFront();
      await page.goto('https://kabar.example/?frame=https://www.facebook.com/plugins/like.php?seed=3');
      const frame = page.frames().find((each) => each !== page.mainFrame());
      if (frame === undefined) throw new Error('the frame did not load');
      const button = await frame.waitForSelector('button[aria-label="Like"]');
      const inFrame: GuardedTab = { page, network, read: frameReader(page, frame, browser) };
      await button?.click();
      await find(page, 'iframe');
      await expect.poll(async () => (await inFrame.read()).dialog?.focused, { timeout: 5_000 }).toBe('Batalkan');
      await cancel(inFrame, 'Escape');
      expect(await sent(inFrame)).toEqual([]);
    });

    // Last: the extension's page that sets things up is closed by it.
    test('an extension that is reloaded under open dialogs leaves a way out, and what was typed in every editor', async () => {
      await extension.configure({ date: campaignDate, seconds: 0 });
      const asked: {
        readonly tab: GuardedTab;
        readonly text: () => Promise<string | null>;
        readonly typed: string | null;
      }[] = [];
      for (const [site, name] of [
        ['x', 'reply, dialog'],
        ['facebook', 'comment, Enter'],
        ['instagram', 'comment, Enter in a textarea'],
      ] as const) {
        const surface = surfaceOf(site, name);
        const one: Case = { surface, way: surface.ways[0] ?? 'mouse', about: 'campaign' };
        const there = await openGuardedTab(started.browser, browser);
        await there.page.bringToFront();
        await makeAll(there.page, await openCase(there, one, nextSeed(), true), one);
        await expect.poll(async () => (await there.read()).dialog?.focused, { timeout: 15_000 }).toBe('Batalkan');
        const text = () => textIn(there.page, speakerFor(one)(surface.editor ?? ''));
        const typed = await text();
        expect(typed).not.toBe('');
        asked.push({ tab: there, text, typed });
      }
      await reloadExtension(started, browser, tab.page);
      for (const { tab: there, text, typed } of asked) {
        await there.page.bringToFront();
        await expect
          .poll(
            async () => {
              if ((await there.read()).dialog !== null) await there.page.keyboard.press('Enter');
              return (await there.read()).dialog;
            },
            { timeout: 15_000 },
          )
          .toBeNull();
        expect(await sent(there)).toEqual([]);
        expect(await text()).toBe(typed);
      }
    });
  });
}
