/**
 * Cuts a text into words, in one pass over its bytes: the browser turns a text into UTF-8 faster than a script can ask for its
 * characters one by one. What is found by the words comes later, in `scan.ts`: two small loops keep to the machine's registers.
 */
import {
  asciiOf,
  close,
  codes,
  ends,
  finishWord,
  linefeed,
  mix,
  opens,
  pairs,
  parts,
  passed,
  passes,
  picture,
  prime,
  seed,
  widens,
} from './fold';

/** What a token is: a word, a single letter, the end of a phrase, a hashtag, a handle, pictures that join two words. */
export const isWord = 0;
export const isLetter = 1;
export const isEnding = 2;
export const isTag = 3;
const isHandle = 4;
export const isGlue = 5;

/** The tokens of a text: of each in turn its hash (of a word), start and end in UTF-16 units, and what it is. */
export type Tokens = Int32Array;
export const stride = 4;

const encoder = new TextEncoder();
/** Texts up to this length share the room below; a longer one brings its own. */
const usual = 2000;
const sharedBytes = new Uint8Array(usual * 3 + 1);
const sharedTokens = new Int32Array((usual + 1) * stride);

/** How many bytes the character takes whose first byte is `byte`, in UTF-8. */
function lengthOf(byte: number): number {
  return byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

/** How many more bytes than UTF-16 units a character of `length` bytes has. */
function surplusOf(length: number): number {
  return length < 3 ? length - 1 : 2;
}

/** The ASCII character that stands for the one which begins at `at`; a line's end behind the text. */
function standInAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  if (first < 0x80) return first;
  if (first === close) return linefeed;
  const second = (bytes[at + 1] as number) & 63;
  if (first < 0xe0) return asciiOf(((first & 31) << 6) | second);
  const third = (second << 6) | ((bytes[at + 2] as number) & 63);
  if (first < 0xf0) return asciiOf(((first & 15) << 12) | third);
  return asciiOf(((first & 7) << 18) | (third << 6) | ((bytes[at + 3] as number) & 63));
}

/** Whether the character at `at` continues a hashtag or handle. */
function isTagPart(text: string, at: number): boolean {
  const point = text.codePointAt(at) as number;
  const char = point > 127 ? asciiOf(point) : point;
  return (codes[char] as number) > 0 || char === 95 || (point > 127 && char === passed);
}

/** The end of the hashtag or handle whose sign is at `sign`. */
function endOfTag(text: string, sign: number, kind: number): number {
  let end = sign + 1;
  while (end < text.length && (isTagPart(text, end) || (kind === isHandle && text[end] === '.'))) {
    end += (text.codePointAt(end) as number) > 0xffff ? 2 : 1;
  }
  while (end > sign + 1 && text[end - 1] === '.') end--;
  return end;
}

/** What to multiply by for each fold: of a letter that adds nothing the state stays, and no branch is asked for. */
const factors = Int32Array.from({ length: parts }, (_, fold) => (fold === 0 ? 1 : prime));

/** Where `cutPlain` stopped. */
let stop = 0;

/**
 * Cuts words of plain letters with nothing but a space or a comma between them, from `from` on, into `out` behind `first`; of its own, so
 * that all it needs stays in registers. Answers where the tokens end.
 */
function cutPlain(bytes: Uint8Array, from: number, shift: number, out: Tokens, first: number): number {
  // What a module holds is looked up anew at every use; what a function holds is not.
  const pairOf = pairs;
  const border = parts;
  const factor = factors;
  let count = first;
  for (let at = from; ; at++) {
    let byte = bytes[at] as number;
    let kind = pairOf[byte] as number;
    if (kind === border) continue;
    const start = at;
    let state = seed;
    while (kind < border) {
      state = Math.imul(state ^ kind, factor[kind] as number);
      const next = bytes[++at] as number;
      kind = pairOf[(byte << 8) | next] as number;
      byte = next;
    }
    stop = start;
    // A word that may go on is left to the slow way, from its start.
    if (at === start || kind === widens || kind === passes) return count;
    const letters = at - start;
    out[count] = finishWord(state, letters);
    out[count + 1] = start - shift;
    out[count + 2] = at - shift;
    out[count + 3] = letters > 1 ? isWord : isLetter;
    count += stride;
    stop = at;
    if (kind !== border) return count;
  }
}

/** The tokens of the text last given to `cut`; valid until the next. */
export let tokens: Tokens = sharedTokens;

/** Cuts `text` into `tokens`. Answers where they end. Linear in its length. */
export function cut(text: string): number {
  const long = text.length > usual;
  const bytes = long ? new Uint8Array(text.length * 3 + 1) : sharedBytes;
  const out = long ? new Int32Array((text.length + 1) * stride) : sharedTokens;
  tokens = out;
  bytes[encoder.encodeInto(text, bytes).written] = close;
  const pairOf = pairs;
  let count = 0;
  let shift = 0;
  for (let at = 0; ; ) {
    count = cutPlain(bytes, at, shift, out, count);
    at = stop;
    const start = at - shift;
    let state = seed;
    let last = 0;
    let letters = 0;
    let char = 0;
    for (;;) {
      char = standInAt(bytes, at);
      const fold = pairOf[(last << 8) | char] as number;
      if (fold < parts) {
        state = mix(state, fold);
        last = char;
        letters++;
      } else if (last === 0 || (char !== passed && char !== 96)) break;
      const length = lengthOf(bytes[at] as number);
      at += length;
      shift += surplusOf(length);
    }
    const end = at - shift;
    if (last !== 0) {
      out[count] = finishWord(state, letters);
      out[count + 1] = start;
      out[count + 2] = end;
      out[count + 3] = letters > 1 ? isWord : isLetter;
      count += stride;
    }
    if (bytes[at] === close) {
      out[count + 1] = end;
      out[count + 3] = isEnding;
      return count + stride;
    }
    const mark = pairOf[char] as number;
    let upto = end;
    let token = 0;
    if (mark === ends) {
      token = isEnding;
    } else if (mark === opens) {
      token = char === 35 ? isTag : isHandle;
      upto = endOfTag(text, end, token);
      if (upto < end + 2) token = 0;
    }
    do {
      const length = lengthOf(bytes[at] as number);
      at += length;
      shift += surplusOf(length);
    } while (at - shift < upto);
    if (char === picture && letters > 1) {
      let next = standInAt(bytes, at);
      while (next === picture || next === passed) {
        const length = lengthOf(bytes[at] as number);
        at += length;
        shift += surplusOf(length);
        next = standInAt(bytes, at);
      }
      if (codes[next]) token = isGlue;
    }
    if (token !== 0) {
      out[count + 1] = token === isGlue ? start : end;
      out[count + 2] = upto;
      out[count + 3] = token;
      count += stride;
    }
  }
}
