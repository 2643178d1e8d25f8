/**
 * Judges scenarios: `npm run -s judge -- FILE.json`, or from standard input. Reads an array of
 * `{id, site, at, action, reaction?, subject, circumstances?, region?, strictness?, post: {…}, draft?}` and prints one answer each.
 * Bad input: a message with index and reason on standard error, exit code 2.
 */
import { readFileSync } from 'node:fs';
import { answer, readScenarios, ScenarioError } from './scenarios';

function input(file: string | undefined): string {
  if (file === undefined || file === '-') return readFileSync(0, 'utf8');
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ScenarioError(null, `can not read ${file}: ${(error as Error).message}`);
  }
}

try {
  const answers = readScenarios(input(process.argv[2])).map(answer);
  process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`);
} catch (error) {
  if (!(error instanceof ScenarioError)) throw error;
  process.stderr.write(`judge: ${error.message}\n`);
  process.exitCode = 2;
}
