/**
 * What the three sites have in common: from an event to the control it uses, from the control to the act.
 * A site brings a dialect: what its controls are, where its posts begin and end, how they are read.
 */
import type { Post } from '../recognition/post';
import type { ActionKind, Reaction, SiteId } from '../rulebook/words';
import { all, controlAt, editorAt, identityOf, isControl, isDisabled, isHidden, targetOf } from './dom';
import type { Act, LettingGo, ReadableControl, ReaderOf, Site } from './site';

/** Controls that only open something: never held, but they say what a later confirmation is about. */
export type Opener = `open${'Comment' | 'Reply' | 'Share' | 'Repost' | 'Quote' | 'Reaction' | 'Picker' | 'Composer'}`;
export type ControlRole = ActionKind | Opener | 'undo';

/** One control of the site, understood. */
export interface Control extends ReadableControl {
  readonly role: ControlRole;
  readonly element: HTMLElement;
  /** The post, comment, account or group that it belongs to; null where only an earlier opener knows. */
  readonly about: Element | null;
  readonly reaction?: Reaction;
  readonly lettingGo?: LettingGo;
  /** Names the target better than the element does (a permalink, a handle). */
  readonly identity?: string | undefined;
}

/**
 * What an opener was about, read when it was used: the page may have moved on by the time of the confirmation. Before the
 * reader is there only the element is known.
 */
export interface Bound {
  readonly role: ControlRole;
  readonly about: Element | null;
  readonly post?: Post | undefined;
  readonly identity: string;
}

/** What was held with Enter; a keyboard that does not name its keys holds nothing. */
export type Modifiers = { readonly ctrlKey?: boolean; readonly metaKey?: boolean };

/** The control that a key stands for, by letters that act on a focused post; null for all other keys. */
export type Letter = (dialect: Dialect, event: KeyboardEvent, active: HTMLElement) => Control | null;

export interface Dialect {
  readonly id: SiteId;
  /** Present where letters act. */
  readonly letter?: Letter;
  /** Dialogs, menus and flyouts: a control used outside of them ends what an opener had bound. */
  readonly overlay: string;
  /** Where the controls of a post are looked for. */
  readonly controls: string;
  /** Understands a control; null for everything that is none of our business. */
  identify(control: HTMLElement, bound: Bound | null): Control | null;
  /** Enter (with or without Ctrl/Cmd) inside an editor: the send control that it stands for; null where it only breaks a line. */
  enter(editor: HTMLElement, event: Modifiers, bound: Bound | null): Control | null;
  /** Where media like on double click: the second press of a pair on them, as the like that it stands for; null elsewhere. */
  doubleTap?(event: Event, target: Element): Control | null;
  readonly reader: ReaderOf;
  /** Places where nothing may be read: private messages. */
  isPrivate(target: Element): boolean;
}

export interface Adapter extends Site {
  readonly dialect: Dialect;
}

/** The control with that role in a post; for `like` also the one that undoes it, so that nobody takes another for it. */
export function findControl(dialect: Dialect, post: Element, role: ControlRole): Control | null {
  for (const element of all(post, dialect.controls, isHidden)) {
    const found = isControl(element) ? dialect.identify(element, null) : null;
    if (found?.role === role || (found?.role === 'undo' && role === 'like' && found.about)) return found;
  }
  return null;
}

/** A site made of its dialect. */
export function createSite(dialect: Dialect): Adapter {
  let bound: Bound | null = null;
  /** The last key that came was Enter and said so: what it inserts has been decided upon already. */
  let entered = false;

  function settle(control: Control | null, undone?: () => void): Act | null {
    if (!control || dialect.isPrivate(control.element)) return null;
    if (control.role === 'undo') {
      undone?.();
      return null;
    }
    const { role, element, about, editors, reaction, lettingGo = 'click' } = control;
    const read = () => dialect.reader()?.read(control) ?? {};
    const identity = control.identity ?? (about ? identityOf(about) : '');
    if (role.startsWith('open')) {
      bound = about && { role, about, post: control.post ?? read().post, identity };
      return null;
    }
    if (!editors && !element.closest(dialect.overlay)) bound = null;
    const kind = role as ActionKind;
    return {
      kind,
      ...(reaction ? { reaction } : {}),
      control: element,
      lettingGo,
      // A like and a reaction are one decision: a long press that was allowed as a like may end as "peduli".
      key: `${kind === 'react' ? 'like' : kind}:${identity}`,
      read,
    };
  }

  // Before anything is read: what is private is not looked at.
  const understood = (control: HTMLElement | null): Control | null =>
    control && !isDisabled(control) && !dialect.isPrivate(control) ? dialect.identify(control, bound) : null;

  const sent = (editor: HTMLElement | null, how: Modifiers): Control | null =>
    editor && !dialect.isPrivate(editor) ? dialect.enter(editor, how, bound) : null;

  function byKey(event: KeyboardEvent, target: Element): Control | null {
    const { key, shiftKey } = event;
    // Enter that ends a composition chooses a word and sends nothing; one that sends besides comes again as input.
    entered = key === 'Enter' && !event.isComposing;
    if (event.isComposing || event.altKey) return null;
    const editor = editorAt(target);
    if (editor) return entered && !shiftKey ? sent(editor, event) : null;
    if (event.ctrlKey || event.metaKey || event.repeat) return null;
    if (key === 'Enter' || key === ' ') return isControl(target) ? understood(target as HTMLElement) : null;
    return dialect.letter?.(dialect, event, target as HTMLElement) ?? null;
  }

  /**
   * Keyboards of telephones do not name their keys: Enter comes as a line that is to be inserted, and a site may send upon
   * it. In a field of several lines both Enter and Shift+Enter are line breaks; nothing tells them apart there.
   */
  function byInput(event: InputEvent, target: Element): Control | null {
    return !entered && /^insert(Paragraph|LineBreak)$/.test(event.inputType) ? sent(editorAt(target), {}) : null;
  }

  function controlOf(event: Event, target: Element): Control | null {
    if (event.type === 'keydown') return byKey(event as KeyboardEvent, target);
    if (event.type === 'beforeinput') return byInput(event as InputEvent, target);
    const control = event.type === 'dblclick' ? null : understood(controlAt(target));
    return control ?? dialect.doubleTap?.(event, target) ?? null;
  }

  return {
    id: dialect.id,
    dialect,
    recognise(event, undone) {
      const target = targetOf(event);
      if (!target || (event as MouseEvent).button > 0) return null;
      return settle(controlOf(event, target), undone);
    },
  };
}
