/** X: which post the page's address names. */
import { all, attribute, pathOf, segmentsOf } from './dom';
import type { XData } from './x.data';

/** Finds the post that the address names, over one document. */
export function createFinder(document: Document, { selectors }: Pick<XData, 'selectors'>) {
  /** A part of the address behind the question mark. */
  const queryOf = (name: string) => new URLSearchParams(document.location.search).get(name) ?? undefined;

  const postAt = (element: Element | null): Element | null => element?.closest(selectors.post) ?? null;

  /** The post of a conversation page, or of a page for answering; null elsewhere. */
  function focalPost(): Element | null {
    const [, place, named] = segmentsOf(document.location.pathname);
    const id = place === 'status' || place === 'article' ? named : (queryOf('tweet_id') ?? queryOf('in_reply_to'));
    if (!id) return null;
    const linked = all(document, selectors.permalink).find(
      (link) => attribute(link, 'href').includes(id) && pathOf(link).includes(id) && postAt(link),
    );
    if (linked) return postAt(linked);
    const posts = all(document, selectors.post);
    return posts.find((post) => post.matches(selectors.focal)) ?? (posts.length === 1 ? (posts[0] ?? null) : null);
  }

  return { queryOf, postAt, focalPost };
}

export type XFinder = ReturnType<typeof createFinder>;
