/** Pure helpers over DOM nodes that all sites share. Nothing here asks for layout: no `innerText`, no rectangles. */

const inline = /^(A|B|I|IMG|U|S|EM|STRONG|SPAN|CODE|OBJECT|BDI|MARK|SMALL|BUTTON|FONT)$/;
const silent = /^(SCRIPT|STYLE|NOSCRIPT|svg|TIME)$/;
const controlRoles = /^(button|link|menuitem|radio|tab|option)$/;
/** What `isControl` looks at: the browser goes up to the next of these faster than a loop asks every element on the way. */
const perhapsControl = 'a,button,input,[role]';
const editors =
  'textarea,[contenteditable=true],[contenteditable=""],input:not([type]),input[type=text],input[type=search]';

/** True where it answers with anything: an element that was found says as much as `true`. */
export type Test = (element: Element) => unknown;

/** An attribute; empty when the element or the attribute is not there. */
export function attribute(element: Element | null | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}

/** All matches below `root` that `skip` does not exclude. */
export function all(root: ParentNode | null | undefined, selector: string, skip?: Test): HTMLElement[] {
  const found = root ? [...root.querySelectorAll<HTMLElement>(selector)] : [];
  return skip ? found.filter((element) => !skip(element)) : found;
}

/** The first match below `root` that `skip` does not exclude. */
export function first(root: ParentNode | null | undefined, selector: string, skip?: Test): HTMLElement | null {
  return (
    (skip ? all(root, selector).find((element) => !skip(element)) : root?.querySelector<HTMLElement>(selector)) ?? null
  );
}

type Filled<Part> = { [Key in keyof Part]?: Exclude<Part[Key], undefined | null> };

/** The same object without what is undefined, null, empty, or false: contracts have no empty fields. */
export function tidy<Part extends object>(part: Part): Filled<Part> {
  const full = Object.entries(part).filter(
    // The keys of a text are its letters: thousands of them are not made for this.
    ([, value]) => value && (typeof value !== 'object' || Object.keys(value).length > 0),
  );
  return Object.fromEntries(full) as Filled<Part>;
}

/** True for what assistive technology must not see: decoys, duplicated counters, scrambled dates. */
export function isHidden(element: Element): boolean {
  return attribute(element, 'aria-hidden') === 'true';
}

/**
 * The text below a node as a person reads it: blocks separated by `\n`, emoji from `alt`, hidden parts left out.
 * `skip` leaves out further subtrees; `limit` stops early (UTF-16 units, 0 = never).
 */
export function textOf(root: Node | null | undefined, skip?: Test | null, limit = 0): string {
  let text = '';
  const walk = (node: Node): void => {
    const { nodeType } = node;
    if (nodeType === 3) text += node.nodeValue;
    if (nodeType !== 1 || (limit && text.length > limit)) return;
    const element = node as Element;
    const { tagName } = element;
    if (node !== root && (silent.test(tagName) || isHidden(element) || skip?.(element))) return;
    if (tagName === 'IMG') text += attribute(element, 'alt');
    const edge = inline.test(tagName) ? '' : '\n';
    text += edge;
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
    text += edge;
  };
  if (root) walk(root);
  return text.replace(/[ \t\u00a0]*\n\s*/g, '\n').trim();
}

/** The innermost element of an event, through open shadow roots. Null when the target is no element. */
export function targetOf(event: Event): Element | null {
  const target = event.target as Element | null;
  const inner = target?.shadowRoot ? (event.composedPath()[0] as Element) : target;
  return inner?.nodeType === 1 ? inner : null;
}

export function isControl(element: Element): boolean {
  const { tagName } = element;
  if (tagName === 'A' || tagName === 'BUTTON') return true;
  const role = element.getAttribute('role');
  if (role && controlRoles.test(role)) return true;
  return tagName === 'INPUT' && /^(submit|image)$/.test((element as HTMLInputElement).type);
}

/** The nearest control at or above an element. Every click comes through here, and a selector with all roles would take twice as long. */
export function controlAt(from: Element | null | undefined): HTMLElement | null {
  const near = from?.closest<HTMLElement>(perhapsControl) ?? null;
  return !near || isControl(near) ? near : controlAt(near.parentElement);
}

export function isDisabled(control: Element): boolean {
  return control.matches(':disabled,[aria-disabled=true]');
}

/** The text field or rich editor that an element lies in; null outside. */
export function editorAt(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>(editors);
}

/** What the person has typed into a field or rich editor. */
export function draftOf(editor: Element | null | undefined): string {
  const value = (editor as HTMLTextAreaElement | null)?.value;
  return typeof value === 'string' ? value.trim() : textOf(editor);
}

/** Form of a label for comparison: lower case, single spaces, without marks of direction, what stands in brackets and a final stop. */
export function labelForm(label: string): string {
  return label
    .replace(/\p{Cf}|\s*\p{Ps}.*?\p{Pe}|\p{Po}$/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/**
 * The accessible label of a control, which may stand elsewhere in the page, else its short text, in `labelForm`; empty when it
 * is long text and no label.
 */
export function labelOf(control: Element): string {
  const named = attribute(control, 'aria-labelledby').split(' ');
  const text =
    named
      .map((id) => textOf(control.ownerDocument.getElementById(id), null, 80))
      .join(' ')
      .trim() ||
    (control.getAttribute('aria-label') ?? textOf(control, null, 80));
  return text.length > 80 ? '' : labelForm(text);
}

/** The ancestors of an element from its parent outwards, at most `reach` of them. */
export function ancestors(element: Element, reach: number): Element[] {
  const found: Element[] = [];
  for (let node = element.parentElement; node && found.length < reach; node = node.parentElement) found.push(node);
  return found;
}

/** The nearest ancestor that contains a match, at most `reach` steps up. */
export function nearestWith(from: Element, selector: string, reach = 12): Element | null {
  return ancestors(from, reach).find((node) => first(node, selector)) ?? null;
}

/**
 * The largest ancestor that contains exactly one match: how a post is found where nothing names it.
 * Ends below the page's main part. Levels with a single child are skipped: they add nothing but time.
 */
export function largestWithOne(from: Element, selector: string): Element | null {
  let best: Element | null = null;
  for (let node = from.parentElement; node && !node.matches('body,main,[role=main]'); node = node.parentElement) {
    const count: number = best && node.childElementCount === 1 ? 1 : all(node, selector).length;
    if (count > 1) break;
    if (count === 1) best = node;
  }
  return best;
}

/** The match with the longest text, `skip` leaving out parts of each; null when none has any. */
export function longest(matches: readonly Element[], skip: Test): Element | null {
  let best: Element | null = null;
  let length = 0;
  for (const element of matches) {
    const size = textOf(element, skip, 4000).length;
    if (size > length) {
      best = element;
      length = size;
    }
  }
  return best;
}

/** Path segments of a link or address: `/groups/1/user/2/?x` → `['groups','1','user','2']`. */
export function segmentsOf(link: string): readonly string[] {
  return link
    .replace(/^(https?:)?\/\/[^/]*|[?#].*$/g, '')
    .split('/')
    .filter(Boolean);
}

/** Path segments of an element's `href`. */
export function pathOf(link: Element | null | undefined): readonly string[] {
  return segmentsOf(attribute(link, 'href'));
}

const identities = new WeakMap<Element, number>();
let identified = 0;

/** A name for an element that stays the same while the element lives. */
export function identityOf(element: Element): string {
  if (!identities.has(element)) identities.set(element, ++identified);
  return `#${identities.get(element)}`;
}

/**
 * Alternative texts of images worth reading, in words; `skip` leaves out avatars and comments, `none` what the site says
 * where nobody described one.
 */
export function imageTexts(root: Element, selector: string, skip?: Test, none: readonly string[] = []): string[] {
  const texts = all(root, selector, skip).map((image) => attribute(image, 'alt').trim());
  return [...new Set(texts.filter((text) => text[3] && /\p{L}{2}/u.test(text) && !none.includes(labelForm(text))))];
}
