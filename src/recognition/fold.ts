/**
 * Letters to hashes. Spellings that Indonesian names vary in fall together:
 * doubled letters, h after a consonant, y/i, ie/i, v/f, q/k, oe/o/u. Letters of other alphabets become the ASCII ones they look like.
 */

/** ASCII stand-ins for what is no letter: passed over inside a word, parting words, ending phrases. */
export const passed = 39;
export const picture = 1;
export const linefeed = 10;

/** Letter 1–26, digit 27–36 by ASCII code; 0 for everything else. */
function letterOf(char: number): number {
  const lower = char | 32;
  if (lower > 96 && lower < 123 && char > 64) return lower - 96;
  return char > 47 && char < 58 ? char - 21 : 0;
}

// One by one: the build then writes them where they are used.
const e = 5;
const f = 6;
const h = 8;
const i = 9;
const k = 11;
const o = 15;
const q = 17;
const u = 21;
const v = 22;
const y = 25;
/** One bit for each letter after which an h is not heard: b c d f g j k p q r s t v z. */
const aspirated = 0x45f0cdc;

/** What the letter `code` adds after the letter `last`; 0 for nothing. */
function added(last: number, code: number): number {
  const same = code === v ? f : code === q ? k : code === o ? u : code;
  const before = last === o ? u : last === v ? f : last === q ? k : last;
  if (same === before && code < 27) return 0;
  if (code === h && last < 27 && (aspirated >> last) & 1) return 0;
  if (code === e && (before === u || last === i)) return 0;
  if ((code === y && last === i) || (code === i && last === y)) return 0;
  return same === y ? i : same;
}

/** What a UTF-8 byte or ASCII character is to a word: letter 1–26, digit 27–36, 0 for everything else. */
export const codes: Uint8Array = Uint8Array.from({ length: 256 }, (_, char) => letterOf(char));

/** What a byte is that is no letter: it parts words, ends a phrase, opens a tag, is passed over in a word, begins a wider character, ends the text. */
export const parts = 64;
export const ends = 65;
export const opens = 66;
export const passes = 67;
export const widens = 68;
export const closes = 69;
/** No byte of UTF-8; stands behind a text. */
export const close = 0xff;

function classOf(byte: number): number {
  if (byte === close) return closes;
  if (byte > 127) return widens;
  if ('\n\r!?;:()[]{}<>|"'.includes(String.fromCharCode(byte))) return ends;
  return byte === 35 || byte === 64 ? opens : byte === passed || byte === 96 ? passes : parts;
}

/**
 * `pairs[last << 8 | byte]`: what to hash for a byte after the letter `last` (0 at a start), 0 for nothing; from `parts` on, what
 * the byte is that is no letter. One look for each byte; of the 32 kB a text touches the few rows and columns of its letters.
 */
export const pairs: Uint8Array = new Uint8Array(128 * 256);
for (const byte of codes.keys()) pairs[byte] = added(0, codes[byte] as number) || classOf(byte);
for (let last = 48; last < 123; last++) {
  pairs.copyWithin(last << 8, 0, 256);
  for (let byte = 48; byte < 123; byte++) {
    if (codes[byte]) pairs[(last << 8) | byte] = added(codes[last] as number, codes[byte] as number);
  }
}

export const seed = 0x811c9dc5 | 0;
export const prime = 0x01000193;

/** A state with one more fold; unchanged where there is nothing to take in. */
export function mix(state: number, fold: number): number {
  return fold === 0 ? state : Math.imul(state ^ fold, prime);
}

/** Spreads a state over all 32 bits. */
function finish(state: number): number {
  const hash = Math.imul(state ^ (state >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** The hash of a word from its state. Words of up to four letters keep their length: PSI is not PSSI. */
export function finishWord(state: number, letters: number): number {
  return finish(letters > 4 ? state : state ^ Math.imul(letters, 0x3c6ef372));
}

/** The hash of two numbers in order: a phrase and its next word, a kind of feature and its value. */
export function join(first: number, second: number): number {
  return finish(Math.imul(first, 0x9e3779b1) ^ second);
}

/** Turns the hash of a whole hashtag or handle away from the word of the same letters. */
export const tagSalt = 0x2545f491;
export const handleSalt = 0x1b873593;

/** Answers of `asciiOf` by code point; 0 where it was not asked yet. */
const seen = new Uint8Array(0x20000);
/** Letters of other alphabets, each before the Latin one that it looks like. */
const lookalikes = 'аaеeоoрpсcхxуyіiјjѕsһhԁdԛqԝwкkмmтtвbнhαaεeοoρpτtιiκkνvυuıiɡgɩi';

function resembled(point: number): number {
  const char = String.fromCodePoint(point);
  if (/[\p{Cf}\p{M}‘’ʼ]/u.test(char)) return passed;
  if (/[\p{So}\p{C}\p{Sk}]/u.test(char) && !/[Ⓐ-ⓩ]/.test(char)) return picture;
  const plain = (char.normalize('NFKD')[0] ?? '').toLowerCase();
  const code = plain.charCodeAt(0);
  const latin = lookalikes.indexOf(plain) + 1;
  return code < 128 ? code : latin > 0 ? lookalikes.charCodeAt(latin) : 32;
}

/** The ASCII character that one beyond ASCII stands for, by its code point. Remembered, since posts repeat their alphabet. */
export function asciiOf(point: number): number {
  if (point >= seen.length) return picture;
  return (seen[point] ||= resembled(point));
}

/** The hash of the letters and digits of `text` from `from` to `to`, everything between them passed over. */
export function hashOf(text: string, from = 0, to: number = text.length): number {
  let state = seed;
  let last = 0;
  let letters = 0;
  for (let at = from; at < to; at++) {
    const point = text.codePointAt(at) as number;
    if (point > 0xffff) at++;
    const char = point > 127 ? asciiOf(point) : point;
    const fold = pairs[(last << 8) | char] as number;
    if (fold >= parts) continue;
    letters++;
    state = mix(state, fold);
    last = char;
  }
  return finishWord(state, letters);
}
