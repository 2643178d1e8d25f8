/**
 * The sites with all that is known of them, labels included: for commands and tests. The guard starts with the
 * marks alone, which are the same in every language; the labels come to it with the plan.
 */
import type { SiteId } from '../rulebook/words';
import type { Adapter } from './engine';
import { createFacebook } from './facebook';
import { facebookMarks } from './facebook.data';
import { facebookWords } from './facebook.words';
import { createInstagram } from './instagram';
import { instagramMarks } from './instagram.data';
import { instagramWords } from './instagram.words';
import { createX } from './x';
import { xMarks } from './x.data';
import { xWords } from './x.words';

/** What each site's adapter is made from. */
export const completeData = {
  x: { ...xMarks, labels: xWords },
  facebook: { ...facebookMarks, labels: facebookWords },
  instagram: { ...instagramMarks, labels: instagramWords },
};

/** A site's adapter over a document, with all labels. */
export function createComplete(site: SiteId, document: Document): Adapter {
  if (site === 'x') return createX(document, completeData.x);
  return site === 'facebook'
    ? createFacebook(document, completeData.facebook)
    : createInstagram(document, completeData.instagram);
}
