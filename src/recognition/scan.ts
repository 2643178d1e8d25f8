/** Reports every pattern of the index that occurs in a text. No allocation per word. */
import { type Findings, look, lookPhrase, most, mostWords } from './findings';
import { hashOf, join } from './fold';
import { commonSpelling, type Index, mayBe } from './index-table';
import { readTag } from './tags';
import { cut, isEnding, isGlue, isLetter, isTag, isWord, stride, tokens } from './words';

/** Looks at what is left of a stretch when everything but letters is passed over. */
function spell(index: Index, text: string, start: number, end: number, found: Findings): void {
  lookPhrase(index, hashOf(text, start, end), text, start, end, found);
}

/** Scans `text` into `found`, behind what it holds. Linear in its length. */
export function scan(index: Index, text: string, found: Findings): void {
  const size = cut(text);
  // What a module holds is looked up anew at every use; what a function holds is not.
  const read = tokens;
  const step = stride;
  const plain = isWord;
  const room = mostWords;
  const { filter, telling } = index;
  const { word } = found;
  let { words } = found;
  found.limit = found.count + most;
  found.part = -99;
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
  // Whether nothing before a word has to do with it.
  let idle = true;
  for (let at = 0; at < size; at += step) {
    let hash = read[at] as number;
    const kind = read[at + 3] as number;
    if (kind === plain) {
      let flags = filter[hash >>> 15] as number;
      if (idle && (flags & (6 | mayBe(flags, hash))) === 0) {
        if (words < room) word[words++] = hash;
        continue;
      }
      const start = read[at + 1] as number;
      const end = read[at + 2] as number;
      if ((flags & 4) !== 0) {
        hash = commonSpelling(index, hash);
        flags = filter[hash >>> 15] as number;
      }
      if (spelled > 0) {
        if (spelled > 3) spell(index, text, spelledAt, start, found);
        spelled = 0;
      }
      if (glue >= 0) spell(index, text, glue, end, found);
      glue = -1;
      const value = (flags & mayBe(flags, hash)) !== 0 ? look(index, hash, text, start, end, 0, found) : -1;
      if (words < room && (value < 0 || telling[value & 63] !== 0)) word[words++] = hash;
      if (threeAt >= 0) lookPhrase(index, join(three, hash), text, threeAt, end, found);
      threeAt = twoAt;
      if (twoAt >= 0) lookPhrase(index, (three = join(two, hash)), text, twoAt, end, found);
      twoAt = oneAt;
      if (oneAt >= 0) lookPhrase(index, (two = join(one, hash)), text, oneAt, end, found);
      one = hash;
      oneAt = (flags & 2) !== 0 ? start : -1;
      idle = (oneAt & twoAt & threeAt) === -1;
      continue;
    }
    idle = false;
    const start = read[at + 1] as number;
    if (kind === isGlue) {
      glue = start;
    } else if (kind === isLetter) {
      if (spelled++ === 0) spelledAt = start;
      glue = -1;
    } else {
      if (kind === isEnding) {
        if (spelled > 3) spell(index, text, spelledAt, start, found);
        spelled = 0;
        idle = true;
      } else readTag(index, text, start, read[at + 2] as number, kind === isTag ? 1 : 2, found);
      oneAt = twoAt = threeAt = -1;
    }
  }
  found.words = words;
}
