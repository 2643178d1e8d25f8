/**
 * Learning of recognition's two scores from collected posts: from rows to features, from features to weights.
 * Names never enter the score, only what kind of thing was found and the words around it: every contestant is weighed alike.
 */
import { join } from 'node:path';
import { compileIndex, type Weights } from '../recognition/compile';
import { isTriggered } from '../recognition/decide';
import { type Index, openIndex } from '../recognition/index-table';
import { readAction } from '../recognition/reading';
import { visitFeatures } from '../recognition/score';
import { settle } from '../recognition/settle';
import { shippedInput } from '../recognition/shipped';
import { actionOf, type CorpusRow, readRows } from './corpus';
import { sentences } from './training-sentences';

const buckets = 32768;
/** Whole numbers per unit of score. */
const scale = 6;
const most = 60;
/** A feature must occur in so many texts to get a weight. */
const rarest = 4;
/** What is learned in several orders of the examples is their mean: one order alone leans to what it saw last. */
const orders = 8;

/** One text to learn from. `source`: where it was collected, or `own:` and its manner. */
interface Example {
  readonly features: readonly number[];
  readonly wanted: 0 | 1;
  readonly weight: number;
  readonly source: string;
  readonly forMannerOnly?: boolean;
}

function featuresOfRow(index: Index, row: CorpusRow): readonly number[] | null {
  const action = actionOf(row);
  const reading = readAction(index, action);
  if (!reading) return null;
  const { post } = reading;
  const clues = settle(index, post.clues);
  if (!isTriggered(clues)) return null;
  const features: number[] = [];
  visitFeatures(clues, post.words, action.post?.text ?? '', buckets, (feature) => features.push(feature));
  return features;
}

/** The page that a comment stood under, where its source is known to be comments: written anew, in the manner of such titles. */
function pageOf(row: CorpusRow, at: number): string | undefined {
  const source = row.source ?? '';
  const debates = [
    'Debat pilkada Banten: Airin singgung jalan rusak',
    'LIVE debat cagub dan cawagub Banten',
    'Andra Soni dan Dimyati di debat Pilgub',
  ];
  if (source.startsWith('SalatID')) return debates[at % debates.length];
  if (source.startsWith('Mubarok')) return 'komentar video tentang Gibran';
  if (source.startsWith('tippoart')) return 'komentar akun Gerindra soal tambang';
  if (source.startsWith('rikk-se') && at % 3 > 0) return 'balasan tentang makan bergizi gratis';
  return undefined;
}

/** The mean of what is learned in each of the orders. */
function learn(examples: readonly Example[], passes = 10): Float64Array {
  const mean = new Float64Array(buckets + 1);
  for (let order = 1; order <= orders; order++)
    learnOnce(examples, passes, order).forEach((weight, at) => {
      mean[at] = (mean[at] as number) + weight / orders;
    });
  return mean;
}

/** Logistic regression by AdaGrad: few passes, fixed order, light pull to zero; the mean of the later passes. */
function learnOnce(examples: readonly Example[], passes: number, seed: number, pull = 2e-3, rate = 0.1): Float64Array {
  const weights = new Float64Array(buckets + 1);
  const seen = new Float64Array(buckets + 1).fill(1e-6);
  const mean = new Float64Array(buckets + 1);
  const late = passes >> 1;
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
  const order = examples.map((_, at) => at);
  for (let pass = 0; pass < passes; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const at of order) {
      const { features, wanted, weight } = examples[at] as Example;
      let sum = weights[buckets] as number;
      for (const feature of features) sum += weights[feature] as number;
      const error = (1 / (1 + Math.exp(-sum)) - wanted) * weight;
      for (const feature of [...features, buckets]) {
        const step = error + (feature === buckets ? 0 : pull * (weights[feature] as number));
        seen[feature] = (seen[feature] as number) + step * step;
        weights[feature] = (weights[feature] as number) - (rate * step) / Math.sqrt(seen[feature] as number);
      }
    }
    if (pass < late) continue;
    for (let at = 0; at <= buckets; at++) {
      mean[at] = (mean[at] as number) + (weights[at] as number) / (passes - late);
    }
  }
  return mean;
}

function sum(features: readonly number[], weights: Float64Array): number {
  return features.reduce((total, feature) => total + (weights[feature] as number), weights[buckets] as number);
}

/** Campaign or report, by source where a source holds one kind only; -1 where it is mixed. */
function mannerOf(source: string): 0 | 1 | -1 {
  if (/^(SalatID|ekorah|rizalespe|own:campaign)/.test(source)) return 1;
  return /^(Apta|audhia|own:report)/.test(source) ? 0 : -1;
}

/** The second score: seeded by sources of one manner, then grown over the mixed ones from what it is surest of. */
function learnManner(positives: readonly Example[]): Float64Array {
  const seeds = positives
    .filter(({ source }) => mannerOf(source) >= 0)
    .map((each) => {
      const wanted = mannerOf(each.source) as 0 | 1;
      const own = each.source.startsWith('own');
      return { ...each, wanted, weight: own ? 1 : wanted ? 0.3 : 1.2 };
    });
  let weights = learn(seeds, 8);
  for (let turn = 0; turn < 3; turn++) {
    const mixed = positives
      .filter(({ source }) => mannerOf(source) < 0)
      .map((each) => ({ each, score: sum(each.features, weights) }))
      .sort((a, b) => a.score - b.score);
    const share = Math.floor(mixed.length * 0.35);
    const grown = [...mixed.slice(0, share), ...mixed.slice(-share)].map(({ each }, at) => ({
      ...each,
      wanted: (at < share ? 0 : 1) as 0 | 1,
      weight: 0.7,
    }));
    weights = learn([...seeds, ...grown], 8);
  }
  return weights;
}

/** Weights as steps and whole numbers, in rows; features that hardly occur are left out. */
function rounded(weights: Float64Array, occurred: Uint32Array): number[][] {
  const pairs: number[] = [];
  let last = -1;
  for (let at = 0; at < buckets; at++) {
    const value = Math.max(-most, Math.min(most, Math.round((weights[at] as number) * scale)));
    if (value === 0 || (occurred[at] as number) < rarest) continue;
    pairs.push(at - last, value);
    last = at;
  }
  return Array.from({ length: Math.ceil(pairs.length / 48) }, (_, row) => pairs.slice(row * 48, row * 48 + 48));
}

/** Where the scores' borders lie, in units of score: chosen on the development rows. */
const borders = { about: 0.5, campaigns: -1.25 };

/** The rows of the three silver files of a folder, each with what it should be and, for comments, the page they stood under. */
export function silverRows(folder: string): { readonly row: CorpusRow; readonly wanted: 0 | 1 }[] {
  const files = [
    ['silver-positives', 1],
    ['silver-negatives', 0],
    ['silver-hard-negatives', 0],
  ] as const;
  return files.flatMap(([name, wanted]) =>
    readRows(join(folder, `${name}.jsonl`)).map((row, at) => {
      const page = pageOf(row, at);
      return { row: page ? { ...row, context: page } : row, wanted };
    }),
  );
}

/** What there is to learn from: the collected rows, and the sentences written for training. */
export function examplesFrom(folder: string): Example[] {
  const input = shippedInput();
  const index = openIndex(compileIndex(input));
  const regions = new Map(input.regions.map(({ code, name }) => [code, name.replace(/^(Kabupaten|Kota) /, '')]));
  const examples: Example[] = [];
  for (const { row, wanted } of silverRows(folder)) {
    const features = featuresOfRow(index, row);
    if (features) examples.push({ features, wanted, weight: 1, source: row.source ?? '' });
  }
  for (const { text, context, wanted, manner, forMannerOnly, weight } of sentences(input.contestants, regions)) {
    const features = featuresOfRow(index, context ? { text, context } : { text });
    if (features) examples.push({ features, wanted, weight, source: `own:${manner}`, forMannerOnly });
  }
  return examples;
}

/** Learns both scores. The same examples in the same order give the same weights. */
export function learnWeights(examples: readonly Example[]): Weights {
  const about = learn(examples.filter(({ forMannerOnly }) => !forMannerOnly));
  const campaigns = learnManner(examples.filter(({ wanted }) => wanted === 1));
  const occurred = new Uint32Array(buckets);
  for (const { features } of examples)
    for (const feature of features) occurred[feature] = (occurred[feature] as number) + 1;
  return {
    about: rounded(about, occurred),
    campaigns: rounded(campaigns, occurred),
    borders: [
      Math.round((borders.about - (about[buckets] as number)) * scale),
      Math.round((borders.campaigns - (campaigns[buckets] as number)) * scale),
    ],
    buckets,
  };
}
