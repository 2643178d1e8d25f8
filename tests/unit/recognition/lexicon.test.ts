/** The vocabulary is sound, and the numbers that the matcher uses for meanings are those of the compiled form. */
import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../src/recognition/compile';
import { meanings } from '../../../src/recognition/compiled';
import * as numbers from '../../../src/recognition/meaning';
import { shippedInput } from '../../../src/recognition/shipped';
import { lexicon, lexiconFaults, lexiconMeanings, lexiconWeights } from '../../../src/rulebook/lexicon';

it('numbers every meaning as its place in the compiled form', () => {
  for (const [name, number] of Object.entries(numbers)) expect(meanings[number]).toBe(name);
});

it('compiles every list that the vocabulary may have', () => {
  expect(lexiconMeanings.filter((name) => !meanings.includes(name))).toEqual([]);
});

describe('the check', () => {
  it('finds nothing in what is shipped', () => {
    expect(lexiconFaults()).toEqual([]);
  });

  it.each([
    ['an unknown meaning', { words: { nonsense: ['kata'] } }, lexiconWeights, /nonsense/],
    ['an empty word', { words: { trap: [''] } }, lexiconWeights, /no word/],
    ['a word twice', { words: { trap: ['kata', 'kata'] } }, lexiconWeights, /twice/],
    ['no words at all', {}, lexiconWeights, /words/],
    ['half a pair of weights', lexicon, { ...lexiconWeights, about: [[1]] }, /twos/],
    ['a weight of zero', lexicon, { ...lexiconWeights, about: [[1, 0]] }, /zero/],
  ])('finds %s', (_, words, weights, reason) => {
    expect(lexiconFaults({ lexicon: words, weights })[0]?.reason).toMatch(reason);
  });
});

describe('a word that no text could be found to hold', () => {
  it.each(['#', 'salam 2', 'the power of emak emak', 'a b'])('is told by the check: %s', (word) => {
    const faults = lexiconFaults({ lexicon: { words: { trap: [word] } }, weights: lexiconWeights });
    expect(faults[0]?.reason).toMatch(/no word/);
  });

  it.each(['#', 'salam 2', 'the power of emak emak'])('does not compile: %s', (word) => {
    const input = shippedInput([]);
    expect(() => compileIndex({ ...input, lexicon: { words: { trap: [word] }, regions: {} } })).toThrow(word);
  });
});
