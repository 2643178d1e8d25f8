/** Reads a text once and reports every pattern of the index that occurs in it. No allocation per word. */
import {
  asciiOf,
  finishWord,
  handleSalt,
  hashOf,
  join,
  linefeed,
  passed,
  picture,
  prime,
  seed,
  steps,
  tagSalt,
} from './fold';
import { find, type Index } from './index-table';
import * as is from './meaning';

/** The most findings that are kept of one text: a longer list says nothing new. */
const most = 300;
/** Words of one text that the score looks at. */
const mostWords = 512;
/** Letters of a hashtag or handle that are looked at. */
const longestTag = 48;

/** What was found, in order of the end. `value` is the index's pattern value; `how` is 0 in text, 1 in a hashtag, 2 in a handle. */
export interface Findings {
  count: number;
  /** One bit for each meaning that was found. */
  mask: number;
  /** Where the last part of a name ended; whether two were near enough to be one name or one ticket. */
  part: number;
  neighbours: boolean;
  readonly value: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly how: Uint8Array;
  /** Hashes of the words that name nobody, for the score. */
  words: number;
  readonly word: Int32Array;
}

/** Empty findings, to be filled by `scan`. */
export function newFindings(): Findings {
  return {
    count: 0,
    mask: 0,
    part: -99,
    neighbours: false,
    value: new Int32Array(most),
    start: new Int32Array(most),
    end: new Int32Array(most),
    how: new Uint8Array(most),
    words: 0,
    word: new Int32Array(mostWords),
  };
}

function report(index: Index, found: Findings, value: number, start: number, end: number, how: number): void {
  if (found.count === most) return;
  const meaning = index.meaning[value & 63] as number;
  found.mask |= 1 << meaning;
  if (meaning === is.part) {
    if (start - found.part < 25) found.neighbours = true;
    found.part = end;
  }
  found.value[found.count] = value;
  found.start[found.count] = start;
  found.end[found.count] = end;
  found.how[found.count++] = how;
}

function isCapital(text: string, start: number, end: number): boolean {
  const slice = text.slice(start, end);
  return slice === slice.toUpperCase();
}

function look(index: Index, hash: number, text: string, start: number, end: number, how: number, found: Findings) {
  const value = find(index, hash);
  if (value >= 0 && (how !== 0 || !index.capitals[value & 63] || isCapital(text, start, end)))
    report(index, found, value, start, end, how);
  return value;
}

/** The hash of the common spelling of a word, where the index knows its family; else the hash itself. */
function commonSpelling(index: Index, hash: number): number {
  const value = find(index, hash);
  if (value < 0 || index.meaning[value & 63] !== is.alias) return hash;
  return index.source.families[(value >>> 7) - 1] ?? hash;
}

/** Characters that end a phrase. */
const ending = Uint8Array.from({ length: 128 }, (_, char) =>
  '\n\r!?;:()[]{}<>|"'.includes(String.fromCharCode(char)) ? 1 : 0,
);

/** Scans `text` into `found`. Linear in its length. */
export function scan(index: Index, text: string, found: Findings): void {
  const { filter } = index;
  const reading = steps;
  const size = text.length;
  // The word being read: its hash so far, the last letter's row, its start, and how many of its units are no letters.
  let state = seed;
  let row = 0;
  let start = 0;
  let extra = 0;
  // Hashes of the phrases of one, two and three words that end with the last word, and where they start; -1 for none.
  let one = 0;
  let two = 0;
  let three = 0;
  let oneAt = -1;
  let twoAt = -1;
  let threeAt = -1;
  // A run of single letters, as in "P R A B O W O"; and a word that only a picture parts from the next.
  let spelled = 0;
  let spelledAt = 0;
  let glue = -1;
  for (let at = 0; at <= size; at++) {
    let char = linefeed;
    let wide = 0;
    let step = 0;
    for (; at < size; at++) {
      char = text.charCodeAt(at);
      if (char > 127) {
        const point = text.codePointAt(at) as number;
        if (point > 0xffff) wide = 1;
        char = asciiOf(point);
      }
      step = reading[row + char] as number;
      if (step === 0) break;
      if (row === 0) start = at;
      row = step & 0xff80;
      const folded = step & 127;
      if (folded < 64) {
        if (folded !== 0) state = Math.imul(state ^ folded, prime);
      } else extra++;
      if (wide !== 0) {
        extra++;
        at++;
        wide = 0;
      }
    }
    if (at === size) char = linefeed;
    const letters = row === 0 ? 0 : at - start - extra;
    if (letters > 1) {
      let hash = finishWord(state, letters);
      let flags = filter[hash >>> 15] as number;
      if ((flags & 4) !== 0) {
        hash = commonSpelling(index, hash);
        flags = filter[hash >>> 15] as number;
      }
      if (spelled > 0) {
        if (spelled > 3) spell(index, text, spelledAt, start, found);
        spelled = 0;
      }
      if (glue >= 0) spell(index, text, glue, at, found);
      const value = (flags & 1) !== 0 ? look(index, hash, text, start, at, 0, found) : -1;
      if (found.words < mostWords && (value < 0 || index.telling[value & 63])) found.word[found.words++] = hash;
      if ((oneAt & twoAt & threeAt) !== -1) {
        if (threeAt >= 0) lookPhrase(index, join(three, hash), text, threeAt, at, found);
        threeAt = twoAt;
        if (twoAt >= 0) lookPhrase(index, (three = join(two, hash)), text, twoAt, at, found);
        twoAt = oneAt;
        if (oneAt >= 0) lookPhrase(index, (two = join(one, hash)), text, oneAt, at, found);
        oneAt = -1;
      }
      if ((flags & 2) !== 0) {
        one = hash;
        oneAt = start;
      }
      glue = char === picture ? start : -1;
    } else if (letters === 1) {
      if (spelled++ === 0) spelledAt = start;
      glue = -1;
    } else if (char !== picture && char !== passed) glue = -1;
    state = seed;
    row = 0;
    extra = 0;
    if (char === 35 || char === 64) {
      const end = tag(index, text, at, char === 64 ? 2 : 1, found);
      if (end > at + 1) {
        oneAt = twoAt = threeAt = -1;
        at = end - 1;
      }
    } else if (char !== 32 && ending[char]) {
      oneAt = twoAt = threeAt = -1;
      if (spelled > 3) spell(index, text, spelledAt, at, found);
      spelled = 0;
    }
    at += wide;
  }
}

function lookPhrase(index: Index, hash: number, text: string, start: number, end: number, found: Findings): void {
  if (((index.filter[hash >>> 15] as number) & 8) !== 0) look(index, hash, text, start, end, 0, found);
}

/** Looks at what is left of a stretch when everything but letters is passed over. */
function spell(index: Index, text: string, start: number, end: number, found: Findings): void {
  lookPhrase(index, hashOf(text, start, end), text, start, end, found);
}

/** Whether the character at `at` continues a hashtag or handle. */
function isTagPart(text: string, at: number): boolean {
  const point = text.codePointAt(at) as number;
  const char = point > 127 ? asciiOf(point) : point;
  return (steps[char] as number) > 0 || char === 95 || (point > 127 && char === passed);
}

/** A hashtag or handle from its sign at `sign`: the whole, then the parts that the index knows. Returns its end. */
function tag(index: Index, text: string, sign: number, how: number, found: Findings): number {
  let end = sign + 1;
  while (end < text.length && (isTagPart(text, end) || (how === 2 && text[end] === '.'))) {
    end += (text.codePointAt(end) as number) > 0xffff ? 2 : 1;
  }
  while (end > sign + 1 && text[end - 1] === '.') end--;
  if (end - sign < 3) return end;
  look(index, hashOf(text, sign, end) ^ (how === 1 ? tagSalt : handleSalt), text, sign, end, how, found);
  segment(index, text, sign + 1, Math.min(end, sign + 1 + longestTag), how, found);
  return end;
}

/** Digits that stand for letters, between letters. */
const leet: Record<number, number> = { 48: 111, 49: 105, 51: 101, 52: 97 };

/** 1 capital, 2 small letter, 3 digit, 4 letter of another alphabet, 0 anything else. */
function classOf(char: number): number {
  if (char > 127) return 4;
  if ((steps[char] as number) === 0) return 0;
  return char < 58 ? 3 : char < 91 ? 1 : 2;
}

/** Whether a part of a tag may begin or end at `at`: beside a sign or an end, between letter and digit, before a capital. */
function isBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const left = classOf(text.charCodeAt(at - 1));
  const right = classOf(text.charCodeAt(at));
  return left === 0 || right === 0 || (left === 3) !== (right === 3) || (left === 2 && right === 1);
}

/** The character of a tag at `at` as an ASCII letter or digit. */
function charAt(text: string, at: number): number {
  const char = text.charCodeAt(at);
  if (char > 127) return asciiOf(char);
  if (char > 57 || char < 48) return char;
  const letter = leet[char];
  return letter && classOf(text.charCodeAt(at - 1)) % 3 && classOf(text.charCodeAt(at + 1)) % 3 ? letter : char;
}

/**
 * Cuts a tag into known words, longest first from the left, skipping what is unknown:
 * "#menangkankhofifahemil02" holds "menangkan", "khofifah" and "emil".
 */
function segment(index: Index, text: string, from: number, to: number, how: number, found: Findings): void {
  const plain = text.slice(from, to);
  const first = found.count;
  let unknown = 0;
  let fresh = true;
  for (let at = 0; at < plain.length; ) {
    fresh ||= isBoundary(plain, at);
    let state = seed;
    let row = 0;
    let best = 0;
    let value = -1;
    for (let end = at; end < plain.length; end++) {
      const step = steps[row + charAt(plain, end)] as number;
      if (step === 0) break;
      if (step & 63) state = Math.imul(state ^ (step & 63), prime);
      row = step & 0xff80;
      if (end - at < 2) continue;
      const hash = finishWord(state, end - at + 1);
      if (((index.filter[hash >>> 15] as number) & 1) === 0) continue;
      const known = find(index, hash);
      if (known >= 0 && (fresh || end - at > 3)) {
        best = end + 1;
        value = known;
      }
    }
    if (value >= 0) {
      report(index, found, value, from + at, from + best, how);
      // A part of a name is trusted in a tag where it stands by itself, or where the whole tag is understood.
      if (index.meaning[value & 63] === is.part && !(fresh && isBoundary(plain, best)))
        found.how[found.count - 1] = how + 2;
      at = best;
      fresh = true;
    } else {
      if (classOf(plain.charCodeAt(at)) % 3) unknown++;
      at++;
      fresh = false;
    }
  }
  let kept = first;
  for (let at = first; at < found.count; at++) {
    const doubted = (found.how[at] as number) > 2;
    if (doubted && unknown > 0) continue;
    found.value[kept] = found.value[at] as number;
    found.start[kept] = found.start[at] as number;
    found.end[kept] = found.end[at] as number;
    found.how[kept++] = how;
  }
  found.count = kept;
}
