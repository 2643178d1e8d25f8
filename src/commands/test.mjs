/**
 * `npm test`: everything that must hold. Prints each step as it runs and ends with what failed and `N passed, N failed`.
 * `npm run check` (`--quick`) is the part that needs no browser.
 */
import { join } from 'node:path';
import { ensureBrowsers, ensurePackages, giveUp, root } from './prepare.mjs';
import { runCommand } from './run-command.mjs';
import { runSuite, runVitest } from './suite.mjs';

const targets = ['chromium', 'firefox'];
const cache = join(root, 'node_modules/.cache/jeda-netral');
const quick = process.argv.includes('--quick');
let passed = 0;
const failed = [];
const unsteady = [];

function title(name) {
  console.log(`\n── ${name}`);
}

/** Commands that hold or do not, side by side: what each says is printed when it has ended. Whether all hold. */
async function steps(...commands) {
  const results = commands.map(async ([name, command, args]) => {
    const { isWell, said } = await runCommand(command, args, {}, 'held');
    title(name);
    for (const line of said) console.log(line);
    if (isWell) passed += 1;
    else failed.push(name);
    return isWell;
  });
  return (await Promise.all(results)).every(Boolean);
}

function binary(name) {
  return join(root, 'node_modules/.bin', name);
}

async function suite(name, environment, output, again) {
  title(name);
  const result = await runSuite(name, (...run) => runVitest(environment, output, ...run), again);
  passed += result.passed;
  failed.push(...result.failed.map((line) => `${name}: ${line}`));
  unsteady.push(...result.unsteady.map((line) => `${name}: ${line}`));
}

/** One browser's suite. Each browser has a suite, a profile and a process of its own: they need nothing of one another. */
function browserSuite(name, paths) {
  const environment = { JEDA_SUITE: 'browser', JEDA_BROWSER: name };
  const installed = { JEDA_CHROMIUM: paths.chromium, JEDA_FIREFOX: paths.firefox };
  return suite(`Browser tests: ${name}`, { ...environment, ...installed }, `[${name}]`, true);
}

/** The closing lines: the last thing on the screen is what somebody has to do. */
function close() {
  if (unsteady.length > 0) console.log(`\n── Unsteady: failed once, passed on a second look\n${unsteady.join('\n')}`);
  if (failed.length > 0) console.log(`\n── Failed\n${failed.join('\n')}`);
  console.log(`\n${passed} passed, ${failed.length} failed`);
}

try {
  ensurePackages();
  await steps(
    // What was checked already and has not changed since need not be checked again.
    ['Types', binary('tsc'), ['--noEmit', '--incremental', '--tsBuildInfoFile', join(cache, 'types.tsbuildinfo')]],
    ['Lint', binary('biome'), ['check', '--error-on-warnings', '.']],
    ['Rules data', process.execPath, ['src/commands/check-rules.mjs']],
  );
  await suite('Unit tests', { JEDA_SUITE: 'unit', ...(quick ? { JEDA_QUICK: '1' } : {}) }, 'alone', false);
  if (!quick) {
    const paths = ensureBrowsers(targets);
    if (await steps(['Build', process.execPath, ['build.mjs']])) {
      const lint = 'src/commands/lint-extension.mjs';
      await steps(...targets.map((target) => [`Extension lint: ${target}`, process.execPath, [lint, target]]));
      await Promise.all(targets.map((name) => browserSuite(name, paths)));
    }
  }
} catch (error) {
  failed.push('The run itself: see the message below.');
  close();
  giveUp(error);
}

close();
process.exit(failed.length === 0 ? 0 : 1);
