/** The one act that tests about faults make: a like on X's timeline, held or let through. */
import { expect } from 'vitest';
import { type Played, play } from './ask';
import type { GuardedTab } from './guarded-tab';
import { type Case, nextSeed, openCase } from './play';
import { surfaceOf } from './surfaces';

export const like: Case = { surface: surfaceOf('x', 'like, home timeline'), way: 'mouse', about: 'campaign' };

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
