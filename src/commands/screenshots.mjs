/**
 * `npm run screenshots`: pictures of every state in both browsers, in `dist/screenshots/` with an `index.html` to look
 * through them. Builds the extension first; with `JEDA_DIST` it takes the build that lies there.
 *
 *   npm run screenshots                       everything
 *   npm run screenshots -- chromium pages     one browser, one kind: dialogs, cards, phases, sites, pages
 *   npm run screenshots -- "popup: paused"    one state; part of its name is enough
 *   npm run screenshots -- docs               the pictures of the documents, into docs/pictures
 *   npm run screenshots -- store              those of the store listings, 1280 × 800 in both languages, into dist/screenshots/store
 */
import { spawnSync } from 'node:child_process';
import { ensureBrowsers, ensurePackages, giveUp, root } from './prepare.mjs';

try {
  const wanted = process.argv.slice(2);
  ensurePackages();
  const browsers = ['docs', 'store'].includes(wanted[0])
    ? ['chromium']
    : ['chromium', 'firefox'].filter((name) => wanted.includes(name));
  const paths = ensureBrowsers(browsers.length === 0 ? ['chromium', 'firefox'] : browsers);
  if (!process.env.JEDA_DIST) run(['build.mjs']);
  run(['src/commands/run.mjs', 'tests/browser/screenshots/index.ts', ...wanted], {
    ...(paths.chromium ? { JEDA_CHROMIUM: paths.chromium } : {}),
    ...(paths.firefox ? { JEDA_FIREFOX: paths.firefox } : {}),
  });
} catch (error) {
  giveUp(error);
}

function run(args, environment = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) process.exit(status ?? 1);
}
