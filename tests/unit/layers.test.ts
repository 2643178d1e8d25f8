import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import * as esbuild from 'esbuild';
import { describe, expect, it } from 'vitest';
import { contentScripts, shared } from '../../build.mjs';

const source = resolve('src');

/** For each folder, the folders that it may import. Nothing imports upwards; what is absent is forbidden. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  rulebook: [],
  calendar: ['rulebook'],
  recognition: ['rulebook'],
  verdict: ['rulebook', 'calendar', 'recognition'],
  sites: ['rulebook', 'recognition'],
  plan: ['rulebook', 'calendar', 'recognition', 'verdict', 'sites'],
  settings: ['rulebook', 'calendar', 'sites', 'plan', 'ui'],
  ui: ['rulebook'],
  // Of settings only the types of messages.
  interstitial: ['rulebook', 'calendar', 'recognition', 'verdict', 'plan', 'ui', 'sites', 'settings'],
  guard: ['rulebook', 'recognition', 'verdict', 'plan', 'sites'],
  background: ['rulebook', 'calendar', 'recognition', 'verdict', 'plan', 'settings', 'ui', 'sites'],
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

describe('no file imports itself by way of others', () => {
  const known = new Set(filesOf(source));
  const nextOf = new Map([...known].map((file) => [file, targetsOf(file, known)]));

  it('follows imports at all', () => {
    expect([...nextOf.values()].flat().length).toBeGreaterThan(500);
  });

  it('there is no circle', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].map(shortOf).join(' → '));
      if (done.has(file) || way.includes(file)) return;
      for (const next of nextOf.get(file) ?? []) walk(next, [...way, file]);
      done.add(file);
    };
    for (const file of known) walk(file, []);
    expect(circles).toEqual([]);
  });
});

const shortOf = (file: string) => relative(source, file);

/** The files of ours that a file imports, types too. */
function targetsOf(file: string, known: ReadonlySet<string>): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^(?:import|export|\}).*?'(\.[^']+)';$/gm)].flatMap((match) => {
    const target = resolve(dirname(file), match[1] as string);
    const found = [target, `${target}.ts`, `${target}.tsx`, join(target, 'index.ts'), join(target, 'index.tsx')];
    return found.find((each) => known.has(each)) ?? [];
  });
}

describe('what a page of the web is given to run', () => {
  it.each(Object.entries(contentScripts))(
    '%s is our own code alone: no package, no data of rules/, no schema',
    async (_, entry) => {
      const { metafile } = await esbuild.build({
        ...shared,
        entryPoints: [entry],
        outdir: 'out',
        write: false,
        metafile: true,
        loader: { '.css': 'text' },
      });
      const output = Object.values(metafile.outputs)[0];
      const inside = Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) =>
        bytesInOutput > 0 ? [file] : [],
      );
      expect(inside.length).toBeGreaterThan(2);
      expect(inside.filter((file) => !/^src\/(?!pages|background|commands|settings)/.test(file))).toEqual([]);
    },
  );
});

describe('the browser is behind few doors', () => {
  /** Content scripts take the native object themselves, each the few calls it needs; everything else has one module. */
  const doors = [
    'guard/extension.ts',
    'interstitial/background.ts',
    'interstitial/session.ts',
    'interstitial/top-layer.ts',
    'interstitial/storage.ts',
    'settings/browser.ts',
  ];

  it('only these name it', () => {
    const named = filesOf(source).filter((file) =>
      /\b(?:world|globalThis)\b[^;]*\b(?:browser|chrome)\b|\bchrome\.[a-z]+\./.test(readFileSync(file, 'utf8')),
    );
    expect(named.map((file) => relative(source, file)).filter((file) => !doors.includes(file))).toEqual([]);
  });

  it('no door is locked', () => {
    expect(doors.filter((file) => !/\b(?:browser|chrome)\b/.test(readFileSync(join(source, file), 'utf8')))).toEqual(
      [],
    );
  });
});
