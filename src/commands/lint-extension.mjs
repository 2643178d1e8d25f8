/** Mozilla's linter over a built extension; errors and warnings both fail. Usage: node lint-extension.mjs chromium|firefox */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import linter from 'addons-linter';
import { manifestFor } from '../../build.mjs';
import { root } from './prepare.mjs';

const target = process.argv[2] ?? 'firefox';
const folder = mkdtempSync(join(tmpdir(), 'jeda-netral-lint-'));
cpSync(join(root, 'dist', target), folder, { recursive: true });
if (target === 'chromium') {
  // The linter knows only Firefox: what it says about the rest of the Chromium package is still worth hearing.
  const chromium = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const { background, browser_specific_settings } = manifestFor('firefox');
  delete chromium.minimum_chrome_version;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...chromium, background, browser_specific_settings }));
}

const { errors, warnings } = await linter
  .createInstance({
    config: {
      _: [folder],
      logLevel: 'fatal',
      output: 'none',
      metadata: false,
      pretty: false,
      selfHosted: false,
      disableXpiAutoclose: true,
    },
    runAsBinary: false,
  })
  .run();
rmSync(folder, { recursive: true, force: true });
for (const message of [...errors, ...warnings]) {
  console.error(
    `${message._type ?? message.type} ${message.code}: ${message.message} (${message.file ?? 'package'}:${message.line ?? '?'})`,
  );
}
console.log(`dist/${target}: ${errors.length} errors, ${warnings.length} warnings`);
process.exit(errors.length + warnings.length === 0 ? 0 : 1);
