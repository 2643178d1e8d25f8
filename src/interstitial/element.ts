/** Makes elements without a library: the dialog is drawn once, so there is nothing to reconcile. */

export type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with attributes (`true` sets an empty one, `false` and `undefined` none) and children; text stays text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  return furnish(document.createElement(tag), attributes, children);
}

const svgSpace = 'http://www.w3.org/2000/svg';

/** The same for SVG. */
export function drawing(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): SVGElement {
  return furnish(document.createElementNS(svgSpace, tag) as SVGElement, attributes, children);
}

function furnish<E extends Element>(made: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : value);
  }
  for (const child of children) if (child !== null) made.append(child);
  return made;
}

/** A sentence in which no line ends between the two names of a pair ("Andra Soni–Dimyati"), where there is room. */
export function pairsWhole(sentence: string): Child[] {
  return sentence
    .split(/(\S+–\S+)/)
    .map((part, at) => (at % 2 === 1 ? element('span', { class: 'whole' }, part) : part));
}
