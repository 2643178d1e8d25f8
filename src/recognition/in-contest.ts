/** Whether somebody is spoken of as standing in a contest of ours. */
import { type Clue, isNaming, isPerson, seenIn, sliceOf } from './clues';
import type { Index } from './index-table';
import * as is from './meaning';

const office = (1 << is.stateWork) | (1 << is.job) | (1 << is.organiser);
const persons = (1 << is.name) | (1 << is.brand) | (1 << is.shortName);

/** "2 periode", "dua periode lagi": a figure alone is no word of the index. */
const again = /\b[23]x? ?pe?riode/i;

/** "Cawapres 02", "paslon nomor 3": who stands is named by the ballot number. */
const isNumbered = (clue: Clue) =>
  clue.meaning === is.number &&
  clue.strength === 'strong' &&
  !clue.zone &&
  /^(?:paslon|c[aw]+(?:pres|gub|bup|wal))/i.test(sliceOf(clue));

/**
 * A person or ticket of a ballot together with the word of a contest ("cagub", "elektabilitas", "mengusung"), in one text.
 * Where nobody's office, no organiser and no work of state is spoken of, a figure of politics, a party or any word of elections
 * does as well, and so does a ticket alone, or two rivals.
 */
export function isInContest(index: Index, clues: readonly Clue[], text: string): boolean {
  const seen = seenIn(clues);
  const contest = (seen & (1 << is.contest)) !== 0 || again.test(text);
  const person = (seen & persons) !== 0;
  if ((seen & ((1 << is.trap) | (1 << is.elsewhere))) !== 0) return false;
  if ((person && contest) || clues.some(isNumbered)) return true;
  if ((seen & office) !== 0) return false;
  return (
    (contest && (seen & ((1 << is.figure) | (1 << is.party))) !== 0) ||
    ((seen & (1 << is.election)) !== 0 && (person || (seen & (1 << is.party)) !== 0)) ||
    clues.some(({ meaning, strength, zone }) => meaning === is.brand && strength === 'strong' && !zone) ||
    namesRivals(index, clues, false)
  );
}

/** Whether people are named who stand against each other; `wherever`: also for the presidency, whose rivals sit in one cabinet later. */
function namesRivals({ region, run }: Index, clues: readonly Clue[], wherever: boolean): boolean {
  const people = clues.filter((clue) => clue.zone < 2 && isPerson(clue) && clue.strength !== 'weak').slice(0, 8);
  const areRivals = (one: number, two: number) =>
    one !== two && (wherever || !!region[one]) && region[one] === region[two] && run[one] === run[two];
  return people.some((left, at) =>
    people
      .slice(at + 1)
      .some((right) => left.targets.some((one) => right.targets.some((two) => areRivals(one >> 1, two >> 1)))),
  );
}

/**
 * Another country's election is told of ("pemilu Turki"), and of ours no person, no ballot number, and no party that is
 * written as one.
 */
export function isAbroad(clues: readonly Clue[]): boolean {
  return (
    (seenIn(clues) & (1 << is.elsewhere)) !== 0 &&
    !clues.some(
      (clue) =>
        clue.meaning === is.number || (isNaming(clue) && (clue.meaning !== is.party || clue.strength === 'strong')),
    )
  );
}

/** What takes a side, or names a ticket or its number. */
const partisan =
  (1 << is.tagFor) | (1 << is.tagAgainst) | (1 << is.gesture) | (1 << is.number) | (1 << is.brand) | (1 << is.attack);
/** After a name: who bears it urges others. */
const urges = /^[^.!?\n]{0,24}(?:ajak|imbau|minta|harap|ingatkan)/i;

/**
 * Voter education, also where a contestant gives it: the person named urges others, the election's holders or its peace are spoken
 * of, and nothing takes a side. Who asks for votes for somebody ("kami minta dukungan untuk …") gives none.
 */
export function isVoterEducation(clues: readonly Clue[]): boolean {
  const holders = 1 << is.organiser;
  if ((seenIn(clues) & (holders | partisan)) !== holders) return false;
  const people = clues.filter((clue) => isPerson(clue) && !clue.zone);
  const isAppealFor = ({ meaning, text, end }: Clue): boolean =>
    meaning === is.appeal &&
    people.some(
      (person) =>
        person.text === text &&
        person.start >= end &&
        person.start - end < 40 &&
        !/[.!?\n]/.test(text.slice(end, person.start)),
    );
  return people.some(({ text, end }) => urges.test(text.slice(end))) && !clues.some(isAppealFor);
}

/**
 * Whether organisers or voters speak, or somebody of them: an organiser, its work or an election in peace, and nobody who stands
 * in it, no party and no ballot number. What answers another post is about whom that is about.
 */
export function isOfOrganisers(clues: readonly Clue[]): boolean {
  return (
    (seenIn(clues) & (1 << is.organiser)) !== 0 &&
    !clues.some(
      (clue) =>
        (isNaming(clue) && clue.strength !== 'weak') ||
        (clue.meaning === is.number && clue.strength === 'strong') ||
        (clue.zone === 1 && clue.meaning === is.contest),
    )
  );
}

/** Whether a known contestant is spoken of, and no office or work of state. */
export function isToldOf(clues: readonly Clue[]): boolean {
  return (
    (seenIn(clues) & (office | (1 << is.trap))) === 0 &&
    clues.some((clue) => isPerson(clue) && clue.strength === 'strong')
  );
}

/** All meanings that take a side without a name. */
export const sides =
  (1 << is.tagFor) | (1 << is.tagAgainst) | (1 << is.appeal) | (1 << is.praise) | (1 << is.attack) | (1 << is.gesture);

/** News of rivals: they are named in the post itself (0) or in what is answered (1), without a word of support or blame. */
export function isOfRivals(index: Index, clues: readonly Clue[], where: 0 | 1): boolean {
  const said = clues.filter(({ zone }) => zone === where);
  return !said.some(({ meaning }) => sides & (1 << meaning)) && namesRivals(index, said, true);
}
