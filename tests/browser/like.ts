/** The one act that tests about faults make: a like on X's timeline, held or let through. */
import type { BrowserContext, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type GuardedTab, type Played, play } from './ask';
import type { BrowserName } from './browsers';
import { interstitialReader } from './interstitial';
import { takeOver } from './network';
import { type Case, nextSeed, openCase } from './play';
import { heldSurfaces } from './surfaces';

export const like: Case = (() => {
  const surface = heldSurfaces.find(({ site, name }) => site === 'x' && name === 'like, home timeline');
  if (surface === undefined) throw new Error('the surface has another name now');
  return { surface, way: 'mouse', about: 'campaign' };
})();

/** What the page has thrown or written as an error, our scripts in it included; see `openGuardedTab`. */
const complaints = new WeakMap<Page, string[]>();

/** A new tab, in a window or profile of the browser, whose errors are written down. */
export async function openGuardedTab(
  where: { newPage(): Promise<Page> } | BrowserContext,
  browser: BrowserName,
): Promise<GuardedTab> {
  const page = await where.newPage();
  const heard: string[] = [];
  complaints.set(page, heard);
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
  return { page, network: await takeOver(page), read: await interstitialReader(page, browser) };
}

/** Errors of a page so far. */
export function complaintsOf({ page }: GuardedTab): readonly string[] {
  return complaints.get(page) ?? [];
}

interface How {
  /** Loads the page anew before; otherwise the act is made in the page that stands there. */
  readonly load: boolean;
  readonly answer?: 'cancel' | 'continue';
}

/** Likes a campaign post: the dialog must come, and what is sent be what was answered. */
export async function mustBeHeld(tab: GuardedTab, { load, answer = 'cancel' }: How): Promise<Played> {
  await tab.page.bringToFront();
  const played = await play(tab, like, await openCase(tab, like, nextSeed(), load), { answer }, true);
  expect({ dialogs: played.dialogs, sent: played.sent }).toEqual({
    dialogs: 1,
    sent: answer === 'cancel' ? [] : ['FavoriteTweet'],
  });
  return played;
}

/** Likes a campaign post where nothing is to be held: it must go through, once, without a word. */
export async function mustGoThrough(tab: GuardedTab, { load }: How): Promise<void> {
  await tab.page.bringToFront();
  const played = await play(tab, like, await openCase(tab, like, nextSeed(), load), { answer: 'cancel' }, false);
  expect({ dialogs: played.dialogs, sent: played.sent }).toEqual({ dialogs: 0, sent: ['FavoriteTweet'] });
}
