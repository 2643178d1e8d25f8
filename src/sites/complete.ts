/** The sites with all labels and their readers from the start, for commands and tests. */
import type { SiteId } from '../rulebook/words';
import { completeData } from './complete-data';
import type { Adapter } from './engine';
import { createFacebook } from './facebook';
import { plainFacebook } from './facebook-plain';
import { createInstagram } from './instagram';
import { readers } from './readers';
import type { Reader } from './site';
import { followPointer } from './trail';
import { createX } from './x';

/** A site's adapter over a document, with all labels. */
export function createComplete(site: SiteId, document: Document): Adapter {
  let reader: Reader | undefined;
  const readerOf = (finder: unknown) => {
    reader ??= readers[site]?.(document, completeData[site], finder);
    return reader ?? null;
  };
  if (site === 'x') return createX(document, completeData.x, readerOf);
  return site === 'facebook'
    ? createFacebook(
        document,
        completeData.facebook,
        readerOf,
        followPointer(document.defaultView ?? window),
        () => plainFacebook,
      )
    : createInstagram(document, completeData.instagram, readerOf);
}
