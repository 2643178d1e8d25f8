/** A seeded sample of what `npm run -s evaluate -- --local` measures: recognised when it is about a local ticket, silent when it is not. */
import { expect, it } from 'vitest';
import { aboutContestants } from '../../../src/commands/local-posts';
import { measureLocal } from '../../../src/commands/measure-local';

const { recall, falseRate, positives, traps } = measureLocal(700);

it('has at least forty posts about contestants', () => {
  expect(aboutContestants.length).toBeGreaterThanOrEqual(40);
});

it('recognises at least 97 of 100 posts about a local contest', () => {
  expect(recall, JSON.stringify(positives.missed, null, 1)).toBeGreaterThanOrEqual(0.97);
});

it('stays silent on at least 99 of 100 posts that only look like it', () => {
  expect(falseRate, JSON.stringify(traps.missed, null, 1)).toBeLessThanOrEqual(0.01);
});
