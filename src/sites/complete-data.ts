/** All that is known of each site: the marks that the guard starts with, and the labels that come to it with the plan. */
import { facebookMarks } from './facebook.data';
import { facebookWords } from './facebook.words';
import { instagramMarks } from './instagram.data';
import { instagramWords } from './instagram.words';
import { xMarks } from './x.data';
import { xWords } from './x.words';

/** What each site's adapter is made from. */
export const completeData = {
  x: { ...xMarks, labels: xWords },
  facebook: { ...facebookMarks, labels: facebookWords },
  instagram: { ...instagramMarks, labels: instagramWords },
};
