/** The quick way through a text finds the words and hashes that the slow one does, letter by letter. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asciiOf, codes, hashOf } from '../../../src/recognition/fold';
import { cut, isLetter, isWord, stride, tokens } from '../../../src/recognition/words';

/** Every pair of letters that folds, apostrophes, signs, lines, pictures, and letters that take two, three and four bytes. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'aehiouyvfqkbBZz09sgnNdt') },
  { weight: 2, arbitrary: fc.constantFrom(...' \n.,\'`"#@_-!?/') },
  { weight: 1, arbitrary: fc.constantFrom('é', 'К', 'а', 'Ａ', '𝗮', '\u200b', '’', '🔥', '—') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
);
const anyText = fc.array(piece, { maxLength: 120 }).map((list) => list.join(''));

/** Words and single letters of a text, as they were cut. */
function wordsOf(text: string) {
  const size = cut(text);
  const found: { hash: number; start: number; end: number; single: boolean }[] = [];
  for (let at = 0; at < size; at += stride) {
    const [hash, start, end, kind] = tokens.slice(at, at + stride) as unknown as [number, number, number, number];
    if (kind === isWord || kind === isLetter) found.push({ hash, start, end, single: kind === isLetter });
  }
  return found;
}

function lettersIn(text: string): number {
  return [...text].filter((char) => {
    const point = char.codePointAt(0) as number;
    return codes[point > 127 ? asciiOf(point) : point];
  }).length;
}

it('hashes each word as letter by letter, however it is written', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { hash, start, end, single } of wordsOf(text)) {
        expect(hash).toBe(hashOf(text, start, end));
        expect(lettersIn(text.slice(start, end)) === 1).toBe(single);
      }
    }),
    { numRuns: 1000, examples: [["Jum'at"], ['v'], ['oe q ie'], ['a\u200bb'], ['é'], ['x\ufffdy']] },
  );
});

it.each(["Jum'at", "Ja'a'far", 'Ma’ruf', 'Ma`ruf', 'Kho\u200bfifah', 'André', 'é'])('takes %s for one word', (text) => {
  for (const [before, after] of [
    ['', ''],
    ['dan ', ' juga'],
    ['dan, ', "!'"],
  ] as const) {
    const shown = `${before}${text}${after}`;
    const [word] = wordsOf(shown).filter(({ start }) => start === before.length);
    expect(word && shown.slice(word.start, word.end)).toBe(text);
  }
});

it('takes every pair of letters and digits as letter by letter', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
  for (const first of letters) {
    for (const second of letters) expect(wordsOf(first + second)[0]?.hash).toBe(hashOf(first + second));
  }
});

it('leaves no letter out that is in no hashtag or handle', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plain = text.replace(/[#@]|[^\0-\x7f]/gu, ' ');
      expect(wordsOf(plain).reduce((sum, { start, end }) => sum + lettersIn(plain.slice(start, end)), 0)).toBe(
        lettersIn(plain),
      );
    }),
    { numRuns: 300 },
  );
});
