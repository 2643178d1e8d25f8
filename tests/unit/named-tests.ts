/** Tables of documents whose last column names tests: `file.test.ts`: words of a title, words of another; `other.test.ts`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/** Rows of a document's table, without its heading: the first cell and the last. */
export function rowsOf(document: string): readonly (readonly [first: string, last: string])[] {
  return readFileSync(document, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => [cells[1] ?? '', cells.at(-2) ?? ''] as const);
}

/** Every file that the cell names exists, and holds the words that stand behind its name. Words without a file are `file`'s. */
export function expectNamedTests(cell: string, file = ''): void {
  for (const part of cell.split(';')) {
    const [, name, words = ''] = /^(?:`([\w./-]+\.test\.ts)`)?:?\s*(.*)$/s.exec(part.trim()) ?? [];
    const named = name === undefined ? file : pathOf(name);
    expect(existsSync(named), named).toBe(true);
    const text = readFileSync(named, 'utf8');
    for (const title of words.split(/,\s|\s\/\s/)) expect(text).toContain(title);
  }
}

function pathOf(name: string): string {
  if (name.includes('/')) return name;
  const found = readdirSync('tests', { recursive: true, encoding: 'utf8' }).find((file) => file.endsWith(`/${name}`));
  return join('tests', found ?? name);
}
