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
  /** One bit for each meaning that was found; `parts` counts the parts of names among them. */
  mask: number;
  parts: number;
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
    parts: 0,
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
  if (meaning === is.part) found.parts++;
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
const ends = new Set('\n\r!?;:()[]{}<>|"'.split('').map((char) => char.charCodeAt(0)));

/** Scans `text` into `found`. Linear in its length. */
export function scan(index: Index, text: string, found: Findings): void {
  const { filter } = index;
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
    let char = at < size ? text.charCodeAt(at) : linefeed;
    let wide = 0;
    if (char > 127) {
      const point = text.codePointAt(at) as number;
      if (point > 0xffff) wide = 1;
      char = asciiOf(point);
    }
    const step = steps[row + char] as number;
    if (step !== 0) {
      if (row === 0) start = at;
      const folded = step & 63;
      if (folded !== 0) state = Math.imul(state ^ folded, prime);
      else if ((step & 64) !== 0) extra++;
      row = step & 0xff80;
      extra += wide;
      at += wide;
      continue;
    }
    const letters = row === 0 ? 0 : at - start - extra;
    if (letters > 1) {
      let hash = finishWord(state, letters);
      let flags = filter[hash >>> 15] as number;
      if (flags > 3) {
        hash = commonSpelling(index, hash);
        flags = filter[hash >>> 15] as number;
      }
      if (spelled > 3) spell(index, text, spelledAt, start, found);
      if (glue >= 0) spell(index, text, glue, at, found);
      const value = (flags & 1) !== 0 ? look(index, hash, text, start, at, 0, found) : -1;
      if (found.words < mostWords && (value < 0 || index.telling[value & 63])) found.word[found.words++] = hash;
      if (threeAt >= 0) lookPhrase(index, join(three, hash), text, threeAt, at, found);
      threeAt = twoAt;
      if (twoAt >= 0) lookPhrase(index, (three = join(two, hash)), text, twoAt, at, found);
      twoAt = oneAt;
      if (oneAt >= 0) lookPhrase(index, (two = join(one, hash)), text, oneAt, at, found);
      if ((flags & 2) !== 0) {
        one = hash;
        oneAt = start;
      } else oneAt = -1;
      spelled = 0;
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
    } else if (char !== 32 && ends.has(char)) {
      oneAt = twoAt = threeAt = -1;
      if (spelled > 3) spell(index, text, spelledAt, at, found);
      spelled = 0;
    }
    at += wide;
  }
}

function lookPhrase(index: Index, hash: number, text: string, start: number, end: number, found: Findings): void {
  if (((index.filter[hash >>> 15] as number) & 1) !== 0) look(index, hash, text, start, end, 0, found);
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

/** Leet digits between letters. */
const leet: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a' };

/** Whether a part of a tag may begin here: a capital after a small letter, a letter beside a digit or a line. */
function isBoundary(text: string, at: number): boolean {
  return at >= text.length || /^(?:[^A-Z][A-Z]|\d\D|\D\d|[_.].|.[_.])/.test(text.slice(at - 1, at + 1));
}

/**
 * Cuts a tag into known words, longest first from the left, skipping what is unknown:
 * "#menangkankhofifahemil02" holds "menangkan", "khofifah" and "emil".
 */
export function segment(index: Index, text: string, from: number, to: number, how: number, found: Findings): void {
  const plain = text.slice(from, to).replace(/(?<=[a-z])[0134](?=[a-z])/gi, (digit) => leet[digit] ?? digit);
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
      const char = plain.charCodeAt(end);
      const step = steps[row + (char > 127 ? asciiOf(char) : char)] as number;
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
      if (index.meaning[value & 63] === is.part && !(fresh && isBoundary(plain, best))) found.how[found.count - 1] = how + 2;
      at = best;
      fresh = true;
    } else {
      if (/\p{L}/u.test(plain[at] as string)) unknown++;
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
