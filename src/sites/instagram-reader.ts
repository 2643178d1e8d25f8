/** Instagram: how its posts, comments and accounts are read. */
import type { Post } from '../recognition/post';
import { correctedSelectors, type SiteCorrection } from './data';
import { all, attribute, first, imageTexts, labelForm, longest, textOf, tidy } from './dom';
import { type InstagramData, instagramReading } from './instagram.data';
import type { InstagramFinder } from './instagram-places';
import { createReader } from './reading';
import type { Reader } from './site';

const counted = /^\p{Nd}[\p{Nd}.,٫٬\s]*\p{L}{0,5}\.?$/u;
/** Names of people in a text begin with this, in some languages behind a mark of direction. */
const named = /^\p{Cf}*@/u;
const cutBefore = /^[\s\p{Cf}]*(…|\.\.\.)/u;
const cutAfter = /(…|\.\.\.)[\s\p{Cf}]*$/u;

/** The reader of Instagram, over one document. */
export function createInstagramReader(
  _document: Document,
  data: InstagramData,
  { handleOf, postAt, authorIn, isComment }: InstagramFinder,
  correction?: SiteCorrection,
): Reader {
  const selectors = { ...data.selectors, ...correctedSelectors(instagramReading, correction) };

  const isNoCaption = (element: Element): unknown =>
    element.matches('button,[role=button]') ||
    (element.tagName === 'A' && (handleOf(element) || first(element, 'time,img')) && !named.test(textOf(element)));

  /** The caption: the heading where there is one, else the longest own text before the comments. */
  function captionOf(root: Element): Element | null {
    const comments = first(root, selectors.belowCaption);
    const isElsewhere = (element: Element) =>
      Number(comments?.compareDocumentPosition(element)) & 4 ||
      element.closest(`a,button,header,article section,${selectors.navigation}`) ||
      element.closest(selectors.dialog) !== root.closest(selectors.dialog) ||
      counted.test(labelForm(textOf(element, isNoCaption, 20)));
    return first(root, selectors.caption) ?? longest(all(root, selectors.anyText, isElsewhere), isNoCaption);
  }

  /** The rest of a long caption is behind "… more", whatever the language calls it: an own part after the words, or a button after dots. */
  function isMore(element: Element): boolean {
    const before = element.previousSibling?.textContent;
    return (
      before != null &&
      (cutBefore.test(element.textContent) || (element.matches('button,[role=button]') && cutAfter.test(before)))
    );
  }

  function readOne(root: Element): Post {
    const caption = captionOf(root);
    const around = caption?.parentElement?.closest(`${selectors.anyText},[role=button]`) ?? caption;
    return tidy({
      author: authorIn(root),
      text: textOf(caption, isNoCaption),
      partial: all(around, '*').some(isMore),
      imageText: imageTexts(root, 'img[alt]', (image) => image.closest('a,header,[role=link],li')),
      publishedAt: Date.parse(attribute(first(root, selectors.time), 'datetime')),
    });
  }

  function readPost(about: Element): Post {
    if (!isComment(about)) return readOne(about);
    const post = postAt(about);
    return tidy({ author: authorIn(about), text: textOf(about, isNoCaption), parent: post && readOne(post) });
  }

  return createReader({
    readPost,
    readAccount({ element, identity }) {
      const header = element.closest(selectors.article) ? null : element.closest('header');
      const text = textOf(header, (e) => e.tagName === 'BUTTON', 1000);
      return tidy({ author: tidy({ handle: identity }), text });
    },
  });
}
