/** Pure helpers over DOM nodes that all sites share. Nothing here asks for layout: no `innerText`, no rectangles. */

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DIV DL DT DD FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'svg', 'SVG', 'TIME']);

/** True for what assistive technology must not see: decoys, duplicated counters, scrambled dates. */
export function isHidden(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true';
}

/**
 * The text below a node as a person reads it: blocks separated by `\n`, emoji from `alt`, hidden parts left out.
 * `skip` leaves out further subtrees; `limit` stops early (UTF-16 units, 0 = never).
 */
export function textOf(root: Node | null, skip?: ((element: Element) => boolean) | null, limit = 0): string {
  let text = '';
  const walk = (node: Node): void => {
    if (limit > 0 && text.length > limit) return;
    if (node.nodeType === 3) {
      text += node.nodeValue ?? '';
      return;
    }
    if (node.nodeType !== 1 && node.nodeType !== 11) return;
    const element = node as Element;
    if (node !== root && (silent.has(element.tagName) || isHidden(element) || skip?.(element))) return;
    if (element.tagName === 'IMG') {
      text += element.getAttribute('alt') ?? '';
      return;
    }
    const block = blocks.has(element.tagName);
    if (block) text += '\n';
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
    if (block) text += '\n';
  };
  if (root) walk(root);
  return text.replace(/[ \t\u00a0]*\n\s*/g, '\n').trim();
}

/** The innermost element of an event, through open shadow roots. Null when the target is no element. */
export function targetOf(event: Event): Element | null {
  let target = event.target as Element | null;
  if (target?.shadowRoot) target = (event.composedPath()[0] as Element | undefined) ?? null;
  return target?.nodeType === 1 ? target : null;
}

const controlRoles = new Set(['button', 'link', 'menuitem', 'menuitemradio', 'radio', 'option', 'switch', 'tab']);

export function isControl(element: Element): boolean {
  const tag = element.tagName;
  if (tag === 'BUTTON' || tag === 'A') return true;
  const role = element.getAttribute('role');
  if (role !== null) return controlRoles.has(role);
  return (
    tag === 'INPUT' &&
    ((element as HTMLInputElement).type === 'submit' || (element as HTMLInputElement).type === 'image')
  );
}

/** The nearest control at or above an element, within `reach` steps. */
export function controlAt(from: Element | null, reach = 14): HTMLElement | null {
  for (let node = from; node && reach > 0; node = node.parentElement, reach -= 1) {
    if (isControl(node)) return node as HTMLElement;
  }
  return null;
}

export function isDisabled(control: Element): boolean {
  return control.getAttribute('aria-disabled') === 'true' || (control as HTMLButtonElement).disabled === true;
}

/** The text field or rich editor that an element lies in; null outside. */
export function editorAt(element: Element | null): HTMLElement | null {
  return (
    element?.closest<HTMLElement>(
      'textarea,[contenteditable="true"],[contenteditable=""],input:not([type=submit],[type=button],[type=checkbox],[type=radio],[type=image])',
    ) ?? null
  );
}

/** What the person has typed into a field or rich editor. */
export function draftOf(editor: Element | null | undefined): string {
  if (!editor) return '';
  const { value } = editor as HTMLTextAreaElement;
  return typeof value === 'string' ? value.trim() : textOf(editor);
}

/** Form of a label for comparison: lower case, single spaces, without what stands in brackets and a final stop. */
export function labelForm(label: string): string {
  return label
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '')
    .toLowerCase();
}

/** The accessible label of a control, else its short text, in `labelForm`; empty when it is long text and no label. */
export function labelOf(control: Element): string {
  const text = control.getAttribute('aria-label') ?? textOf(control, null, 80);
  return text.length > 80 ? '' : labelForm(text);
}

/** The first match inside `root` that `skip` does not exclude. */
export function first(
  root: ParentNode | null | undefined,
  selector: string,
  skip?: (e: Element) => boolean,
): Element | null {
  if (!root) return null;
  if (!skip) return root.querySelector(selector);
  for (const element of root.querySelectorAll(selector)) if (!skip(element)) return element;
  return null;
}

/** The nearest ancestor that contains a match. */
export function nearestWith(from: Element, selector: string, reach = 12): Element | null {
  for (let node = from.parentElement; node && reach > 0; node = node.parentElement, reach -= 1) {
    if (node.querySelector(selector)) return node;
  }
  return null;
}

/**
 * The largest ancestor that contains exactly one match: how a post is found where nothing names it.
 * Levels with a single child are skipped: they add nothing but time.
 */
export function largestWithOne(from: Element, selector: string): Element | null {
  let best: Element | null = null;
  for (let node = from.parentElement; node && node.tagName !== 'BODY'; node = node.parentElement) {
    if (best && node.childElementCount === 1) {
      best = node;
      continue;
    }
    const found = node.querySelectorAll(selector).length;
    if (found > 1) break;
    if (found === 1) best = node;
  }
  return best;
}

/** Path segments of a link or address: `/groups/1/user/2/?x` → `['groups','1','user','2']`. */
export function segmentsOf(link: string | null | undefined): readonly string[] {
  if (!link) return [];
  const path = link.replace(/^(https?:)?\/\/[^/]*/, '').replace(/[?#].*$/, '');
  return path.split('/').filter((segment) => segment !== '');
}

const identities = new WeakMap<Element, string>();
let identified = 0;

/** A name for an element that stays the same while the element lives. */
export function identityOf(element: Element): string {
  let identity = identities.get(element);
  if (identity === undefined) {
    identified += 1;
    identity = `#${identified}`;
    identities.set(element, identity);
  }
  return identity;
}

/** Alternative texts of images worth reading; `skip` leaves out avatars and comments. */
export function imageTexts(root: Element, selector: string, skip: (image: Element) => boolean): string[] {
  const texts: string[] = [];
  for (const image of root.querySelectorAll(selector)) {
    const text = image.getAttribute('alt')?.trim() ?? '';
    if (text.length > 3 && !texts.includes(text) && !skip(image)) texts.push(text);
  }
  return texts;
}
