/**
 * Every way to act on the three sites, held and let go, in real browsers: site × act × input way × {campaign, ordinary,
 * outside} × {cancel, continue}. What counts is what leaves the page.
 *
 *   JEDA_SUITE=browser JEDA_BROWSER=chromium npx vitest run tests/browser/acts.test.ts
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { siteIds } from '../../src/rulebook/words';
import { play } from './ask';
import { chosenBrowsers, openExtensionPage, type Started, startBrowser } from './browsers';
import { recordCoverage, writeCoverage } from './coverage';
import { campaignDate, type Extension, openExtension, quietDate } from './extension';
import { type GuardedTab, openGuardedTab } from './guarded-tab';
import { ways } from './hand';
import { healthOf } from './health';
import { throughPast } from './pasts';
import { type Case, nameOf, nextSeed, openCase } from './play';
import { freeSurfaces, heldSurfaces } from './surfaces';
import type { PageLanguage } from './surfaces/speak';
import type { Surface } from './surfaces/surface';

function casesOf(surfaces: readonly Surface[], lang: PageLanguage = 'en'): readonly (readonly [string, Case])[] {
  return surfaces.flatMap((surface) =>
    surface.ways.slice(0, lang === 'en' ? undefined : 1).map((way) => {
      const one: Case = { surface, way, about: 'campaign', lang };
      return [nameOf(one), one] as const;
    }),
  );
}

/** X's controls are known by test ids alone; the others also by their labels. */
const labelled = heldSurfaces.filter(({ site }) => site !== 'x');

for (const browser of chosenBrowsers()) {
  describe(`acts in ${browser}`, () => {
    let started: Started;
    let extension: Extension;
    let tab: GuardedTab;

    beforeAll(async () => {
      started = await startBrowser(browser);
      extension = await openExtension(started);
    });
    afterAll(async () => {
      writeCoverage(browser);
      await started?.browser.close();
    });

    describe('inside the campaign', () => {
      beforeAll(async () => {
        await extension.configure({ date: campaignDate, seconds: 0 });
        tab = await openGuardedTab(started.browser, browser);
      });
      afterAll(() => tab?.page.close());

      test.each(casesOf(heldSurfaces))('%s is held', async (_name, one) => {
        const { surface, way } = one;

        const everyday: Case = { ...one, about: 'ordinary' };
        const ordinary = await play(
          tab,
          everyday,
          await openCase(tab, everyday, nextSeed(), false),
          { answer: 'cancel' },
          false,
        );
        expect(ordinary.dialogs, `an ordinary post is never held: ${ordinary.dialog?.text}`).toBe(0);
        expect(ordinary.sent, 'an ordinary act goes through once').toEqual([surface.operation]);

        const seed = nextSeed();
        const reload = surface.ownAccount === true;
        const by = seed % 3 === 0 ? 'Enter' : 'Escape';
        const steps = await openCase(tab, one, seed, reload);
        const cancelled = await play(tab, one, steps, { answer: 'cancel', by }, true);
        expect(cancelled.dialogs, 'asked once').toBe(1);
        expect(cancelled.dialog?.focused, 'focus on the safe answer').toBe('Batalkan');
        expect(cancelled.sentBefore, 'nothing sent before consent').toEqual([]);
        if (surface.second) expect(cancelled.heard, 'the page heard of no second click').not.toContain('dblclick');
        else expect(cancelled.heard, 'the page heard nothing of the act').toEqual([]);
        expect(cancelled.sent, 'nothing sent after cancel').toEqual([]);
        if (surface.editor !== undefined) expect(cancelled.draft, 'the draft is unharmed').toBe(draftOf(steps, one));

        const stepsAgain = await openCase(tab, one, nextSeed(), reload);
        const again = await play(tab, one, stepsAgain, { answer: 'continue' }, true);
        expect(again.dialogs, 'asked once').toBe(1);
        expect(again.sentBefore, 'nothing sent before consent').toEqual([]);
        expect(again.sent, 'sent exactly once after consent').toEqual([surface.operation]);
        if (surface.editor !== undefined && !surface.plain)
          expect(again.written, 'what was written is what is sent').toContain(draftOf(stepsAgain, one));
        expect(tab.network.strangers, 'nothing unknown was requested').toEqual([]);
        recordCoverage(browser, surface, way);
      });

      // The same places in Indonesian, one way each: what differs is only the words on the controls.
      test.each(casesOf(labelled, 'id'))('%s is held', async (_name, one) => {
        const reload = one.surface.ownAccount === true;
        const steps = await openCase(tab, one, nextSeed(), reload);
        const cancelled = await play(tab, one, steps, { answer: 'cancel' }, true);
        expect(cancelled.dialogs, 'asked once').toBe(1);
        expect(cancelled.sent, 'nothing sent after cancel').toEqual([]);
      });

      test.each(casesOf(freeSurfaces))('%s is left alone', async (_name, one) => {
        const steps = await openCase(tab, one, nextSeed(), false);
        const played = await play(tab, one, steps, { answer: 'cancel' }, false);
        expect(played.dialogs, played.dialog?.text).toBe(0);
        expect(played.sent).toEqual([one.surface.operation]);
        recordCoverage(browser, one.surface, one.way);
      });
    });

    test('not one of all these acts was unseen to the sentinel', async () => {
      const own = await openExtensionPage(started, 'pages/popup/index.html');
      for (const [what, counts] of Object.entries(await healthOf(own))) {
        const [seen, all] = counts.split('/');
        expect(seen, `${what}: ${counts}`).toBe(all);
      }
      await own.close();
    });

    describe('tabs with a past', () => {
      beforeEach(async () => {
        await extension.configure({ date: campaignDate, seconds: 0 });
        tab = await openGuardedTab(started.browser, browser);
        await tab.page.bringToFront();
      });
      afterEach(() => tab?.page.close());

      const pasts = siteIds.flatMap((site) =>
        Object.entries(throughPast).flatMap(([name, goThrough]) =>
          ways.map((way) => [site, name, way, goThrough] as const),
        ),
      );
      test.each(pasts)('%s: %s, %s', async (site, name, way, goThrough) => {
        await goThrough({ tab, extension, site, way });
        recordCoverage(browser, { site, name }, way);
      });
    });

    describe('outside every window', () => {
      beforeAll(async () => {
        await extension.configure({ date: quietDate });
        tab = await openGuardedTab(started.browser, browser);
      });
      afterAll(() => tab?.page.close());

      test('no content script is registered', async () => {
        // What says that the date is played is there all the same.
        expect((await extension.registered()).filter((id) => !id.startsWith('ribbon'))).toEqual([]);
      });

      test.each(casesOf(heldSurfaces.map((surface) => ({ ...surface, ways: surface.ways.slice(0, 1) }))))(
        '%s goes through untouched',
        async (_name, one) => {
          const steps = await openCase(tab, one, nextSeed(), false);
          const played = await play(tab, one, steps, { answer: 'cancel' }, false);
          expect(played.dialogs).toBe(0);
          expect(played.sent).toEqual([one.surface.operation]);
        },
      );
    });
  });
}

function draftOf(steps: ReturnType<Surface['steps']>, one: Case): string {
  const text = steps.find((step) => step.text !== undefined)?.text;
  if (text === undefined) throw new Error(`${nameOf(one)} has an editor and nothing to write`);
  return text;
}
