/**
 * A second press after the answer: Enter or Space twice, a double click, a key that is held, as a trembling hand makes them.
 * It belongs to the answer. The page hears none of it, or it would take back what was just agreed to, ask anew, or close its
 * own layer; after a moment of calm every press is the page's again.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { settling } from '../../src/interstitial/shield';
import type { SiteId } from '../../src/rulebook/words';
import { answerOver } from './ask';
import { chosenBrowsers, type Started, startBrowser } from './browsers';
import { campaignDate, openExtension } from './extension';
import { complaintsOf, type GuardedTab, openGuardedTab } from './guarded-tab';
import { settled, tap } from './hand';
import { type Case, makeAll, nextSeed, openCase, sent, speakerFor, textIn } from './play';
import { surfaceOf } from './surfaces';

const long = { timeout: 15_000 };
/** So often a case is played until the machine was quick enough for the second press to be one. */
const tries = 12;
const like = caseOf('x', 'like, home timeline');

function caseOf(site: SiteId, name: string): Case {
  const surface = surfaceOf(site, name);
  return { surface, way: surface.ways[0] ?? 'mouse', about: 'campaign' };
}

interface Watched {
  /** When our host left the page, by its clock; null before. */
  gone: number | null;
  /** Presses that the page itself heard since it began to listen. */
  heard: string[];
}

const watched = (page: Page): Promise<Watched> =>
  page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);

/** Listens in the page, before everything but the guard, for presses that a person made, from now on. */
function watch(page: Page): Promise<void> {
  return page.evaluate(() => {
    const all = globalThis as unknown as { watched?: Watched };
    const isNew = all.watched === undefined;
    all.watched = { gone: null, heard: [] };
    if (!isNew) return;
    new MutationObserver((changes) => {
      const left = changes.some(({ removedNodes }) => removedNodes.length > 0);
      if (left && all.watched) all.watched.gone ??= performance.now();
    }).observe(document.documentElement, { childList: true });
    const kinds = 'pointerdown pointerup mousedown mouseup click dblclick keydown keypress keyup touchstart touchend';
    for (const kind of kinds.split(' ')) {
      const hear = (event: Event) => {
        const { key } = event as KeyboardEvent;
        if (event.isTrusted) all.watched?.heard.push(key === undefined ? kind : `${kind} ${key}`);
      };
      window.addEventListener(kind, hear, { capture: true });
    }
  });
}

for (const browser of chosenBrowsers()) {
  describe(`a second press in ${browser}`, () => {
    let started: Started;
    let tab: GuardedTab;

    beforeAll(async () => {
      started = await startBrowser(browser);
      const extension = await openExtension(started);
      await extension.configure({ date: campaignDate, seconds: 0 });
      await extension.close();
    });
    afterAll(() => started?.browser.close());
    beforeEach(async () => {
      tab = await openGuardedTab(started.browser, browser);
    });
    afterEach(async () => {
      expect(complaintsOf(tab)).toEqual([]);
      await tab.page.close();
    });

    /** Makes the act, and waits for its dialog until presses answer it. */
    async function ask(one: Case): Promise<void> {
      await tab.page.bringToFront();
      await makeAll(tab.page, await openCase(tab, one, nextSeed(), true), one);
      await expect.poll(async () => (await tab.read()).dialog?.focused, long).toBe('Batalkan');
      await answerOver(tab.page);
      await watch(tab.page);
    }

    /** Presses until the dialog is gone: a busy machine may draw too late for the first press to be agreed to. */
    async function answer(press: () => Promise<void>): Promise<void> {
      for (let time = 0; time < tries && (await watched(tab.page)).gone === null; time += 1) {
        await press();
        await settled(tab.page);
      }
      expect((await watched(tab.page)).gone).not.toBeNull();
    }

    /** Plays until the second press came soon enough after the dialog had gone. */
    async function twice(one: Case, first: () => Promise<void>, second: () => Promise<void>): Promise<void> {
      for (let time = 0; time < tries; time += 1) {
        await ask(one);
        await answer(first);
        await second();
        const { gone } = await watched(tab.page);
        const since = await tab.page.evaluate((then) => performance.now() - then, gone ?? 0);
        if (since < settling) return;
      }
      throw new Error('this machine is too slow to press twice');
    }

    const { press, placeOf } = {
      press: (key: 'Enter' | ' ' | 'Escape') => () => tab.page.keyboard.press(key),
      placeOf: async (words: string) => {
        const button = (await tab.read()).dialog?.buttons.find(({ text }) => text === words);
        if (button === undefined) throw new Error(`there is no “${words}”`);
        return button;
      },
    };
    const onProceed = (key: 'Enter' | ' ') => async () => {
      if ((await tab.read()).dialog?.focused === 'Batalkan') await tab.page.keyboard.press('Tab');
      await tab.page.keyboard.press(key);
    };
    const nothingHeard = async () => expect((await watched(tab.page)).heard).toEqual([]);

    const likes: readonly (readonly [SiteId, string, 'Enter' | ' '])[] = [
      ['x', 'like, home timeline', 'Enter'],
      ['x', 'like, home timeline', ' '],
      ['facebook', 'like, feed', 'Enter'],
      ['instagram', 'like, feed', 'Enter'],
    ];
    test.each(likes)('%s, %s: “%s” twice on Tetap lanjutkan sends one request', async (site, name, key) => {
      const one = caseOf(site, name);
      await twice(one, onProceed(key), press(key));
      await settled(tab.page);
      await nothingHeard();
      expect(await sent(tab)).toEqual([one.surface.operation]);
    });

    /** A press with the pointer on the button with these words; its place is kept for the next one. */
    const on = (words: string, hit: (x: number, y: number) => Promise<void>) => async () => {
      place = await placeOf(words);
      await hit(place.x, place.y);
    };
    const click = (x: number, y: number) => tab.page.mouse.click(x, y);
    const touch = (x: number, y: number) => tap(tab.page, { x, y });
    const secondClick = async () => {
      await tab.page.mouse.down({ clickCount: 2 });
      await tab.page.mouse.up({ clickCount: 2 });
    };
    let place = { x: 0, y: 0 };

    test.each([
      ['click', click, secondClick],
      ['tap', touch, () => touch(place.x, place.y)],
    ] as const)(
      'a double %s on Tetap lanjutkan sends one request, and hits nothing below',
      async (_name, hit, again) => {
        await twice(like, on('Tetap lanjutkan', hit), again);
        await answerOver(tab.page);
        await nothingHeard();
        expect(await sent(tab)).toEqual(['FavoriteTweet']);
      },
    );

    test('a key that is held after it goes on to the page as little, however long; pressed anew it does', async () => {
      await ask(like);
      await tab.page.keyboard.press('Tab');
      await answer(async () => {
        await tab.page.keyboard.up('Enter');
        await tab.page.keyboard.down('Enter');
      });
      for (let time = 0; time < 3; time += 1) {
        await answerOver(tab.page);
        await tab.page.keyboard.down('Enter');
      }
      await tab.page.keyboard.up('Enter');
      await nothingHeard();
      expect(await sent(tab)).toEqual(['FavoriteTweet']);
      await answerOver(tab.page);
      await tab.page.keyboard.press('Enter');
      expect((await watched(tab.page)).heard).toEqual(['keydown Enter', 'keypress Enter', 'click', 'keyup Enter']);
      await settled(tab.page);
      expect(await sent(tab), 'after the moment the like is taken back as ever').toEqual([
        'FavoriteTweet',
        'UnfavoriteTweet',
      ]);
    });

    test('Enter twice on Batalkan cancels once, and asks nothing anew', async () => {
      await twice(like, press('Enter'), press('Enter'));
      await settled(tab.page);
      await nothingHeard();
      expect((await tab.read()).dialog).toBeNull();
      expect(await sent(tab)).toEqual([]);
      await answerOver(tab.page);
      await tab.page.keyboard.press('Enter');
      await expect.poll(async () => (await tab.read()).dialog?.focused, long).toBe('Batalkan');
      expect(await sent(tab)).toEqual([]);
    });

    test.each([
      ['click', click, secondClick],
      ['tap', touch, () => touch(place.x, place.y)],
    ] as const)('a double %s on Batalkan hits nothing below', async (name, hit, again) => {
      await twice(like, on('Batalkan', hit), again);
      await answerOver(tab.page);
      await nothingHeard();
      expect(await sent(tab)).toEqual([]);
      await hit(place.x, place.y);
      expect((await watched(tab.page)).heard, 'after the moment').toContain(name === 'tap' ? 'touchend' : 'click');
    });

    test("Escape twice closes no layer of the page's own, and what was typed there goes on", async () => {
      const reply = caseOf('x', 'reply, dialog');
      const text = () => textIn(tab.page, speakerFor(reply)(reply.surface.editor ?? ''));
      await twice(reply, press('Escape'), press('Escape'));
      await nothingHeard();
      const before = await text();
      expect(before).not.toBe('');
      expect(before).not.toBeNull();
      // At once: letters answer nothing, so none is lost.
      await tab.page.keyboard.type('dan');
      expect(await text()).toBe(`${before}dan`);
      await answerOver(tab.page);
      await tab.page.keyboard.press('Escape');
      expect((await watched(tab.page)).heard).toContain('keydown Escape');
    });
  });
}
