/** The sites with all labels from the start, for commands and tests. */
import type { SiteId } from '../rulebook/words';
import { completeData } from './complete-data';
import type { Adapter } from './engine';
import { createFacebook } from './facebook';
import { createInstagram } from './instagram';
import { createX } from './x';

/** A site's adapter over a document, with all labels. */
export function createComplete(site: SiteId, document: Document): Adapter {
  if (site === 'x') return createX(document, completeData.x);
  return site === 'facebook'
    ? createFacebook(document, completeData.facebook)
    : createInstagram(document, completeData.instagram);
}
