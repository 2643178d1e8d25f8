/** The filter before the table of patterns: it lets every pattern through, and hardly anything else. */
import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../src/recognition/compile';
import { find, mayBe, openIndex } from '../../../src/recognition/index-table';
import * as is from '../../../src/recognition/meaning';
import { shippedInput } from '../../../src/recognition/shipped';
import type { ElectionId } from '../../../src/rulebook/words';

const index = openIndex(compileIndex(shippedInput(['pilkada-2024', 'pemilu-2024'] as ElectionId[])));
const flagsOf = (hash: number) => index.filter[hash >>> 15] as number;
const keys = Array.from({ length: index.table.length / 2 }, (_, slot) => slot * 2)
  .filter((at) => index.table[at + 1])
  .map((at) => index.table[at] as number);

describe('the filter', () => {
  it('lets every pattern through, spellings by a bit of their own', () => {
    expect(keys.length).toBeGreaterThan(10_000);
    const stopped = keys.filter((hash) => {
      const spelling = index.meaning[find(index, hash) & 63] === is.alias;
      return spelling ? (flagsOf(hash) & 4) === 0 : mayBe(flagsOf(hash), hash) === 0;
    });
    expect(stopped).toEqual([]);
  });

  it('stops nineteen of twenty hashes that are no pattern', () => {
    const strangers = Array.from({ length: 20_000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1) ^ 0x5bd1e995).filter(
      (hash) => find(index, hash) < 0,
    );
    expect(strangers.filter((hash) => mayBe(flagsOf(hash), hash)).length).toBeLessThan(strangers.length / 20);
  });

  it('takes no word for the whole name of a candidate whose hash it has', () => {
    const names = keys.filter((hash) => index.meaning[find(index, hash) & 63] === is.candidate);
    // A place is shared with other words; where none is there, the bit of words is not set.
    expect(names.filter((hash) => (flagsOf(hash) & 1) === 0).length).toBeGreaterThan(names.length * 0.9);
  });
});
