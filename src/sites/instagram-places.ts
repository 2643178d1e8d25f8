/** Instagram: where its posts and comments begin and end, and whose they are. */
import { all, attribute, first, largestWithOne, nearestWith, pathOf, segmentsOf } from './dom';
import type { InstagramData } from './instagram.data';

/** First path segments that are places, not account names. */
const places = /^(p|reels?|explore|stories|direct|accounts|live|tv|legal|about)$/;

/** Finds posts, comments and account names around a control, over one document. */
export function createFinder(document: Document, { selectors }: Pick<InstagramData, 'selectors'>) {
  const path = () => segmentsOf(document.location.pathname);
  const isSurface = () => path()[0] === 'stories' || path().includes('live');

  function handleOf(link: Element): string | undefined {
    const [handle = '', after, more] = pathOf(link);
    return handle && !places.test(handle) && !more && (!after || /^(reels|tagged|live)$/.test(after))
      ? handle
      : undefined;
  }

  /** The row of a comment: it has exactly one permalink of its own. */
  function commentAt(element: Element): Element | null {
    const row = nearestWith(element, selectors.commentLink, 7);
    if (row && all(row, selectors.commentLink).length === 1) return largestWithOne(element, selectors.commentLink);
    const item = element.closest(selectors.commentRow);
    return item && authorIn(item).handle ? item : null;
  }

  /** Whether a dialog is a post: others have no link to one, and no day. */
  const showsPost = (dialog: Element) => first(dialog, `${selectors.postLink},${selectors.time}`);

  function postAt(element: Element): Element | null {
    const frame = element.closest(`${selectors.article},${selectors.dialog}`);
    if (frame) {
      return frame.matches(selectors.article) || showsPost(frame) ? (first(frame, selectors.article) ?? frame) : null;
    }
    if (isSurface()) return element.closest(selectors.main) ?? document.body;
    return largestWithOne(element, selectors.heart) ?? largestWithOne(element, selectors.video) ?? aroundIcons(element);
  }

  /** Where neither a known heart nor a video shows it: as far as no icon of the same row is there a second time. */
  function aroundIcons(element: Element): Element | null {
    if (first(document, selectors.heart)) return null;
    const icons = nearestWith(element, 'svg[aria-label] ~ svg[aria-label],:has(svg[aria-label]) ~ * svg[aria-label]');
    const labels = new Set(all(icons, 'svg[aria-label]').map((svg) => attribute(svg, 'aria-label')));
    const around = [...labels].map((label) => largestWithOne(element, `svg[aria-label=${JSON.stringify(label)}]`));
    return around.find((post) => post && around.every((other) => !other || other.contains(post))) ?? null;
  }

  function authorIn(root: Element | null): { readonly handle?: string } {
    const link = all(root, 'a[href^="/"]').find((a) => handleOf(a) && !a.closest(selectors.navigation));
    const handle = link && handleOf(link);
    return handle ? { handle } : {};
  }

  const isComment = (about: Element | null) =>
    about &&
    (all(about, selectors.commentLink).length === 1 || about.matches(selectors.commentRow)) &&
    !about.matches(`${selectors.article},${selectors.main},${selectors.dialog}`);

  /** The account that the address names. */
  const named = () => {
    const [handle = ''] = path();
    return places.test(handle) ? undefined : handle;
  };

  return { path, isSurface, showsPost, handleOf, commentAt, postAt, authorIn, isComment, named };
}

export type InstagramFinder = ReturnType<typeof createFinder>;
