/** The table of `docs/threat-model.md` names tests; each of them exists, by the words that the table uses. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const rows = readFileSync('docs/threat-model.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| attack'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** The file that a name in the table stands for; without a name it is the one named above the table. */
function fileOf(name: string | undefined): string {
  if (name === undefined) return 'tests/browser/hostile.test.ts';
  if (name.includes('/')) return name;
  const found = readdirSync('tests', { recursive: true, encoding: 'utf8' }).find((file) => file.endsWith(`/${name}`));
  return join('tests', found ?? name);
}

/** "host: removes, moves; `storm.test.ts`" as pairs of a file and words of a title in it. */
function namedIn(cell: string): readonly { readonly file: string; readonly words: string | null }[] {
  return cell.split(';').flatMap((part): readonly { readonly file: string; readonly words: string | null }[] => {
    const whole = part.trim().replace(/^(host|covers):/, '`hostile-$1.test.ts`:');
    const named = /^`([\w./-]+\.test\.ts)`(?::\s*)?/.exec(whole);
    const file = fileOf(named?.[1]);
    const rest = whole.slice(named?.[0].length ?? 0);
    if (rest === '') return [{ file, words: null }];
    return rest.split(/,\s|\s\/\s/).map((words) => ({ file, words }));
  });
}

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

  it.each(rows.map(([, attack = '', , test = '']) => [attack, test] as const))('%s: %s', (_attack, test) => {
    if (test.startsWith('nothing to test')) return;
    for (const { file, words } of namedIn(test)) {
      expect(existsSync(file), file).toBe(true);
      if (words !== null) expect(readFileSync(file, 'utf8')).toContain(words);
    }
  });
});
