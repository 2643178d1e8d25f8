/**
 * While a dialog is open the page hears nothing: keys, pointers and focus changes end at window capture and are handed to
 * the dialog instead. The page's own window listeners may be older than ours, but not older than the guard's, so the guard
 * hands every event on first, through `door.shield`; our own listeners are for the kinds that the guard does not listen to.
 * Nor does the page hear the rest of an answer: a second Enter, the second half of a double click would take the like back
 * that was just agreed to, or act on whatever lies under the pointer.
 */
import type { Door } from '../plan/door';

const kinds = [
  'input',
  'touchcancel',
  'focus',
  'blur',
  'focusin',
  'focusout',
  'selectionchange',
  'paste',
  'cut',
  'drop',
];

/** A press that began as part of what came before it (a double click, a held Enter) must not count. Milliseconds. */
export const settling = 350;
/** A key that is held, a button that is not let go are waited for so long, so that nobody is shut out. Milliseconds. */
const longestRest = 2000;
/** So long a press may have waited for a busy page; it counts as made then. Milliseconds. */
const longestWait = 3000;
const answering = /^(Enter| |Escape)$/;

/** Raises the shield; returns how to lower it. `route` gets the events that a person made. */
export function raiseShield(door: Door, host: Element, route: (event: Event) => void): () => void {
  /** Presses that the page did not hear begin, by their key; the pointer has none. */
  const begun = new Set<string | undefined>();
  /** When the answer, or what still belonged to it, came last; null while the dialog is open. */
  let last: number | null = null;

  const take = (event: Event): boolean => {
    const { type, target, isTrusted } = event;
    // The window's own focus and blur are not about elements, and a page's scripts may talk to the page's own elements.
    if (target === window || (!isTrusted && target !== host)) return false;
    const { key, repeat } = event as KeyboardEvent;
    const isPress = type === 'pointerdown' || (type === 'keydown' && !repeat && answering.test(key));
    if (last === null) {
      // What is let go may be a click that the browser itself makes.
      if (type === 'click') begun.delete(key);
    } else {
      const made = Math.max(event.timeStamp, performance.now() - longestWait);
      const isOver = made - last > (isPress ? settling : longestRest);
      if (isOver) door.shield = undefined;
      if (isOver || type === 'beforeinput' || !(isPress || begun.has(key))) return false;
      last = Math.max(last, made);
      // Touches scroll, and the click that comes of them is ended itself.
      if (!/^(touch|pointer)/.test(type)) event.preventDefault();
    }
    if (isPress) begun.add(key);
    event.stopImmediatePropagation();
    if (isTrusted && last === null) route(event);
    return true;
  };

  for (const kind of kinds) window.addEventListener(kind, take, { capture: true, passive: false });
  door.shield = take;
  return () => {
    for (const kind of kinds) window.removeEventListener(kind, take, { capture: true });
    last = performance.now();
  };
}
