/**
 * The states in which a person can meet the extension's own pages: what is stored for each, and what the background is made to
 * add to its answer where a browser can not be brought there by hand. For pictures and for tests.
 */
import type { Page } from 'puppeteer-core';
import { policyCacheKey } from '../../src/settings/storage';

const campaign = Date.UTC(2024, 10, 12, 3);
export const person = { version: 1, subject: 'pns', region: '36.04', welcomed: true };
const longAgo = '2026-02-01';
/** One moment for all that is stored, so that what is the same need not be stored and compiled again. */
const began = Date.now();

export interface State {
  readonly settings: object;
  readonly more?: object;
  readonly answer?: object;
}

/** Moments are relative to now. */
export const popups: Readonly<Record<string, () => State>> = {
  'campaign period, tab guarded': () => ({
    settings: { ...person, clock: simulated(campaign) },
    answer: { tab: { kind: 'guarded', site: 'x' } },
  }),
  'quiet period, tab to be reloaded': () => ({
    settings: { ...person, clock: simulated(Date.UTC(2024, 10, 25, 3)) },
    answer: { tab: { kind: 'reload', site: 'facebook' } },
  }),
  'site not permitted': () => ({
    settings: { ...person, clock: simulated(campaign) },
    answer: { tab: { kind: 'notPermitted', site: 'instagram' } },
  }),
  'site switched off': () => ({
    settings: { ...person, clock: simulated(campaign), sites: { facebook: true, instagram: true, x: false } },
    answer: { tab: { kind: 'off', site: 'x' } },
  }),
  'nothing today': () => ({ settings: { ...person, clock: simulated(Date.UTC(2022, 0, 15)) } }),
  'nothing today, always remind': () => ({
    settings: { ...person, alwaysRemind: true, clock: simulated(Date.UTC(2022, 0, 15)) },
  }),
  paused: () => ({
    settings: { ...person, clock: simulated(campaign), pausedUntil: began + 3_600_000 },
    answer: { tab: { kind: 'guarded', site: 'x' } },
  }),
  'status unknown': () => ({ settings: { version: 1, clock: simulated(campaign) } }),
  'settings partly broken': () => ({ settings: { ...person, subject: 'raja', clock: simulated(campaign) } }),
  'rules not checked for long': () => ({
    settings: { ...person, clock: simulated(campaign) },
    answer: { rulesCheckedOn: longAgo, problems: [{ kind: 'stale', checkedOn: longAgo }] },
  }),
  'managed by an agency': () => ({
    settings: { ...person, clock: simulated(campaign) },
    more: policyInForce(),
    // The popup asks the background alone, which had begun before this policy was there.
    answer: {
      tab: { kind: 'guarded', site: 'x' },
      fixed: ['subject', 'strictness', 'pause'],
      agency: { name: 'BKPSDM Kabupaten Contoh', contact: 'layanan@bkpsdm.example' },
    },
  }),
  'a button may have changed': () => ({
    settings: { ...person, clock: simulated(campaign) },
    more: { health: health() },
    answer: { tab: { kind: 'guarded', site: 'facebook' } },
  }),
  today: () => ({ settings: person }),
};

/** An agency's policy that fixes status, strictness and the pause, and what else is given, as the last browser start left it. */
export function policyInForce(more: object = {}): object {
  return {
    [policyCacheKey]: {
      since: began - 86_400_000,
      raw: {
        subject: 'pppk',
        subjectFixed: true,
        strictness: 'strict',
        strictnessFixed: true,
        allowPause: false,
        agencyName: 'BKPSDM Kabupaten Contoh',
        agencyContact: 'layanan@bkpsdm.example',
        ...more,
      },
    },
  };
}

/** The clock of a demonstration that began at that moment. */
export function simulated(at: number): object {
  return { kind: 'simulated', at, setAt: began };
}

/** Some weeks of use, for the chart. */
function journal(): object {
  const days: Record<string, Record<string, number>> = {};
  for (let back = 0; back < 70; back += 3) {
    const day = new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
    days[day] = {
      'x|like|SKB2022-B6|cancelled': 1 + (back % 4),
      'facebook|share|SKB2022-B6|noticed': 1 + (back % 3),
      ...(back % 5 === 0 ? { 'instagram|comment|SKB2022-B6|continued': 1 } : {}),
    };
  }
  return { version: 1, days };
}

/** What the person has said is not about a contestant. */
const exceptions = [
  { kind: 'text', site: 'facebook', fingerprint: 'a1', since: '2024-11-03' },
  { kind: 'account', site: 'x', fingerprint: 'b2', since: '2024-11-08' },
  { kind: 'word', site: 'instagram', fingerprint: 'c3', since: '2024-11-10' },
];

/** A fortnight in which one button has changed, for the table under Situs. */
function health(): object {
  const days: Record<string, object> = {};
  for (let back = 0; back < 12; back += 1) {
    const day = new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
    days[day] = {
      'facebook|like': { seen: back < 3 ? 1 : 7 + (back % 3), unseen: back < 3 ? 5 - back : 0 },
      'facebook|comment': { seen: 2, unseen: back === 4 ? 1 : 0 },
      ...(back % 4 === 0 ? { 'x|like': { seen: 3, unseen: 0 }, 'x|share': { seen: 1, unseen: 0 } } : {}),
    };
  }
  return { version: 1, adapters: {}, days };
}

/** The options page after some weeks of use, in the campaign. */
export function used(): State {
  return {
    settings: { ...person, clock: simulated(campaign) },
    more: { journal: journal(), health: health(), exceptions },
  };
}

/** The same where every button is known, as a store may show it. */
export function usedWithoutAlarm(): State {
  const { settings } = used();
  return { settings, more: { journal: journal() } };
}

/** The same where an agency has fixed some of it. */
export function usedUnderPolicy(): State {
  const { settings, more } = used();
  return { settings, more: { ...more, ...policyInForce() } };
}

interface Api {
  readonly runtime?: { sendMessage(message: object): Promise<unknown> };
}

/** Adds to the background's answers, in the page, and makes it ask anew; resolves when it was answered. */
export async function addToAnswer(page: Page, more: object): Promise<void> {
  await page.evaluate((added) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    for (const api of [browser, chrome]) {
      if (api?.runtime === undefined) continue;
      const { runtime } = api;
      const send = runtime.sendMessage.bind(runtime);
      Object.defineProperty(runtime, 'sendMessage', {
        value: async (message: { readonly type: string }) => {
          const answer = await send(message);
          if (message.type !== 'pageToBackground.stateRequest') return answer;
          document.documentElement.dataset.answered = 'yes';
          return { ...(answer as object), ...added };
        },
      });
    }
    document.dispatchEvent(new Event('visibilitychange'));
  }, more);
  const limit = Date.now() + 10_000;
  while (!(await page.evaluate(() => document.documentElement.dataset.answered === 'yes'))) {
    if (Date.now() > limit) throw new Error('The page did not ask the background again.');
  }
}
