/**
 * A control that takes itself away (a row that is removed, a pause that begins) must not take the focus with it: who works by
 * keyboard would be thrown back to the top of the page, and a screen reader would fall silent. The focus goes to what stands
 * there now, else to what is before it, else to the nearest such thing around.
 */

const focusable = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]';

/** One step up from the control that has the focus: what is around it, and the place of the branch with the control in there. */
interface Around {
  readonly element: Element;
  readonly place: number;
}

/** Watches a page for as long as it stands. */
export function keepFocus(page: Element): void {
  let control: Element | null = null;
  let around: readonly Around[] = [];
  page.addEventListener('focusin', (event) => {
    control = event.target as Element;
    around = aroundOf(control, page);
  });
  page.addEventListener('focusout', (event) => {
    // The person, or the page itself, has put it elsewhere. A control that is taken away is gone by then, or leaves towards nothing.
    if ((event as FocusEvent).relatedTarget !== null) control = null;
  });
  new MutationObserver(() => {
    if (control === null || control.isConnected) return;
    control = null;
    if (document.activeElement === null || document.activeElement === document.body) standIn(around)?.focus();
  }).observe(page, { childList: true, subtree: true });
}

function aroundOf(control: Element, page: Element): readonly Around[] {
  const steps: Around[] = [];
  for (let branch = control; branch !== page && branch.parentElement !== null; branch = branch.parentElement) {
    const element = branch.parentElement;
    steps.push({ element, place: [...element.children].indexOf(branch) });
  }
  return steps;
}

function standIn(around: readonly Around[]): HTMLElement | undefined {
  for (const { element, place } of around) {
    if (!element.isConnected) continue;
    const branches = [...element.children];
    const found =
      branches.slice(place).flatMap(controlsIn)[0] ?? branches.slice(0, Math.max(place, 0)).flatMap(controlsIn).at(-1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function controlsIn(branch: Element): HTMLElement[] {
  const inside = [...branch.querySelectorAll<HTMLElement>(focusable)];
  const all = branch.matches(focusable) ? [branch as HTMLElement, ...inside] : inside;
  return all.filter((each) => each.checkVisibility());
}
