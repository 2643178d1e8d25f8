/** The table of `docs/threat-model.md` names tests; each of them exists, by the words that the table uses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectNamedTests, rowsOf } from './named-tests';

const rows = rowsOf('docs/threat-model.md');

describe('the threat model', () => {
  it('names attacks', () => {
    expect(rows.length).toBeGreaterThan(20);
  });

  it('says rightly that nothing listens to messages of pages', () => {
    const listening = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) =>
        /addEventListener\(\s*['"`]message|\bonmessage\b/.test(readFileSync(join('src', file), 'utf8')),
      );
    expect(listening).toEqual([]);
  });

  it.each(rows)('%s: %s', (_attack, tests) => {
    // Its larger companions go by short names in the table.
    expectNamedTests(
      tests.replace(/\b(host|covers|moments):/g, '`hostile-$1.test.ts`:'),
      'tests/browser/hostile.test.ts',
    );
  });
});
