/** Runs the parts one after the other and prints one JSON object. See README.md here. */
import { cpus } from 'node:os';
import { chosenBrowsers } from '../browser/browsers';
import { dialog } from './dialog';
import { pages } from './pages';
import type { Part } from './part';
import { recognition } from './recognition';
import { sentinel } from './sentinel';
import { sizes } from './sizes';
import { writeTables } from './tables';

/** What is measured in this process comes first, before browsers make the machine busy. */
const parts: readonly Part[] = [recognition, sizes, pages, dialog, sentinel];

async function measured(part: Part, browser: Parameters<Part['measure']>[0]): Promise<unknown> {
  console.error(`${part.name}${browser === null ? '' : `, ${browser}`} …`);
  try {
    return await part.measure(browser);
  } catch (error) {
    process.exitCode = 1;
    const message = error instanceof Error ? error.message : String(error);
    console.error(`${part.name}: ${message}`);
    return { error: message };
  }
}

async function resultOf(part: Part): Promise<unknown> {
  if (part.where === 'here') return measured(part, null);
  const results: Record<string, unknown> = {};
  for (const browser of chosenBrowsers()) results[browser] = await measured(part, browser);
  return results;
}

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const chosen = parts.filter(({ name }) => only === undefined || name === only);
if (chosen.length === 0) {
  console.error(`bench: --only takes one of ${parts.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const results: Record<string, unknown> = {
  measured: {
    on: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    processors: cpus().length,
  },
};
for (const part of chosen) results[part.name] = await resultOf(part);
console.log(JSON.stringify(results, null, 1));
if (process.argv.includes('--write')) writeTables(chosen, results);
