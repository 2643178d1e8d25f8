/**
 * What the three sites have in common: from an event to the control it uses, from the control to the act.
 * A site brings a dialect: what its controls are, where its posts begin and end, how they are read.
 */
import type { Post } from '../recognition/post';
import type { ActionKind, Reaction, SiteId } from '../rulebook/words';
import { controlAt, draftOf, editorAt, identityOf, isDisabled, targetOf } from './dom';
import type { Act, LettingGo, Site } from './site';

/** Controls that only open something: never held, but they say what a later confirmation is about. */
export type Opener =
  | 'openComment'
  | 'openReply'
  | 'openShare'
  | 'openRepost'
  | 'openQuote'
  | 'openReaction'
  | 'openPicker'
  | 'openComposer';
export type ControlRole = ActionKind | Opener | 'undo';

/** One control of the site, understood. */
export interface Control {
  readonly role: ControlRole;
  readonly element: HTMLElement;
  /** The post, comment, account or group that it belongs to; null where only an earlier opener knows. */
  readonly about: Element | null;
  readonly reaction?: Reaction;
  readonly lettingGo?: LettingGo;
  /** Where the person's own words stand. */
  readonly editors?: readonly Element[];
  /** What `about` is about in words, where reading the element would not do. */
  readonly post?: Post | undefined;
  /** Names the target better than the element does (a permalink). */
  readonly identity?: string | undefined;
}

/** What an opener was about, read when it was used: the page may have moved on by the time of the confirmation. */
export interface Bound {
  readonly role: Opener;
  readonly post: Post;
  readonly identity: string;
}

export interface Dialect {
  readonly id: SiteId;
  /** Letters that act on the focused post, with the role of the control that they stand for. */
  readonly letters: Readonly<Record<string, ControlRole>>;
  /** Understands a control; null for everything that is none of our business. */
  identify(control: HTMLElement, bound: Bound | null): Control | null;
  /** Enter (with or without Ctrl/Cmd) inside an editor: the send control that it stands for; null where it only breaks a line. */
  enter(editor: HTMLElement, event: KeyboardEvent, bound: Bound | null): Control | null;
  /** The post that letters act on. */
  focused(): Element | null;
  /** The control with that role in a post. */
  find(post: Element, role: ControlRole): Control | null;
  /** Media that like on double click; null elsewhere. */
  media?(target: Element): Control | null;
  readPost(about: Element): Post;
  /** Dialogs, menus and flyouts: a control used outside of them ends what an opener had bound. */
  readonly overlay: string;
  /** Places where nothing may be read: private messages. */
  isPrivate(target: Element): boolean;
}

const openers = new Set<string>([
  'openComment',
  'openReply',
  'openShare',
  'openRepost',
  'openQuote',
  'openReaction',
  'openPicker',
  'openComposer',
]);
const doubleTapWithin = 500;

export interface Adapter extends Site {
  readonly dialect: Dialect;
}

/** A site made of its dialect. */
export function createSite(dialect: Dialect): Adapter {
  let bound: Bound | null = null;
  let tapped: { readonly on: Element; readonly at: number } | null = null;

  const identityFor = (control: Control): string =>
    control.identity ?? (control.about ? identityOf(control.about) : (bound?.identity ?? location.pathname));

  function bind(control: Control): void {
    const post = control.post ?? (control.about ? dialect.readPost(control.about) : null);
    bound = post ? { role: control.role as Opener, post, identity: identityFor(control) } : null;
  }

  function actOf(control: Control): Act {
    const from = bound;
    const kind = control.role as ActionKind;
    const { about, editors } = control;
    return {
      kind,
      ...(control.reaction ? { reaction: control.reaction } : {}),
      control: control.element,
      lettingGo: control.lettingGo ?? 'click',
      // A like and a reaction are one decision: a long press that was allowed as a like may end as "peduli".
      key: `${kind === 'react' ? 'like' : kind}:${identityFor(control)}`,
      read() {
        const post = control.post ?? (about ? dialect.readPost(about) : from?.post);
        const draft = (editors ?? []).map(draftOf).filter(Boolean).join('\n');
        return { ...(post ? { post } : {}), ...(draft ? { draft } : {}) };
      },
    };
  }

  function settle(control: Control | null): Act | null {
    if (!control || control.role === 'undo' || dialect.isPrivate(control.element)) return null;
    if (openers.has(control.role)) {
      bind(control);
      return null;
    }
    const act = actOf(control);
    if (!control.editors && !control.element.closest(dialect.overlay)) bound = null;
    return act;
  }

  function byKey(event: KeyboardEvent, target: Element): Act | null {
    if (event.isComposing || event.altKey) return null;
    const editor = editorAt(target);
    const modified = event.ctrlKey || event.metaKey;
    if (editor) return event.key === 'Enter' && !event.shiftKey ? settle(dialect.enter(editor, event, bound)) : null;
    if (modified) return null;
    if (event.key === 'Enter' || event.key === ' ') {
      const control = controlAt(target, 1);
      return control && !isDisabled(control) ? settle(dialect.identify(control, bound)) : null;
    }
    if (event.shiftKey || event.repeat) return null;
    const role = dialect.letters[event.key.toLowerCase()];
    if (!role) return null;
    if (role === 'openComposer') {
      bound = null;
      return null;
    }
    const post = dialect.focused();
    return post ? settle(dialect.find(post, role)) : null;
  }

  /** The second press of a pair on the same media; pairs are counted here because pointer events do not count them. */
  function byDoubleTap(event: Event, target: Element): Act | null {
    const media = dialect.media?.(target) ?? null;
    if (!media?.about) return null;
    if (event.type === 'dblclick' || (event as UIEvent).detail >= 2) return settle(media);
    if (event.type !== 'pointerdown') return null;
    const before = tapped;
    tapped = { on: media.about, at: event.timeStamp };
    return before?.on === media.about && event.timeStamp - before.at < doubleTapWithin ? settle(media) : null;
  }

  return {
    id: dialect.id,
    dialect,
    recognise(event) {
      const target = targetOf(event);
      if (!target) return null;
      if (event.type === 'keydown') return byKey(event as KeyboardEvent, target);
      if ((event as MouseEvent).button > 0) return null;
      if (event.type === 'dblclick') return byDoubleTap(event, target);
      const control = controlAt(target);
      const found = control && !isDisabled(control) ? dialect.identify(control, bound) : null;
      if (found) return settle(found);
      return dialect.media ? byDoubleTap(event, target) : null;
    },
  };
}
