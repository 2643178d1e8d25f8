/** Whose account, group or page it is: a contestant's or campaign team's own, by handle, by name or by what it calls itself. */
import { type Clue, isNaming, isWide, sliceOf } from './clues';
import type { Index } from './index-table';
import * as is from './meaning';

/**
 * Whether a name is hardly anybody else's: that of a contestant known beyond a town, a rare one, or one of three words and
 * more. Two common words are many people's name.
 */
export function isFullName(index: Index, clue: Clue): boolean {
  const { meaning, strength, targets, rare } = clue;
  return (
    (meaning === is.name || meaning === is.shortName) &&
    sliceOf(clue).split(/\s/).length > (strength === 'strong' || rare || isWide(index, targets) ? 1 : 2)
  );
}

/** Whether the whole account goes by a name. */
function isNamedWhole(index: Index, clue: Clue): boolean {
  const { meaning, start, end, text } = clue;
  const strong = clue.strength === 'strong';
  return (
    (end - start) / text.length > (strong ? 0.5 : 0.8) &&
    (isFullName(index, clue) || (strong && (meaning === is.brand || meaning === is.party)))
  );
}

/** Whether one account names both people of a ticket. */
function namesBoth(account: readonly Clue[]): boolean {
  const people = account.filter(({ meaning }) => meaning === is.name || meaning === is.shortName);
  return people.some((one) =>
    people.some((other) => one.text === other.text && one.targets.some((target) => other.targets.includes(target ^ 1))),
  );
}

/** Words that call an account somebody's, or after the election itself: of whom who stands, they do not say. */
const unsaid = /^(?:tim ?\w+|relawan|pendukung|sahabat|pemil\w+)$/i;
/** What a campaign team is not: an organiser, a work of state, somebody of another country or of another contest. */
const otherwise = (1 << is.organiser) | (1 << is.stateWork) | (1 << is.elsewhere) | (1 << is.trap);
const ballot = (1 << is.contest) | (1 << is.election) | (1 << is.number);
const place = (1 << is.region) | (1 << is.job) | (1 << is.party);

/**
 * "Tim Pemenangan Nomor 2", "Relawan Pilkada Bantul": the decrees name groups and accounts that are there to win, whoever
 * stands. "Tim Sukses" is one beside a place, an office or a ballot, supporters beside a ballot only; those who help the
 * election itself ("Relawan Pemilu") are none, nor are the teams of a harvest, a game or a contest of flowers.
 */
function isTeam({ text }: Clue, _at: number, account: readonly Clue[]): boolean {
  let seen = 0;
  for (const clue of account) if (clue.text === text && !unsaid.test(sliceOf(clue))) seen |= 1 << clue.meaning;
  const company = /tim ?(?:ses|suk|kam)/i.test(text)
    ? ballot | place
    : /relawan|sahabat|pendukung/i.test(text)
      ? ballot
      : 0;
  return !(seen & otherwise) && (/pemenangan/i.test(text) || (seen & company) !== 0);
}

/** Whether author, group or page are a contestant's or campaign team's own, by handle, by name or by what they call themselves. */
export function isOwnAccount(index: Index, clues: readonly Clue[]): boolean {
  const account = clues.filter((clue) => clue.zone === 2);
  const named = account.filter((clue) => isNaming(clue) && clue.strength !== 'weak' && clue.meaning !== is.figure);
  return (
    named.some((clue) => (clue.meaning === is.handle && !!clue.targets.length) || isNamedWhole(index, clue)) ||
    namesBoth(named) ||
    account.some(isTeam) ||
    (!!named.length && account.some(({ meaning }) => meaning === is.campaignAccount || meaning === is.contest))
  );
}
