/** `npm run build`: installs missing packages, then builds. Arguments are those of `build.mjs`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensurePackages, giveUp, root } from './prepare.mjs';

try {
  ensurePackages();
} catch (error) {
  giveUp(error);
}
process.exit(
  spawnSync(process.execPath, [join(root, 'build.mjs'), ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1,
);
