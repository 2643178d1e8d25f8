/**
 * A browser as an agency's administrator leaves it: an empty profile, policy files of the file makers, and nothing else.
 * Policies lie in folders of the whole machine, so each browser runs in a mount namespace of its own where that folder is
 * the test's: no other browser on the machine is managed, and nothing is left behind.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type Deployment, firefoxAddonId } from '../../src/settings/policy/files/deployment';
import { chromiumPolicy, firefoxPolicy } from '../../src/settings/policy/files/json';
import { type BrowserName, browserPath, type Started } from './browsers';

export interface ManagedMachine {
  /** Writes the policy file, or takes it away. What the browser makes of it, and when, is the browser's affair. */
  setPolicy(deployment: Deployment | null): void;
  /** Starts the browser; the second start has the profile that the first one left. */
  start(): Promise<Started>;
  close(): void;
}

/** Where each browser looks, below the folder that is replaced. */
const folders: Record<BrowserName, (program: string) => { readonly folder: string; readonly file: string }> = {
  chromium: (program) => ({
    folder: /chrome/.test(program) ? '/etc/opt/chrome' : /edge/.test(program) ? '/etc/opt/edge' : '/etc/chromium',
    file: 'policies/managed/jeda-netral.json',
  }),
  firefox: () => ({ folder: '/etc/firefox', file: 'policies/policies.json' }),
};

const firefoxAddress = '6a656461-6e65-4574-8261-6c0000000001';

/** Throws with one sentence where the machine does not allow it. */
export function managedMachine(name: BrowserName): ManagedMachine {
  const program = browserPath(name);
  const { folder, file } = folders[name](program);
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || spawnSync('unshare', ['-m', 'true']).status !== 0) {
    throw new Error('The tests of managed installs mount policy folders of their own: run them on Linux as root.');
  }
  mkdirSync(folder, { recursive: true });
  const place = mkdtempSync(join(tmpdir(), 'jeda-netral-managed-'));
  const profile = join(place, 'profile');
  const policies = join(place, 'etc');
  mkdirSync(dirname(join(policies, file)), { recursive: true });
  mkdirSync(profile);
  const starter = join(place, 'start.sh');
  writeFileSync(
    starter,
    `#!/bin/sh\nexec unshare -m sh -c 'mount --bind "${policies}" "${folder}" && exec "${program}" "$@"' sh "$@"\n`,
    { mode: 0o755 },
  );
  return {
    setPolicy: (deployment) => {
      const path = join(policies, file);
      if (deployment === null) return rmSync(path, { force: true });
      const policy = name === 'chromium' ? chromiumFile(deployment) : firefoxFile(deployment);
      // Renamed into its place, so that the browser never reads half a file.
      writeFileSync(`${place}/next.json`, JSON.stringify(policy));
      renameSync(`${place}/next.json`, path);
    },
    start: async () =>
      name === 'chromium'
        ? { browser: await startChromium(starter, profile), extension: null }
        : { browser: await startFirefox(starter, profile), extension: `moz-extension://${firefoxAddress}` },
    close: () => {
      if (existsSync(place)) rmSync(place, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Without the first line, Chromium hides an extension that a policy has installed from every debugger, the tests' too. */
function chromiumFile(deployment: Deployment): object {
  if (deployment.chrome === undefined) throw new Error('the deployment has no entry for Chromium');
  return { DeveloperToolsAvailability: 1, ...chromiumPolicy(deployment, deployment.chrome) };
}

/** A package that Mozilla has not signed, from a server without TLS: only ESR and developer builds can be told to take it. */
function firefoxFile(deployment: Deployment): object {
  const { policies } = firefoxPolicy(deployment) as { readonly policies: object };
  const locked = { Value: false, Status: 'locked' };
  return {
    policies: {
      ...policies,
      Preferences: { 'xpinstall.signatures.required': locked, 'extensions.checkUpdateSecurity': locked },
    },
  };
}

function startChromium(starter: string, profile: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath: starter,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    // Forced installation is background networking.
    ignoreDefaultArgs: ['--disable-background-networking'],
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    args: [
      '--no-sandbox',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--lang=id',
    ],
  });
}

function startFirefox(starter: string, profile: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: starter,
    userDataDir: profile,
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxAddonId]: firefoxAddress }),
      'extensions.checkUpdateSecurity': false,
      'intl.accept_languages': 'id',
    },
  });
}
