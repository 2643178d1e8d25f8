/**
 * Judges scenarios: `npm run -s judge -- FILE.json`, or from standard input. Reads an array of
 * `{id, site, at, action, reaction?, subject, circumstances?, region?, strictness?, post: {…}, draft?}` and prints one answer each.
 * A field that nobody knows is left out of its row, and told on standard error, as is an id that stands there twice.
 * A row that is wrong is answered with `{id, row, error}` in its place and told on standard error; the exit code is then 2,
 * as it is for a file that can not be read at all.
 */
import { readFileSync } from 'node:fs';
import { InputError, isRefused, readScenarios } from './scenario-rows';
import { answer } from './scenarios';

function input(file: string | undefined): string {
  if (file === undefined || file === '-') return readFileSync(0, 'utf8');
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError(`can not read ${file}: ${(error as Error).message}`);
  }
}

try {
  const answers = readScenarios(input(process.argv[2])).map((row, at) => {
    const told = isRefused(row) ? row.reasons : (row.remarks ?? []);
    const words = told.join('; ');
    if (words !== '')
      process.stderr.write(`judge: row ${at + 1}${row.id === null ? '' : ` (id ${row.id})`}: ${words}\n`);
    if (!isRefused(row)) return answer(row);
    process.exitCode = 2;
    return { id: row.id, row: row.row, error: words };
  });
  process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`judge: ${error.message}\n`);
  process.exitCode = 2;
}
