/**
 * One gesture: everything from the first touch of a control to the last event that follows from it. The decision is made
 * at the first event, because sites may act on any of them; the dialog comes with the event that completes the gesture,
 * so that a finger that only scrolls raises nothing.
 */
import { targetOf } from '../sites/dom';
import type { Act } from '../sites/site';

/** Everything that a site could act upon. All of it is listened to from the start: a listener added later comes too late. */
export const guardedTypes = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'pointercancel',
  'contextmenu',
  'click',
  'auxclick',
  'dblclick',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
] as const;

/** Events that only end a gesture: no act begins with them. */
export const isEnding = (type: string): boolean => /up|end/.test(type);

/**
 * The listener of `touchstart` is passive: hiding an event from the page needs no `preventDefault`, and a listener that
 * could prevent the touch would make the browser wait for it before every scroll.
 */
export const isPassive = (type: string): boolean => type === 'touchstart';

export interface Gesture<Judged> {
  readonly act: Act | null;
  readonly target: Element | null;
  readonly by: 'pointer' | 'key';
  readonly startedAt: number;
  readonly isHeld: boolean;
  readonly judged: Judged;
  /** `timeStamp` of the completing event; null before. */
  completedAt: number | null;
}

/** Hides an event from the page. Touch and pointer defaults stay: they are scrolling and the click that we wait for. */
export function swallow(event: Event): void {
  event.stopImmediatePropagation();
  if (!/^(touch|pointer)/.test(event.type)) event.preventDefault();
}

/** True when an event still belongs to the control, or the very element, that the gesture began on. */
export function belongsTo(event: Event, gesture: Gesture<unknown>): boolean {
  const target = targetOf(event);
  return !!target && (target === gesture.target || !!gesture.act?.control.contains(target));
}

/** True for elements that turn Enter and Space into a click by themselves. */
export function clicksByKey(element: Element): boolean {
  return /^(BUTTON|A|INPUT|SUMMARY)$/.test(element.tagName);
}
