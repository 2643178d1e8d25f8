/** All that is known of each site: the marks that the guard starts with, and the labels that come to it with the plan. */
import { facebookMarks, facebookReading } from './facebook.data';
import { facebookWords } from './facebook.words';
import { instagramMarks, instagramReading } from './instagram.data';
import { instagramWords } from './instagram.words';
import { xMarks, xReading } from './x.data';
import { xWords } from './x.words';

/** What each site's adapter is made from. */
export const completeData = {
  x: { ...xMarks, selectors: { ...xMarks.selectors, ...xReading }, labels: xWords },
  facebook: { ...facebookMarks, selectors: { ...facebookMarks.selectors, ...facebookReading }, labels: facebookWords },
  instagram: {
    ...instagramMarks,
    selectors: { ...instagramMarks.selectors, ...instagramReading },
    labels: instagramWords,
  },
};
