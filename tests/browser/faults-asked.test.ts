/**
 * Faults that come in the middle of an act: the extension is switched off, updated or removed while its question stands open,
 * and the background is ended before every step. The question can be answered, nothing is sent that was not agreed to, and
 * what was typed is still there.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteId } from '../../src/rulebook/words';
import { type Addons, openAddons } from './addons';
import { answerOver, cancel, proceed } from './ask';
import { chosenBrowsers, openExtensionPage, type Started, startBrowser } from './browsers';
import { endBackground, openExtension, openExtensionAgain } from './extension';
import { complaintsOf, type GuardedTab, openGuardedTab } from './guarded-tab';
import { settled } from './hand';
import { like, mustGoThrough } from './like';
import { type Case, makeAll, makeStep, nextSeed, openCase, sent, speakerFor, textIn } from './play';
import { storedIn } from './stored';
import { surfaceOf } from './surfaces';

const long = { timeout: 15_000 };
const reply = caseOf('x', 'reply, dialog');

function caseOf(site: SiteId, name: string): Case {
  const surface = surfaceOf(site, name);
  return { surface, way: surface.ways[0] ?? 'mouse', about: 'campaign' };
}

const draftIn = ({ page }: GuardedTab, one: Case) => textIn(page, speakerFor(one)(one.surface.editor ?? ''));

async function waitForDialog(tab: GuardedTab): Promise<void> {
  await expect.poll(async () => (await tab.read()).dialog?.focused, long).toBe('Batalkan');
}

describe.each(chosenBrowsers())('a question that is open in %s while the extension', (browser) => {
  let started: Started;
  let addons: Addons;
  const tabs: GuardedTab[] = [];

  beforeAll(async () => {
    started = await startBrowser(browser);
    addons = await openAddons(started, browser);
    const extension = await openExtension(started);
    await extension.configure({ date: 'campaign today', seconds: 0 });
    await extension.close();
  });
  afterAll(() => started?.browser.close());

  /** The question about a reply, in a tab of its own, and what was typed. */
  async function asked(): Promise<{ readonly tab: GuardedTab; readonly typed: string | null }> {
    const tab = await openGuardedTab(started.browser, browser);
    tabs.push(tab);
    await tab.page.bringToFront();
    await makeAll(tab.page, await openCase(tab, reply, nextSeed(), true), reply);
    await waitForDialog(tab);
    await answerOver(tab.page);
    const typed = await draftIn(tab, reply);
    expect(typed).not.toBe('');
    return { tab, typed };
  }

  // The removal last: it is never undone.
  test.each<readonly [string, () => Promise<void>, () => Promise<void>]>([
    ['is switched off', () => addons.switchOff(), () => addons.switchOn()],
    ['is updated', () => addons.reload(), async () => undefined],
    ['is removed', () => addons.remove(), async () => undefined],
  ])('%s: both answers are at hand, and neither sends what it should not', async (what, happen, undo) => {
    const [one, other] = [await asked(), await asked()];
    await happen();
    for (const { tab, typed } of [one, other]) {
      await tab.page.bringToFront();
      expect(await sent(tab), 'held').toEqual([]);
      expect(await draftIn(tab, reply)).toBe(typed);
    }
    // By *Batalkan* itself: where our scripts are gone, an Escape is the page's as well.
    await one.tab.page.bringToFront();
    await cancel(one.tab, 'Enter');
    expect(await sent(one.tab)).toEqual([]);
    expect(await draftIn(one.tab, reply)).toBe(one.typed);

    await other.tab.page.bringToFront();
    await other.tab.page.keyboard.press('Tab');
    for (let presses = 0; presses < 3 && (await other.tab.read()).dialog !== null; presses += 1) {
      await other.tab.page.keyboard.press('Enter');
      await answerOver(other.tab.page);
    }
    const agreed = (await other.tab.read()).dialog === null;
    if (!agreed) await cancel(other.tab, 'Escape');
    await settled(other.tab.page);
    expect(await sent(other.tab), agreed ? 'agreed to' : 'held to the end').toEqual(agreed ? ['CreateTweet'] : []);

    for (const { tab } of [one, other]) await mustGoThrough(tab, { load: false });
    await undo();
    if (what !== 'is removed') await (await openExtensionAgain(started)).close();
  });

  test('no console has an error', async () => {
    expect(tabs.flatMap(complaintsOf)).toEqual([]);
  });
});

describe.each(chosenBrowsers())('a background that is ended before every step of an act in %s', (browser) => {
  let started: Started;
  let addons: Addons;
  let own: Page;
  let tab: GuardedTab;

  beforeAll(async () => {
    started = await startBrowser(browser);
    addons = await openAddons(started, browser);
    const extension = await openExtension(started);
    await extension.configure({ date: 'campaign today', seconds: 0 });
    own = await openExtensionPage(started, 'pages/popup/index.html');
    tab = await openGuardedTab(started.browser, browser);
    await tab.page.bringToFront();
  });
  afterAll(() => started?.browser.close());

  const end = () => endBackground(started, browser, tab.page);
  const counted = async () => {
    const journal = (await storedIn(own, 'journal')) as Journal | undefined;
    return Object.values(Object.values(journal?.days ?? {})[0] ?? {}).reduce((one, other) => one + other, 0);
  };

  test.each(
    (
      [
        [like, 'cancelled'],
        [like, 'agreed to'],
        [reply, 'cancelled'],
        [reply, 'agreed to'],
        [caseOf('facebook', 'comment, Enter'), 'agreed to'],
        [caseOf('instagram', 'comment, Enter in a textarea'), 'agreed to'],
      ] as const
    ).map(([one, answer]) => ({ name: `${one.surface.site}, ${one.surface.name}`, one, answer })),
  )('$name: held, $answer, counted once', async ({ one, answer }) => {
    const before = await counted();
    const steps = await openCase(tab, one, nextSeed(), true);
    const make = async (step: (typeof steps)[number]) => {
      await tab.page.waitForSelector(speakerFor(one)(step.ready), { timeout: 5_000 });
      await end();
      await makeStep(tab.page, step, one);
    };
    for (const step of steps) await make(step);
    await waitForDialog(tab);
    expect(await sent(tab, one.surface.operation)).toEqual([]);
    await end();
    await (answer === 'cancelled' ? cancel(tab, 'Escape') : proceed(tab));
    if (answer === 'agreed to') {
      const done = async () => (await sent(tab, one.surface.operation)).length > 0;
      await expect.poll(async () => (await done()) || (await tab.read()).status !== null, long).toBe(true);
      // Where only the person can do it, they do it again.
      if (!(await done())) await make(steps.at(-1) as (typeof steps)[number]);
      await expect.poll(() => sent(tab, one.surface.operation), long).toEqual([one.surface.operation]);
    } else expect(await sent(tab, one.surface.operation)).toEqual([]);
    await expect.poll(counted, long).toBe(before + 1);
  });

  test('a like, between press and release', async () => {
    const steps = await openCase(tab, like, nextSeed(), true);
    const control = await tab.page.waitForSelector(speakerFor(like)(steps.at(-1)?.ready ?? ''));
    await control?.hover();
    await end();
    await tab.page.mouse.down();
    await end();
    await tab.page.mouse.up();
    await waitForDialog(tab);
    await end();
    await proceed(tab);
    await expect.poll(() => sent(tab), long).toEqual(['FavoriteTweet']);
  });

  test('no console has an error', async () => {
    expect(complaintsOf(tab)).toEqual([]);
    expect(await addons.errors()).toEqual([]);
  });
});

interface Journal {
  readonly days: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
