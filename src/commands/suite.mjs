/**
 * A run of a test suite, counted test by test. A skipped test is a failure, and so is a file that did not load.
 *
 * A browser test stands on a browser, a window system and a busy machine. One that fails is looked at a second time: its whole
 * file again, in a browser of its own. It counts by that second look, but it is named at the end of the output as unsteady, so
 * that somebody mends it. Where many files fail, the code is to blame and there is no second look.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './prepare.mjs';
import { runCommand } from './run-command.mjs';

const reports = join(root, 'node_modules/.cache/jeda-netral/reports');
const mostFilesLookedAtAgain = 4;

/**
 * Runs vitest with `environment` on `files` (all of the suite if none); `name` names its report. `output`: see `runCommand`.
 * Resolves to the files of that report, as the `json` reporter of vitest writes them, or to nothing if the run did not come to its end.
 */
export async function runVitest(environment, output, name, files) {
  const report = join(reports, `${name.replaceAll(/\W+/g, '-')}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(report, { force: true });
  const vitest = join(root, 'node_modules/.bin/vitest');
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  await runCommand(vitest, ['run', ...options, ...files], environment, output);
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : undefined;
}

/** What went wrong in one file of a report, a line each. */
function faultsOf(file) {
  const path = relative(root, file.name);
  const { assertionResults: tests } = file;
  const faults = tests
    .filter((test) => test.status !== 'passed')
    .map((test) => {
      const reason =
        test.status === 'failed' ? (test.failureMessages?.[0] ?? '') : `${test.status}, which counts as failed`;
      return `${path} > ${test.fullName}\n    ${reason.split('\n').slice(0, 3).join('\n    ').slice(0, 600)}`;
    });
  // A file that did not load has no test to blame; one whose set-up broke may have only passed ones.
  if (file.status === 'failed' && faults.length === 0)
    faults.push(`${path}: ${file.message || 'the file did not load'}`);
  return faults;
}

/**
 * Runs the suite `name` by `run(name, files)` (see `runVitest`). `again`: whether what failed is looked at a second time.
 * Resolves to how many tests passed, what failed and what was unsteady, both as lines to print.
 */
export async function runSuite(name, run, again) {
  const first = await run(name, []);
  if (first === undefined) return { passed: 0, failed: [`${name}: the suite did not run to its end.`], unsteady: [] };
  const results = new Map(first.map((file) => [file.name, file]));
  const suspects = first.filter((file) => faultsOf(file).length > 0);
  const unsteady = [];
  if (again && suspects.length > 0 && suspects.length <= mostFilesLookedAtAgain) {
    console.log(`\n── ${name}, a second look at ${suspects.length} of ${first.length} files`);
    const paths = suspects.map((file) => relative(root, file.name));
    for (const file of (await run(`${name} again`, paths)) ?? []) {
      if (faultsOf(file).length === 0) unsteady.push(...faultsOf(results.get(file.name)));
      results.set(file.name, file);
    }
  }
  const files = [...results.values()];
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = files.flatMap(faultsOf);
  if (tests.length === 0 && failed.length === 0) failed.push(`${name}: no test ran.`);
  return { passed, failed, unsteady };
}
