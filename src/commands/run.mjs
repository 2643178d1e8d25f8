/**
 * Runs a TypeScript command on Node: bundles it in memory-speed time and hands over arguments, standard input and exit code.
 * Usage: node src/commands/run.mjs PATH.ts [arguments …]
 */
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  console.error('run.mjs: name the command to run, as in: node src/commands/run.mjs src/commands/judge.ts');
  process.exit(2);
}

const { build } = await import('esbuild').catch(() => {
  console.error('Packages are missing. Run: npm ci');
  process.exit(1);
});
const out = join(root, 'node_modules/.cache/jeda-netral', `${entry.replaceAll(/[^\w]+/g, '-')}-${process.pid}.mjs`);
mkdirSync(dirname(out), { recursive: true });
await build({
  entryPoints: [resolve(entry)],
  outfile: out,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  loader: { '.css': 'text', '.tsv': 'text' },
  logLevel: 'error',
});
process.argv.splice(1, process.argv.length - 1, out, ...rest);
await import(pathToFileURL(out).href);
