/** The documents speak of what is there: their links lead somewhere, their commands exist, every permission is justified. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const text = (file: string) => readFileSync(file, 'utf8');

describe.each(documents)('%s', (file) => {
  it('links to files that exist', () => {
    const links = [...text(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1] as string);
    expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });

  it('names commands that exist', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
    const commands = [...text(file).matchAll(/npm run (?:-s )?([\w:]+)/g)].map((match) => match[1] as string);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names files of ours that exist', () => {
    const named = [...text(file).matchAll(/`((?:src|tests|docs|rules)\/[\w./-]+\.(?:tsx?|mjs|json|md|css))`/g)].map(
      (match) => match[1] as string,
    );
    expect(named.filter((name) => !/NAME|\bID\b/.test(name) && !existsSync(name))).toEqual([]);
  });
});

describe('the store listing', () => {
  it('justifies every permission of the manifest, and no other', () => {
    const manifest = JSON.parse(text('manifest.json')) as { permissions: string[]; host_permissions: string[] };
    const rows = [...text('docs/store-listing.md').matchAll(/^\| (`[^|]+) \|/gm)].flatMap((match) =>
      [...(match[1] ?? '').matchAll(/`([^`]+)`/g)].map((name) => name[1]),
    );
    expect(rows.sort()).toEqual([...manifest.permissions, ...manifest.host_permissions].sort());
  });
});
