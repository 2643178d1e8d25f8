/** The interface of a site: one file per site turns DOM events into acts and DOM nodes into posts. */
import type { Post } from '../recognition/post';
import type { ActionKind, Reaction, SiteId } from '../rulebook/words';

/** How the act is performed after consent: by clicking the remembered control, or by the person doing it once more. */
export type LettingGo = 'click' | 'again';

/** One act that an event would perform, found before the site sees the event. */
export interface Act {
  readonly kind: ActionKind;
  readonly reaction?: Reaction;
  /** The control that was used. Focus returns to it; `click` letting-go clicks it. */
  readonly control: Element;
  readonly lettingGo: LettingGo;
  /** Same act on the same post or account: same key. Lives in memory only. */
  readonly key: string;
  /** Reads the post and the draft; nothing before the reader is there. Called only when they are needed; causes no layout. */
  read(): Reading;
}

/** A control that follows, joins or likes an account, and where that account is shown. */
export interface AccountControl {
  readonly role: string;
  readonly element: Element;
  readonly about: Element | null;
  readonly identity?: string | undefined;
}

/** A control as far as it says what is to be read. */
export interface ReadableControl extends AccountControl {
  /** What it is about in words, where reading `about` would not do. */
  readonly post?: Post | undefined;
  /** `about` shows an account, group or page, not a post. */
  readonly onAccount?: true;
  /** Where the person's own words stand. */
  readonly editors?: readonly Element[];
}

/** What an act is about, and what the person says in it. */
export interface Reading {
  readonly post?: Post;
  readonly draft?: string;
}

/**
 * The half of a site that reads. It comes with the judge, because nothing is judged before: what must be in the page from
 * its first moment stays small. Walks text nodes, causes no layout.
 */
export interface Reader {
  readPost(about: Element): Post;
  /** What is known of the account, group or page that a control follows, joins or likes. */
  readAccount(control: AccountControl): Post;
  /** Everything that an act with this control is judged by. */
  read(control: ReadableControl): Reading;
}

/** The reader as far as it is there already. It gets what finds the site's posts, where the site has that: one finder for both. */
export type ReaderOf<Finder = void> = (finder: Finder) => Reader | null;

export interface Site {
  readonly id: SiteId;
  /**
   * From an event in window capture to the act it would perform; null for everything else, undo acts included. `undone` is
   * called for those: they pass, but some sites send them under the name of a like.
   * The common path does no layout and no query wider than the event's path.
   */
  recognise(event: Event, undone?: () => void): Act | null;
}
