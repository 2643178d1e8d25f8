/** From findings to clues: parts of names become names, two names of one ticket become the ticket. */
import type { Field, Signal } from './assessment';
import { type Group, strengths } from './compiled';
import type { Findings } from './findings';
import { hashOf } from './fold';
import { type Index, targetsOf } from './index-table';
import * as is from './meaning';

/** One finding with its field. `targets` are `ordinal * 2 + place` for a name, the region for a region. */
export interface Clue {
  meaning: number;
  strength: Signal['strength'];
  readonly field: Field;
  /** 0 the post itself, 1 what it quotes or answers, 2 who says it and where, 3 the draft. */
  readonly zone: number;
  /** The text that was read, without what no one sees; `start` and `end` are places in it. */
  readonly text: string;
  /** The text as it is written, and for each place of the visible one where that is in it; null where both are the same. */
  readonly written: string;
  readonly places: readonly number[] | null;
  start: number;
  readonly end: number;
  /** 1 in a hashtag, 2 in a handle. */
  readonly how: number;
  targets: readonly number[];
  /** A whole name of which a part is rare, or of three parts: hardly anybody else's. Of a ticket: the first name stands in full. */
  rare: boolean;
}

/** Whether a clue names contestants, parties or figures of politics. */
export function isNaming({ meaning }: Clue): boolean {
  return meaning <= is.slogan || meaning === is.figure;
}

/** Whether a clue names a person or ticket of a ballot, or a party as well. */
export const isPerson = (clue: Clue | undefined) => !!clue && clue.meaning < is.party;
export const isContestant = (clue: Clue | undefined) => !!clue && clue.meaning <= is.party;

/** One bit for each meaning in the post itself. */
export function seenIn(clues: readonly Clue[]): number {
  let seen = 0;
  for (const { meaning, zone } of clues) if (!zone) seen |= 1 << meaning;
  return seen;
}

/** What may stand between two parts of one name, or between two names of one ticket. */
const betweenParts = /^[\s.'’]*(?:\p{L}[\s.'’]+)?(?:binti?\s+)?$/iu;
/** Forms of address before a name. */
export const forms = 'drs?|ir|prof|hj?|kh|tgk|i?bu|(?:ba)?pak|mas|mba?k?|bang|kang|cak|gus';
const betweenMates = new RegExp(
  `^(?:[^\\p{L}\\p{N}]{0,5}|\\s*[^\\p{L}\\p{N}]?\\s*(?:dan|dgn|dengan|bersama|sama|ama|and|x|n|&)\\s+)(?:(?:${forms})[\\s.]+){0,3}$`,
  'iu',
);
/** A form of address before a name, and what makes a name that of a street or a building. */
export const addressing = new RegExp(`(?:^|[^\\p{L}])(?:${forms})[\\s.]+$`, 'iu');
const placing = /(?:^|[^\p{L}])(?:jalan|jln?|stadion)[\s.]+$/iu;
/** Must be so before a clue where `placing` is: looks back from there at once, where that goes through all that stands before. */
const mayPlace = /(?<=[nl][\s.]{1,45})/iy;

/** Whether what stands before a clue ends in `pattern`. */
export function follows({ text, start }: Clue, pattern: RegExp): boolean {
  return pattern.test(text.slice(Math.max(0, start - 45), start));
}

/** The words of a clue. */
export function sliceOf(clue: Clue): string {
  return clue.text.slice(clue.start, clue.end);
}

const unseen = /\p{Cf}/gu;
const beyondAscii = /[^\0-\x7f]/;

/** A text without characters that no one sees. */
export function visible(text: string): string {
  return beyondAscii.test(text) ? text.replace(unseen, '') : text;
}

/** For each place of the visible text where it stands in the text as it is written. Once for a text: it may be long. */
function placesIn(written: string): readonly number[] {
  const places: number[] = [];
  let place = 0;
  for (const char of written) {
    if (visible(char)) for (let unit = 0; unit < char.length; unit++) places.push(place + unit);
    place += char.length;
  }
  return places;
}

/** Whether a contestant stands in a whole province or the country: then its name is known beyond its town. */
export function isWide(index: Index, targets: readonly number[]): boolean {
  return targets.some((target) => (index.region[target >> 1] as number) % 100 === 0);
}

/** Joins the naming clue `right` to `left` before it. True when `left` has been taken into `right`. */
function joins(index: Index, left: Clue, right: Clue): boolean {
  const distance = right.start - left.end;
  if (
    left.text !== right.text ||
    distance < 0 ||
    distance > 24 ||
    left.meaning === is.party ||
    left.meaning === is.slogan
  )
    return false;
  // Who bears both names, and who stands with a bearer: one pass, as a common name has dozens of them.
  const same: number[] = [];
  const mates: number[] = [];
  for (const target of right.targets) {
    let ties = 0;
    for (const other of left.targets) {
      const differs = target ^ other;
      if (differs < 2) ties |= differs + 1;
    }
    if (ties & 1) same.push(target);
    if (ties & 2) mates.push(target);
  }
  const gap = left.text.slice(left.end, right.start);
  const isOneName = same.length > 0 && betweenParts.test(gap);
  if (!isOneName && !(mates.length > 0 && betweenMates.test(gap))) return false;
  // A name said twice is no longer name.
  if (hashOf(left.text, left.start, left.end) === hashOf(right.text, right.start, right.end)) return false;
  // Two common parts alone are many people's name; a third part, or a rare one, settles it.
  const settled = left.meaning === is.name || left.strength !== 'weak' || right.strength !== 'weak';
  if (isOneName) {
    // A ticket stays one when more of its second name follows.
    const ticket = left.meaning === is.brand;
    right.meaning = ticket ? is.brand : is.name;
    const whole = ticket ? left.strength === 'strong' || left.rare : settled && isWide(index, same);
    right.strength = whole ? 'strong' : 'context';
    right.targets = same;
    right.rare = settled;
  } else {
    right.meaning = is.brand;
    const sure = left.meaning === is.brand && left.strength === 'strong';
    const joined = sure || /[-–—&/+×]|\bx\b/i.test(gap) || (gap === '' && settled);
    right.strength = joined || (settled && isWide(index, mates)) ? 'strong' : 'context';
    right.targets = mates;
    // "Nama Satu dan Nama Dua": two names in full that are one ticket are hardly two others.
    right.rare = left.meaning === is.name;
  }
  right.start = left.start;
  return true;
}

const isNamed = ({ meaning }: Clue) => meaning <= is.party || meaning === is.figure;

const numbered = /^_?0?[1-9](?![\p{L}\p{N}])/u;

/** In one hashtag, a name beside a word of support or attack, or before a job or ballot number, takes a side. */
function takeSides(left: Clue | undefined, clue: Clue): void {
  if (clue.how !== 1) return;
  const named = isNamed(clue);
  if (named && (follows(clue, /pilih$/i) || numbered.test(clue.text.slice(clue.end)))) clue.meaning = is.tagFor;
  if (left?.how !== 1 || left.text !== clue.text || left.text.slice(left.end, clue.start).includes('#')) return;
  const name = named ? clue : isNamed(left) ? left : null;
  const word = named ? left : clue;
  if (!name || isNaming(word)) return;
  if (word.meaning === is.attack) name.meaning = is.tagAgainst;
  else if (word.meaning === is.appeal || word.meaning === is.praise || word.meaning === is.campaignAccount)
    name.meaning = is.tagFor;
  else if ((word.meaning === is.job || word.meaning === is.contest) && word === clue) name.meaning = is.tagFor;
  if (name.meaning !== is.party && name.strength === 'context') name.strength = 'strong';
}

/** Whether `left` lies within `right`, a longer pattern that ends no earlier: "Partai Buruh" in "Partai Buruh Inggris", "Najib" in a ticket. */
function covers(left: Clue, right: Clue): boolean {
  return (
    left.text === right.text &&
    right.start <= left.start &&
    (isNaming(left) === isNaming(right) || right.meaning === is.elsewhere || left.meaning === is.elsewhere)
  );
}

/** Appends the clues of one text, of which the findings `from` … `to` are. */
export function read(
  index: Index,
  found: Findings,
  from: number,
  to: number,
  { field, zone, text, written }: Pick<Clue, 'field' | 'zone' | 'text' | 'written'>,
  out: Clue[],
) {
  const places = text === written ? null : placesIn(written);
  const first = out.length;
  for (let at = from; at < to; at++) {
    const value = found.value[at] as number;
    const [meaning, strength] = index.source.groups[value & 63] as Group;
    if (!index.source.kinds[meaning]) continue;
    const clue: Clue = {
      meaning,
      strength: strengths[strength] as Signal['strength'],
      field,
      zone,
      text,
      written,
      places,
      start: found.start[at] as number,
      end: found.end[at] as number,
      how: found.how[at] as number,
      targets: targetsOf(index, value),
      rare: false,
    };
    mayPlace.lastIndex = clue.start;
    if (clue.meaning <= is.part && mayPlace.test(text) && follows(clue, placing)) continue;
    const before = out.at(-1);
    if (
      clue.meaning === is.candidate &&
      out.length > first &&
      before?.meaning === is.name &&
      before.start <= clue.start
    ) {
      before.targets = [...before.targets, ...clue.targets];
      continue;
    }
    for (let left = out.at(-1); out.length > first && left; left = out.at(-1)) {
      if (!covers(left, clue) && !(isNaming(clue) && isNaming(left) && joins(index, left, clue))) break;
      out.pop();
    }
    takeSides(out.length > first ? out.at(-1) : undefined, clue);
    out.push(clue);
  }
}
