/**
 * `npm run -s bench`: one JSON object with everything that is measured (tests/bench/README.md). Builds the extension first;
 * with `JEDA_DIST` it takes the build that lies there.
 *
 *   npm run -s bench -- --only recognition    one part
 *   npm run -s bench -- --write               writes the tables of docs/performance.md as well
 */
import { spawnSync } from 'node:child_process';
import { ensureBrowsers, ensurePackages, giveUp, root } from './prepare.mjs';

try {
  const args = process.argv.slice(2);
  ensurePackages();
  const needed = args[args.indexOf('--only') + 1] === 'recognition' ? [] : ['chromium', 'firefox'];
  const wanted = needed.filter((name) => (process.env.JEDA_BROWSER || name) === name);
  const paths = ensureBrowsers(wanted);
  // The JSON alone goes to standard output.
  if (needed.length > 0 && !process.env.JEDA_DIST) run(['build.mjs'], ['ignore', 2, 2]);
  run(['src/commands/run.mjs', 'tests/bench/index.ts', ...args], 'inherit', {
    ...(paths.chromium ? { JEDA_CHROMIUM: paths.chromium } : {}),
    ...(paths.firefox ? { JEDA_FIREFOX: paths.firefox } : {}),
  });
} catch (error) {
  giveUp(error);
}

function run(args, stdio, environment = {}) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio, env: { ...process.env, ...environment } });
  if (status !== 0) process.exit(status ?? 1);
}
