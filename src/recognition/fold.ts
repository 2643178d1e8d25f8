/**
 * Letters to codes to hashes. Spellings that Indonesian names vary in fall together:
 * doubled letters, h after a consonant, y/i, ie/i, v/f, q/k, oe/o/u.
 */

/** Code of a character that ends a phrase. */
export const breaks = 41;
/** Code of a character that is passed over inside a word. */
export const passed = 40;

const letter = (char: string) => char.charCodeAt(0) - 96;
const same: Record<string, string> = { v: 'f', q: 'k', o: 'u' };

/** ASCII code to letter 1–26, digit 27–36, `passed`, `breaks`, or 0 for everything else. */
export const codes: Uint8Array = (() => {
  const table = new Uint8Array(128);
  for (let at = 0; at < 26; at++) {
    const char = String.fromCharCode(97 + at);
    table[97 + at] = table[65 + at] = letter(same[char] ?? char);
  }
  for (let at = 0; at < 10; at++) table[48 + at] = 27 + at;
  for (const char of "'`") table[char.charCodeAt(0)] = passed;
  for (const char of '\n\r!?;:()[]{}<>|"') table[char.charCodeAt(0)] = breaks;
  return table;
})();

const i = letter('i');
const y = letter('y');

/** `previous << 6 | code` to the code to be hashed, or 0 where it adds nothing. */
export const pairs: Uint8Array = (() => {
  const table = new Uint8Array(64 * 64);
  for (let previous = 0; previous < 64; previous++) {
    for (let code = 1; code <= 36; code++) {
      const doubled = previous === code && code <= 26;
      const breathed = code === letter('h') && 'bcdfgjkprstz'.includes(String.fromCharCode(previous + 96));
      const dutch = code === letter('e') && (previous === letter('u') || previous === letter('i'));
      const glided = (code === y && previous === i) || (code === i && previous === y);
      if (!doubled && !breathed && !dutch && !glided) table[(previous << 6) | code] = code === y ? i : code;
    }
  }
  return table;
})();

export const seed = 0x811c9dc5 | 0;
export const prime = 0x01000193;

/** Words of up to this many letters keep their length: PSI is not PSSI. */
const short = 4;

/** The hash of a word from its state and its number of letters. */
export function finishWord(state: number, letters: number): number {
  return finish(letters > short ? state : state ^ Math.imul(letters, 0x3c6ef372));
}

/** Spreads a state over all 32 bits. */
export function finish(state: number): number {
  let hash = Math.imul(state ^ (state >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The hash of a phrase and the word after it. */
export function join(phrase: number, word: number): number {
  const mixed = Math.imul(phrase ^ ((word << 7) | (word >>> 25)), 0x9e3779b1);
  return finish(mixed + 0x6a09e667);
}

/** Turns the hash of a whole hashtag or handle away from the word of the same letters. */
export const tagSalt = 0x2545f491;
export const handleSalt = 0x1b873593;

const wideCodes = new Map<number, number>();
/** Letters of other alphabets that look like Latin ones. */
const lookalikes = 'аaеeоoрpсcхxуyіiјjѕsһhԁdԛqԝwкkмmтtвbнhαaεeοoρpτtιiκkνvυuıiɡgɩi';

function wideCode(point: number): number {
  if (point === 0x2019 || point === 0x2018 || point === 0x2bc) return passed;
  const char = String.fromCodePoint(point);
  if (/[\p{Cf}\p{M}]/u.test(char)) return passed;
  if (/[\p{So}\p{Cs}\p{Co}\p{Cn}\p{Sk}]/u.test(char) && !/[\u24b6-\u24e9]/.test(char)) return 0;
  const plain = (char.normalize('NFKD')[0] ?? '').toLowerCase();
  let code = plain.charCodeAt(0);
  if (code > 127) code = lookalikes.charCodeAt(lookalikes.indexOf(plain) + 1);
  return code < 128 ? (codes[code] ?? 0) : 0;
}

/** The code of a character beyond ASCII, by its code point. Remembered, since a post repeats its alphabet. */
export function codeOf(point: number): number {
  let code = wideCodes.get(point);
  if (code === undefined) {
    code = wideCode(point);
    if (wideCodes.size < 4096) wideCodes.set(point, code);
  }
  return code;
}

/** The hash of the letters and digits of `text` from `from` to `to`, everything between them passed over. */
export function hashOf(text: string, from = 0, to: number = text.length): number {
  let state = seed;
  let previous = 0;
  let letters = 0;
  for (let at = from; at < to; at++) {
    const char = text.charCodeAt(at);
    let code = 0;
    if (char < 128) code = codes[char] ?? 0;
    else {
      const point = text.codePointAt(at) ?? 0;
      if (point > 0xffff) at++;
      code = codeOf(point);
    }
    if (code === 0 || code >= passed) continue;
    const folded = pairs[(previous << 6) | code] as number;
    if (folded) state = Math.imul(state ^ folded, prime);
    previous = code;
    letters++;
  }
  return finishWord(state, letters);
}
