/** The table of `docs/faults.md` names tests; each of them exists, by the words that the table uses. */
import { describe, expect, it } from 'vitest';
import { expectNamedTests, rowsOf } from './named-tests';

const rows = rowsOf('docs/faults.md');

describe('the table of faults', () => {
  it('names faults', () => {
    expect(rows.length).toBeGreaterThan(15);
  });

  it.each(rows)('%s: %s', (_fault, tests) => {
    expectNamedTests(tests);
  });
});
