/** Pictures that go somewhere by a name of their own: few, in the light, from Chromium, as large as a window. */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../src/rulebook/words';
import { heights, type Shot, type Taken } from './shots';

interface Wanted extends Pick<Shot, 'kind' | 'state' | 'width'> {
  /** Without its ending, and without the language where a set has several. */
  readonly name: string;
}

export interface PictureSet {
  /** Where they go; emptied before. */
  readonly folder: string;
  readonly languages: readonly Language[];
  readonly heights: Readonly<Record<number, number>>;
  readonly pictures: readonly Wanted[];
}

const dialog = { name: 'dialog', kind: 'dialogs', state: 'like, own account', width: 1280 } as const;
const training = { name: 'training', kind: 'pages', state: 'training', width: 1280 } as const;

/** The sets by the word that asks for them. `album` is the folder of all pictures. */
export const pictureSets = (album: string): Readonly<Record<string, PictureSet>> => ({
  docs: {
    folder: 'docs/pictures',
    languages: ['id'],
    heights,
    pictures: [
      dialog,
      { name: 'popup', kind: 'pages', state: 'popup: campaign period, tab guarded', width: 360 },
      training,
      { name: 'popup-agency', kind: 'pages', state: 'popup: managed by an agency', width: 360 },
    ],
  },
  // 1280 × 800 is what the Chrome Web Store and Edge Add-ons ask for, five at most; addons.mozilla.org takes the same.
  store: {
    folder: join(album, 'store'),
    languages: ['id', 'en'],
    heights: { ...heights, 1280: 800 },
    pictures: [
      { ...dialog, name: '1-dialog' },
      { name: '2-kalender', kind: 'pages', state: 'listing: kalender', width: 1280 },
      { name: '3-aturan', kind: 'pages', state: 'listing: aturan', width: 1280 },
      { name: '4-data', kind: 'pages', state: 'listing: data', width: 1280 },
      { ...training, name: '5-latihan' },
    ],
  },
});

/** Copies the pictures of a set to where it is shown; the words of those that are missing. */
export function writePictures(
  { folder, languages, pictures }: PictureSet,
  album: string,
  taken: readonly Taken[],
): readonly string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return languages.flatMap((language) =>
    pictures.flatMap((wanted) => {
      const found = taken.find(
        (one) =>
          one.kind === wanted.kind &&
          one.state === wanted.state &&
          one.width === wanted.width &&
          one.language === language &&
          one.theme === 'light',
      );
      if (found === undefined) return [`${wanted.name}: there is no picture of “${wanted.state}” in ${language}`];
      const name = languages.length === 1 ? wanted.name : `${language}-${wanted.name}`;
      copyFileSync(join(album, found.file), join(folder, `${name}.png`));
      return [];
    }),
  );
}
