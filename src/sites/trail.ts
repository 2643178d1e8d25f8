/** Where the pointer has been, on sites whose menus open on hover. */

const most = 32;

/**
 * The elements that the pointer came over lately, or that had the focus when a key was pressed, the last one last. It only
 * remembers: nothing is asked of the page.
 */
export function followPointer(window: Window): EventTarget[] {
  const trail: EventTarget[] = [];
  const remember = ({ target }: Event): void => {
    if (target && trail.push(target) > most) trail.shift();
  };
  for (const type of ['pointerover', 'keydown'])
    window.addEventListener(type, remember, { capture: true, passive: true });
  return trail;
}
