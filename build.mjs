/**
 * Builds `dist/chromium` and `dist/firefox`, each loadable unpacked.
 *
 *   node build.mjs                 both
 *   node build.mjs --only chromium one of them
 *
 * Refuses to build on bad rules data (file, row, reason) and on a script over its budget in bytes.
 * Exported: `buildExtension({ only, out })` for tests and packaging; rejects with an Error whose message is for people.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { minifySync } from 'rolldown/utils';

const root = dirname(fileURLToPath(import.meta.url));
const targets = ['chromium', 'firefox'];

/** Bytes, minified and gzipped, that each script injected into a page may have, and the popup, which opens at a click. */
const budgets = {
  'guard-facebook.js': { minified: 13_800, gzip: 6_000 },
  // Beside the guard, on pages that are no application.
  'facebook-plain.js': { minified: 2_850, gzip: 1_470 },
  'guard-instagram.js': { minified: 13_350, gzip: 6_000 },
  'guard-x.js': { minified: 12_600, gzip: 5_580 },
  // With what reads the posts of every site, and what follows from an act: nothing is decided before there is a judge.
  // Of it a site more takes some 80 bytes at least (`tests/unit/toy-site.test.ts`), for which there is room.
  'judge.js': { minified: 43_300, gzip: 18_960 },
  'interstitial.js': { minified: 61_900, gzip: 22_400 },
  'ribbon.js': { minified: 12_000, gzip: 5_000 },
  // No room for a validator: what lies in the storage is checked in the background.
  'pages/popup/index.js': { minified: 44_200, gzip: 15_700 },
};

/**
 * Properties of objects that live in a page and nowhere else, the most used first: in the scripts injected there each has a
 * short name, in all of them the same. None that the browser knows, that is stored or sent, and no short one that is used
 * already: `tests/unit/private-names.test.ts` sees to both.
 */
const longNames = (
  'dialect door reader judged plans identity completedAt editors judge isHeld lettingGo recognise postAt by ' +
  'commentAt identify isGuarding renew aboutOf enter isStory isUser onAccount whenKnown asker focalPost letter ' +
  'isAlive isPrivate guardedSite queryOf startedAt waitingForJudge authorIn cardAt isSurface handleOf isComment expect ' +
  'readAccount readPost readers shield allowOnce covers judgeAct onReport recall askToRepeat tell isExcepted ' +
  'isInGrace prepare'
).split(' ');
const shortNames = [
  ...'eaoifuhmgkwjqbvzABCDEFGHIJKLMNOPQRSTUVWXYZ',
  ...[...'abcdefghijklmnop'].map((letter) => `_${letter}`),
];
/** Long name -> short name. */
export const privateNames = Object.fromEntries(longNames.map((name, place) => [name, shortNames[place]]));

/** Catalogues carry descriptions and examples for translators; of each entry the bundles get what `keep` makes of it. */
const catalogues = (name, keep) => ({
  name,
  setup(build) {
    build.onLoad({ filter: /_locales[\\/]\w+[\\/]\w+\.json$/ }, ({ path }) => {
      const entries = Object.entries(JSON.parse(readFileSync(path, 'utf8')));
      const kept = Object.fromEntries(entries.map(([key, entry]) => [key, keep(entry)]));
      return { contents: JSON.stringify(kept), loader: 'json' };
    });
  },
});
const leanCatalogues = catalogues('lean-catalogues', ({ message }) => ({ message }));
/** Scripts injected into pages read catalogues only through `createTranslator`, which takes bare sentences as well. */
const bareCatalogues = catalogues('bare-catalogues', ({ message }) => message);

/** Styles of a closed shadow root travel as text, and as little of it as possible. */
const stylesAsText = {
  name: 'styles-as-text',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/** Nothing here may write markup from a string, the library that draws the pages included: its one such line is taken out. */
const noMarkupFromStrings = {
  name: 'no-markup-from-strings',
  setup(build) {
    build.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, ({ path }) => {
      const assignment = /\b\w+\.innerHTML=(\w+\.__html)/g;
      const code = readFileSync(path, 'utf8');
      if (code.match(assignment)?.length !== 1)
        throw new Error('preact writes innerHTML elsewhere than expected: look at build.mjs');
      return { contents: code.replace(assignment, '$1'), loader: 'js' };
    });
  },
};

/** What every bundle of ours shares; the page without an extension is made from it too. */
export const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'silent',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  plugins: [leanCatalogues, noMarkupFromStrings],
  // All targets have them; unasked, esbuild makes a constructor of each, called every time that the line is reached.
  supported: { 'regexp-unicode-property-escapes': true },
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** Content scripts are classic scripts; an IIFE keeps their names out of the world they share. */
export const contentScripts = {
  'guard-x': 'src/guard/x.entry.ts',
  'guard-facebook': 'src/guard/facebook.entry.ts',
  'guard-instagram': 'src/guard/instagram.entry.ts',
  'facebook-plain': 'src/guard/facebook-plain.entry.ts',
  judge: 'src/guard/judge.entry.ts',
  interstitial: 'src/interstitial/interstitial.entry.ts',
  ribbon: 'src/interstitial/ribbon.entry.ts',
};

function engine(target) {
  return target === 'firefox' ? 'firefox140' : 'chrome121';
}

/** What is injected into pages goes through a second minifier, which finds 1 % more, and 4 % after compression. */
function tightened(path, text) {
  const { code, errors } = minifySync(path, text, { compress: {}, mangle: true, codegen: true });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  return code;
}

async function bundle(target, out) {
  const options = { ...shared, target: engine(target) };
  const { outputFiles } = await esbuild.build({
    ...options,
    entryPoints: contentScripts,
    outdir: out,
    format: 'iife',
    mangleProps: new RegExp(`^(?:${longNames.join('|')})$`),
    mangleCache: privateNames,
    plugins: [bareCatalogues, ...shared.plugins, stylesAsText],
    write: false,
  });
  for (const { path, text } of outputFiles) writeFileSync(path, tightened(path, text));
  await esbuild.build({
    ...options,
    entryPoints: { background: 'src/background/index.ts' },
    outdir: out,
    format: 'iife',
  });
  for (const page of pagesOf(join(root, 'src/pages'))) {
    const folder = join(out, 'pages', page);
    await esbuild.build({
      ...options,
      entryPoints: { index: `src/pages/${page}/index.tsx` },
      outdir: folder,
      format: 'iife',
      loader: { '.svg': 'dataurl', '.png': 'file' },
    });
    cpSync(join(root, 'src/pages', page, 'index.html'), join(folder, 'index.html'));
  }
}

function pagesOf(folder) {
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'index.tsx')));
}

/** The manifest of one browser, from the one source. */
export function manifestFor(target) {
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  manifest.version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
  if (target === 'chromium') {
    manifest.minimum_chrome_version = '121';
    manifest.background = { service_worker: 'background.js' };
    // Firefox has no such schema; there the policy's own reader checks every value.
    manifest.storage = { managed_schema: 'managed-schema.json' };
  } else {
    manifest.background = { scripts: ['background.js'] };
    manifest.browser_specific_settings = {
      gecko: {
        id: 'jeda-netral@jeda-netral.id',
        strict_min_version: '140.0',
        // AMO asks every new add-on to declare this; nothing is collected.
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    };
  }
  return manifest;
}

function copyStatic(target, out) {
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifestFor(target), null, 2)}\n`);
  if (target === 'chromium')
    cpSync(join(root, 'src/settings/policy/managed-schema.json'), join(out, 'managed-schema.json'));
  const icons = join(root, 'src/ui/icons');
  mkdirSync(join(out, 'icons'), { recursive: true });
  // The large one is for lists of extensions, and there is one of it.
  for (const name of readdirSync(icons).filter((file) => /^(?:guarding-\d+|\w+-(?:16|32|48))\.png$/.test(file)))
    cpSync(join(icons, name), join(out, 'icons', name));
  for (const language of ['id', 'en']) {
    mkdirSync(join(out, '_locales', language), { recursive: true });
    cpSync(join(root, 'src/ui/_locales', language, 'manifest.json'), join(out, '_locales', language, 'messages.json'));
  }
  cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
  writeFileSync(join(out, 'LICENSES.txt'), licencesOfOthers());
}

/** The licences of the packages that are bundled into background and pages, as their authors wrote them. */
function licencesOfOthers() {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.keys(dependencies)
    .map((name) => {
      const folder = join(root, 'node_modules', name);
      const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
      if (file === undefined) throw new Error(`${name} has no licence file: look at docs/dependencies.md`);
      return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(72)}\n\n`);
}

/** Sizes of the scripts with a budget, of one target, and a line for every one that is over its budget. */
function measure(target, out) {
  const sizes = {};
  const over = [];
  for (const [name, budget] of Object.entries(budgets)) {
    const bytes = readFileSync(join(out, name));
    const size = { minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
    sizes[name] = size;
    for (const kind of ['minified', 'gzip']) {
      if (size[kind] > budget[kind])
        over.push(`${target}/${name}: ${size[kind]} bytes ${kind}, the budget is ${budget[kind]}`);
    }
  }
  return { sizes, over };
}

/** Every fault in `rules/`, as `file, row: reason`. Empty when the data is sound. */
export async function ruleFaults() {
  // Several builds may run side by side, with the same packages.
  const file = join(root, `node_modules/.cache/jeda-netral/check-rules-${process.pid}.mjs`);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/rulebook/check.ts'],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  });
  const { checkRules } = await import(`${pathToFileURL(file).href}?${Date.now()}`);
  rmSync(file);
  return checkRules().map(({ file: name, row, reason }) => `rules/${name}, ${row}: ${reason}`);
}

export async function buildExtension({ only = targets, out = join(root, 'dist') } = {}) {
  const faults = await ruleFaults();
  if (faults.length > 0) throw new Error(`Bad rules data (${faults.length}):\n  ${faults.slice(0, 50).join('\n  ')}`);
  const sizes = {};
  const over = [];
  for (const target of only) {
    const folder = join(out, target);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await bundle(target, folder);
    copyStatic(target, folder);
    const measured = measure(target, folder);
    sizes[target] = measured.sizes;
    over.push(...measured.over);
  }
  if (over.length > 0) throw new Error(`Over budget:\n  ${over.join('\n  ')}`);
  return sizes;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const only = process.argv.includes('--only') ? [process.argv[process.argv.indexOf('--only') + 1]] : targets;
  if (only.some((target) => !targets.includes(target))) {
    console.error(`build.mjs: --only takes ${targets.join(' or ')}`);
    process.exit(2);
  }
  try {
    for (const [target, sizes] of Object.entries(await buildExtension({ only }))) {
      console.log(`dist/${target}`);
      for (const [name, { minified, gzip }] of Object.entries(sizes)) {
        const { minified: most, gzip: mostGzip } = budgets[name];
        console.log(
          `  ${name.padEnd(20)} ${String(minified).padStart(6)} of ${most} bytes, gzip ${String(gzip).padStart(5)} of ${mostGzip}`,
        );
      }
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
