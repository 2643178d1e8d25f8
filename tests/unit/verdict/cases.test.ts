/** Documented enforcement cases, whole way: text → recognition → calendar → verdict, as `npm run judge` answers them. */
import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/commands/scenarios';
import { cases } from './cases';
import { readOne } from './read-one';

describe('the documented cases', () => {
  for (const { scenario, expected } of cases) {
    it(`${scenario.id}: ${scenario.action} by ${scenario.subject} on ${scenario.at}`, () => {
      const given = answer(readOne(scenario));
      const why = JSON.stringify(given);
      expect(given.verdict, why).toBe(expected.verdict);
      if (expected.phase) expect(given.phase, why).toBe(expected.phase);
      if (expected.main) expect(expected.main, why).toContain(given.provisions[0]);
      for (const id of expected.cited ?? []) expect(given.provisions, why).toContain(id);
      for (const id of expected.notCited ?? []) expect(given.provisions, why).not.toContain(id);
      for (const note of expected.notes ?? []) expect(given.notes, why).toContain(note);
    });
  }
});
