/** Facebook: where its posts and comments begin and end. */
import { first, largestWithOne } from './dom';
import type { FacebookData } from './facebook.data';

/** Finds posts and comments around a control, over one document. */
export function createFinder(document: Document, { selectors }: Pick<FacebookData, 'selectors'>) {
  const isStory = () => document.location.pathname.startsWith('/stories');

  /** A comment's own article, never the card itself. */
  function commentAt(element: Element): Element | null {
    const article = element.closest(selectors.comment);
    return first(article, selectors.message) ? null : article;
  }

  function cardAt(element: Element): Element | null {
    const card = element.closest(selectors.card);
    const dialog = card ? null : element.closest(selectors.dialog);
    if (dialog)
      return (
        first(dialog, selectors.card) ??
        (first(dialog, `${selectors.message},${selectors.profileName}`) ? dialog : null)
      );
    if (card) return card;
    // Words, a film, or at least a name: what there is one of in a post.
    const around =
      largestWithOne(element, selectors.anchor) ??
      largestWithOne(element, selectors.video) ??
      largestWithOne(element, selectors.profileName);
    return around ?? (isStory() ? (first(document, selectors.main) ?? document.body) : null);
  }

  const aboutOf = (element: Element) => commentAt(element) ?? cardAt(element);

  return { isStory, commentAt, cardAt, aboutOf };
}

export type FacebookFinder = ReturnType<typeof createFinder>;
