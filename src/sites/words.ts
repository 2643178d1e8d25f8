/** The labels of every site, for the plan. */
import type { SiteId } from '../rulebook/words';
import type { Words } from './data';
import { facebookWords } from './facebook.words';
import { instagramWords } from './instagram.words';
import { xWords } from './x.words';

export type SiteWords = { readonly [Site in SiteId]: Words };

export const siteWords: SiteWords = { x: xWords, facebook: facebookWords, instagram: instagramWords };
