/**
 * Takes all pictures: two browsers side by side, each started once. Arguments narrow: names of browsers, kinds, and any other
 * word is looked for in the names of the states. `docs` or `store` alone: the pictures of that set.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, browserNames, type Started, startBrowser } from '../browsers';
import { previewExtension } from '../preview/extension';
import { takeDialogs } from './dialogs';
import { galleryPage } from './gallery';
import { takePages } from './pages';
import { pictureSets, writePictures } from './picture-sets';
import { type Album, heights, kinds, openAlbum } from './shots';
import { takeSites } from './sites';

const folder = join(process.env.JEDA_DIST ?? 'dist', 'screenshots');
const set = pictureSets(folder)[process.argv[2] ?? ''];
const wanted = set
  ? ['chromium', 'dialogs', 'pages', ...set.pictures.map(({ state }) => state)]
  : process.argv.slice(2);
const narrowed = <Word extends string>(all: readonly Word[]) => {
  const some = all.filter((word) => wanted.includes(word));
  return some.length === 0 ? all : some;
};
const asked: ReadonlySet<string> = new Set(narrowed(kinds));
const states = wanted.filter((word) => ![...browserNames, ...kinds].some((known) => known === word));

async function inBrowser(browser: BrowserName): Promise<Album> {
  const album = openAlbum(folder, browser, states, set?.heights ?? heights, set === undefined);
  const started = await startBrowser(browser);
  try {
    await started.browser.installExtension(await previewExtension(browser));
    if (asked.has('dialogs') || asked.has('cards')) await step(album, 'dialogs and cards', takeDialogs, started);
    if (asked.has('sites') || asked.has('phases')) await step(album, 'sites and phases', takeSites, started);
    if (asked.has('pages')) await step(album, 'pages', takePages, started);
  } finally {
    await started.browser.close();
  }
  return album;
}

type Take = (album: Album, started: Started, kinds: ReadonlySet<string>) => Promise<void>;

/** One part that fails does not take the others with it; it is named in the index and by the exit code. */
async function step(album: Album, name: string, take: Take, started: Started): Promise<void> {
  const before = album.taken.length;
  const began = Date.now();
  await take(album, started, asked).catch((error: unknown) => {
    album.missed.push(`${album.browser}, ${name}: ${error instanceof Error ? error.stack : error}`);
    process.exitCode = 1;
  });
  console.log(`${album.browser}, ${name}: ${album.taken.length - before} in ${seconds(began)} s`);
}

const seconds = (since: number) => Math.round((Date.now() - since) / 1000);

const began = Date.now();
rmSync(folder, { recursive: true, force: true });
const albums = await Promise.all(narrowed(browserNames).map(inBrowser));
const taken = albums.flatMap((album) => album.taken);
const missed = [...albums.flatMap((album) => album.missed), ...(set ? writePictures(set, folder, taken) : [])];
if (missed.length > 0) process.exitCode = 1;
for (const words of missed) console.error(words);
if (taken.length === 0) {
  console.error(
    `No picture was taken${states.length === 0 ? '' : `: is there a state called “${states.join('” or “')}”?`}`,
  );
  process.exit(2);
}
writeFileSync(join(folder, 'index.html'), galleryPage(taken, missed));
console.log(`${taken.length} pictures in ${seconds(began)} s: ${join(folder, 'index.html')}`);
