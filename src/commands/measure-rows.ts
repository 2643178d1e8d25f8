/** What recognition and verdict make of rows: a like by a PNS while every shipped election is in campaign. */
import { assess, openIndex } from '../recognition/assess';
import type { Assessment } from '../recognition/assessment';
import { compileIndex, type Weights } from '../recognition/compile';
import type { Action } from '../recognition/post';
import { shippedInput } from '../recognition/shipped';
import { lexiconWeights } from '../rulebook/lexicon';
import type { ElectionId } from '../rulebook/words';
import { compileLaw } from '../verdict/compile-law';
import type { Rules } from '../verdict/facts';
import { judge } from '../verdict/judge';
import { actionOf, type CorpusRow } from './corpus';

interface Count {
  n: number;
  recognised: number;
  warned: number;
}

/** A day inside the campaign of Pilkada 2024, on which the rules now in force are asked. */
const at = Date.UTC(2024, 10, 10, 5);
const day = Math.floor(at / 86_400_000);

/** The rules of a PNS while every election of the index is in campaign. */
function campaignRules(elections: readonly string[]): Rules {
  return {
    elections: elections.map((id) => ({
      id: id as ElectionId,
      windows: [{ phase: 'campaign', from: day - 30, to: day + 30 }],
    })),
    law: compileLaw({ subject: 'pns', circumstances: [], from: day, to: day }),
    circumstances: [],
    zone: 7,
    strictness: 'standard',
    alwaysRemind: false,
  };
}

function add(into: Record<string, Count>, key: string | undefined, recognised: boolean, warned: boolean): void {
  if (key === undefined) return;
  into[key] ??= { n: 0, recognised: 0, warned: 0 };
  into[key].n++;
  if (recognised) into[key].recognised++;
  if (warned) into[key].warned++;
}

const round = (value: number) => Math.round(value * 10_000) / 10_000;

/** Counts by label, stance and draw, and every row whose label says otherwise. */
export function measureRows(rows: readonly CorpusRow[], weights: Weights = lexiconWeights) {
  const compiled = compileIndex({ ...shippedInput(), weights });
  const index = openIndex(compiled);
  const plan = campaignRules(compiled.elections);
  const actions = rows.map(actionOf);
  for (let warm = 0; warm < 3; warm++) for (const action of actions) assess(index, action);
  const began = performance.now();
  const assessments = actions.map((action) => assess(index, action));
  const spent = performance.now() - began;
  const byLabel: Record<string, Count> = {};
  const byStance: Record<string, Count> = {};
  const byDraw: Record<string, Count> = {};
  const misses: unknown[] = [];
  let right = 0;
  let all = 0;
  let wanted = 0;
  rows.forEach((row, place) => {
    const assessment = assessments[place] as Assessment;
    const { kind } = judge({ action: actions[place] as Action, assessment, at, plan });
    const recognised = kind !== 'clear';
    const warned = kind === 'warn';
    add(byLabel, row.label, recognised, warned);
    add(byStance, row.stance_hint, recognised, warned);
    add(byDraw, row.draw, recognised, warned);
    const should = row.label === 'candidate_related';
    if (recognised) all++;
    if (should) wanted++;
    if (recognised && should) right++;
    if (row.label !== undefined && recognised !== should) {
      const signals = assessment.signals.map((signal) => `${signal.kind}: ${signal.text}`);
      misses.push({ id: row.id ?? place + 1, label: row.label, recognised, warned, signals });
    }
  });
  const precision = all ? right / all : 0;
  const recall = wanted ? right / wanted : 0;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return {
    n: rows.length,
    recognised: { precision: round(precision), recall: round(recall), f1: round(f1) },
    byLabel,
    byStance,
    byDraw,
    microsecondsPerPost: round((spent * 1000) / Math.max(1, rows.length)),
    misses,
  };
}
