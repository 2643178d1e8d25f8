/** Two presses in one place, for sites whose media like on them. */
import type { Control } from './engine';

/** Milliseconds and CSS pixels between two presses that make a pair. */
const doubleTapWithin = 500;
const doubleTapReach = 40;

/**
 * Tells second presses of a pair in one place, and what `media` says of them. Pairs are counted here: pointer events do not
 * count them, and a first press costs nothing.
 */
export function onSecondPress(media: (target: Element) => Control | null) {
  let tapped = { x: 0, y: 0, at: Number.NEGATIVE_INFINITY };
  return (event: Event, target: Element): Control | null => {
    const { type, timeStamp: at, clientX: x, clientY: y, detail } = event as MouseEvent;
    let paired = detail > 1;
    if (type === 'pointerdown') {
      // By place, not by element: what lies on top may change with the first press.
      paired = at - tapped.at < doubleTapWithin && Math.hypot(x - tapped.x, y - tapped.y) < doubleTapReach;
      // A pair is used up: the next press begins a new one.
      tapped = { x, y, at: paired ? Number.NEGATIVE_INFINITY : at };
    }
    return paired ? media(target) : null;
  };
}
