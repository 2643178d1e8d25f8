/** What a text was found to hold, and how a finding is noted. */
import { find, type Index, mayBe } from './index-table';
import * as is from './meaning';

/** The most findings that are kept of one text: a longer list says nothing new. */
export const most = 300;
/** Words of one text that the score looks at. */
export const mostWords = 512;

/** What was found, in order of the end. `value` is the index's pattern value; `how` is 0 in text, 1 in a hashtag, 2 in a handle. */
export interface Findings {
  count: number;
  /** Where `count` stops. */
  limit: number;
  /** One bit for each meaning that was found. */
  mask: number;
  /** Where the last part of a name ended; whether two were near enough to be one name or one ticket. */
  part: number;
  neighbours: boolean;
  readonly value: number[];
  readonly start: number[];
  readonly end: number[];
  readonly how: number[];
  /** Hashes of the words that name nobody, for the score. */
  words: number;
  readonly word: Int32Array;
}

/** Empty findings, to be filled by `scan`. */
export function newFindings(): Findings {
  return {
    count: 0,
    limit: most,
    mask: 0,
    part: -99,
    neighbours: false,
    value: [],
    start: [],
    end: [],
    how: [],
    words: 0,
    word: new Int32Array(mostWords),
  };
}

/** Notes one finding. */
export function report(index: Index, found: Findings, value: number, start: number, end: number, how: number): void {
  if (found.count === found.limit) return;
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

/** Looks a hash up and notes what it is a pattern of. Answers the pattern's value, or -1. */
export function look(
  index: Index,
  hash: number,
  text: string,
  start: number,
  end: number,
  how: number,
  found: Findings,
) {
  const value = find(index, hash);
  if (value >= 0 && (how !== 0 || !index.capitals[value & 63] || isCapital(text, start, end)))
    report(index, found, value, start, end, how);
  return value;
}

/** The same for the hash of a phrase. */
export function lookPhrase(
  index: Index,
  hash: number,
  text: string,
  start: number,
  end: number,
  found: Findings,
): void {
  if (mayBe(index.filter[hash >>> 15] as number, hash) !== 0) look(index, hash, text, start, end, 0, found);
}
