/**
 * "How to add a site" of `docs/architecture.md`, followed to the letter in a tree of its own: the steps that are named there
 * are all that is needed, and outside `src/sites` they are an id, an entry, two lines of the build and a host.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const sources = ['src', 'rules', 'build.mjs', 'manifest.json', 'package.json', 'LICENSE', 'tsconfig.json'];
const tree = mkdtempSync(join(tmpdir(), 'toy-site-'));
const at = (file: string) => join(tree, file);

/** A line more in a table that is there already. */
function addTo(file: string, where: string, line: string): void {
  const text = readFileSync(at(file), 'utf8');
  if (!text.includes(where)) throw new Error(`${file}: no “${where}”; the steps in docs/architecture.md are old`);
  writeFileSync(at(file), text.replace(where, `${where}${line}`));
}

const adapter = `
import { createSite, type Adapter } from './engine';
import type { SiteData } from './data';
import type { ReaderOf } from './site';
import type { toyMarks } from './toy.data';
import type { toyWords } from './toy.words';

export function createToy(
  _document: Document,
  { selectors }: SiteData<typeof toyMarks, typeof toyWords>,
  reader: ReaderOf,
): Adapter {
  return createSite({
    id: 'toy',
    overlay: '[role=dialog]',
    controls: selectors.like,
    identify: (control) =>
      control.matches(selectors.like)
        ? { role: 'like', element: control, about: control.closest(selectors.post) }
        : null,
    enter: () => null,
    reader,
    isPrivate: () => false,
  });
}
`;

beforeAll(() => {
  for (const each of sources) cpSync(each, at(each), { recursive: true });
  symlinkSync(resolve('node_modules'), at('node_modules'));

  // 1. Its id.
  addTo('src/rulebook/words.ts', "siteIds = ['facebook', 'instagram', 'x'", ", 'toy'");
  // 2. Where it is, what marks its controls, what they are called, how it sends an act.
  addTo(
    'src/sites/places.ts',
    'Record<SiteId, Place>> = {',
    "\n  toy: { name: 'Toy', patterns: ['https://*.toy.example/*'], home: 'https://toy.example/' },",
  );
  writeFileSync(
    at('src/sites/toy.data.ts'),
    "export const toyMarks = { selectors: { post: 'article', like: 'button.like' }, marks: {} } as const;\n",
  );
  writeFileSync(at('src/sites/toy.words.ts'), 'export const toyWords = {};\n');
  addTo('src/sites/words.ts', 'siteWords: SiteWords = {', ' toy: toyWords,');
  addTo('src/sites/words.ts', "import { xWords } from './x.words';", "\nimport { toyWords } from './toy.words';");
  addTo('src/sites/complete-data.ts', 'export const completeData = {', ' toy: { ...toyMarks, labels: toyWords },');
  addTo(
    'src/sites/complete-data.ts',
    "import { xWords } from './x.words';",
    "\nimport { toyMarks } from './toy.data';\nimport { toyWords } from './toy.words';",
  );
  addTo('src/sites/requests.ts', 'Record<SiteId, Operations>> = {', "\n  toy: { 'api/like': 'like' },");
  addTo(
    'src/sites/requests.ts',
    '  switch (site) {\n',
    "    case 'toy':\n      return ['https://*.toy.example/api/*'];\n",
  );
  // 3. How a control is recognised and a post is read.
  writeFileSync(at('src/sites/toy.ts'), adapter);
  writeFileSync(
    at('src/sites/toy-reader.ts'),
    `import { createReader } from './reading';
import type { Reader } from './site';\n
export function createToyReader(): Reader {
  return createReader({ readPost: (about) => ({ text: about.textContent ?? '' }), readAccount: () => ({}) });
}\n`,
  );
  addTo('src/sites/readers.ts', 'readers: Readers = {', ' toy: createToyReader,');
  addTo(
    'src/sites/readers.ts',
    "import type { Reader } from './site';",
    "\nimport { createToyReader } from './toy-reader';",
  );
  addTo(
    'src/sites/complete.ts',
    'return reader ?? null;\n  };',
    "\n  if (site === 'toy') return createToy(document, completeData.toy, readerOf);",
  );
  addTo('src/sites/complete.ts', "import { createX } from './x';", "\nimport { createToy } from './toy';");
  // 4. Its content script, 5. its host.
  writeFileSync(
    at('src/guard/toy.entry.ts'),
    "import { createToy } from '../sites/toy';\nimport { toyMarks } from '../sites/toy.data';\nimport { startGuard } from './start';\n\nstartGuard('toy', createToy, toyMarks);\n",
  );
  addTo('build.mjs', 'const contentScripts = {', "\n  'guard-toy': 'src/guard/toy.entry.ts',");
  addTo('build.mjs', 'const budgets = {', "\n  'guard-toy.js': { minified: 17_000, gzip: 7_500 },");
  addTo('manifest.json', '"host_permissions": [', '\n    "https://*.toy.example/*",');
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

it('every type holds', () => {
  const compiler = [resolve('node_modules/typescript/bin/tsc'), '--noEmit', '-p', tree];
  const { stdout } = spawnSync(process.execPath, compiler, { cwd: tree, encoding: 'utf8' });
  expect(stdout).toBe('');
}, 60_000);

it('it builds within its budget, and carries the marks of no other site', () => {
  execFileSync(process.execPath, ['build.mjs', '--only', 'chromium'], { cwd: tree, stdio: 'pipe' });
  const script = readFileSync(at('dist/chromium/guard-toy.js'), 'utf8');
  expect(script).toContain('button.like');
  expect(script).not.toContain('data-testid');
  expect(readFileSync(at('dist/chromium/manifest.json'), 'utf8')).toContain('https://*.toy.example/*');
}, 60_000);
