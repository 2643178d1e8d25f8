/**
 * Facebook's faces that are still open, or not any more, when the question about one of them is answered: only the person can
 * press one again, and may do so once.
 *
 *   JEDA_SUITE=browser npx vitest run tests/browser/faces.test.ts
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cancel, isAsked, proceed } from './ask';
import { chosenBrowsers, type Started, startBrowser } from './browsers';
import { campaignDate, openExtension } from './extension';
import { type GuardedTab, openGuardedTab } from './guarded-tab';
import { settled, use } from './hand';
import { nextSeed, openCase, sent } from './play';
import { surfaceOf } from './surfaces';
import { subject } from './surfaces/surface';

const react = 'CometUFIFeedbackReactMutation';
const opener = '[role="button"][aria-label="React"]:not([aria-hidden])';
const love = '.layer [role="dialog"] [role="button"][aria-label="Love"]';
/** The post above the subject is an everyday one. */
const everyday = '[data-replica="other"]';

for (const browser of chosenBrowsers()) {
  describe(`faces in ${browser}`, () => {
    let started: Started;
    let tab: GuardedTab;

    beforeAll(async () => {
      started = await startBrowser(browser);
      const extension = await openExtension(started);
      await extension.configure({ date: campaignDate, seconds: 0 });
      tab = await openGuardedTab(started.browser, browser);
    });
    afterAll(() => started?.browser.close());

    async function press(selector: string): Promise<void> {
      await tab.page.waitForSelector(selector);
      await use(tab.page, selector, 'mouse');
      await settled(tab.page);
    }
    async function isSentUnasked(times: number): Promise<void> {
      await expect.poll(() => sent(tab), { timeout: 8_000 }).toEqual(Array(times).fill(react));
      expect((await tab.read()).dialog).toBeNull();
    }

    // Up to the answer: a campaign's post, its faces open behind the question, nothing sent.
    beforeEach(async () => {
      const surface = surfaceOf('facebook', 'reaction, faces that outlive the question');
      await tab.page.bringToFront();
      await openCase(tab, { surface, way: 'mouse', about: 'campaign' }, nextSeed(), false);
      await press(`${subject} ${opener}`);
      await press(love);
      await isAsked(tab);
      expect(await sent(tab)).toEqual([]);
      await proceed(tab);
      await expect.poll(async () => (await tab.read()).status).toMatch(/ulangi/i);
      expect(await sent(tab), 'nobody presses a face for the person').toEqual([]);
    });

    test('the same faces, still open: once, and then asked about anew', async () => {
      await press(love);
      await isSentUnasked(1);
      await press(`${subject} ${opener}`);
      await press(love);
      await isAsked(tab);
      expect(await sent(tab)).toEqual([react]);
      await cancel(tab, 'Escape');
    });

    test('faces that are gone, and opened again: once', async () => {
      await tab.page.keyboard.press('Escape');
      await tab.page.waitForSelector(love, { hidden: true });
      expect(await sent(tab)).toEqual([]);
      await press(`${subject} ${opener}`);
      await press(love);
      await isSentUnasked(1);
    });

    test('faces of another post meanwhile: its own act, and what was agreed to is still open', async () => {
      await press(`${everyday} ${opener}`);
      await press(love);
      await isSentUnasked(1);
      await press(`${subject} ${opener}`);
      await press(love);
      await isSentUnasked(2);
    });
  });
}
