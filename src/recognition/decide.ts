/** Whether clues and words make a text about a contestant, and whether it campaigns. */
import { type Clue, visible } from './clues';
import { isAbroad, isInContest, isOfOrganisers, isOfRivals, isToldOf, isVoterEducation } from './in-contest';
import type { Index } from './index-table';
import * as is from './meaning';
import { visitFeatures, type Words } from './score';
import { asks, factCheck, isCalledBrand, takesPart } from './taking-part';

/** What a text does. `against`: its words are rather those of attack than of support. */
export interface Decision {
  readonly about: boolean;
  readonly campaigns: boolean;
  readonly against: boolean;
}

/** Weighs the clues and words of a text; `written` itself gives the marks of style. In a contestant's own account all is weighed. */
export function decide(
  index: Index,
  clues: readonly Clue[],
  words: readonly Words[],
  written: string,
  ownAccount: boolean,
): Decision {
  if (!(ownAccount || isTriggered(clues)) || isAbroad(clues) || isVoterEducation(clues))
    return { about: false, campaigns: false, against: false };
  const text = visible(written);
  const { buckets, borders, about, campaigns } = index.model;
  let toAbout = -borders[0];
  let toCampaigns = -borders[1];
  visitFeatures(clues, words, text, buckets, (bucket) => {
    toAbout += about[bucket] as number;
    toCampaigns += campaigns[bucket] as number;
  });
  const checked = factCheck.test(text);
  const plain = !checked && takesPart(clues);
  let against = 0;
  let numbered = false;
  for (const { meaning, zone } of clues) {
    if (zone === 1) continue;
    numbered ||= meaning === is.number;
    if (meaning === is.tagAgainst) against += 2;
    else if (meaning === is.tagFor) against -= 2;
    else if (meaning === is.attack) against++;
    else if (meaning === is.appeal || meaning === is.praise || meaning === is.gesture) against--;
  }
  return {
    about:
      plain ||
      isInContest(index, clues, text) ||
      (checked && isToldOf(clues)) ||
      (toAbout > 0 && !isOfOrganisers(clues)),
    campaigns:
      plain || (toCampaigns > 0 && !checked && !asks(clues, text) && (numbered || !isOfRivals(index, clues, 0))),
    against: against > 0,
  };
}

/**
 * Whether anything here could make a post about a contest; without it no score is asked. A word of elections alone ("pilkada",
 * "coblosan") is about nobody who stands in one.
 */
export function isTriggered(clues: readonly Clue[]): boolean {
  let seen = 0;
  for (const clue of clues) {
    const { meaning, strength, zone } = clue;
    if (
      (meaning <= is.slogan && (strength !== 'weak' || isCalledBrand(clue))) ||
      (meaning === is.number && strength === 'strong')
    )
      return true;
    // "Relawan Vaksin", "Info Pemilu": by what an account calls itself, a post is about nobody.
    if (zone < 2) seen |= 1 << meaning;
  }
  return (seen & ((1 << is.contest) | (1 << is.gesture) | (1 << is.figure))) !== 0;
}
