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

const [e, f, h, i, k, o, q, u, v, y] = [5, 6, 8, 9, 11, 15, 17, 21, 22, 25];
const aspirated = '\x02\x03\x04\x06\x07\x0a\x0b\x10\x11\x12\x13\x14\x16\x1a';

/** What the letter `code` adds after the letter `last`; 0 for nothing. */
function added(last: number, code: number): number {
  const same = code === v ? f : code === q ? k : code === o ? u : code;
  const before = last === o ? u : last === v ? f : last === q ? k : last;
  if (same === before && code < 27) return 0;
  if (code === h && aspirated.includes(String.fromCharCode(last))) return 0;
  if (code === e && (before === u || last === i)) return 0;
  if ((code === y && last === i) || (code === i && last === y)) return 0;
  return same === y ? i : same;
}

/** What a UTF-8 byte or ASCII character is to a word: letter 1–26, digit 27–36, 0 for everything else. */
export const codes: Uint8Array = Uint8Array.from({ length: 256 }, (_, char) => letterOf(char));

/** `folds[last * 64 + code]`: what to hash for the letter `code` after the letter `last` (0 at a start); 0 for nothing. */
export const folds: Uint8Array = Uint8Array.from({ length: 37 * 64 }, (_, at) => {
  const code = at & 63;
  return code && added(at >> 6, code);
});

export const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** What to multiply a state with after taking in a fold: by one where there was nothing to take in, so that no branch is asked. */
export const factors: Int32Array = Int32Array.from({ length: 64 }, (_, fold) => (fold === 0 ? 1 : prime));

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
    const code = codes[point > 127 ? asciiOf(point) : point] as number;
    if (code === 0) continue;
    letters++;
    const fold = folds[last * 64 + code] as number;
    state = Math.imul(state ^ fold, factors[fold] as number);
    last = code;
  }
  return finishWord(state, letters);
}
