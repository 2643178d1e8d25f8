/** Looks into hashtags and handles. */

import { type Findings, look, report } from './findings';
import { asciiOf, codes, finishWord, handleSalt, hashOf, join, mix, pairs, parts, passed, seed, tagSalt } from './fold';
import { commonSpelling, find, type Index, mayBe } from './index-table';
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

// Of the tag that is read, by place: what is asked again and again is worked out once.
/** Class of the character, one place further on: beside the tag stands a letter. */
const kinds = new Uint8Array(longest + 2);
/** The character as an ASCII letter or digit. */
const chars = new Uint8Array(longest);
/** Whether a part may begin or end before it: beside a sign or an end, between letter and digit, before a capital. */
const borders = new Uint8Array(longest + 1);

/** Fills the three from `text`. */
function lay(text: string, from: number, size: number): void {
  kinds[0] = kinds[size + 1] = 2;
  for (let at = 0; at < size; at++) kinds[at + 1] = classOf(text.charCodeAt(from + at));
  for (let at = 0; at < size; at++) {
    const left = kinds[at] as number;
    const right = kinds[at + 1] as number;
    borders[at] = left === 0 || right === 0 || (left === 3) !== (right === 3) || (left === 2 && right === 1) ? 1 : 0;
    const char = text.charCodeAt(from + at);
    const letter = right === 3 && left % 3 && (kinds[at + 2] as number) % 3 ? leet[char] : 0;
    chars[at] = letter || (char > 127 ? asciiOf(char) : char);
  }
  borders[0] = borders[size] = 1;
}

/** By how many words: hashes of the phrases that end with the last word of a tag, and where they start. */
const phrases = new Int32Array(5);
const phraseStarts = new Int32Array(5);

/**
 * Cuts a tag into known words, longest first from the left, skipping what is unknown:
 * "#menangkankhofifahemil02" holds "menangkan", "khofifah" and "emil". Words that the tag itself parts are read as phrases too:
 * "#PilihNamaOrang" holds the name of which no word would count alone.
 */
function segment(index: Index, text: string, from: number, to: number, how: number, found: Findings): void {
  const size = to - from;
  lay(text, from, size);
  const { filter } = index;
  const first = found.count;
  let unknown = 0;
  let fresh = true;
  let held = 0;
  let heldEnd = 0;
  for (let at = 0; at < size; ) {
    let begins = borders[at] === 1;
    fresh ||= begins;
    let state = seed;
    let last = 0;
    let best = 0;
    let value = -1;
    for (let end = at; end < size; end++) {
      const char = chars[end] as number;
      const fold = pairs[(last << 8) | char] as number;
      if (fold < parts) {
        state = mix(state, fold);
        last = char;
      } else if (last === 0 || (char !== passed && char !== 96)) break;
      const whole = borders[end + 1] === 1;
      // Within what is not known, three letters are nobody's.
      if (!(begins && whole) && end - at < (fresh ? 2 : 4)) continue;
      const hash = finishWord(state, end - at + 1);
      const flags = filter[hash >>> 15] as number;
      if (begins && whole) {
        begins = false;
        const word = (flags & 4) !== 0 ? commonSpelling(index, hash) : hash;
        if (heldEnd !== at) held = 0;
        heldEnd = end + 1;
        for (let words = held; words > 0; words--) {
          phrases[words + 1] = join(phrases[words] as number, word);
          phraseStarts[words + 1] = phraseStarts[words] as number;
        }
        phrases[1] = word;
        phraseStarts[1] = at;
        let words = held + 1;
        held = Math.min(3, words);
        // The longest that is known.
        let phrase = -1;
        for (; words > 1; words--) {
          const joined = phrases[words] as number;
          if (mayBe(filter[joined >>> 15] as number, joined) !== 0 && (phrase = find(index, joined)) >= 0) break;
        }
        if (phrase >= 0) {
          report(index, found, phrase, from + (phraseStarts[words] as number), from + heldEnd, how);
          best = heldEnd;
          value = -1;
          break;
        }
        if (end - at < (fresh ? 2 : 4)) continue;
      }
      if ((flags & mayBe(flags, hash)) === 0) continue;
      const known = find(index, hash);
      if (known >= 0 && !(known === value && borders[best] === 1)) {
        best = end + 1;
        value = known;
      }
    }
    if (best > 0) {
      if (value >= 0) {
        report(index, found, value, from + at, from + best, how);
        // Three letters, or a part of a name, are trusted in a tag where they stand by themselves, or where the whole tag is understood.
        if ((index.meaning[value & 63] === is.part || best - at < 4) && !(fresh && borders[best] === 1))
          found.how[found.count - 1] = how + 2;
      }
      at = best;
      fresh = true;
    } else {
      if ((kinds[at + 1] as number) % 3) unknown++;
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
