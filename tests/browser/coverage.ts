/** The table of what is covered, written from what the tests have seen pass, never by hand. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BrowserName, browserNames } from './browsers';
import { type Way, ways } from './hand';
import { throughPast } from './pasts';
import { freeSurfaces, heldSurfaces } from './surfaces';
import type { Surface } from './surfaces/surface';

type Seen = Record<string, Partial<Record<BrowserName, Way[]>>>;

const seen: Partial<Record<BrowserName, Map<string, Set<Way>>>> = {};
const results = join(process.cwd(), 'node_modules/.cache/jeda-netral/surfaces.json');
const table = join(process.cwd(), 'docs/surfaces.md');

function keyOf({ site, name }: Pick<Surface, 'site' | 'name'>): string {
  return `${site}: ${name}`;
}

/** To be called when everything about this surface, or past of a tab, and way held. */
export function recordCoverage(browser: BrowserName, surface: Pick<Surface, 'site' | 'name'>, way: Way): void {
  seen[browser] ??= new Map();
  const ways = seen[browser].get(keyOf(surface)) ?? new Set();
  seen[browser].set(keyOf(surface), ways.add(way));
}

/**
 * With `JEDA_WRITE_TABLE` set, keeps what this browser has shown and writes `docs/surfaces.md` from what all have. A run
 * with a filter would leave rows empty; write the table from whole runs only.
 */
export function writeCoverage(browser: BrowserName): void {
  if (!process.env.JEDA_WRITE_TABLE) return;
  const known: Seen = existsSync(results) ? (JSON.parse(readFileSync(results, 'utf8')) as Seen) : {};
  for (const row of Object.values(known)) delete row[browser];
  for (const [key, ways] of seen[browser] ?? []) known[key] = { ...known[key], [browser]: [...ways] };
  mkdirSync(dirname(results), { recursive: true });
  writeFileSync(results, JSON.stringify(known));
  mkdirSync(dirname(table), { recursive: true });
  writeFileSync(table, tableOf(known));
}

const siteNames = { x: 'X', facebook: 'Facebook', instagram: 'Instagram' } as const;

function tableOf(known: Seen): string {
  const lines = [
    '# Ways to act, and what is covered',
    '',
    'Made by `tests/browser/acts.test.ts` from what passed; change the tests, not this file. A way of input is named where,',
    'on the replicas, an ordinary act went through, a campaign act was held, nothing was sent before consent or after',
    '*Batalkan*, and exactly one request after *Tetap lanjutkan*. A dash: not covered there.',
  ];
  for (const site of ['x', 'facebook', 'instagram'] as const) {
    lines.push('', `## ${siteNames[site]}`, '', '| way to act | act | Chromium | Firefox |', '|---|---|---|---|');
    for (const surface of heldSurfaces.filter((one) => one.site === site)) lines.push(row(surface, known));
    lines.push('', 'Never held:', '', '| what | Chromium | Firefox |', '|---|---|---|');
    for (const surface of freeSurfaces.filter((one) => one.site === site)) lines.push(shortRow(surface, known));
    lines.push('', 'Held, and ordinary ones not, whatever the tab has been through (a like):', '');
    lines.push('| what | Chromium | Firefox |', '|---|---|---|');
    for (const name of Object.keys(throughPast)) lines.push(shortRow({ site, name, ways }, known));
  }
  return `${lines.join('\n')}\n`;
}

type Row = Pick<Surface, 'site' | 'name' | 'ways'>;

function row(surface: Surface, known: Seen): string {
  return `| ${surface.name} | ${surface.act} | ${cellsOf(surface, known)} |`;
}

function shortRow(surface: Row, known: Seen): string {
  return `| ${surface.name} | ${cellsOf(surface, known)} |`;
}

function cellsOf(surface: Row, known: Seen): string {
  return browserNames.map((browser) => waysOf(surface, browser, known)).join(' | ');
}

function waysOf(surface: Row, browser: BrowserName, known: Seen): string {
  const ways = known[keyOf(surface)]?.[browser] ?? [];
  const covered = surface.ways.filter((way) => ways.includes(way));
  return covered.length === 0 ? '–' : covered.join(', ');
}
