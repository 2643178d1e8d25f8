/** A count in a stored index that a disk has spoiled: found by `npm run fuzz`, it kept a page waiting for seconds. */
import { expect, it } from 'vitest';
import { compilePlan } from '../../../src/plan/compile';
import { openIndex } from '../../../src/recognition/assess';
import type { CompiledIndex } from '../../../src/recognition/compiled';
import { ordinaryInput } from '../../ordinary-input';

const large = 2_147_483_617;
const good = JSON.stringify(compilePlan(ordinaryInput, Date.parse('2024-10-20T03:00:00Z'))?.plan.index);

it.each<[string, (index: CompiledIndex) => object]>([
  ['weights about a contestant', (index) => ({ model: { ...index.model, counts: [large, index.model.counts[1]] } })],
  ['weights of campaigns', (index) => ({ model: { ...index.model, counts: [index.model.counts[0], large] } })],
  ['beginnings of words', () => ({ starts: large })],
])('too many %s: refused, not read to the end', (_, spoil) => {
  const index = JSON.parse(good) as CompiledIndex;
  expect(() => openIndex(index)).not.toThrow();
  expect(() => openIndex({ ...index, ...spoil(index) })).toThrow();
});
