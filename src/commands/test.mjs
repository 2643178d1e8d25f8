/**
 * `npm test`: everything that must hold. Prints each step as it runs and ends with `N passed, N failed`.
 * `npm run check` (`--quick`) is the part that needs no browser.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers, ensurePackages, giveUp, root } from './prepare.mjs';

const quick = process.argv.includes('--quick');
const reports = join(root, 'node_modules/.cache/jeda-netral/reports');
let passed = 0;
let failed = 0;

function count(good, bad) {
  passed += good;
  failed += bad;
}

function title(name) {
  console.log(`\n── ${name}`);
}

/** One command that holds or does not. */
function step(name, command, args, environment = {}) {
  title(name);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
  count(status === 0 ? 1 : 0, status === 0 ? 0 : 1);
  return status === 0;
}

function binary(name) {
  return join(root, 'node_modules/.bin', name);
}

/** A test suite: its tests are counted one by one. A skipped test is a failure, and so is a suite that ran none. */
function suite(name, environment) {
  title(name);
  const report = join(reports, `${name.replaceAll(/\W+/g, '-')}.json`);
  rmSync(report, { force: true });
  spawnSync(binary('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (!existsSync(report)) {
    console.error(`${name}: the suite did not run to its end.`);
    count(0, 1);
    return;
  }
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const skipped = result.numPendingTests + result.numTodoTests;
  const broken = result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  for (const file of broken) console.error(`${name}: ${file.name} did not load.`);
  if (skipped > 0) console.error(`${name}: ${skipped} skipped, which counts as failed.`);
  if (result.numTotalTests === 0) console.error(`${name}: no test ran.`);
  count(result.numPassedTests, result.numFailedTests + skipped + broken.length + (result.numTotalTests === 0 ? 1 : 0));
}

try {
  ensurePackages();
  mkdirSync(reports, { recursive: true });
  step('Types', binary('tsc'), ['--noEmit']);
  step('Lint', binary('biome'), ['check', '--error-on-warnings', '.']);
  step('Rules data', process.execPath, ['src/commands/check-rules.mjs']);
  suite('Unit tests', { JEDA_SUITE: 'unit', ...(quick ? { JEDA_QUICK: '1' } : {}) });
  if (!quick) {
    const paths = ensureBrowsers(['chromium', 'firefox']);
    const built = step('Build', process.execPath, ['build.mjs']);
    if (built) {
      for (const target of ['chromium', 'firefox']) {
        step(`Extension lint: ${target}`, process.execPath, ['src/commands/lint-extension.mjs', target]);
      }
      for (const name of ['chromium', 'firefox']) {
        const environment = { JEDA_SUITE: 'browser', JEDA_BROWSER: name };
        suite(`Browser tests: ${name}`, { ...environment, JEDA_CHROMIUM: paths.chromium, JEDA_FIREFOX: paths.firefox });
      }
    }
  }
} catch (error) {
  console.log(`\n${passed} passed, ${failed + 1} failed`);
  giveUp(error);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
