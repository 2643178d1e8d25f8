/**
 * Random pages: trees built from a site's own selectors, marks and labels, and parts of real pages in which something is gone,
 * doubled, renamed or out of place.
 */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import type { SiteData } from '../../src/sites/data';

/** One element of a page to be built, as plain data. */
export interface Part {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly words: string;
  readonly children: readonly Part[];
}

/** The elements that a selector speaks of: tag and attributes of each compound in it. */
function elementsOf(selector: string): { tag: string; attributes: Record<string, string> }[] {
  return [...selector.matchAll(/(?:^|[\s,>+~(])([a-z][a-z0-9]*)?((?:\[[^\]]*\])+)/gi)].map(([, tag, brackets]) => ({
    tag: tag ?? 'div',
    attributes: Object.fromEntries(
      [...(brackets ?? '').matchAll(/\[([\w-]+)(?:[*^$~|]?=["']?([^"'\]]*)["']?)?/g)].map(([, name, value]) => [
        name,
        value ?? '',
      ]),
    ),
  }));
}

/** Pages of a site: random parts of its own selectors, or whole ones (`skeleton`) with changes. */
export function treeOf(
  data: SiteData,
  makers: readonly string[],
  skeleton: readonly Part[],
): fc.Arbitrary<readonly Part[]> {
  const known = [
    ...Object.values(data.selectors).flatMap(elementsOf),
    ...makers.map((tag) => ({ tag, attributes: {} })),
    ...['button', 'menuitem', 'link', 'radio'].map((role) => ({ tag: 'div', attributes: { role, tabindex: '0' } })),
  ];
  const labels = Object.values(data.labels).flatMap((words) => words ?? []);
  const marks = Object.values(data.marks).flat();
  const element = fc.constantFrom(...known);
  const label = fc.oneof(
    fc.constantFrom(...labels),
    fc.constantFrom('Prabowo Gibran', 'Coblos nomor 2', '', '12', '\ud800'),
  );
  const more = fc.record(
    {
      'aria-label': label,
      'aria-hidden': fc.constantFrom('true', 'false'),
      'aria-pressed': fc.constantFrom('true', 'false'),
      'data-testid': fc.constantFrom(...marks, 'x'),
      'data-ad-rendering-role': fc.constantFrom(...marks, 'x'),
      href: fc.constantFrom(
        '/nama',
        '/nama/status/1',
        '/p/abc/',
        '/groups/1/user/2',
        'https://x.com/a',
        '//',
        '#',
        'javascript:0',
        '%',
      ),
      contenteditable: fc.constant('true'),
      alt: label,
      datetime: fc.constantFrom('2024-10-10T00:00:00Z', 'kemarin'),
      d: fc.constantFrom(...marks, 'M0 0'),
    },
    { requiredKeys: [] },
  );
  const part = fc.letrec<{ part: Part }>((tie) => ({
    part: fc
      .tuple(
        element,
        more,
        label,
        fc.oneof({ depthSize: 'medium' }, fc.constant([]), fc.array(tie('part'), { maxLength: 4 })),
      )
      .map(([{ tag, attributes }, extra, words, children]) => ({
        tag,
        attributes: { ...attributes, ...(JSON.parse(JSON.stringify(extra)) as Record<string, string>) },
        words,
        children: children as readonly Part[],
      })),
  })).part;
  const change = fc.record({
    at: fc.nat(500),
    how: fc.oneof(
      fc.constantFrom('gone' as const, 'double' as const, 'mute' as const),
      more.map((attributes) => ({ attributes: JSON.parse(JSON.stringify(attributes)) as Record<string, string> })),
      label.map((words) => ({ words })),
      part.map((put) => ({ put })),
    ),
  });
  const changed = fc
    .tuple(fc.array(fc.constantFrom(...skeleton), { minLength: 1, maxLength: 3 }), fc.array(change, { maxLength: 6 }))
    .map(([whole, changes]) =>
      changes.reduce<readonly Part[]>((parts, { at, how }) => changedAt(parts, at, how), whole),
    );
  return fc.oneof(fc.array(part, { minLength: 1, maxLength: 5 }), { weight: 2, arbitrary: changed });
}

/** What happens to one element of a whole page. `mute`: it loses all its attributes. */
type How =
  | 'gone'
  | 'double'
  | 'mute'
  | { readonly attributes: Readonly<Record<string, string>> }
  | { readonly words: string }
  | { readonly put: Part };

function becomes(part: Part, how: How): readonly Part[] {
  if (how === 'gone') return [];
  if (how === 'double') return [part, part];
  if (how === 'mute') return [{ ...part, attributes: {} }];
  if ('attributes' in how) return [{ ...part, attributes: { ...part.attributes, ...how.attributes } }];
  return ['words' in how ? { ...part, words: how.words } : { ...part, children: [how.put, ...part.children] }];
}

function sizeOf({ children }: Part): number {
  return children.reduce((sum, child) => sum + sizeOf(child), 1);
}

/** The parts with the `at`-th element, counted in reading order, changed. */
function changedAt(parts: readonly Part[], at: number, how: How): readonly Part[] {
  let before =
    at %
    Math.max(
      1,
      parts.reduce((sum, part) => sum + sizeOf(part), 0),
    );
  return parts.flatMap((part) => {
    const place = before;
    before -= sizeOf(part);
    if (place === 0) return becomes(part, how);
    return place > 0 && before < 0 ? [{ ...part, children: changedAt(part.children, place - 1, how) }] : [part];
  });
}

/** Markup of one element as a part; words among elements come first in it, as `build` puts them. */
export function partOf(markup: string): Part {
  const part = (element: Element): Part => ({
    tag: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    words: [...element.childNodes]
      .flatMap((node) => (node.nodeType === 3 ? [node.nodeValue ?? ''] : []))
      .join('')
      .trim(),
    children: [...element.children].map(part),
  });
  return part(JSDOM.fragment(markup.trim()).firstElementChild as Element);
}

/** Puts a part into the document, under `parent`. */
export function build(document: Document, parent: Element, { tag, attributes, words, children }: Part): void {
  const element = ['svg', 'path', 'polygon', 'line', 'circle', 'title'].includes(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(words);
  for (const child of children) build(document, element, child);
  parent.append(element);
}
