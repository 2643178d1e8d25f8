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

/**
 * One step of reading: `steps[row + char]` is 0 where a word ends or none begins; else the next row (a multiple of 128),
 * plus what to hash (low 6 bits), or 64 where the character is passed over.
 */
export const steps: Uint16Array = (() => {
  const table = new Uint16Array(37 * 128);
  for (let last = 0; last < 37; last++) {
    for (let char = 0; char < 128; char++) {
      const code = letterOf(char);
      if (code) table[last * 128 + char] = code * 128 + added(last, code);
      else if (last && (char === passed || char === 96)) table[last * 128 + char] = last * 128 + 64;
    }
  }
  return table;
})();

export const seed = 0x811c9dc5 | 0;
export const prime = 0x01000193;

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
  let row = 0;
  let letters = 0;
  for (let at = from; at < to; at++) {
    const point = text.codePointAt(at) as number;
    if (point > 0xffff) at++;
    const step = steps[row + (point > 127 ? asciiOf(point) : point)] as number;
    if (step === 0 || step & 64) continue;
    letters++;
    if (step & 63) state = Math.imul(state ^ (step & 63), prime);
    row = step & 0xff80;
  }
  return finishWord(state, letters);
}
