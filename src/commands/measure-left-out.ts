/**
 * How well recognition does on texts of a kind it has not learned from: each collection of posts is left out in turn,
 * the scores are learned from the others, and the collection is measured with them.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusRow, readRows } from './corpus';
import { examplesFrom, learnWeights, silverRows } from './learning';
import { measureRows } from './measure-rows';

/** The repository that a row comes from; its parts are left out together. */
const collectionOf = (source: string | undefined) => (source ?? '').split(':')[0] as string;

/**
 * Recall or false rate of every collection with scores that never saw it. Where the folder holds `gold-dev.jsonl`, its rows
 * are measured the same way, and counted together.
 */
export function measureLeftOut(folder: string) {
  const silver = silverRows(folder).map(({ row, wanted }) => ({
    ...row,
    label: wanted ? 'candidate_related' : (row.topic_guess ?? 'not_political'),
  }));
  const gold = join(folder, 'gold-dev.jsonl');
  const dev = existsSync(gold) ? readRows(gold) : [];
  const examples = examplesFrom(folder);
  const collections = [...new Set(silver.map(({ source }) => collectionOf(source)))];
  const of = (rows: readonly CorpusRow[], name: string) => rows.filter(({ source }) => collectionOf(source) === name);
  const bySource: Record<string, unknown> = {};
  const misses: unknown[] = [];
  const counts = { right: 0, all: 0, wanted: 0 };
  const byLabel: Record<string, { n: number; recognised: number; warned: number }> = {};
  const byStance: Record<string, { n: number; recognised: number; warned: number }> = {};
  for (const name of collections) {
    const weights = learnWeights(examples.filter(({ source }) => collectionOf(source) !== name));
    const measured = measureRows(of(silver, name), weights);
    bySource[name] = Object.fromEntries(
      Object.entries(measured.byLabel).map(([label, { n, recognised, warned }]) => [label, { n, recognised, warned }]),
    );
    misses.push(...measured.misses);
    const onDev = measureRows(of(dev, name), weights);
    for (const [into, from] of [
      [byLabel, onDev.byLabel],
      [byStance, onDev.byStance],
    ] as const) {
      for (const [key, { n, recognised, warned }] of Object.entries(from)) {
        into[key] ??= { n: 0, recognised: 0, warned: 0 };
        into[key].n += n;
        into[key].recognised += recognised;
        into[key].warned += warned;
      }
    }
  }
  for (const [label, { n, recognised }] of Object.entries(byLabel)) {
    counts.all += recognised;
    if (label !== 'candidate_related') continue;
    counts.right += recognised;
    counts.wanted += n;
  }
  const precision = counts.right / Math.max(1, counts.all);
  const recall = counts.right / Math.max(1, counts.wanted);
  return {
    development: {
      precision,
      recall,
      f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
      byLabel,
      byStance,
    },
    bySource,
    misses,
  };
}
