/**
 * The replicas alone, without the extension: every act sends its one request and nothing else, in both browsers and by
 * every way of input. Only then does it mean something when, with the extension, nothing is sent.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chosenBrowsers, type Started, startBrowser } from './browsers';
import { takeOver } from './network';
import { type Case, makeAll, nameOf, nextSeed, openCase, sent, type Tab } from './play';
import { freeSurfaces, heldSurfaces } from './surfaces';

const cases: readonly Case[] = [...heldSurfaces, ...freeSurfaces].flatMap((surface) => [
  ...surface.ways.map((way): Case => ({ surface, way, about: 'campaign' })),
  ...surface.ways.slice(0, 1).map((way): Case => ({ surface, way, about: 'campaign', lang: 'id' })),
]);

for (const browser of chosenBrowsers()) {
  describe(`replicas in ${browser}`, () => {
    let started: Started;
    let tab: Tab;

    beforeAll(async () => {
      started = await startBrowser(browser, null);
      const page = await started.browser.newPage();
      tab = { page, network: await takeOver(page) };
    });
    afterAll(() => started?.browser.close());

    test.each(cases.map((one) => [nameOf(one), one] as const))('%s sends its one request', async (_name, one) => {
      const steps = await openCase(tab, one, nextSeed(), false);
      await makeAll(tab.page, steps, one);
      expect(await sent(tab, one.surface.operation)).toEqual([one.surface.operation]);
      expect(tab.network.strangers).toEqual([]);
    });
  });
}
