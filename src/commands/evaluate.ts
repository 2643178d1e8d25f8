/**
 * Measures recognition and prints one JSON object.
 * - `npm run -s evaluate -- FILE.jsonl`: one `{id?, text, context?, author?, label?, stance_hint?, kind?, draw?}` per line.
 * - `npm run -s evaluate -- --local`: 3,000 posts of our own about tickets of regencies and towns, and as many that only look like it.
 * - `npm run -s evaluate -- --left-out FOLDER`: each collection of the corpora with scores learned from the others.
 */
import { readRows } from './corpus';
import { measureLeftOut } from './measure-left-out';
import { measureLocal } from './measure-local';
import { measureRows } from './measure-rows';

const [first, folder] = process.argv.slice(2);
if (!first || (first === '--left-out' && !folder)) {
  console.error('Name the file to measure, as in: npm run -s evaluate -- FILE.jsonl');
  process.exit(2);
}
try {
  const measured =
    first === '--local'
      ? measureLocal(3000)
      : first === '--left-out'
        ? measureLeftOut(folder as string)
        : measureRows(readRows(first));
  console.log(JSON.stringify(measured, null, 1));
} catch (error) {
  console.error(`${folder ?? first}: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
