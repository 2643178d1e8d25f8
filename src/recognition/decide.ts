/** Whether clues and words make a text about a contestant, and whether it campaigns. */
import { type Clue, isNaming, sliceOf } from './clues';
import type { Index } from './index-table';
import * as is from './meaning';
import { visitFeatures, type Words } from './score';

/** Whether anything here could make a post about a contest; without it no score is asked. */
export function isTriggered(clues: readonly Clue[]): boolean {
  let election = false;
  let organiser = false;
  for (const { meaning, strength } of clues) {
    if (
      (meaning <= is.slogan && strength !== 'weak') ||
      (meaning === is.number && strength === 'strong') ||
      meaning === is.contest ||
      meaning === is.gesture ||
      meaning === is.figure
    )
      return true;
    election ||= meaning === is.election;
    organiser ||= meaning === is.organiser;
  }
  // An election alone, in the mouth of those who run or guard it, is voter education.
  return election && !organiser;
}

/**
 * What needs no weighing: a campaign hashtag; a hand sign beside a name; a sentence that begins "Ayo dukung" and then names
 * somebody; a call for a ballot number beside a contestant, a region or an election.
 */
function takesPart(clues: readonly Clue[]): boolean {
  const said = clues.filter((clue) => clue.zone === 0);
  const has = (test: (clue: Clue) => boolean) => said.some(test);
  return (
    has(({ meaning }) => meaning === is.tagFor || meaning === is.tagAgainst) ||
    (has(({ meaning }) => meaning === is.gesture) && has(isPerson)) ||
    said.some((clue, at) => isCall(clue) && opensSentence(clue) && isPerson(said[at + 1])) ||
    said.some((clue, at) => isRefusal(clue) && opensSentence(clue) && isContestant(said[at + 1])) ||
    (has(({ meaning, strength }) => meaning === is.number && (strength === 'strong' || has(isCall))) &&
      !has(({ meaning }) => meaning === is.trap) &&
      has((clue) => isNaming(clue) || clue.meaning === is.election || (clue.meaning === is.region && has(isCall))))
  );
}

const isCall = ({ meaning }: Clue) => meaning === is.appeal;
/** "Tolak …", "Jangan pilih …": a call against. */
const isRefusal = (clue: Clue) =>
  clue.meaning === is.attack &&
  /^(?:jangan pilih|tolak|tenggelamkan|asal ?bukan|ogah pilih|lawan)$/i.test(sliceOf(clue));
/** "Dukung …", where "PKB dukung …" only reports. */
const opensSentence = ({ text, start }: Clue) => /(^|[.!?\n])\s*$/.test(text.slice(Math.max(0, start - 9), start));
const isPerson = (clue: Clue | undefined) => clue !== undefined && clue.meaning < is.party;
const isContestant = (clue: Clue | undefined) => isPerson(clue) || clue?.meaning === is.party;

/**
 * A person or ticket of a ballot together with the word of a contest ("cagub", "elektabilitas", "mengusung"), in one text. Where
 * nobody's office, no organiser and no work of state is spoken of, a figure of politics, a party or any word of elections does as well, and so
 * does a ticket alone.
 */
function isInContest(clues: readonly Clue[]): boolean {
  const has = (test: (meaning: number) => boolean) => clues.some(({ meaning, zone }) => zone === 0 && test(meaning));
  if (has((meaning) => meaning === is.trap || meaning === is.elsewhere)) return false;
  const person = has((meaning) => meaning === is.name || meaning === is.brand || meaning === is.shortName);
  const contest = has((meaning) => meaning === is.contest);
  if (person && contest) return true;
  if (has((meaning) => meaning === is.stateWork || meaning === is.job || meaning === is.organiser)) return false;
  return (
    (contest && has((meaning) => meaning === is.figure)) ||
    ((person || has((meaning) => meaning === is.party)) && (contest || has((meaning) => meaning === is.election))) ||
    clues.some(({ meaning, strength, zone }) => meaning === is.brand && strength === 'strong' && zone === 0)
  );
}

/** What a text does. `against`: its words are rather those of attack than of support. */
export interface Decision {
  readonly about: boolean;
  readonly campaigns: boolean;
  readonly against: boolean;
}

/** Weighs the clues and words of a text; `text` itself gives the marks of style. */
export function decide(index: Index, clues: readonly Clue[], words: readonly Words[], text: string): Decision {
  if (!isTriggered(clues)) return { about: false, campaigns: false, against: false };
  const { buckets, borders, about, campaigns } = index.model;
  let toAbout = -borders[0];
  let toCampaigns = -borders[1];
  visitFeatures(clues, words, text, buckets, (bucket) => {
    toAbout += about[bucket] as number;
    toCampaigns += campaigns[bucket] as number;
  });
  const plain = takesPart(clues);
  let against = 0;
  for (const { meaning, zone } of clues) {
    if (zone === 1) continue;
    if (meaning === is.tagAgainst) against += 2;
    else if (meaning === is.tagFor) against -= 2;
    else if (meaning === is.attack) against++;
    else if (meaning === is.appeal || meaning === is.praise || meaning === is.gesture) against--;
  }
  return {
    about: plain || isInContest(clues) || toAbout > 0,
    campaigns: plain || toCampaigns > 0,
    against: against > 0,
  };
}
