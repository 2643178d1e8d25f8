/**
 * What `npm start` and `npm test` need before they can run: packages and browsers. Uses nothing but Node.
 * Every function either succeeds or throws an Error with one sentence that says what to do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where each browser is looked for: an override, the PATH, then the usual places of macOS and Windows. */
const browsers = {
  chromium: {
    override: 'JEDA_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debianPackage: 'chromium',
    sentence: 'Install Chromium, Chrome or Edge (or set JEDA_CHROMIUM to its path) and run this again.',
  },
  firefox: {
    override: 'JEDA_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debianPackage: 'firefox-esr',
    sentence: 'Install Firefox 140 or newer (or set JEDA_FIREFOX to its path) and run this again.',
  },
};

function onPath(command) {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.split(/\r?\n/)[0].trim() : null;
}

/** Path of a browser's program, or null. `name` is `chromium` or `firefox`. */
export function findBrowser(name) {
  const { override, commands, places } = browsers[name];
  const named = process.env[override];
  if (named) return existsSync(named) ? named : null;
  for (const command of commands) {
    const path = onPath(command);
    if (path) return path;
  }
  return places.find((place) => existsSync(place)) ?? null;
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get') !== null;
}

/** Installs what is missing where that is possible; returns `{ chromium, firefox }` paths of those asked for. */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0 && isDebianRoot()) {
    const packages = missing.map((name) => browsers[name].debianPackage);
    console.log(`Installing ${packages.join(' and ')} …`);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment });
    spawnSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-liberation', 'fonts-noto-core'],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: environment,
      },
    );
  }
  const paths = {};
  for (const name of names) {
    const path = findBrowser(name);
    if (path === null) throw new Error(browsers[name].sentence);
    paths[name] = path;
  }
  return paths;
}

/** True when `node_modules` was installed from this very lock file. */
function packagesAreCurrent() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  if (statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs) return true;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

/** Installs the npm packages of the lock file when they are missing or older than it. */
export function ensurePackages() {
  if (packagesAreCurrent()) return;
  console.log('Installing npm packages …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error('npm ci failed: check the network or the registry settings of npm and run this again.');
}

/** True when a window could be shown. */
export function hasDisplay() {
  if (process.env.CI) return false;
  return (
    process.platform === 'win32' ||
    process.platform === 'darwin' ||
    Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  );
}

/** Prints one sentence and ends with 1. */
export function giveUp(error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
