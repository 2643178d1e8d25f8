/** Reads a text once and reports every pattern of the index that occurs in it. No allocation per word. */
import {
  breaks,
  codeOf,
  codes,
  finishWord,
  handleSalt,
  hashOf,
  join,
  pairs,
  passed,
  prime,
  seed,
  tagSalt,
} from './fold';
import { find, type Index } from './index-table';

/** The most findings that are kept of one text: a longer list says nothing new. */
const most = 300;
/** Words of one text that the score looks at. */
const mostWords = 512;
/** Letters of a hashtag or handle that are looked at. */
const longestTag = 48;

/** What was found, in order of the end. `value` is the index's pattern value; `how` is 0 in text, 1 in a hashtag, 2 in a handle. */
export interface Findings {
  count: number;
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
    value: new Int32Array(most),
    start: new Int32Array(most),
    end: new Int32Array(most),
    how: new Uint8Array(most),
    words: 0,
    word: new Int32Array(mostWords),
  };
}

function report(found: Findings, value: number, start: number, end: number, how: number): void {
  if (found.count === most) return;
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
    report(found, value, start, end, how);
  return value;
}

/** The hash of the common spelling of a word, where the index knows its family; else the hash itself. */
function commonSpelling(index: Index, hash: number): number {
  const value = find(index, hash);
  if (value < 0 || index.meaning[value & 63] !== 12) return hash;
  return index.source.families[(value >>> 7) - 1] ?? hash;
}

/** Scans `text` into `found`. Linear in its length. */
export function scan(index: Index, text: string, found: Findings): void {
  const { filter } = index;
  const size = text.length;
  let state = seed;
  let previous = 0;
  let length = 0;
  let start = 0;
  // Hashes and starts of the phrases that end with the last word: of one, two and three words.
  let one = 0;
  let two = 0;
  let three = 0;
  let oneAt = -1;
  let twoAt = -1;
  let threeAt = -1;
  // A run of single letters, as in "P R A B O W O".
  let spelled = 0;
  let spelledAt = 0;
  let glue = -1;
  for (let at = 0; at <= size; at++) {
    const char = at < size ? text.charCodeAt(at) : 10;
    let code: number;
    let wide = 0;
    if (char < 128) code = codes[char] as number;
    else {
      const point = text.codePointAt(at) as number;
      wide = point > 0xffff ? 1 : 0;
      code = codeOf(point);
    }
    if (code !== 0 && code < passed) {
      if (length === 0) {
        start = at;
        state = seed;
        previous = 0;
      }
      const folded = pairs[(previous << 6) | code] as number;
      if (folded !== 0) state = Math.imul(state ^ folded, prime);
      previous = code;
      length++;
      at += wide;
      continue;
    }
    if (code === passed) {
      at += wide;
      continue;
    }
    if (length > 1) {
      let hash = finishWord(state, length);
      let flags = filter[hash >>> 16] as number;
      if ((flags & 4) !== 0) {
        hash = commonSpelling(index, hash);
        flags = filter[hash >>> 16] as number;
      }
      if (spelled > 3) look(index, hashOf(text, spelledAt, start), text, spelledAt, start - 1, 0, found);
      spelled = 0;
      if (glue >= 0) {
        const glued = hashOf(text, glue, at);
        if (filter[glued >>> 16] as number) look(index, glued, text, glue, at, 0, found);
      }
      const value = (flags & 1) !== 0 ? look(index, hash, text, start, at, 0, found) : -1;
      if (found.words < mostWords && (value < 0 || index.telling[value & 63])) found.word[found.words++] = hash;
      if (threeAt >= 0) look(index, join(three, hash), text, threeAt, at, 0, found);
      if (twoAt >= 0) {
        three = join(two, hash);
        threeAt = twoAt;
        look(index, three, text, twoAt, at, 0, found);
      } else threeAt = -1;
      if (oneAt >= 0) {
        two = join(one, hash);
        twoAt = oneAt;
        look(index, two, text, oneAt, at, 0, found);
      } else twoAt = -1;
      if ((flags & 2) !== 0) {
        one = hash;
        oneAt = start;
      } else oneAt = -1;
      glue = char > 127 && code === 0 ? start : -1;
      length = 0;
    } else if (length === 1) {
      if (spelled++ === 0) spelledAt = start;
      length = 0;
      glue = -1;
    } else if (char < 128) glue = -1;
    if (code === breaks) {
      oneAt = twoAt = threeAt = -1;
      if (spelled > 3) look(index, hashOf(text, spelledAt, at), text, spelledAt, at, 0, found);
      spelled = 0;
    } else if (char === 35 || char === 64) {
      const end = tag(index, text, at, char === 64 ? 2 : 1, found);
      if (end > at + 1) {
        oneAt = twoAt = threeAt = -1;
        at = end - 1;
      }
    }
    at += wide;
  }
}

function isWordPart(text: string, at: number): boolean {
  const char = text.charCodeAt(at);
  if (char < 128) {
    const code = codes[char] as number;
    return (code > 0 && code < passed) || char === 95;
  }
  const code = codeOf(text.codePointAt(at) as number);
  return code > 0 && code !== breaks;
}

/** A hashtag or handle from its sign at `sign`: the whole, then the parts that the index knows. Returns its end. */
function tag(index: Index, text: string, sign: number, how: number, found: Findings): number {
  let end = sign + 1;
  while (end < text.length && (isWordPart(text, end) || (how === 2 && text[end] === '.'))) {
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
    let previous = 0;
    let best = 0;
    let value = -1;
    for (let end = at; end < plain.length; end++) {
      const char = plain.charCodeAt(end);
      const code = char < 128 ? (codes[char] as number) : codeOf(char);
      if (code === 0 || code >= passed) break;
      const folded = pairs[(previous << 6) | code] as number;
      if (folded) state = Math.imul(state ^ folded, prime);
      previous = code;
      if (end - at < 2) continue;
      const hash = finishWord(state, end - at + 1);
      if (((index.filter[hash >>> 16] as number) & 1) === 0) continue;
      const known = find(index, hash);
      if (known >= 0 && (fresh || end - at > 3)) {
        best = end + 1;
        value = known;
      }
    }
    if (value >= 0) {
      report(found, value, from + at, from + best, how);
      // A part of a name is trusted in a tag where it stands by itself, or where the whole tag is understood.
      if (index.meaning[value & 63] === 3 && !(fresh && isBoundary(plain, best))) found.how[found.count - 1] = how + 2;
      at = best;
      fresh = true;
    } else {
      if (/\p{L}/u.test(plain.charAt(at))) unknown++;
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
