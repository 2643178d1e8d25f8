/** The pictures of the documents: few, in Indonesian, in the light, as large as a laptop's window. Written into `docs/pictures`. */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Shot, Taken } from './shots';

const folder = 'docs/pictures';

interface Wanted extends Pick<Shot, 'kind' | 'state' | 'width'> {
  readonly file: string;
}

const pictures: readonly Wanted[] = [
  { file: 'dialog.png', kind: 'dialogs', state: 'like, own account', width: 1280 },
  { file: 'popup.png', kind: 'pages', state: 'popup: campaign period, tab guarded', width: 360 },
  { file: 'training.png', kind: 'pages', state: 'training', width: 1280 },
  { file: 'popup-agency.png', kind: 'pages', state: 'popup: managed by an agency', width: 360 },
];

/** What must be taken for them. */
export const documentStates: readonly string[] = pictures.map(({ state }) => state);

/** Copies them to where the documents show them; the words of those that are missing. */
export function writeDocumentPictures(album: string, taken: readonly Taken[]): readonly string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return pictures.flatMap((wanted) => {
    const found = taken.find(
      (one) =>
        one.kind === wanted.kind &&
        one.state === wanted.state &&
        one.width === wanted.width &&
        one.language === 'id' &&
        one.theme === 'light',
    );
    if (found === undefined) return [`${wanted.file}: there is no picture of “${wanted.state}”`];
    copyFileSync(join(album, found.file), join(folder, wanted.file));
    return [];
  });
}
