/**
 * `npm test`: everything that must hold. Prints each step as it runs and ends with what failed and `N passed, N failed`.
 * `npm run check` (`--quick`) is the part that needs no browser.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowsers, ensurePackages, giveUp, root } from './prepare.mjs';
import { runSuite, runVitest } from './suite.mjs';

const quick = process.argv.includes('--quick');
let passed = 0;
const failed = [];
const unsteady = [];

function title(name) {
  console.log(`\n── ${name}`);
}

/** One command that holds or does not. */
function step(name, command, args, environment = {}) {
  title(name);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
  if (status === 0) passed += 1;
  else failed.push(name);
  return status === 0;
}

function binary(name) {
  return join(root, 'node_modules/.bin', name);
}

function suite(name, environment, again) {
  title(name);
  const result = runSuite(name, (...run) => runVitest(environment, ...run), again);
  passed += result.passed;
  failed.push(...result.failed.map((line) => `${name}: ${line}`));
  unsteady.push(...result.unsteady.map((line) => `${name}: ${line}`));
}

/** The closing lines: the last thing on the screen is what somebody has to do. */
function close() {
  if (unsteady.length > 0) console.log(`\n── Unsteady: failed once, passed on a second look\n${unsteady.join('\n')}`);
  if (failed.length > 0) console.log(`\n── Failed\n${failed.join('\n')}`);
  console.log(`\n${passed} passed, ${failed.length} failed`);
}

try {
  ensurePackages();
  step('Types', binary('tsc'), ['--noEmit']);
  step('Lint', binary('biome'), ['check', '--error-on-warnings', '.']);
  step('Rules data', process.execPath, ['src/commands/check-rules.mjs']);
  suite('Unit tests', { JEDA_SUITE: 'unit', ...(quick ? { JEDA_QUICK: '1' } : {}) }, false);
  if (!quick) {
    const paths = ensureBrowsers(['chromium', 'firefox']);
    const built = step('Build', process.execPath, ['build.mjs']);
    if (built) {
      for (const target of ['chromium', 'firefox']) {
        step(`Extension lint: ${target}`, process.execPath, ['src/commands/lint-extension.mjs', target]);
      }
      for (const name of ['chromium', 'firefox']) {
        const environment = { JEDA_SUITE: 'browser', JEDA_BROWSER: name };
        const installed = { JEDA_CHROMIUM: paths.chromium, JEDA_FIREFOX: paths.firefox };
        suite(`Browser tests: ${name}`, { ...environment, ...installed }, true);
      }
    }
  }
} catch (error) {
  failed.push('The run itself: see the message below.');
  close();
  giveUp(error);
}

close();
process.exit(failed.length === 0 ? 0 : 1);
