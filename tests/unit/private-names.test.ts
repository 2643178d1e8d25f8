/**
 * The build shortens some names of properties in the scripts that are injected into pages. A name that the browser knows, or
 * that stands in something stored or sent, must never be among them: the shortened script would look for what is not there.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as esbuild from 'esbuild';
import { describe, expect, it } from 'vitest';
import { contentScripts, privateNames, shared } from '../../build.mjs';
import { corrected } from '../../src/sites/data';
import { facebookMarks, facebookReading } from '../../src/sites/facebook.data';
import { instagramMarks, instagramReading } from '../../src/sites/instagram.data';
import { xMarks, xReading } from '../../src/sites/x.data';

/** Objects that live in a page and nowhere else are described here; the pages of ours run the same guard on a stage. */
const mayHold =
  /^src\/(?:guard|sites|interstitial|pages|commands)\/|^src\/plan\/(?:door|decisions|question)\.ts$|^src\/recognition\/post\.ts$/;

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'rules'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(?:tsx?|json)$/.test(file));

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

/** Keys and properties that a text names: `name:`, `name?:`, `name(`, `.name`, `{ name }`, and in JSON `"name":`. */
function propertiesIn(file: string, text: string): Set<string> {
  const code = file.endsWith('.json') ? text : withoutComments(text);
  const pattern = file.endsWith('.json')
    ? /"(\w+)"\s*:/g
    : /(?:\??\.|\b(?:readonly|get|set)\s+|[{,;]\s*|^\s+)(\w+)(?=\s*(?:\?|[:,}(]|$))|\.(\w+)/gm;
  return new Set([...code.matchAll(pattern)].flatMap(([, key, property]) => [key ?? '', property ?? '']));
}

const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const outside = [...texts]
  .filter(([file]) => !mayHold.test(file))
  .map(([file, text]) => [file, propertiesIn(file, text)] as const);

/** What the browser and the language call their own, from the compiler's description of them. */
const library = (() => {
  const compiler = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  const platform = `@typescript/typescript-${process.platform}-${process.arch}`;
  const folder = dirname(createRequire(join(compiler, 'package.json')).resolve(`${platform}/package.json`));
  return [
    'lib.dom.d.ts',
    'lib.es5.d.ts',
    'lib.es2015.core.d.ts',
    'lib.es2015.collection.d.ts',
    'lib.es2015.promise.d.ts',
  ]
    .map((name) => readFileSync(join(folder, 'lib', name), 'utf8'))
    .join('\n');
})();
const browserNames = new Set(
  [...library.matchAll(/^\s+(?:readonly |get |set )?(\w+)\??[:(<]/gm)].map(([, name]) => name as string),
);

const names = Object.keys(privateNames);

describe('names that the build shortens', () => {
  it('are looked for among names that are really there', () => {
    expect([...browserNames]).toEqual(expect.arrayContaining(['addEventListener', 'closest', 'forEach', 'control']));
    expect(outside.length).toBeGreaterThan(100);
    const known = new Map(outside);
    expect([...(known.get('src/plan/plan.ts') ?? [])]).toEqual(
      expect.arrayContaining(['version', 'elections', 'pausedUntil', 'corrections']),
    );
    expect([...(known.get('src/settings/messages.ts') ?? [])]).toEqual(expect.arrayContaining(['type', 'site']));
  });

  it.each(names)('%s: no name of the browser', (name) => {
    expect(browserNames.has(name)).toBe(false);
  });

  it.each(names)('%s: no field of the plan, the index, settings, rules, texts or messages', (name) => {
    expect(outside.flatMap(([file, names]) => (names.has(name) ? [file] : []))).toEqual([]);
  });

  it.each(names)('%s: asked for by its name alone, never by a text', (name) => {
    const asText = new RegExp(`(?<!(?:Pick|Omit)<[^>]*)['"\`]${name}['"\`]`);
    const named = [...texts].filter(([file, text]) => /\.tsx?$/.test(file) && asText.test(withoutComments(text)));
    expect(named.map(([file]) => file)).toEqual([]);
  });

  it('no selector, mark or label that a policy or a file may correct', () => {
    const data = [xMarks, facebookMarks, instagramMarks].map((marks) => corrected({ ...marks, labels: {} }));
    const keys = data.flatMap((site) => [...Object.keys(site), ...Object.values(site).flatMap(Object.keys)]);
    const reading = [xReading, facebookReading, instagramReading].flatMap(Object.keys);
    expect([...keys, ...reading].filter((key) => names.includes(key))).toEqual([]);
  });

  it('every one is there to be shortened, and no script uses the short ones for something else', async () => {
    // Shortening what is short already tells which short names are there.
    const { outputFiles, mangleCache } = await esbuild.build({
      ...shared,
      minify: false,
      entryPoints: contentScripts,
      outdir: 'out',
      write: false,
      loader: { '.css': 'text' },
      mangleProps: /^(?:\w|_\w)$/,
      mangleCache: {},
    });
    const code = outputFiles.map(({ text }) => text).join('\n');
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
    const short = Object.values(privateNames);
    expect(short.every(Boolean) && new Set(short).size).toBe(names.length);
    expect(Object.keys(mangleCache ?? {}).filter((name) => short.includes(name))).toEqual([]);
  });
});
