/** The reading half of every site, together: the judge carries them. */
import type { SiteId } from '../rulebook/words';
import type { SiteCorrection, SiteData } from './data';
import { createFacebookReader } from './facebook-reader';
import { createInstagramReader } from './instagram-reader';
import type { Reader } from './site';
import { createXReader } from './x-reader';

/**
 * Makes the reader of a site from the adapter's data and finder; `correction` mends what only the reader knows. Written as a
 * method, because only of methods may a parameter be narrower: each site's reader takes that site's data.
 */
export type Readers = {
  readonly [Site in SiteId]?: {
    make(document: Document, data: SiteData, finder: unknown, correction?: SiteCorrection): Reader;
  }['make'];
};

export const readers: Readers = {
  x: createXReader,
  facebook: createFacebookReader,
  instagram: createInstagramReader,
};
