import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = resolve('src');

/** For each folder, the folders that it may import. Nothing imports upwards; what is absent is forbidden. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  rulebook: [],
  calendar: ['rulebook'],
  recognition: ['rulebook'],
  verdict: ['rulebook', 'calendar', 'recognition'],
  sites: ['rulebook', 'recognition'],
  plan: ['rulebook', 'calendar', 'recognition', 'verdict', 'sites'],
  settings: ['rulebook', 'plan', 'ui'],
  ui: ['rulebook'],
  // Of settings only the types of messages.
  interstitial: ['rulebook', 'calendar', 'recognition', 'verdict', 'plan', 'ui', 'sites', 'settings'],
  guard: ['rulebook', 'recognition', 'verdict', 'plan', 'sites'],
  background: ['rulebook', 'calendar', 'recognition', 'verdict', 'plan', 'settings', 'ui', 'guard'],
  pages: ['rulebook', 'calendar', 'recognition', 'verdict', 'plan', 'settings', 'ui', 'interstitial', 'guard', 'sites'],
  commands: ['rulebook', 'calendar', 'recognition', 'verdict', 'plan', 'settings', 'ui', 'sites'],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): Import[] {
  const specifiers = [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+'(\.[^']+)'/g)].map(
    (match) => match[1],
  );
  const from = relative(source, file).split('/')[0] ?? '';
  return specifiers.flatMap((specifier) => {
    const to = relative(source, resolve(dirname(file), specifier ?? '')).split('/')[0] ?? '';
    return to === from || to === '..' ? [] : [{ file: relative(source, file), from, to }];
  });
}

const imports = filesOf(source).flatMap(importsOf);

describe('imports point downwards only', () => {
  it('finds imports at all', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it.each(Object.keys(mayImport))('%s imports only what lies below it', (folder) => {
    const wrong = imports.filter(({ from, to }) => from === folder && !mayImport[folder]?.includes(to));
    expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });

  it('knows every folder', () => {
    const strangers = imports.map(({ from }) => from).filter((from) => !(from in mayImport));
    expect(strangers).toEqual([]);
  });
});
