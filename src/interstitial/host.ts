/**
 * A place of our own on a page that is not ours: a plain `div` at the end of `html` with a closed shadow root. It has no
 * name, class or attribute that a page could look for, and nothing that a page declares gets in: `all: initial !important`
 * inside a shadow root outranks every declaration outside it.
 */

/** Styles as text, read into a constructed sheet on first use and shared by every host. */
export interface Styles {
  readonly text: string;
  sheet: CSSStyleSheet | null;
}

export interface Host {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/** A host that stands nowhere yet, in these styles. */
export function createHost(styles: Styles): Host {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, styles);
  return { host, root };
}

/** The constructed sheet of the styles. Throws where the browser refuses one. */
export function sheetOf(styles: Styles): CSSStyleSheet {
  if (styles.sheet === null) {
    const made = new CSSStyleSheet();
    made.replaceSync(styles.text);
    styles.sheet = made;
  }
  return styles.sheet;
}

/** Constructed sheets are free of the page's CSP; where a browser refuses them to us, a `<style>` does. */
function dress(root: ShadowRoot, styles: Styles): void {
  try {
    root.adoptedStyleSheets = [sheetOf(styles)];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Falls through to the element.
  }
  const style = document.createElement('style');
  style.textContent = styles.text;
  root.append(style);
}
