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
  /** Reads the post and the draft. Called only when the guard needs them; walks text nodes, causes no layout. */
  read(): { readonly post?: Post; readonly draft?: string };
}

/** A control that follows, joins or likes an account, and where that account is shown. */
export interface AccountControl {
  readonly role: string;
  readonly element: Element;
  readonly about: Element | null;
  readonly identity?: string | undefined;
}

/**
 * The half of a site that reads. It comes with the judge, because nothing is judged before: what must be in the page from
 * its first moment stays small. Walks text nodes, causes no layout.
 */
export interface Reader {
  readPost(about: Element): Post;
  /** What is known of the account, group or page that a control follows, joins or likes. */
  readAccount(control: AccountControl): Post;
}

/** The reader as far as it is there already. It gets what finds the site's posts, where the site has that: one finder for both. */
export type ReaderOf<Finder = void> = (finder: Finder) => Reader | null;

export interface Site {
  readonly id: SiteId;
  /**
   * From an event in window capture to the act it would perform; null for everything else, undo acts included.
   * The common path does no layout and no query wider than the event's path.
   */
  recognise(event: Event): Act | null;
  /** Present where menus open on hover: told of every `pointerover`, only remembers the element. */
  hover?(event: Event): void;
  /** Calls back whenever a person takes a like back: it passes, but some sites send it under the name of a like. */
  watchUndo?(callback: () => void): void;
}
