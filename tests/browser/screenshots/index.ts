/** Takes all pictures: two browsers side by side, light and dark one after the other. Arguments narrow browsers and kinds. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, browserNames, themes } from '../browsers';
import { takeDialogs } from './dialogs';
import { galleryPage } from './gallery';
import { takePages } from './pages';
import { type Album, kinds, openAlbum } from './shots';
import { takeSites } from './sites';

const folder = join(process.env.JEDA_DIST ?? 'dist', 'screenshots');
const wanted = process.argv.slice(2);
const narrowed = <Word extends string>(all: readonly Word[]) => {
  const some = all.filter((word) => wanted.includes(word));
  return some.length === 0 ? all : some;
};
const asked: ReadonlySet<string> = new Set(narrowed(kinds));

async function inBrowser(browser: BrowserName): Promise<readonly Album[]> {
  const albums: Album[] = [];
  for (const theme of themes) {
    const album = openAlbum(folder, browser, theme);
    albums.push(album);
    if (asked.has('dialogs') || asked.has('cards')) await step(album, 'dialogs and cards', takeDialogs(album, asked));
    if (asked.has('sites') || asked.has('phases')) await step(album, 'sites and phases', takeSites(album, asked));
    if (asked.has('pages')) await step(album, 'pages', takePages(album));
  }
  return albums;
}

/** One part that fails does not take the others with it; it is named in the index and by the exit code. */
async function step(album: Album, name: string, work: Promise<void>): Promise<void> {
  const before = album.taken.length;
  await work.catch((error: unknown) => {
    album.missed.push(`${album.browser}, ${album.theme}, ${name}: ${String(error)}`);
    process.exitCode = 1;
  });
  console.log(`${album.browser}, ${album.theme}, ${name}: ${album.taken.length - before}`);
}

const began = Date.now();
rmSync(folder, { recursive: true, force: true });
const albums = (await Promise.all(narrowed(browserNames).map(inBrowser))).flat();
const taken = albums.flatMap((album) => album.taken);
const missed = albums.flatMap((album) => album.missed);
writeFileSync(join(folder, 'index.html'), galleryPage(taken, missed));
for (const words of missed) console.error(words);
console.log(`${taken.length} pictures in ${Math.round((Date.now() - began) / 1000)} s: ${join(folder, 'index.html')}`);
