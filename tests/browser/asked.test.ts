/**
 * Asked well: once in full for a contestant and an act in all tabs together, a moment of grace after *Tetap lanjutkan*,
 * never by itself; and whatever breaks, what was typed stays. The whole extension on the replicas, in real time.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SiteId } from '../../src/rulebook/words';
import { cancel, type Played, play } from './ask';
import { chosenBrowsers, openExtensionPage, type Started, startBrowser } from './browsers';
import { openExtension } from './extension';
import { type GuardedTab, openGuardedTab } from './guarded-tab';
import { type Case, makeAll, nextSeed, openCase, sent, speakerFor, textIn } from './play';
import { surfaceOf } from './surfaces';

/** The replicas' posts go through so many tickets in turn: seeds that far apart are about the same one. */
const ticketsInTurn = 7;
const small = 'Sudah diingatkan tadi';

function caseOf(site: SiteId, name: string): Case {
  const surface = surfaceOf(site, name);
  return { surface, way: surface.ways[0] ?? 'mouse', about: 'campaign' };
}

/** Never two cases of one post: the numbers go on, the ticket stays. */
let lastRound = 100;
function seedAbout(ticket: number): number {
  lastRound += 1;
  return lastRound * ticketsInTurn + ticket;
}

interface Api {
  readonly storage: Readonly<
    Record<
      'local' | 'session',
      { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> }
    >
  >;
}

/** Changes what lies in a storage area, as time, other tabs or a bad disk would. `change` is the text of a function. */
function changeStored(own: Page, area: 'local' | 'session', key: string, change: string): Promise<void> {
  return own.evaluate(
    async (where, what, how) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
      const storage = (browser ?? (chrome as Api)).storage[where];
      const { [what]: value } = await storage.get(what);
      await storage.set({ [what]: { ...(value as object), ...JSON.parse(how) } });
    },
    area,
    key,
    change,
  );
}

for (const browser of chosenBrowsers()) {
  describe(`asked well in ${browser}`, () => {
    let started: Started;
    let own: Page;
    const tabs: GuardedTab[] = [];
    const like = caseOf('x', 'like, home timeline');

    const open = async (): Promise<GuardedTab> => {
      const tab = await openGuardedTab(started.browser, browser);
      tabs.push(tab);
      return tab;
    };
    const configure = async (seconds?: number) => {
      const extension = await openExtension(started);
      await extension.configure({ date: 'campaign today', ...(seconds === undefined ? {} : { seconds }) });
      await extension.close();
    };
    const liked = async (tab: GuardedTab, ticket: number, answer: 'cancel' | 'continue') => {
      await tab.page.bringToFront();
      const steps = await openCase(tab, like, seedAbout(ticket), true);
      return play(tab, like, steps, { answer }, true);
    };
    const said = ({ dialogs, dialog, sent: operations }: Played) => ({
      dialogs,
      small: dialog?.text.includes(small) ?? false,
      sent: operations,
    });

    beforeAll(async () => {
      started = await startBrowser(browser);
      await configure();
      own = await openExtensionPage(started, 'pages/popup/index.html');
    });
    afterAll(() => started?.browser.close());
    beforeEach(() => changeStored(own, 'session', 'asked', '{"day":"","full":0,"topics":[],"agreed":{}}'));
    afterEach(async () => {
      for (const { page } of tabs.splice(0)) await page.close();
    });

    // First: only a plan that no test has touched has the default.
    test('by default Tetap lanjutkan waits two seconds, a press before that answers nothing', async () => {
      const tab = await open();
      const looks: string[] = [];
      // A busy machine may look at a dialog only when its seconds are over, and looks at the next one then.
      for (const ticket of [6, 5, 4]) {
        await makeAll(tab.page, await openCase(tab, like, seedAbout(ticket), true), like);
        await expect.poll(async () => (await tab.read()).dialog?.focused, { timeout: 15_000 }).toBe('Batalkan');
        const proceed = (await tab.read()).dialog?.buttons.find(({ text }) => text.startsWith('Tetap lanjutkan'));
        looks.push(`${proceed?.disabled ? 'waits' : 'ready'}: ${proceed?.text}`);
        expect(await sent(tab)).toEqual([]);
        if (proceed?.disabled) break;
        await cancel(tab, 'Escape');
      }
      expect(looks.at(-1), looks.join('; ')).toMatch(/^waits: .*dalam [12] detik/);
      await configure(0);
    });

    test('the rule is read in the rulebook, in a tab of its own, while the act stays held', async () => {
      const tab = await open();
      await makeAll(tab.page, await openCase(tab, like, seedAbout(2), true), like);
      await expect.poll(async () => (await tab.read()).dialog?.focused, { timeout: 15_000 }).toBe('Batalkan');
      // The first moment belongs to the act: a press then is not taken.
      const pressUntil = (key: 'Tab' | 'Enter', reached: (focused: string) => boolean | Promise<boolean>) =>
        expect
          .poll(
            async () => {
              await tab.page.keyboard.press(key);
              return reached((await tab.read()).dialog?.focused ?? '');
            },
            { timeout: 15_000 },
          )
          .toBe(true);
      const extension = await openExtension(started);
      await tab.page.bringToFront();
      const rulebook = async () => (await extension.ownTabs()).find(({ address }) => address.includes('#aturan/'));
      await pressUntil('Tab', (focused) => focused === 'Dasar hukum dan sumber');
      await tab.page.keyboard.press('Enter');
      await pressUntil('Tab', (focused) => focused === 'Buka di halaman Aturan');
      await pressUntil('Enter', async () => (await rulebook()) !== undefined);
      expect((await rulebook())?.address).toContain('/pages/options/index.html#aturan/SKB2022-B6');
      await expect
        .poll(async () => (await rulebook())?.focused, { timeout: 15_000 })
        .toContain('Lampiran II huruf B angka 6');
      await extension.closeOwnTabs('#aturan/');
      await expect.poll(rulebook, { timeout: 15_000 }).toBeUndefined();
      await extension.close();
      await tab.page.bringToFront();
      expect((await tab.read()).dialog?.text).toContain('Tetap lanjutkan');
      expect(await sent(tab)).toEqual([]);
      await cancel(tab, 'Escape');
      expect(await sent(tab)).toEqual([]);
    });

    test('once agreed to, the same act about the same contestant rests in every tab, and then it is asked in short', async () => {
      const [one, other] = [await open(), await open()];
      // Open before: it learns of the answer while it stands there.
      const steps = await openCase(other, like, seedAbout(1), true);
      expect(said(await liked(one, 1, 'continue'))).toEqual({ dialogs: 1, small: false, sent: ['FavoriteTweet'] });
      await other.page.bringToFront();
      const rested = await play(other, like, steps, { answer: 'cancel' }, false);
      expect(said(rested), 'another tab, a moment later').toMatchObject({ dialogs: 0, sent: ['FavoriteTweet'] });
      expect(said(await liked(other, 2, 'cancel')), 'another contestant').toEqual({
        dialogs: 1,
        small: false,
        sent: [],
      });
      await changeStored(own, 'session', 'asked', '{"agreed":{}}');
      expect(said(await liked(other, 1, 'cancel')), 'when the moment is over').toEqual({
        dialogs: 1,
        small: true,
        sent: [],
      });
    });

    test('once cancelled, it is asked again at once, in short, in every tab', async () => {
      const [one, other] = [await open(), await open()];
      expect(said(await liked(one, 3, 'cancel'))).toEqual({ dialogs: 1, small: false, sent: [] });
      for (const tab of [one, other])
        expect(said(await liked(tab, 3, 'cancel'))).toEqual({ dialogs: 1, small: true, sent: [] });
    });

    test('what is said in words is asked about each time, however short ago the last was agreed to', async () => {
      const tab = await open();
      const reply = caseOf('x', 'reply, dialog');
      for (const expected of [false, true]) {
        const steps = await openCase(tab, reply, seedAbout(4), true);
        const played = await play(tab, reply, steps, { answer: 'continue' }, true);
        expect(said(played)).toEqual({ dialogs: 1, small: expected, sent: ['CreateTweet'] });
      }
    });

    test('after the day’s number of full dialogs the next contestant is asked about in short', async () => {
      const tab = await open();
      // In the zone of the capital, as the plan of these tests counts days.
      const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
      await changeStored(own, 'session', 'asked', JSON.stringify({ day, full: 12 }));
      expect(said(await liked(tab, 5, 'cancel'))).toEqual({ dialogs: 1, small: true, sent: [] });
    });

    test.each<[SiteId, string, string]>([
      ['x', 'reply, dialog', 'draft-js'],
      ['facebook', 'comment, Enter', 'Lexical'],
      ['instagram', 'comment, Enter in a textarea', 'a textarea'],
    ])('on %s (%s) a dialog that breaks keeps the act held and what was typed in %s', async (site, name) => {
      const tab = await open();
      const one = caseOf(site, name);
      const { editor } = one.surface;
      if (editor === undefined) throw new Error('the surface has another name now');
      const { citations } = await own.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
        const { texts } = await (browser ?? (chrome as Api)).storage.local.get('texts');
        return texts as { citations: Record<string, unknown> };
      });
      // Words of rules that are none: the dialog can not be drawn from them.
      const spoilt = Object.fromEntries(Object.keys(citations).map((id) => [id, { quote: 5 }]));
      await changeStored(own, 'local', 'texts', JSON.stringify({ citations: spoilt }));
      try {
        await tab.page.bringToFront();
        const steps = await openCase(tab, one, nextSeed(), true);
        await makeAll(tab.page, steps, one);
        await expect
          .poll(async () => (await tab.read()).status, { timeout: 5_000 })
          .toContain('Dibatalkan. Tidak ada yang terkirim.');
        expect((await tab.read()).dialog).toBeNull();
        expect(await sent(tab)).toEqual([]);
        const typed = steps.find(({ text }) => text !== undefined)?.text;
        expect(await textIn(tab.page, speakerFor(one)(editor))).toBe(typed);
        await tab.page.keyboard.type('!');
        expect(await textIn(tab.page, speakerFor(one)(editor)), 'and goes on being typed').toBe(`${typed}!`);
      } finally {
        await changeStored(own, 'local', 'texts', JSON.stringify({ citations }));
      }
    });
  });
}
