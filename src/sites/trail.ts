/** Where the pointer has been, on sites whose menus open on hover. */

const most = 32;

/** The elements that the pointer came over lately, the last one last. It only remembers: nothing is asked of the page. */
export function followPointer(window: Window): EventTarget[] {
  const trail: EventTarget[] = [];
  window.addEventListener(
    'pointerover',
    ({ target }) => {
      if (target && trail.push(target) > most) trail.shift();
    },
    { capture: true, passive: true },
  );
  return trail;
}
