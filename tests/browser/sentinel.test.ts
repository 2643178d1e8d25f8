/**
 * The second line: a site's button that no adapter knows any more is noticed by the site's own requests, and only that.
 * Trusted acts on the replicas, which send the real names of the sites' requests.
 *
 *   JEDA_SUITE=browser JEDA_BROWSER=chromium npx vitest run tests/browser/sentinel.test.ts
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type SiteId, siteIds } from '../../src/rulebook/words';
import { places } from '../../src/sites/places';
import { cancel } from './ask';
import { chosenBrowsers, openExtensionPage, type Started, startBrowser } from './browsers';
import { campaignDate, type Extension, openExtension } from './extension';
import { type GuardedTab, openGuardedTab } from './guarded-tab';
import { forgetHealth, healthOf, toolbarOf } from './health';
import { type Case, makeAll, nextSeed, openCase, sent } from './play';
import { redesigns } from './redesigns';
import { surfaceOf } from './surfaces';
import { press } from './surfaces/surface';

const likeOn = (site: SiteId) => surfaceOf(site, redesigns[site].surface);

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const limit = Date.now() + 10_000;
  while (!(await isSo())) if (Date.now() > limit) throw new Error(`waited in vain for ${what}`);
}

/** Waits until the count of a site and act is this; a count that does not come is told as it stands. */
async function untilCounted(own: Page, key: string, count: string): Promise<void> {
  const limit = Date.now() + 10_000;
  let stands = '';
  do {
    stands = JSON.stringify(await healthOf(own));
    if (stands.includes(`"${key}":"${count}"`)) return;
  } while (Date.now() < limit);
  throw new Error(`waited in vain for ${key} ${count}; it stands at ${stands}`);
}

/** A like on an ordinary post whose button is as the adapter knows it. */
async function likeKnown(tab: GuardedTab, site: SiteId, load = false): Promise<void> {
  const surface = likeOn(site);
  const one: Case = { surface, way: 'mouse', about: 'ordinary' };
  await makeAll(tab.page, await openCase(tab, one, nextSeed(), load), one);
  expect(await sent(tab), 'the like is sent').toEqual([surface.operation]);
}

/** A like on an ordinary post whose button has been redesigned. */
async function likeRedesigned(tab: GuardedTab, site: SiteId, load = false): Promise<void> {
  const one: Case = { surface: likeOn(site), way: 'mouse', about: 'ordinary' };
  await openCase(tab, one, nextSeed(), load);
  await redesigns[site].change(tab.page);
  await makeAll(tab.page, [press(redesigns[site].control)], one);
  expect(await sent(tab), 'the act goes through unnoticed').toEqual([likeOn(site).operation]);
}

let files: string;

for (const browser of chosenBrowsers()) {
  describe(`the sentinel in ${browser}`, () => {
    let started: Started;
    let extension: Extension;
    let own: Page;
    let tab: GuardedTab;

    beforeAll(async () => {
      files = mkdtempSync(join(tmpdir(), 'jeda-netral-'));
      started = await startBrowser(browser);
      extension = await openExtension(started);
      own = await openExtensionPage(started, 'pages/popup/index.html');
      await extension.configure({ date: campaignDate, seconds: 0 });
      tab = await openGuardedTab(started.browser, browser);
    });
    afterAll(async () => {
      await started?.browser.close();
      rmSync(files, { recursive: true });
    });
    beforeEach(() => forgetHealth(own));

    test.each(siteIds)('%s: a redesigned like button raises the alarm, and only its own', async (site) => {
      for (let act = 0; act < 3; act += 1) await likeRedesigned(tab, site, act === 0);
      await untilCounted(own, `${site}|like`, '0/3');
      expect(await healthOf(own)).toEqual({ [`${site}|like`]: '0/3' });
      await until('the badge', async () => (await toolbarOf(own)).badge === '!');
      expect((await toolbarOf(own)).title).toContain('mungkin tidak lagi dikenali');
      const sentence = new RegExp(`mungkin tidak lagi mengenali tombol suka di ${places[site].name}: 3 dari 3`);
      await until('the sentence in the popup', async () => sentence.test(await textOf(own)));

      const situs = await openExtensionPage(started, 'pages/options/index.html#situs');
      await until('the table', async () => (await situs.$('table.health')) !== null);
      const table = await situs.$eval('table.health', (element) => element.textContent ?? '');
      expect(table).toContain('0 dari 3 dikenali');
      expect(await textOf(situs)).toContain(`Tombol suka di ${places[site].name} mungkin tidak lagi dikenali.`);
      await pressWords(situs, 'Mulai hitungan dari awal');
      await until('the empty table', async () => (await textOf(situs)).includes('Belum ada hitungan'));
      await until('the badge to go', async () => (await toolbarOf(own)).badge === '');
      await situs.close();
      await tab.page.bringToFront();
    });

    test('what a page sends by itself is not counted; what follows a touch is', async () => {
      // Before the driver touches the page: what it runs counts as touched by a person.
      const { identifier } = await tab.page.evaluateOnNewDocument(() => {
        addEventListener('DOMContentLoaded', () => {
          for (let request = 0; request < 5; request += 1)
            void fetch('/i/api/graphql/q/FavoriteTweet', { method: 'POST', body: '{}' });
        });
      });
      tab.network.clear();
      await tab.page.goto('https://x.com/home', { waitUntil: 'load' });
      await tab.page.removeScriptToEvaluateOnNewDocument(identifier);
      await until('the strays', async () => (await tab.network.operations()).length === 5);
      await likeKnown(tab, 'x');
      await until('the like', async () => (await healthOf(own))['x|like'] !== undefined);
      await tab.page.evaluate(() => fetch('/i/api/graphql/q/FavoriteTweet', { method: 'POST' }).then(() => undefined));
      await untilCounted(own, 'x|like', '1/2');
      expect((await toolbarOf(own)).badge, 'one is nothing').toBe('');
    });

    test('a hundred likes by hand, in all three sites: nothing is unseen', async () => {
      for (const site of siteIds) {
        for (let act = 0; act < 34; act += 1) await likeKnown(tab, site, act === 0);
        await untilCounted(own, `${site}|like`, '34/34');
      }
      // A hundred acts, each in full: on a slow machine they take longer than one test may.
    }, 240_000);

    test('a background that was asleep between the act and its request knows all the same', async () => {
      await openCase(tab, { surface: likeOn('facebook'), way: 'mouse', about: 'ordinary' }, nextSeed(), true);
      await sleep(started);
      await likeKnown(tab, 'facebook');
      await untilCounted(own, 'facebook|like', '1/1');
      await sleep(started);
      await likeRedesigned(tab, 'facebook');
      await untilCounted(own, 'facebook|like', '1/2');
    });

    test.each([
      ['outside every stage', { date: '2022-01-15T03:00:00Z' }],
      ['while paused', { date: campaignDate, pausedUntil: Date.now() + 3_600_000 }],
      ['on a site that is switched off', { date: campaignDate, off: 'facebook' }],
    ] as const)('nothing listens %s', async (_when, choice) => {
      await extension.configure(choice);
      try {
        await openCase(tab, { surface: likeOn('facebook'), way: 'mouse', about: 'ordinary' }, nextSeed(), true);
        await sleep(started);
        await likeRedesigned(tab, 'facebook');
        await tab.page.evaluate(() => fetch('/fence').then(() => undefined));
        expect(isAwake(started), 'the request woke nobody').toBe(false);
      } finally {
        await extension.configure({ date: campaignDate, seconds: 0 });
      }
      await likeRedesigned(tab, 'facebook', true);
      await until('a like that is listened to', async () => (await healthOf(own))['facebook|like'] !== undefined);
      expect(await healthOf(own), 'only that one').toEqual({ 'facebook|like': '0/1' });
    });

    test('a correction from a file mends the adapter, and the alarm ends', async () => {
      for (let act = 0; act < 3; act += 1) await likeRedesigned(tab, 'x', act === 0);
      await until('the badge', async () => (await toolbarOf(own)).badge === '!');

      const situs = await openExtensionPage(started, 'pages/options/index.html#situs');
      await until('the field', async () => (await situs.$('input[type="file"]')) !== null);
      await give(
        situs,
        '{ "labels": [\n  { "site": "x", "part": "icons", "name": "likes", "values": ["heartButton"] }\n] }',
      );
      await until('the reason', async () =>
        /Tidak ada yang berubah[\s\S]*Baris 2, kolom 43, labels\[0\]\.name: harus salah satu dari: like, /.test(
          await textOf(situs),
        ),
      );
      await give(
        situs,
        `{ "labels": [{ "site": "x", "part": "icons", "name": "like", "values": ["heartButton"] },
          { "site": "facebook", "name": "like", "values": ["Jempolkan"] }] }`,
      );
      await until('what is in the file', async () => (await textOf(situs)).includes('Berkas ini berisi 2 koreksi.'));
      await pressWords(situs, 'Pakai koreksi ini');
      await until('the correction', async () => (await textOf(situs)).includes('Koreksi yang Anda pakai'));
      await until('the badge to go', async () => (await toolbarOf(own)).badge === '');
      await tab.page.bringToFront();

      for (const site of ['x', 'facebook'] as const) {
        const campaign: Case = { surface: likeOn(site), way: 'mouse', about: 'campaign' };
        await openCase(tab, campaign, nextSeed(), false);
        await redesigns[site].change(tab.page);
        await makeAll(tab.page, [press(redesigns[site].control)], campaign);
        await until('the dialog', async () => (await tab.read()).dialog !== null);
        await cancel(tab, 'Escape');
        expect(await sent(tab), 'held, in X in a tab that was open before').toEqual([]);
      }
      await likeRedesigned(tab, 'x');
      await until('the count', async () => (await healthOf(own))['x|like'] !== undefined);
      expect(await healthOf(own)).toEqual({ 'x|like': '1/1' });

      await pressWords(situs, 'Lepas koreksi ini');
      await until('no correction', async () => !(await textOf(situs)).includes('Koreksi yang Anda pakai'));
      await situs.close();
    });

    test('the permission asks nobody for anything more', async () => {
      const warnings = await own.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome?: Chrome };
        if (chrome?.management?.getPermissionWarningsByManifest === undefined) return null;
        const manifest = chrome.runtime.getManifest();
        const without = { ...manifest, permissions: manifest.permissions.filter((name) => name !== 'webRequest') };
        const warningsOf = (each: object) => chrome.management.getPermissionWarningsByManifest(JSON.stringify(each));
        return { asked: await warningsOf(manifest), askedWithout: await warningsOf(without) };
      });
      // Firefox does not tell; it has no words for this permission at all.
      if (browser === 'firefox') expect(warnings).toBeNull();
      else {
        expect(warnings?.asked.length).toBeGreaterThan(0);
        expect(warnings?.asked).toEqual(warnings?.askedWithout);
      }
    });
  });
}

interface Chrome {
  readonly runtime: { getManifest(): { readonly permissions: readonly string[] } };
  readonly management: { getPermissionWarningsByManifest(manifest: string): Promise<readonly string[]> };
}

/** Hands a file with this text to the page's only field for files. The page reads it in its own time, so it stays a while. */
async function give(page: Page, text: string): Promise<void> {
  const path = join(mkdtempSync(join(files, 'berkas-')), 'koreksi.json');
  writeFileSync(path, text);
  const field = await page.$('input[type="file"]');
  await (field as ElementHandle<HTMLInputElement> | null)?.uploadFile(path);
}

function pressWords(page: Page, words: string): Promise<void> {
  return page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === wanted)?.click();
  }, words);
}

function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

const workerOf = (started: Started) => started.browser.targets().find((target) => target.type() === 'service_worker');

/** Stops the background, as the browser does by itself after a while. In Firefox it can not be done from outside: there it stays. */
async function sleep(started: Started): Promise<void> {
  await until('the background to sleep', async () => {
    // One that is on its way out already refuses.
    await workerOf(started)
      ?.worker()
      .then((worker) => worker?.close())
      .catch(() => undefined);
    return !isAwake(started);
  });
}

function isAwake(started: Started): boolean {
  return workerOf(started) !== undefined;
}
