/**
 * Learns the weights of recognition's two scores and writes `rules/lexicon-weights.json`: `npm run train -- FOLDER`.
 * FOLDER holds `silver-positives.jsonl`, `silver-negatives.jsonl` and `silver-hard-negatives.jsonl`. Same folder, same rules: same weights.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplesFrom, learnWeights } from './learning';

const folder = process.argv[2];
if (!folder || !existsSync(join(folder, 'silver-positives.jsonl'))) {
  console.error('Name the folder of the corpora, as in: npm run train -- FOLDER');
  process.exit(2);
}
const examples = examplesFrom(folder);
const { about, campaigns, borders, buckets } = learnWeights(examples);
const rows = (list: readonly (readonly number[])[]) => `[\n${list.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
writeFileSync(
  'rules/lexicon-weights.json',
  `{\n"about": ${rows(about)},\n"campaigns": ${rows(campaigns)},\n"borders": ${JSON.stringify(borders)},\n"buckets": ${buckets}\n}\n`,
);
console.log(
  `learned from ${examples.length} texts, ${examples.filter(({ wanted }) => wanted).length} of them about contestants`,
);
