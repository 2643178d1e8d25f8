/** What a site's adapter reads from the page. Nothing of it is ever stored or sent. */
import type { ActionKind, Reaction, SiteId } from '../rulebook/words';

/** Name and handle as the page shows them. A handle has no leading `@`. */
export interface Account {
  readonly name?: string;
  readonly handle?: string;
}

/** What an action is about (unggahan). Every text is raw, as the person sees it; blocks are separated by `\n`. */
export interface Post {
  readonly author?: Account;
  readonly group?: { readonly name: string };
  readonly page?: { readonly name: string };
  readonly text?: string;
  /** True where the page shows only the beginning ("Lihat selengkapnya"). */
  readonly partial?: boolean;
  /** Alternative texts of images, as the site writes them, text found in the image included. */
  readonly imageText?: readonly string[];
  readonly link?: { readonly title?: string; readonly description?: string };
  /** The quoted or shared post. */
  readonly quoted?: Post;
  /** For a comment or reply: what it answers. */
  readonly parent?: Post;
  /** Known by the user's or the agency's word to be a contestant's or campaign team's own account. */
  readonly contestantAccount?: boolean;
  /** When the post was published, epoch milliseconds, where the page says so. */
  readonly publishedAt?: number;
}

/** What the person is about to do, and about what (tindakan). */
export interface Action {
  readonly site: SiteId;
  readonly kind: ActionKind;
  /** Only with `react` (and `like`, where it defaults to `like`). */
  readonly reaction?: Reaction;
  readonly post?: Post;
  /** The person's own words for comment, reply, quote, post, storyReply. */
  readonly draft?: string;
}

/** Acts that publish a post of one's own: its text is the person's own words. */
export const ownPosts: readonly ActionKind[] = ['post', 'photo', 'livestream'];
