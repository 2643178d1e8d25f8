/**
 * A day of use on the replicas, and then everything that is stored anywhere: counts, and nothing of what was seen or typed.
 *
 *   JEDA_SUITE=browser npx vitest run tests/browser/privacy.test.ts
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteId } from '../../src/rulebook/words';
import { contestantAccount } from '../replicas/kit/accounts';
import { type About, campaignDraft, campaignText, everydayText, person, subjectId } from '../replicas/kit/posts';
import { cancel, except, play } from './ask';
import { chosenBrowsers, openExtensionPage, type Started, startBrowser } from './browsers';
import { openExtension } from './extension';
import { openGuardedTab } from './guarded-tab';
import { type Case, makeAll, nextSeed, openCase } from './play';
import { surfaceOf } from './surfaces';

type Answer = 'cancel' | 'continue';

/** What is done that day. Without an answer nothing is asked. */
const day: readonly (readonly [site: SiteId, surface: string, about: About, answer?: Answer])[] = [
  ['x', 'like, home timeline', 'ordinary'],
  ['x', 'like, home timeline', 'campaign', 'cancel'],
  ['x', "like, post's own page", 'campaign', 'continue'],
  ['x', 'reply, dialog', 'campaign', 'cancel'],
  ['x', 'quote', 'campaign', 'cancel'],
  ['x', 'follow, profile', 'campaign', 'cancel'],
  ['facebook', 'like, feed', 'ordinary'],
  ['facebook', 'comment, Enter', 'campaign', 'continue'],
  ['facebook', 'share now', 'campaign', 'cancel'],
  ['facebook', 'own post', 'campaign', 'cancel'],
  ['facebook', 'own post', 'ordinary'],
  ['instagram', 'comment, Enter in a textarea', 'campaign', 'cancel'],
  ['instagram', 'follow, profile', 'campaign', 'cancel'],
];

interface Area {
  get(key: null): Promise<Record<string, unknown>>;
}
interface Api {
  readonly storage: Readonly<Record<'local' | 'session' | 'sync' | 'managed', Area | undefined>>;
}
type Everything = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** All storage areas, and everything else that an origin can keep, read from a page of the extension. */
function readEverything(page: Page): Promise<Everything> {
  return page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    const { storage } = browser ?? (chrome as Api);
    const areas: Record<string, Record<string, unknown>> = {};
    for (const name of ['local', 'session', 'sync', 'managed'] as const) {
      // Firefox has no managed area without a policy.
      areas[name] = (await storage[name]?.get(null).catch(() => ({}))) ?? {};
    }
    areas['web'] = {
      local: JSON.stringify(localStorage),
      session: JSON.stringify(sessionStorage),
      cookie: document.cookie,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys().catch(() => []),
    };
    return areas;
  });
}

/** What an origin of the web keeps, read from a page of it. */
function readWeb(page: Page): Promise<object> {
  return page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookie: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  }));
}

function counts(everything: Everything): Readonly<Record<string, number>> {
  const journal = everything['local']?.['journal'] as
    | { readonly days: Readonly<Record<string, Readonly<Record<string, number>>>> }
    | undefined;
  const sums: Record<string, number> = {};
  for (const [key, times] of Object.values(journal?.days ?? {}).flatMap((of) => Object.entries(of))) {
    const [site, act, , outcome] = key.split('|');
    const name = `${site} ${act} ${outcome}`;
    sums[name] = (sums[name] ?? 0) + times;
  }
  return sums;
}

/** What was on the screen or typed in the cases with these numbers. */
function seenAndTyped(seeds: readonly number[]): readonly string[] {
  const people = seeds.flatMap((seed) => Array.from({ length: 41 }, (_, index) => person(seed + index, seed)));
  const texts = seeds.flatMap((seed) => [
    campaignText(seed),
    campaignDraft(seed),
    ...Array.from({ length: 41 }, (_, index) => everydayText(seed, index)),
  ]);
  const sentences = texts.flatMap((text) => text.split(/[.!?,()]\s*/)).filter((part) => part.split(' ').length > 3);
  const accounts = (['x', 'facebook', 'instagram'] as const).flatMap((site) =>
    seeds.map((seed) => contestantAccount(site, seed)),
  );
  return [
    ...new Set([
      ...texts,
      ...sentences,
      ...people.flatMap(({ name, handle, id }) => [name, handle, id]),
      ...accounts.flatMap(({ id }) => [id]),
      ...seeds.map(subjectId),
      'empty-start',
    ]),
  ].filter((each) => each.length > 2);
}

/** Words in a row that would give a text away even in pieces. */
function shingles(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '));
  });
}

for (const browser of chosenBrowsers()) {
  describe(`after a day of use in ${browser}`, () => {
    let started: Started;
    let own: Page;
    let before: Everything;
    let after: Everything;
    const local = (key: string): unknown => after['local']?.[key];
    /** What the sites themselves keep at the end: the replicas keep nothing, so that anything there is ours. */
    const kept: Partial<Record<SiteId, object>> = {};
    const seeds: number[] = [];
    /** What was asked about, as it was remembered before it is forgotten for the sake of the exceptions. */
    let topics: readonly string[] = [];
    const expected: Record<string, number> = {};

    const expectCount = (site: string, act: string, answer: Answer) => {
      const name = `${site} ${act} ${answer === 'cancel' ? 'cancelled' : 'continued'}`;
      expected[name] = (expected[name] ?? 0) + 1;
    };

    beforeAll(async () => {
      started = await startBrowser(browser);
      const extension = await openExtension(started);
      // Real time: a demonstration counts nothing.
      await extension.configure({ date: 'campaign today', seconds: 0 });
      own = await openExtensionPage(started, 'pages/popup/index.html');
      before = await readEverything(own);
      const tab = await openGuardedTab(started.browser, browser);
      const { page } = tab;

      for (const [site, name, about, answer] of day) {
        const surface = surfaceOf(site, name);
        const one: Case = { surface, way: surface.ways[0] ?? 'mouse', about };
        const seed = nextSeed();
        seeds.push(seed);
        const steps = await openCase(tab, one, seed, surface.ownAccount === true);
        const played = await play(tab, one, steps, { answer: answer ?? 'cancel' }, answer !== undefined);
        expect(played.dialogs, `${site} ${name} ${about}`).toBe(answer === undefined ? 0 : 1);
        if (answer !== undefined) expectCount(site, surface.act, answer);
        kept[site] = await readWeb(page);
      }

      const remembered = async () =>
        ((await readEverything(own))['session']?.['asked'] as { readonly topics?: readonly string[] } | undefined)
          ?.topics ?? [];
      await until('what was asked', async () => (await remembered()).length > 0);
      topics = await remembered();

      // “Bukan tentang peserta pemilihan?”: this post, this account, this word, each on a post of its own.
      for (const [choice, name] of [
        [/^unggahan ini/, 'like, home timeline'],
        [/^akun ini/, 'like, home timeline'],
        // The draft names its contestants once, the posts do it twice.
        [/^kata/, 'own post, dialog'],
      ] as const) {
        const surface = surfaceOf('x', name);
        const one: Case = { surface, way: surface.ways[0] ?? 'mouse', about: 'campaign' };
        const seed = nextSeed();
        seeds.push(seed);
        await forgetAsked(own);
        await makeAll(page, await openCase(tab, one, seed, true), one);
        await except(tab, choice);
        await cancel(tab, 'Escape');
        expectCount('x', surface.act, 'cancel');
      }

      // Counts arrive a moment after the answer; which ones is the first test's matter.
      const all = (numbers: Readonly<Record<string, number>>) => Object.values(numbers).reduce((a, b) => a + b, 0);
      await until('the last count', async () => all(counts(await readEverything(own))) >= all(expected));
      after = await readEverything(own);
    }, 240_000);
    afterAll(() => started?.browser.close());

    test('the journal has the right numbers, on the day of the device, and nothing but numbers', () => {
      expect(counts(after)).toEqual(expected);
      const { days } = local('journal') as { readonly days: Record<string, Record<string, unknown>> };
      // A simulated day would be in 2024, and its numbers would be dropped as soon as the simulation ends.
      expect(Object.keys(days).every((each) => Math.abs(Date.parse(each) - Date.now()) < 3 * 86_400_000)).toBe(true);
      for (const [key, times] of Object.values(days).flatMap((of) => Object.entries(of))) {
        expect(key).toMatch(/^(x|facebook|instagram)\|[a-zA-Z]+\|[A-Za-z0-9._-]{1,60}\|(cancelled|continued|noticed)$/);
        expect(times).toEqual(expect.any(Number));
      }
    });

    test('nothing else came to be stored but counts, exceptions as fingerprints and, in memory, what was asked', () => {
      const changed = Object.keys(after).flatMap((area) =>
        Object.keys(after[area] ?? {})
          .filter((key) => JSON.stringify(after[area]?.[key]) !== JSON.stringify(before[area]?.[key]))
          .map((key) => `${area} ${key}`),
      );
      // Whether an agency has a policy is noted some seconds after the start; what is in it is part of the search below.
      expect(changed.filter((key) => key !== 'local policyCache').sort()).toEqual([
        'local exceptions',
        'local health',
        'local journal',
        'session asked',
      ]);
      const health = local('health') as { readonly days: Record<string, Record<string, unknown>> };
      for (const [key, count] of Object.values(health.days).flatMap((of) => Object.entries(of))) {
        expect(key).toMatch(/^(x|facebook|instagram)\|(like|comment|share|follow)$/);
        expect(count).toEqual({ seen: expect.any(Number), unseen: 0 });
      }
      const exceptions = local('exceptions') as readonly Record<string, string>[];
      expect(exceptions.map(({ kind }) => kind).sort()).toEqual(['account', 'text', 'word']);
      for (const exception of exceptions) {
        expect(Object.keys(exception).sort()).toEqual(['fingerprint', 'kind', 'since', 'site']);
        expect(exception['fingerprint']).toMatch(/^[0-9a-z]{1,7}-[0-9a-z]{1,7}$/);
      }
      const { asked } = after['session'] as { readonly asked: { readonly topics: readonly string[] } };
      // Ordinals of the rules' own list, and the kind of act.
      expect(topics.length).toBeGreaterThan(0);
      for (const topic of [...topics, ...asked.topics]) expect(topic).toMatch(/^\d+\.\d+ [a-zA-Z]+$/);
    });

    test('the sites keep nothing of ours', () => {
      const nothing = { local: {}, session: {}, cookie: '', databases: [], caches: [] };
      expect(kept).toEqual({ x: nothing, facebook: nothing, instagram: nothing });
    });

    test('no text, author, handle, address or draft of the day is anywhere in any storage area', () => {
      const stored = JSON.stringify(after).toLowerCase();
      const needles = seenAndTyped(seeds);
      expect(needles.length).toBeGreaterThan(100);
      const found = needles.filter((needle) => {
        const plain = needle.toLowerCase();
        return [plain, encodeURIComponent(plain).toLowerCase(), plain.replaceAll(' ', '')].some((form) =>
          stored.includes(form),
        );
      });
      expect(found).toEqual([]);
    });

    test('not even three words in a row of it are in what was written that day', () => {
      const written = JSON.stringify([local('journal'), local('health'), local('exceptions'), after['session']])
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ');
      for (const part of ['status', 'posts', 'profile', 'http', 'com']) expect(written.split(' ')).not.toContain(part);
      const pieces = shingles(seeds.flatMap((seed) => [campaignText(seed), campaignDraft(seed), everydayText(seed)]));
      expect(pieces.filter((piece) => written.includes(piece))).toEqual([]);
    });

    test('the search would find a text that is stored', () => {
      const [seed = 0] = seeds;
      const stored = JSON.stringify({ ...after, leak: everydayText(seed, 2) }).toLowerCase();
      expect(seenAndTyped(seeds).some((needle) => stored.includes(needle.toLowerCase()))).toBe(true);
    });
  });
}

/** So that the dialog is a full one, with its way to exceptions. */
async function forgetAsked(own: Page): Promise<void> {
  await own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { readonly storage: { readonly session: { set(items: object): Promise<void> } } } | undefined
    >;
    const api = browser ?? chrome;
    await api?.storage.session.set({ asked: { day: '', full: 0, topics: [] } });
  });
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const limit = Date.now() + 10_000;
  while (!(await isSo())) if (Date.now() > limit) throw new Error(`waited in vain for ${what}`);
}
