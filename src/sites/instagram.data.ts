/**
 * Instagram: selectors, icon outlines and labels. It has no markers, so the outline of the icon comes first; labels and
 * neighbours are the second reason. Labels are in `labelForm`; what was never seen on the site itself is said in its line.
 */
import type { SiteData, SiteMarks } from './data';
import type { instagramWords } from './instagram.words';

export const instagramMarks = {
  selectors: {
    article: 'article',
    dialog: '[role=dialog]',
    overlay: '[role=dialog],[role=menu]',
    main: 'main,[role=main]',
    video: 'video',
    navigation: 'nav,[role=navigation]',
    commentLink: 'a[href*="/c/"]',
    postLink: 'a:is([href*="/p/"],[href*="/reel/"])',
    time: 'time[datetime]',
    commentRow: 'li',
    field: 'textarea,[contenteditable=true][role=textbox]',
    // Of a post; those of comments are smaller.
    heart: 'svg[height="24"] path:is([d^="M16.792 3.904A4.989"],[d^="M34.6 3.1c-4.5"])',
  },
  // Beginnings of the outline of each icon.
  marks: {
    like: ['M16.792 3.904A4.989'],
    undo: ['M34.6 3.1c-4.5'],
    openComment: ['M20.656 17.008'],
    openShare: ['M13.973 20.046'],
    save: ['20 21 12 13.44'],
    play: ['M5.888 22.5'],
  },
} satisfies SiteMarks;

/** Selectors that only the reader uses: they come with it, and can be corrected like the others. */
export const instagramReading = {
  caption: 'h1[dir="auto"]',
  anyText: '[dir="auto"]',
  belowCaption: '[href]:is([href*="/c/"],[href*="/comments/"])',
};

export type InstagramData = SiteData<typeof instagramMarks, typeof instagramWords>;
