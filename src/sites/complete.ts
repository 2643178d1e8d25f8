/** The sites with all labels and their readers from the start, for commands and tests. */
import type { SiteId } from '../rulebook/words';
import { completeData } from './complete-data';
import type { Adapter } from './engine';
import { createFacebook } from './facebook';
import { createInstagram } from './instagram';
import { readers } from './readers';
import { createX } from './x';

/** A site's adapter over a document, with all labels. */
export function createComplete(site: SiteId, document: Document): Adapter {
  const reader = readers[site]?.(document, completeData[site]) ?? null;
  const readerOf = () => reader;
  if (site === 'x') return createX(document, completeData.x, readerOf);
  return site === 'facebook'
    ? createFacebook(document, completeData.facebook, readerOf)
    : createInstagram(document, completeData.instagram, readerOf);
}
