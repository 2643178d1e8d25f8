/** X: which post the page's address names. */
import { all, pathOf, segmentsOf } from './dom';
import type { XData } from './x.data';

/** A part of the address behind the question mark. */
export function queryOf({ location }: Document, name: string): string | undefined {
  return new URLSearchParams(location.search).get(name) ?? undefined;
}

/** The post of a conversation page, or of a page for answering; null elsewhere. */
export function focalPost(document: Document, selectors: XData['selectors']): Element | null {
  const [, place, named] = segmentsOf(document.location.pathname);
  const id =
    place === 'status' || place === 'article'
      ? named
      : (queryOf(document, 'tweet_id') ?? queryOf(document, 'in_reply_to'));
  if (!id) return null;
  const posts = all(document, selectors.post);
  const linked = posts.find((post) => all(post, selectors.permalink).some((link) => pathOf(link).includes(id)));
  return (
    linked ?? posts.find((post) => post.matches(selectors.focal)) ?? (posts.length === 1 ? (posts[0] ?? null) : null)
  );
}
