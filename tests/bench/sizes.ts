/** Bytes of what a page is given to run, minified and gzipped, beside what others give it. Reads the built extension. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserName } from '../browser/browsers';
import type { Line, Part } from './part';

interface Size {
  readonly minified: number;
  readonly gzip: number;
}

const injected = [
  'guard-facebook.js',
  'facebook-plain.js',
  'guard-instagram.js',
  'guard-x.js',
  'judge.js',
  'interstitial.js',
  'ribbon.js',
] as const;
const own = ['background.js', 'pages/popup/index.js', 'pages/options/index.js', 'pages/training/index.js'] as const;
type Script = (typeof injected)[number] | (typeof own)[number];

/** Minified with esbuild and gzipped from the packages of August 2026; each runs at every load of the pages it is for. */
const peers = {
  'LeechBlock NG, content.js': { minified: 3_000, gzip: 1_060 },
  'uBO Lite, css-procedural-api.js': { minified: 11_400, gzip: 3_800 },
  'Privacy Badger, socialwidgets.js': { minified: 11_500, gzip: 4_000 },
  'News Feed Eradicator, intercept.js': { minified: 32_500, gzip: 10_700 },
  'Dark Reader, inject/index.js': { minified: 116_300, gzip: 40_400 },
  'Control Panel for Twitter, script.js': { minified: 220_500, gzip: 56_800 },
} as const satisfies Record<string, Size>;

export interface Sizes {
  readonly scripts: Readonly<Record<Script, Size>>;
  readonly peers: typeof peers;
}

function sizeOf(file: string): Size {
  const bytes = readFileSync(file);
  return { minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

function measure(browser: BrowserName | null): Sizes {
  const folder = join(process.env.JEDA_DIST ?? 'dist', browser ?? 'chromium');
  const scripts = Object.fromEntries([...injected, ...own].map((name) => [name, sizeOf(join(folder, name))]));
  return { scripts: scripts as Sizes['scripts'], peers };
}

const words = ({ minified, gzip }: Size) => `${(minified / 1000).toFixed(1)} / ${(gzip / 1000).toFixed(1)}`;

function lines({ scripts, peers: others }: Sizes): Line[] {
  const goals: Partial<Record<Script, string>> = {
    'guard-facebook.js': '≤ 16 / 6',
    'guard-instagram.js': '≤ 16 / 6',
    'guard-x.js': '≤ 16 / 6',
  };
  const when: Partial<Record<Script, string>> = {
    'facebook-plain.js': 'beside it on the basic pages, in plugins and in the sharer',
    'judge.js': 'when the document is parsed',
    'interstitial.js': 'when the page is idle',
    'ribbon.js': 'in demonstration mode only',
  };
  return [
    ...Object.entries(scripts).map(([name, size]) => ({
      what: `${name}, kB minified / gzip${when[name as Script] ? `, ${when[name as Script]}` : ''}`,
      value: words(size),
      ...(goals[name as Script] ? { goal: goals[name as Script] as string } : {}),
    })),
    ...Object.entries(others).map(([name, size]) => ({ what: `for comparison: ${name}`, value: words(size) })),
  ];
}

export const sizes: Part<Sizes> = {
  name: 'sizes',
  about:
    'Each script of the built extension, and the scripts that comparable extensions run on every page they are for.',
  where: 'browsers',
  measure,
  lines,
};
