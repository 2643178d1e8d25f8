/**
 * Facebook: selectors, markers and labels. Markers (`data-ad-rendering-role`) come first, labels last.
 * Labels are in `labelForm`. Where a label was never seen on the site itself, its line says so.
 */
import type { SiteData, SiteMarks } from './data';
import type { facebookWords } from './facebook.words';

export const facebookMarks = {
  selectors: {
    marker: '[data-ad-rendering-role$=_button]',
    card: '[aria-posinset]',
    comment: '[role=article][aria-label]:not([aria-posinset])',
    dialog: '[role=dialog]',
    overlay: '[role=dialog],[role=menu],[role=listbox],[role=grid],[role=tooltip]',
    profileName: '[data-ad-rendering-role=profile_name]',
    message: '[data-ad-rendering-role=story_message],[data-ad-comet-preview=message],[data-ad-preview=message]',
    button: '[role=button],[role=menuitem],button',
    /** One per post, where `message` may match two nested elements. */
    anchor:
      '[data-ad-rendering-role=story_message],[data-ad-comet-preview=message]:not([data-ad-rendering-role=story_message] *)',
    video: 'video',
    main: '[role=main]',
    form: 'form[role=presentation]',
    // Public code of ten authors, 2021 to 2026: the site's own name for what holds the send button of a comment.
    send: '[id$=composer-submit] *',
    noBar: 'form,[role=toolbar],[role=menu],[role=tablist],[role=navigation]',
    field: '[contenteditable=true][role=textbox],textarea',
    attached: 'img,video',
    chat: '[data-pagelet*=Chat]',
  },
  marks: {
    like: ['like_button'],
    openComment: ['comment_button'],
    openShare: ['share_button'],
  },
} satisfies SiteMarks;

/** Selectors that only the reader uses: they come with it, and can be corrected like the others. */
export const facebookReading = {
  title: '[data-ad-rendering-role=title]',
  description: '[data-ad-rendering-role=description]',
  anyText: '[dir=auto]',
  heading: 'h1,h2,h3,h4',
  groupPage: '[data-pagelet^=Group]',
  image: 'img[alt]',
};

export type FacebookData = SiteData<typeof facebookMarks, typeof facebookWords>;
