/** `npm start`: sets up what is missing, builds, and shows the main job in the first browser found (see tests/demo/demo.ts). */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowsers, ensurePackages, findBrowser, giveUp, hasDisplay, root } from './prepare.mjs';

function run(...args) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...found },
  });
  if (status !== 0) process.exit(status ?? 1);
}

const found = {};
try {
  ensurePackages();
  const present = ['chromium', 'firefox'].filter((name) => findBrowser(name) !== null);
  // Nothing at all: Chromium is the one to install, or to ask for.
  const names = present.length > 0 ? present : ['chromium'];
  const paths = ensureBrowsers(names);
  for (const name of names) found[`JEDA_${name.toUpperCase()}`] = paths[name];
  run(join(root, 'build.mjs'));
  run('src/commands/run.mjs', 'tests/demo/demo.ts', ...(hasDisplay() ? ['show', names[0]] : ['play', ...names]));
} catch (error) {
  giveUp(error);
}
