/**
 * “Bukan tentang peserta pemilihan?” from the dialog to the list and back: what is excepted is not asked about a second time,
 * what is not excepted still is, and what is taken out of the list on *Peserta* is asked about again. The whole extension on
 * the replicas.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteId } from '../../src/rulebook/words';
import { cancel, except, play } from './ask';
import { chosenBrowsers, openExtensionPage, type Started, startBrowser } from './browsers';
import { openExtension } from './extension';
import { type GuardedTab, openGuardedTab } from './guarded-tab';
import { type Case, makeAll, openCase, sent } from './play';
import { surfaceOf } from './surfaces';

function caseOf(site: SiteId, name: string): Case {
  const surface = surfaceOf(site, name);
  return { surface, way: surface.ways[0] ?? 'mouse', about: 'campaign' };
}
const like = caseOf('x', 'like, home timeline');
const post = caseOf('x', 'own post, dialog');
const postElsewhere = caseOf('facebook', 'own post');

/** Seeds so far apart are posts of the same account about other tickets (six accounts in turn, seven tickets). */
const sameAccount = 6;
/** And these are other accounts' posts about the same ticket. */
const sameTicket = 7;
const first = 700;

/** The choice, how the list on *Peserta* calls it, what is excepted, what that covers as well, and what it does not. */
type Act = readonly [one: Case, seed: number];
const choices: readonly (readonly [RegExp, string, Act, Act, Act])[] = [
  [/^unggahan ini/, 'Satu unggahan di X', [like, first], [like, first], [like, first + sameTicket]],
  [/^akun ini/, 'Satu akun di X', [like, first + 1], [like, first + 1 + sameAccount], [like, first + 2]],
  [/^kata/, 'Satu kata di semua situs, pertama di X', [post, first + 2], [postElsewhere, first + 2], [like, first + 2]],
];

for (const browser of chosenBrowsers()) {
  describe(`“Bukan tentang peserta pemilihan?” in ${browser}`, () => {
    let started: Started;
    let tab: GuardedTab;

    beforeAll(async () => {
      started = await startBrowser(browser);
      const extension = await openExtension(started);
      await extension.configure({ date: 'campaign today', seconds: 0 });
      await extension.close();
      tab = await openGuardedTab(started.browser, browser);
    });
    afterAll(() => started?.browser.close());

    const act = async ([one, seed]: Act, asked: boolean) => {
      await tab.page.bringToFront();
      const steps = await openCase(tab, one, seed, true);
      const { dialogs, sent: operations } = await play(tab, one, steps, { answer: 'cancel' }, asked);
      return { asked: dialogs > 0, sent: operations.length > 0 };
    };
    const held = { asked: true, sent: false };
    const free = { asked: false, sent: true };

    test.each(choices)('%s: excepted, listed as “%s”, taken back', async (choice, words, excepted, covered, other) => {
      const [one, seed] = excepted;
      await makeAll(tab.page, await openCase(tab, one, seed, true), one);
      await except(tab, choice);
      expect(await sent(tab), 'the act itself is still held').toEqual([]);
      await cancel(tab, 'Escape');
      expect(await sent(tab)).toEqual([]);

      expect(await act(covered, false), 'what is excepted').toEqual(free);
      expect(await act(other, true), 'what is not').toEqual(held);

      const own = await openExtensionPage(started, 'pages/options/index.html#peserta');
      const rows = () =>
        own.$$eval('.entries__row', (all) => all.map(({ firstElementChild }) => firstElementChild?.textContent ?? ''));
      await expect.poll(rows).toEqual([expect.stringContaining(words)]);
      await own.click('.entries__row button');
      await expect.poll(rows).toEqual([]);
      await own.close();

      expect(await act(excepted, true), 'when it is taken back').toEqual(held);
    });
  });
}
