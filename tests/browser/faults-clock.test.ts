/**
 * The clock goes forward, back, and on while the computer sleeps; the device is in another zone. The browser's whole wall clock is
 * set (`clock.ts`), so alarms, background, pages and pages of the extension all see it, and timers fire late as after a sleep.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Addons, openAddons } from './addons';
import { cancel, proceed } from './ask';
import { type BrowserName, chosenBrowsers, openExtensionPage, type Started, startBrowser } from './browsers';
import { type WallClock, wallClock } from './clock';
import { type Extension, endBackground, openExtension } from './extension';
import { complaintsOf, type GuardedTab, openGuardedTab } from './guarded-tab';
import { settled } from './hand';
import { like, mustBeHeld, mustGoThrough } from './like';
import { makeAll, nextSeed, openCase, sent } from './play';

/** In the place of the shipped one, and so with its contestants; no shipped election is in a phase in that year. */
const election = {
  id: 'pilkada-2024',
  name: 'Pilkada',
  family: 'pilkada',
  regions: ['0'],
  stages: [
    { key: 'penetapan_calon', start: '2021-09-22', end: '2021-09-22' },
    { key: 'kampanye', start: '2021-09-25', end: '2021-11-23' },
    { key: 'masa_tenang', start: '2021-11-24', end: '2021-11-26' },
    { key: 'pemungutan_suara', start: '2021-11-27', end: '2021-11-27' },
  ],
};
const own = [election];
const long = { timeout: 10_000 };
const outside = Date.parse('2021-09-01T03:00:00Z');
const campaign = Date.parse('2021-10-20T03:00:00Z');
const hour = 3_600_000;

const clockBefore = wallClock(outside);
clockBefore?.remove();

interface World {
  readonly started: Started;
  readonly clock: WallClock;
  readonly extension: Extension;
  readonly addons: Addons;
  readonly tab: GuardedTab;
  readonly popup: Page;
}

async function begin(
  browser: BrowserName,
  moment: number,
  environment: Readonly<Record<string, string>>,
): Promise<World> {
  const clock = wallClock(moment);
  if (clock === null) throw new Error('no C compiler');
  const started = await startBrowser(browser, undefined, { environment: { ...clock.environment, ...environment } });
  const addons = await openAddons(started, browser);
  const extension = await openExtension(started);
  const popup = await openExtensionPage(started, 'pages/popup/index.html');
  return { started, clock, extension, addons, popup, tab: await openGuardedTab(started.browser, browser) };
}

async function end({ started, clock }: World): Promise<void> {
  await started.browser.close();
  clock.remove();
}

/** The counts of the journal, by day. */
function journalOf(popup: Page): Promise<Readonly<Record<string, number>>> {
  return popup.evaluate(async () => {
    interface Api {
      readonly storage: {
        readonly local: { get(key: string): Promise<{ journal?: { days: Record<string, Record<string, number>> } }> };
      };
    }
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    const { journal } = await (browser ?? (chrome as Api)).storage.local.get('journal');
    return Object.fromEntries(
      Object.entries(journal?.days ?? {}).map(([day, counts]) => [
        day,
        Object.values(counts).reduce((a, b) => a + b, 0),
      ]),
    );
  });
}

// Where no clock can be built the suite says so; nothing counts as skipped.
const browsers = clockBefore === null ? [] : chosenBrowsers();
if (clockBefore === null)
  test('clocks that jump can not be shown: there is no C compiler here, or this is not Linux', () => {
    console.info('Without cc the faults of the clock are left out.');
  });

describe.each(browsers)('a clock that jumps in %s', (browser) => {
  let world: World;
  beforeAll(async () => {
    world = await begin(browser, outside, {});
  });
  afterAll(() => world && end(world));

  test('asleep from before the first phase into the campaign: the open page holds, though no alarm came', async () => {
    const { clock, extension, tab } = world;
    await extension.configure({ date: null, own });
    expect(await extension.registered(), 'three weeks before').toEqual([]);
    clock.set(Date.parse('2021-09-21T10:00:00Z'));
    await extension.configure({ date: null, own });
    await mustGoThrough(tab, { load: true });
    clock.set(campaign);
    const { dialog } = await mustBeHeld(tab, { load: false });
    expect(dialog?.text).toContain('kampanye');
  });

  test('asleep into the quiet period: the dialog cites it', async () => {
    const { clock, tab } = world;
    clock.set(Date.parse('2021-11-24T00:30:00Z'));
    const { dialog } = await mustBeHeld(tab, { load: false });
    expect(dialog?.text).toMatch(/masa tenang/i);
  });

  test('set back to before everything, and forward again', async () => {
    const { clock, extension, tab } = world;
    clock.set(campaign);
    await mustBeHeld(tab, { load: true });
    clock.set(outside - 24 * hour);
    await mustGoThrough(tab, { load: false });
    clock.set(campaign);
    // A background that began meanwhile took the plan away; the next look, or the hourly alarm, brings it back.
    await extension.tabState(tab.page.url());
    await mustBeHeld(tab, { load: false });
  });

  test('asleep past everything: nothing is held any more', async () => {
    world.clock.set(Date.parse('2022-05-01T03:00:00Z'));
    await mustGoThrough(world.tab, { load: false });
  });

  test.each([
    ['cancelled', 'into the quiet period', Date.parse('2021-11-24T00:30:00Z')],
    ['agreed to', 'into the quiet period', Date.parse('2021-11-24T00:30:00Z')],
    ['cancelled', 'past everything', Date.parse('2022-05-01T03:00:00Z')],
  ] as const)('asleep while a question is open: it stands there and is %s, %s', async (answer, _where, moment) => {
    const { clock, extension, tab } = world;
    clock.set(campaign);
    // What was past everything a moment ago has taken guards and plan away.
    await extension.tabState(tab.page.url());
    await expect.poll(() => extension.registered(), long).toContain('guard-x');
    await tab.page.bringToFront();
    await makeAll(tab.page, await openCase(tab, like, nextSeed(), true), like);
    await expect.poll(async () => (await tab.read()).dialog?.focused, long).toBe('Batalkan');
    clock.set(moment);
    await settled(tab.page);
    expect((await tab.read()).dialog?.text, 'what was asked is not changed under their eyes').toContain('kampanye');
    expect(await sent(tab)).toEqual([]);
    if (answer === 'cancelled') await cancel(tab, 'Escape');
    else await proceed(tab);
    await expect.poll(() => sent(tab), long).toEqual(answer === 'cancelled' ? [] : ['FavoriteTweet']);
  });

  test('a battery that forgot the year, and a background that starts then: all is well once the year is right', async () => {
    const { clock, extension, popup, started, tab } = world;
    clock.set(Date.parse('2001-01-01T00:00:00Z'));
    await endBackground(started, browser, tab.page);
    expect(await extension.tabState(tab.page.url())).toBe('off');
    await expect.poll(() => extension.registered(), long).toEqual([]);
    clock.set(campaign);
    // The person looks what is wrong; the page that stands there was loaded under a guard.
    await popup.bringToFront();
    await extension.tabState(tab.page.url());
    await expect.poll(() => extension.registered(), long).toContain('guard-x');
    await mustBeHeld(tab, { load: true });
  });

  test('a pause does not grow when the clock is set back', async () => {
    const { clock, extension, tab } = world;
    clock.set(campaign + 72 * hour);
    await extension.configure({ date: null, own, pausedUntil: clock.now() + hour });
    await mustGoThrough(tab, { load: true });
    clock.set(campaign);
    await mustBeHeld(tab, { load: false });
    clock.set(campaign + 72 * hour);
    await mustGoThrough(tab, { load: false });
    await extension.configure({ date: null, own });
  });

  test('asleep during a demonstration: it is over, by the clock', async () => {
    const { clock, extension, tab } = world;
    clock.set(outside);
    await extension.configure({ date: '2024-10-20T03:00:00Z', own: [] });
    await mustBeHeld(tab, { load: true });
    expect((await tab.read()).ribbon?.text).toContain('Peragaan');
    clock.set(outside + 9 * hour);
    await mustGoThrough(tab, { load: false });
    await world.addons.page.bringToFront();
    await tab.page.bringToFront();
    await expect.poll(async () => (await tab.read()).ribbon, long).toBeNull();
  });

  test('nothing was lost, and no console has an error', async () => {
    const { addons, popup, tab } = world;
    expect(Object.keys(await journalOf(popup))).toEqual(['2021-10-20', '2021-11-24', '2022-05-01']);
    expect(complaintsOf(tab)).toEqual([]);
    expect(await addons.errors()).toEqual([]);
  });
});

describe.each(browsers)('a device abroad in %s', (browser) => {
  let world: World;
  beforeAll(async () => {
    world = await begin(browser, campaign, { TZ: 'America/New_York' });
  });
  afterAll(() => world && end(world));

  test('where the election is held counts, not where the clock is set to: Banten is quiet, New York not yet', async () => {
    const { clock, extension, tab, popup } = world;
    expect(await popup.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe('America/New_York');
    // 23.30 WIB on the 23rd, then 00.30 on the 24th; in New York the 23rd at noon.
    clock.set(Date.parse('2021-11-23T16:30:00Z'));
    await extension.configure({ date: null, own });
    expect((await mustBeHeld(tab, { load: true })).dialog?.text).not.toMatch(/masa tenang/i);
    clock.set(Date.parse('2021-11-23T17:30:00Z'));
    expect((await mustBeHeld(tab, { load: false })).dialog?.text).toMatch(/masa tenang/i);
  });

  test('the hour that comes twice when summer time ends changes nothing', async () => {
    const { clock, tab, popup } = world;
    const changes = Date.parse('2021-11-07T06:00:00Z');
    clock.set(changes - 60_000);
    await mustBeHeld(tab, { load: false });
    clock.set(changes + 60_000);
    await mustBeHeld(tab, { load: false });
    await expect.poll(async () => (await journalOf(popup))['2021-11-07'], long).toBe(2);
  });

  test('no console has an error', async () => {
    expect(complaintsOf(world.tab)).toEqual([]);
    expect(await world.addons.errors()).toEqual([]);
  });
});
