/**
 * What is corrected of a site's data reaches a page that is open already: a word, a mark, a selector. Each is tried on a page
 * that has changed as a site would change it: first it slips past, then it is held. The person's corrections are played here;
 * an agency's go the same way from `applyPolicy` on.
 *
 *   JEDA_SUITE=browser npx vitest run tests/browser/corrections.test.ts
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteId } from '../../src/rulebook/words';
import { cancel } from './ask';
import { chosenBrowsers, openExtensionPage, type Started, startBrowser } from './browsers';
import { type Choice, campaignDate, type Extension, openExtension } from './extension';
import { type GuardedTab, openGuardedTab } from './guarded-tab';
import { type Case, makeAll, nextSeed, openCase, sent } from './play';
import { type Redesign, redesigns } from './redesigns';
import { surfaceOf } from './surfaces';
import { press, subject } from './surfaces/surface';

type Correction = NonNullable<Choice['corrections']>[number];

interface Change {
  readonly site: SiteId;
  readonly redesign: Redesign;
  readonly correction: Correction;
}

const changes: Readonly<Record<string, Change>> = {
  'a mark': {
    site: 'x',
    redesign: redesigns.x,
    correction: { site: 'x', part: 'icons', name: 'like', values: ['heartButton'] },
  },
  'a selector': {
    site: 'x',
    redesign: {
      surface: 'like, home timeline',
      change: (page) =>
        page.$$eval('[data-testid="tweetText"]', (texts) => {
          for (const text of texts) {
            (text as HTMLElement).dataset.testid = 'postText';
            // The other thing by which a post's words are known.
            text.removeAttribute('lang');
          }
        }),
      control: `${subject} [data-testid="like"]`,
    },
    correction: { site: 'x', part: 'selectors', name: 'text', values: ['[data-testid=postText]'] },
  },
  'a word': {
    site: 'facebook',
    redesign: redesigns.facebook,
    correction: { site: 'facebook', part: 'labels', name: 'like', values: ['jempolkan'] },
  },
};

/** A page as it always was. */
const unchanged: Omit<Change, 'correction'> = {
  site: 'x',
  redesign: { ...redesigns.x, change: async () => {}, control: `${subject} [data-testid="like"]` },
};

for (const browser of chosenBrowsers()) {
  describe(`corrections in ${browser}`, () => {
    let started: Started;
    let extension: Extension;
    let tab: GuardedTab;

    beforeAll(async () => {
      started = await startBrowser(browser);
      extension = await openExtension(started);
      tab = await openGuardedTab(started.browser, browser);
    });
    afterAll(() => started?.browser.close());

    /** Opens the post without loading the page anew, changes it, and presses. */
    async function act({ site, redesign }: Change, load: boolean): Promise<void> {
      const one: Case = { surface: surfaceOf(site, redesign.surface), way: 'mouse', about: 'campaign' };
      await tab.page.bringToFront();
      await openCase(tab, one, nextSeed(), load);
      await redesign.change(tab.page);
      await makeAll(tab.page, [press(redesign.control)], one);
    }

    async function slipsPast(change: Change): Promise<void> {
      await act(change, true);
      await expect.poll(async () => (await sent(tab)).length, { timeout: 8_000 }).toBe(1);
      expect((await tab.read()).dialog).toBeNull();
    }

    /** The page has the plan soon after it is made, and nothing tells when: what slipped past before that is tried again. */
    async function isHeld(change: Change): Promise<void> {
      await expect
        .poll(
          async () => {
            await act(change, false);
            return (await tab.read()).dialog !== null || (await sent(tab)).length === 0;
          },
          { timeout: 15_000 },
        )
        .toBe(true);
      await expect.poll(async () => (await tab.read()).dialog !== null, { timeout: 8_000 }).toBe(true);
      expect(await sent(tab)).toEqual([]);
      await cancel(tab, 'Escape');
    }

    test.each(Object.entries(changes))('%s that the person takes from a file', async (_what, change) => {
      await extension.configure({ date: campaignDate, seconds: 0 });
      await slipsPast(change);
      await extension.configure({ date: campaignDate, seconds: 0, corrections: [change.correction] });
      await isHeld(change);
    });

    test.each(['[data-testid=postText', ':unheardOf'])(
      'the selector %j, which a browser does not understand, is told of and changes nothing',
      async (selector) => {
        const broken: Correction = { site: 'x', part: 'selectors', name: 'text', values: [selector] };
        await extension.configure({ date: campaignDate, seconds: 0, corrections: [broken] });
        const options = await openExtensionPage(started, 'pages/options/index.html#situs');
        await expect
          .poll(() => options.$eval('body', ({ innerText }) => innerText), { timeout: 8_000 })
          .toContain('Tidak dipakai: bukan selektor CSS yang dikenal peramban ini.');
        await options.close();
        await isHeld({ ...unchanged, correction: broken });
      },
    );
  });
}
