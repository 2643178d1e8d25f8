/**
 * What a page has put above our dialog, shadow roots included, closed ones too where we may look into them. Nothing tells of
 * a new root, and a page of 20,000 posts takes most of a second to look through: so it is looked through in slices, lap after
 * lap, the roots that were found are remembered, and everything is looked through at the press itself. A root that nobody
 * knew of may have covered us until a moment ago: finding one is doubt.
 */
import { isOurs } from './stage';

/** `unsure`: nothing is above us, but there is a place that was not known before. */
export type Sight = 'free' | 'covered' | 'unsure';

export interface TopLayer {
  /** Looks at every known place and, for so many milliseconds, for others; `Infinity` for all there are. */
  look(milliseconds: number): Sight;
  stop(): void;
}

// A page in full screen has its root up there too, below everything that was opened later; it can cover nothing. The list
// of a `select` can be styled by the page and let the mouse through; it is in no tree that a script can see. `:is` forgives
// browsers that know no `:open`.
const above = ':modal:not(:root), :popover-open, :is(select:open)';
/** Elements with a shadow root of a page's making are of these or custom ones; asking for the others throws or costs. */
const hostable = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;
/** The commonest of the others, left out by the browser itself: ten times as fast. */
const candidates = ':not(a,b,br,button,code,em,g,i,img,input,label,li,link,path,script,strong,style,svg,time,ul,use)';
/** So many elements between two looks at the clock. */
const stride = 128;

/** Watches until it is stopped. What changes in the page meanwhile is looked at first, also what is gone again. */
export function watchTopLayer(): TopLayer {
  const known = new Set<ShadowRoot>();
  /** What is still to be looked through in this lap. */
  const waiting: ParentNode[] = [];
  let elements: ArrayLike<Element> = [];
  let at = 0;
  const observer = new MutationObserver(takeIn);
  const watch = (root: Node) => observer.observe(root, { childList: true, subtree: true });
  watch(document);

  function takeIn(records: readonly MutationRecord[]): void {
    for (const { addedNodes, removedNodes } of records)
      for (const node of [...addedNodes, ...removedNodes]) if (node.nodeType === 1) waiting.push(node as Element);
  }

  /** True when a root was found that was not known. */
  function search(until: number): boolean {
    let isNew = false;
    for (;;) {
      for (; at < elements.length; at += 1) {
        if (at % stride === 0 && performance.now() > until) return isNew;
        const root = shadowOf(elements[at] as Element);
        if (root === null || known.has(root) || isOurs(root)) continue;
        known.add(root);
        watch(root);
        waiting.push(root);
        isNew = true;
      }
      const next = waiting.pop();
      if (next === undefined) return isNew;
      const below = next.querySelectorAll(candidates);
      elements = next.nodeType === 1 ? [next as Element, ...below] : below;
      at = 0;
    }
  }

  return {
    look(milliseconds) {
      takeIn(observer.takeRecords());
      const isLapOver = at >= elements.length && waiting.length === 0;
      if (isLapOver || milliseconds === Number.POSITIVE_INFINITY) waiting.unshift(document, ...known);
      const isNew = search(performance.now() + milliseconds);
      for (const root of [document, ...known]) {
        if (root.querySelector(above) !== null || root.getAnimations().some(keepsAbove)) return 'covered';
        // What is put back is new again.
        if (root !== document && !root.isConnected) known.delete(root as ShadowRoot);
      }
      return isNew ? 'unsure' : 'free';
    },
    stop: () => observer.disconnect(),
  };
}

/** What was closed stays above for as long as its style takes to change, which the page may make hours. */
const keepsAbove = (animation: Animation) => (animation as CSSTransition).transitionProperty === 'overlay';

type MaybeRevealing = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
interface ChromiumDom {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

function shadowOf(element: Element): ShadowRoot | null {
  if (!hostable.test(element.localName)) return null;
  if (element.shadowRoot !== null) return element.shadowRoot;
  try {
    const firefox = (element as MaybeRevealing).openOrClosedShadowRoot;
    if (firefox !== undefined) return firefox;
    return (globalThis as ChromiumDom).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    return null;
  }
}
