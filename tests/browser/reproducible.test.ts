/** The whole way from sources to published bytes, twice, in two folders that share nothing but the installed packages. */
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder, selfHosted, zip } from '../../src/commands/package/archive';
import { readSigningKey, signCrx } from '../../src/commands/package/crx';
import { sha256 } from '../../src/commands/package/updates';
import { chosenBrowsers } from './browsers';

const sources = ['src', 'rules', 'build.mjs', 'manifest.json', 'package.json', 'LICENSE', 'tsconfig.json'];
/** All that a released package may hold; what is not in this list is not needed by anybody who installs it. */
const released = [
  'LICENSE',
  'LICENSES.txt',
  '_locales/en/messages.json',
  '_locales/id/messages.json',
  'background.js',
  'facebook-plain.js',
  'guard-facebook.js',
  'guard-instagram.js',
  'guard-x.js',
  'icons/guarding-128.png',
  ...['guarding', 'idle', 'paused'].flatMap((mark) => [16, 32, 48].map((size) => `icons/${mark}-${size}.png`)),
  'interstitial.js',
  'judge.js',
  'manifest.json',
  ...['options', 'popup', 'training', 'welcome'].flatMap((page) =>
    ['css', 'html', 'js'].map((kind) => `pages/${page}/index.${kind}`),
  ),
  'ribbon.js',
];
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = readSigningKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());

interface Build {
  buildExtension(options: { readonly only: readonly string[] }): Promise<unknown>;
}

test.each(chosenBrowsers())(
  'the packages of %s are the same bytes wherever they are built',
  { timeout: 300_000 },
  async (browser) => {
    const folder = mkdtempSync(join(tmpdir(), 'jeda-netral-build-'));
    try {
      const sums: string[][] = [];
      for (const name of ['satu', 'jauh/di/dalam/dua']) {
        const place = join(folder, name);
        mkdirSync(place, { recursive: true });
        for (const part of sources) cpSync(join(process.cwd(), part), join(place, part), { recursive: true });
        symlinkSync(join(process.cwd(), 'node_modules'), join(place, 'node_modules'));
        const { buildExtension } = (await import(/* @vite-ignore */ join(place, 'build.mjs'))) as Build;
        await buildExtension({ only: [browser] });
        const files = readFolder(join(place, 'dist', browser));
        expect([...files.keys()].sort()).toEqual(
          [...released, ...(browser === 'chromium' ? ['managed-schema.json'] : [])].sort(),
        );
        const own = zip(selfHosted(files, browser, 'https://contoh.go.id/updates'));
        sums.push([
          ...[...files].map(([path, bytes]) => `${path} ${sha256(bytes)}`),
          sha256(own),
          sha256(signCrx(own, key)),
        ]);
      }
      expect(sums[1]).toEqual(sums[0]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
