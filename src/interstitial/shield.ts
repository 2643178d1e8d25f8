/**
 * While a dialog is open the page hears nothing: keys, pointers and focus changes end at window capture and are handed to
 * the dialog instead. The page's own window listeners may be older than ours, but not older than the guard's, so the guard
 * hands every event on first, through `door.shield`; our own listeners catch the kinds that the guard does not listen to.
 */
import type { Door } from '../plan/door';

const kinds = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'pointerdown',
  'pointerup',
  'pointercancel',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
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

/** Raises the shield; returns how to lower it. `route` gets the events that a person made. */
export function raiseShield(door: Door, host: Element, route: (event: Event) => void): () => void {
  const take = (event: Event): boolean => {
    // The window's own focus and blur are not about elements, and a page's scripts may talk to the page's own elements.
    if (event.target === window || (!event.isTrusted && event.target !== host)) return false;
    event.stopImmediatePropagation();
    if (event.isTrusted) route(event);
    return true;
  };
  for (const kind of kinds) window.addEventListener(kind, take, { capture: true, passive: false });
  door.shield = take;
  return () => {
    for (const kind of kinds) window.removeEventListener(kind, take, { capture: true });
    door.shield = undefined;
  };
}
