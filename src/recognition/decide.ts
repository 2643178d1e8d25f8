/** Whether clues and words make a text about a contestant, and whether it campaigns. */
import { type Clue, follows, forms, isNaming, sliceOf, visible } from './clues';
import type { Index } from './index-table';
import * as is from './meaning';
import { visitFeatures, type Words } from './score';

/** Whether anything here could make a post about a contest; without it no score is asked. */
export function isTriggered(clues: readonly Clue[]): boolean {
  let seen = 0;
  for (const clue of clues) {
    const { meaning, strength } = clue;
    if (
      (meaning <= is.slogan && (strength !== 'weak' || isCalledBrand(clue))) ||
      (meaning === is.number && strength === 'strong')
    )
      return true;
    seen |= 1 << meaning;
  }
  return (
    (seen & ((1 << is.contest) | (1 << is.gesture) | (1 << is.figure))) !== 0 ||
    // An election alone, in the mouth of those who run or guard it, is voter education.
    (seen & ((1 << is.election) | (1 << is.organiser))) === 1 << is.election
  );
}

/**
 * What needs no weighing: a campaign hashtag; a hand sign beside a name; a sentence that begins "Ayo dukung" and then names
 * somebody; a call for a ballot number beside a contestant, a region or an election, where it is not news of who got which number.
 */
function takesPart(clues: readonly Clue[]): boolean {
  const said = clues.filter((clue) => !clue.zone);
  const seen = seenIn(said);
  return (
    (seen & ((1 << is.tagFor) | (1 << is.tagAgainst))) !== 0 ||
    ((seen & (1 << is.gesture)) !== 0 && said.some(isPerson)) ||
    // "Saya caleg …, mohon doa restu": somebody's own.
    ((seen & (1 << is.own)) !== 0 && (seen & (1 << is.contest)) !== 0) ||
    ((seen & ((1 << is.report) | (1 << is.organiser) | (1 << is.trap))) === 0 && said.some(isCalledFor)) ||
    said.some(isWished) ||
    said.some(
      (clue, at) =>
        follows(clue, /(^|[.!?\n])\s*$/) &&
        (clue.meaning === is.appeal ? isPerson(said[at + 1]) : isRefusal(clue) && isContestant(said[at + 1])),
    ) ||
    ((seen & ((1 << is.trap) | (1 << is.number))) === 1 << is.number &&
      ((seen & (1 << is.appeal)) !== 0 ||
        ((seen & ((1 << is.organiser) | (1 << is.report))) === 0 &&
          said.some(({ meaning, strength }) => meaning === is.number && strength === 'strong'))) &&
      ((seen & (1 << is.election)) !== 0 ||
        said.some((clue) => isNaming(clue) || isBallotCall(clue)) ||
        (seen & ((1 << is.region) | (1 << is.appeal))) === ((1 << is.region) | (1 << is.appeal))))
  );
}

const call =
  /(?:^|[.!?\n]\W*|(?:ayo|yu?k|mari|hayu|jangan lupa|sekeluarga) (?:[^.!?\n]{1,30} )?)(?:pilih|coblos|dukung|menangkan|sukseskan)(?:lah)?\s+([^.!?\n]{0,60})$/iu;
/** Where everything is in capitals, they say nothing. */
const nameLike = /^(?:\p{Lu}[\p{Ll}.][\p{L}.'’-]*,? +){1,5}$/u;
/** The same in a call that is all in capitals: no small words of grammar among them. */
const shoutedName = /^(?!.*\b(?:SATU|YANG|UNTUK|MANA|PARTAI|DAN|DI)\b)(?:[\p{Lu}.'’-]{2,},? +){2,5}$/u;
/** What may stand between a call and the name: how the person is addressed, what they stand for, and their number. */
const addressed = new RegExp(
  `^(?:(?:${forms}|bakal|pas\\w+|c\\w*(?:gub|bup|wali|pres|leg)|calon|wakil|gubernur|bupati|wali ?kota|presiden|no\\w*|urut|\\d+)[\\s.]+)*$`,
  'iu',
);

/**
 * "Pilih …" or "Ayo sekeluarga pilih …", and then a person of the ballot, or anybody by name as what they stand for:
 * "Pilih Nama Orang caleg …" needs no name that the index knows. No question, and no "Pilih Ani, PKB …" of a headline.
 */
function isCalledFor({ meaning, text, start, end }: Clue): boolean {
  if (meaning >= is.party && meaning !== is.contest) return false;
  const between = call.exec(text.slice(0, start).slice(-110))?.[1];
  if (between === undefined || /^(?:,|[^.!\n]*\?)/.test(text.slice(end, end + 60))) return false;
  return meaning === is.contest ? nameLike.test(between) || shoutedName.test(between) : addressed.test(between);
}

const wish = /^(?:semoga|insya ?allah|bismillah|a+mi+n|mugi|muga|mugo)/i;
const fulfilled =
  /^ (?:bisa |akan |lagi )?(?:terpilih|menang\b|(?:(?:men)?jadi|dadi) (?:wakil )?(?:gubernur|bupati|wali ?kota|presiden|pemimpin))/i;

/** "Semoga Ani jadi gubernur": a wish, a person, and at once what they are to become. */
function isWished(clue: Clue, at: number, said: readonly Clue[]): boolean {
  const before = said[at - 1];
  return (
    isPerson(clue) &&
    before?.text === clue.text &&
    wish.test(sliceOf(before)) &&
    fulfilled.test(clue.text.slice(clue.end, clue.end + 40))
  );
}

/** "[SALAH] …", "Cek fakta: …": what follows is told because it was checked. */
const isFactCheck =
  /^\W*(?:(?:salah|hoaks|hoax|klarifikasi|(?:cek|periksa) fakta|disinformasi|misinformasi|fitnah|konten palsu)\s*[\])]|(?:cek|periksa) fakta\b)/i;

/** Whether a known contestant is spoken of, and no office or work of state. */
function isToldOf(clues: readonly Clue[]): boolean {
  return (
    (seenIn(clues) & (office | (1 << is.trap))) === 0 &&
    clues.some((clue) => isPerson(clue) && clue.strength === 'strong')
  );
}

/** "Coblos AMIN": an everyday word is a ticket where it alone is in capitals, right after a call. */
const isCalledBrand = (clue: Clue) => clue.meaning === is.brand && follows(clue, /[a-z]\W+$/) && isCalledFor(clue);

/** One bit for each meaning in the post itself. */
const seenIn = (clues: readonly Clue[]) =>
  clues.reduce((seen, { meaning, zone }) => (zone ? seen : seen | (1 << meaning)), 0);
/** "Tolak …", "Jangan pilih …": a call against, where "PKB dukung …" and "kasus …" only report. */
const isRefusal = (clue: Clue) =>
  clue.meaning === is.attack && /pilih|coblos|dukung|tolak|tenggelam|asal/i.test(sliceOf(clue));
/** "Coblos nomor 2": nothing else is asked for in these words. */
const isBallotCall = (clue: Clue) => clue.meaning === is.number && /^(?:coblos|tusuk)/i.test(sliceOf(clue));
const isPerson = (clue: Clue | undefined) => !!clue && clue.meaning < is.party;
const isContestant = (clue: Clue | undefined) => !!clue && clue.meaning <= is.party;

/** All meanings that take a side without a name. */
const sides =
  (1 << is.tagFor) | (1 << is.tagAgainst) | (1 << is.appeal) | (1 << is.praise) | (1 << is.attack) | (1 << is.gesture);

/** News of rivals: people of two tickets are named, without a word of support or blame. Asked of what is answered. */
export function isOfRivals(clues: readonly Clue[]): boolean {
  const said = clues.filter((clue) => clue.zone === 1);
  const named = said.filter(({ meaning, strength }) => meaning <= is.brand && strength !== 'weak').slice(0, 8);
  return (
    !said.some(({ meaning }) => sides & (1 << meaning)) &&
    // Two targets of one ticket differ in the last bit at most.
    named.some((one) => named.some((two) => !one.targets.some((a) => two.targets.some((b) => (a ^ b) < 2))))
  );
}

const office = (1 << is.stateWork) | (1 << is.job) | (1 << is.organiser);
const persons = (1 << is.name) | (1 << is.brand) | (1 << is.shortName);

/**
 * A person or ticket of a ballot together with the word of a contest ("cagub", "elektabilitas", "mengusung"), in one text.
 * Where nobody's office, no organiser and no work of state is spoken of, a figure of politics, a party or any word of elections
 * does as well, and so does a ticket alone, or two rivals.
 */
function isInContest(index: Index, clues: readonly Clue[]): boolean {
  const seen = seenIn(clues);
  const contest = (seen & (1 << is.contest)) !== 0;
  const person = (seen & persons) !== 0;
  if ((seen & ((1 << is.trap) | (1 << is.elsewhere))) !== 0) return false;
  if (person && contest) return true;
  if ((seen & office) !== 0) return false;
  return (
    (contest && (seen & ((1 << is.figure) | (1 << is.party))) !== 0) ||
    ((seen & (1 << is.election)) !== 0 && (person || (seen & (1 << is.party)) !== 0)) ||
    clues.some(({ meaning, strength, zone }) => meaning === is.brand && strength === 'strong' && !zone) ||
    namesRivals(index, clues)
  );
}

/** Whether people are named who stand against each other in one province or town. */
function namesRivals({ region, run }: Index, clues: readonly Clue[]): boolean {
  const people = clues.filter((clue) => clue.zone < 2 && isPerson(clue) && clue.strength !== 'weak').slice(0, 8);
  const areRivals = (one: number, two: number) =>
    one !== two && !!region[one] && region[one] === region[two] && run[one] === run[two];
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
function isAbroad(clues: readonly Clue[]): boolean {
  return (
    (seenIn(clues) & (1 << is.elsewhere)) !== 0 &&
    !clues.some(
      (clue) =>
        clue.meaning === is.number || (isNaming(clue) && (clue.meaning !== is.party || clue.strength === 'strong')),
    )
  );
}

/** "A atau B?", "Jagoan mana: A atau B": whoever asks takes no side. */
function asks(clues: readonly Clue[], text: string): boolean {
  return (
    / atau [^.!\n]*\?/i.test(text) ||
    clues.some((clue, at) => {
      const left = clues[at - 1];
      const between = left?.text === clue.text && isPerson(left) && isPerson(clue);
      return between && /^ atau $/i.test(clue.text.slice(left.end, clue.start));
    })
  );
}

/** What a text does. `against`: its words are rather those of attack than of support. */
export interface Decision {
  readonly about: boolean;
  readonly campaigns: boolean;
  readonly against: boolean;
}

/** Weighs the clues and words of a text; `text` itself gives the marks of style. */
export function decide(index: Index, clues: readonly Clue[], words: readonly Words[], written: string): Decision {
  if (!isTriggered(clues) || isAbroad(clues)) return { about: false, campaigns: false, against: false };
  const text = visible(written);
  const { buckets, borders, about, campaigns } = index.model;
  let toAbout = -borders[0];
  let toCampaigns = -borders[1];
  visitFeatures(clues, words, text, buckets, (bucket) => {
    toAbout += about[bucket] as number;
    toCampaigns += campaigns[bucket] as number;
  });
  const checked = isFactCheck.test(text);
  const plain = !checked && takesPart(clues);
  let against = 0;
  for (const { meaning, zone } of clues) {
    if (zone === 1) continue;
    if (meaning === is.tagAgainst) against += 2;
    else if (meaning === is.tagFor) against -= 2;
    else if (meaning === is.attack) against++;
    else if (meaning === is.appeal || meaning === is.praise || meaning === is.gesture) against--;
  }
  return {
    about: plain || isInContest(index, clues) || (checked && isToldOf(clues)) || toAbout > 0,
    campaigns: plain || (toCampaigns > 0 && !checked && !asks(clues, text)),
    against: against > 0,
  };
}
