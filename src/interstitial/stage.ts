/**
 * A place of our own on a page that is not ours: a plain `div` at the end of `html` with a closed shadow root. It has no
 * name, class or attribute that a page could look for, and nothing that a page declares gets in: `all: initial !important`
 * inside a shadow root outranks every declaration outside it.
 */
import controls from '../ui/controls.css' with { type: 'text' };
import tokens from '../ui/tokens.css' with { type: 'text' };
import styles from './interstitial.css' with { type: 'text' };

export interface Stage {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  remove(): void;
}

const sheetText = `${tokens}\n${controls}\n${styles}`;
let sheet: CSSStyleSheet | null = null;
const ours = new WeakSet<Node>();

/** Whether a node is the root of something that we put on the page. */
export function isOurs(root: Node): boolean {
  return ours.has(root);
}

/** Throws where the document has no root element (it is being replaced); callers hold the act then. */
export function openStage(): Stage {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  ours.add(root);
  dress(root);
  document.documentElement.append(host);
  return { host, root, remove: () => host.remove() };
}

/** Reads our styles ahead of the first use. */
export function prepareStyles(): void {
  try {
    styleSheet();
  } catch {
    // Then a `<style>` does, at the time.
  }
}

function styleSheet(): CSSStyleSheet {
  if (sheet === null) {
    const made = new CSSStyleSheet();
    made.replaceSync(sheetText);
    sheet = made;
  }
  return sheet;
}

/** Constructed sheets are free of the page's CSP; where a browser refuses them to us, a `<style>` does. */
function dress(root: ShadowRoot): void {
  try {
    root.adoptedStyleSheets = [styleSheet()];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Falls through to the element.
  }
  const style = document.createElement('style');
  style.textContent = sheetText;
  root.append(style);
}
