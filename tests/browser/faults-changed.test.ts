/**
 * What the person changes in another tab while a question stands open: settings from a file, the language, the election that is
 * asked about, a pause, a status, the site itself, everything. The question stays, is answered as it stands, sends nothing that
 * was not agreed to, and what was typed is still there; from the answer on the new settings count.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SiteId } from '../../src/rulebook/words';
import { cancel, proceed } from './ask';
import { chosenBrowsers, openExtensionPage, type Started, startBrowser } from './browsers';
import { type Choice, type Extension, openExtension } from './extension';
import { complaintsOf, type GuardedTab, openGuardedTab } from './guarded-tab';
import { mustBeHeld, mustGoThrough } from './like';
import { type Case, makeAll, nextSeed, openCase, sent, speakerFor, textIn } from './play';
import { store, storedIn, tell } from './stored';
import { surfaceOf } from './surfaces';

const long = { timeout: 15_000 };
const reply = caseOf('x', 'reply, dialog');
const today: Choice = { date: 'campaign today', seconds: 0 };
const tomorrow = () => Date.now() + 86_400_000;

function caseOf(site: SiteId, name: string): Case {
  const surface = surfaceOf(site, name);
  return { surface, way: surface.ways[0] ?? 'mouse', about: 'campaign' };
}

interface Change {
  readonly what: string;
  readonly happen: (own: Page, settings: object) => Promise<unknown>;
  /** Whether the same act is held afterwards, in the page that stands there. */
  readonly heldAfter: boolean;
  /** The word on *Batalkan* in the next question. */
  readonly next?: string;
}

const saying = (change: object) => async (own: Page, settings: object) => {
  expect(await store(own, { settings: { ...settings, ...change } })).toBeNull();
  await tell(own, { type: 'pageToBackground.settingsChanged' });
};

const changes: readonly Change[] = [
  {
    what: 'a file brings contestants of one’s own',
    happen: saying({
      contestants: [
        {
          id: 'sendiri-1',
          kind: 'candidate',
          name: 'Semar Badranaya',
          election: 'pilkada-2024',
          region: '36.04',
          handles: [],
        },
      ],
    }),
    heldAfter: true,
  },
  { what: 'the language is switched', happen: saying({ language: 'en' }), heldAfter: true, next: 'Cancel' },
  { what: 'the status is another', happen: saying({ subject: 'kades' }), heldAfter: true },
  { what: 'the election is removed', happen: saying({ elections: [] }), heldAfter: false },
  {
    what: 'the popup pauses',
    happen: (own) => tell(own, { type: 'pageToBackground.pause', until: tomorrow() }),
    heldAfter: false,
  },
  {
    what: 'the site is switched off',
    happen: saying({ sites: { x: false, facebook: true, instagram: true } }),
    heldAfter: false,
  },
  { what: 'everything that is stored is cleared', happen: (own) => own.evaluate(clearAll), heldAfter: false },
];

/** As the browser's own tools do. */
function clearAll(): Promise<void> {
  interface Api {
    readonly storage: { readonly local: { clear(): Promise<void> } };
  }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
  return (browser ?? (chrome as Api)).storage.local.clear();
}

describe.each(chosenBrowsers())('a question that is open in %s while', (browser) => {
  let started: Started;
  let extension: Extension;
  let own: Page;
  const tabs: GuardedTab[] = [];

  beforeAll(async () => {
    started = await startBrowser(browser);
    extension = await openExtension(started);
    own = await openExtensionPage(started, 'pages/popup/index.html');
  });
  afterAll(() => started?.browser.close());
  beforeEach(async () => {
    await extension.configure(today);
    await expect.poll(() => extension.registered(), long).toContain('guard-x');
  });

  const draftIn = ({ page }: GuardedTab) => textIn(page, speakerFor(reply)(reply.surface.editor ?? ''));
  const waitForDialog = (tab: GuardedTab, word = 'Batalkan') =>
    expect.poll(async () => (await tab.read()).dialog?.focused, long).toBe(word);

  test.each(changes)('$what: it stays, and both answers do what they say', async ({ happen }) => {
    for (const answer of ['cancel', 'continue'] as const) {
      await extension.configure(today);
      await expect.poll(() => extension.registered(), long).toContain('guard-x');
      const tab = await openGuardedTab(started.browser, browser);
      tabs.push(tab);
      await tab.page.bringToFront();
      await makeAll(tab.page, await openCase(tab, reply, nextSeed(), true), reply);
      await waitForDialog(tab);
      const typed = await draftIn(tab);
      expect(typed).not.toBe('');

      const before = JSON.stringify(await storedIn(own, 'plan'));
      await happen(own, (await storedIn(own, 'settings')) as object);
      await expect.poll(async () => JSON.stringify(await storedIn(own, 'plan')), long).not.toBe(before);
      await tab.page.bringToFront();
      expect((await tab.read()).dialog?.focused).toBe('Batalkan');
      expect(await sent(tab), 'held').toEqual([]);
      expect(await draftIn(tab)).toBe(typed);

      if (answer === 'cancel') await cancel(tab, 'Enter');
      else await proceed(tab);
      await expect.poll(() => sent(tab), long).toEqual(answer === 'cancel' ? [] : ['CreateTweet']);
      if (answer === 'cancel') expect(await draftIn(tab)).toBe(typed);
      await tab.page.close();
      tabs.pop();
    }
  });

  test.each(changes)('$what: what is done then follows the new settings', async ({ happen, heldAfter, next }) => {
    const tab = await openGuardedTab(started.browser, browser);
    tabs.push(tab);
    await mustBeHeld(tab, { load: true });
    const before = JSON.stringify(await storedIn(own, 'plan'));
    await happen(own, (await storedIn(own, 'settings')) as object);
    await expect.poll(async () => JSON.stringify(await storedIn(own, 'plan')), long).not.toBe(before);
    if (next !== undefined) {
      await tab.page.bringToFront();
      await makeAll(tab.page, await openCase(tab, reply, nextSeed(), true), reply);
      await waitForDialog(tab, next);
      await cancel(tab, 'Escape');
      expect(await sent(tab)).toEqual([]);
    } else if (heldAfter) await mustBeHeld(tab, { load: false });
    else await mustGoThrough(tab, { load: false });
    await tab.page.close();
    tabs.pop();
  });

  test('no console has an error', async () => {
    expect(tabs.flatMap(complaintsOf)).toEqual([]);
  });
});
