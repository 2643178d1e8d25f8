/** Looks into hashtags and handles. */

import { type Findings, look, report } from './findings';
import { asciiOf, codes, finishWord, handleSalt, hashOf, join, mix, pairs, parts, passed, seed, tagSalt } from './fold';
import { commonSpelling, find, type Index } from './index-table';
import * as is from './meaning';

/** Letters of a hashtag or handle that are looked at. */
const longest = 48;

/** Looks at a hashtag or handle with its sign: the whole, then the parts that the index knows. `how`: 1 hashtag, 2 handle. */
export function readTag(index: Index, text: string, sign: number, end: number, how: number, found: Findings): void {
  if (end - sign < 3) return;
  look(index, hashOf(text, sign, end) ^ (how === 1 ? tagSalt : handleSalt), text, sign, end, how, found);
  segment(index, text, sign + 1, Math.min(end, sign + 1 + longest), how, found);
}

/** Digits that stand for letters, between letters. */
const leet: Record<number, number> = { 48: 111, 49: 105, 51: 101, 52: 97 };

/** 1 capital, 2 small letter, 3 digit, 4 letter of another alphabet, 0 anything else. */
function classOf(char: number): number {
  if (char > 127) return 4;
  if ((codes[char] as number) === 0) return 0;
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

/** The value of the longest pattern of several words among phrases given by hash and start, longest first; and where it starts. */
function phraseAmong(index: Index, phrases: readonly Phrase[]): Phrase | undefined {
  for (const [hash, start] of phrases) {
    const value = ((index.filter[hash >>> 15] as number) & 8) !== 0 ? find(index, hash) : -1;
    if (value >= 0) return [value, start];
  }
  return undefined;
}
type Phrase = readonly [hash: number, start: number];

/**
 * Cuts a tag into known words, longest first from the left, skipping what is unknown:
 * "#menangkankhofifahemil02" holds "menangkan", "khofifah" and "emil". Words that the tag itself parts are read as phrases too:
 * "#PilihNamaOrang" holds the name of which no word would count alone.
 */
function segment(index: Index, text: string, from: number, to: number, how: number, found: Findings): void {
  const plain = text.slice(from, to);
  const first = found.count;
  let unknown = 0;
  let fresh = true;
  let phrases: Phrase[] = [];
  let phrasesEnd = 0;
  for (let at = 0; at < plain.length; ) {
    let begins = isBoundary(plain, at);
    fresh ||= begins;
    let state = seed;
    let last = 0;
    let best = 0;
    let value = -1;
    for (let end = at; end < plain.length; end++) {
      const char = charAt(plain, end);
      const fold = pairs[(last << 8) | char] as number;
      if (fold < parts) {
        state = mix(state, fold);
        last = char;
      } else if (last === 0 || (char !== passed && char !== 96)) break;
      const hash = finishWord(state, end - at + 1);
      if (begins && isBoundary(plain, end + 1)) {
        begins = false;
        const word = commonSpelling(index, hash);
        phrases = phrasesEnd === at ? phrases.slice(-3).map(([before, start]) => [join(before, word), start]) : [];
        const phrase = phraseAmong(index, phrases);
        phrases.push([word, at]);
        phrasesEnd = end + 1;
        if (phrase) {
          report(index, found, phrase[0], from + phrase[1], from + phrasesEnd, how);
          best = phrasesEnd;
          value = -1;
          break;
        }
      }
      if (end - at < 2) continue;
      if (((index.filter[hash >>> 15] as number) & 1) === 0) continue;
      const known = find(index, hash);
      if (known >= 0 && (fresh || end - at > 3) && !(known === value && isBoundary(plain, best))) {
        best = end + 1;
        value = known;
      }
    }
    if (best > 0) {
      if (value >= 0) {
        report(index, found, value, from + at, from + best, how);
        // Three letters, or a part of a name, are trusted in a tag where they stand by themselves, or where the whole tag is understood.
        if ((index.meaning[value & 63] === is.part || best - at < 4) && !(fresh && isBoundary(plain, best)))
          found.how[found.count - 1] = how + 2;
      }
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
