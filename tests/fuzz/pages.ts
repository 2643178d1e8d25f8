/** The adapters on pages that no site has yet: random trees built from the adapters' own selectors, marks and labels. */
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { actionKinds, type SiteId } from '../../src/rulebook/words';
import { createComplete } from '../../src/sites/complete';
import { completeData } from '../../src/sites/complete-data';
import type { SiteData } from '../../src/sites/data';
import { inspect } from '../../src/sites/inspect';
import { must, mustEqual } from './kit';

interface Part {
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

function treeOf(data: SiteData, makers: readonly string[]): fc.Arbitrary<readonly Part[]> {
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
  return fc.array(part, { minLength: 1, maxLength: 5 });
}

function build(document: Document, parent: Element, { tag, attributes, words, children }: Part): void {
  const element = ['svg', 'path', 'polygon', 'line', 'circle'].includes(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(words);
  for (const child of children) build(document, element, child);
  parent.append(element);
}

const sites = {
  x: {
    data: completeData.x as SiteData,
    host: 'https://x.com',
    paths: ['/home', '/nama', '/nama/status/1', '/intent/like', '/messages/1'],
  },
  facebook: {
    data: completeData.facebook as SiteData,
    host: 'https://www.facebook.com',
    paths: ['/', '/groups/1', '/nama', '/reel/1', '/stories/1/2', '/plugins/like.php', '/messages/t/1'],
  },
  instagram: {
    data: completeData.instagram as SiteData,
    host: 'https://www.instagram.com',
    paths: ['/', '/p/abc/', '/reels/abc/', '/stories/nama/1', '/nama/', '/direct/t/1'],
  },
} as const;

const tags = [
  'div',
  'span',
  'article',
  'section',
  'button',
  'a',
  'h1',
  'ul',
  'li',
  'img',
  'svg',
  'path',
  'form',
  'textarea',
  'input',
  'video',
  'time',
  'main',
];

function adapters(site: SiteId) {
  const { data, host, paths } = sites[site];
  const { window } = new JSDOM('<!doctype html><body></body>', {
    url: host,
    // What jsdom can not do (submit a form) it would say a thousand times.
    virtualConsole: new VirtualConsole(),
  });
  const { document } = window;
  return fc.property(
    treeOf(data, tags),
    fc.constantFrom(...paths),
    fc.constantFrom('click', 'keydown Enter', 'keydown l', 'dblclick', 'pointerdown', 'submit'),
    (tree, path, how) => {
      window.history.replaceState(null, '', path);
      document.body.replaceChildren();
      for (const part of tree) build(document, document.body, part);
      // The adapters run in the page's realm; this page lends them its own.
      Object.assign(globalThis, { document, Node: window.Node });
      const adapter = createComplete(site, document);
      const markup = document.body.outerHTML;
      for (const element of [...document.body.querySelectorAll('*')].slice(0, 40)) {
        const [type, key] = how.split(' ') as [string, string?];
        const common = { bubbles: true, cancelable: true, detail: 1 };
        const event =
          key === undefined ? new window.MouseEvent(type, common) : new window.KeyboardEvent(type, { ...common, key });
        let threw: unknown = null;
        window.addEventListener(
          type,
          () => {
            try {
              const act = adapter.recognise(event);
              if (act === null) return;
              must(actionKinds.includes(act.kind), `no such act: ${act.kind}`);
              must(act.key !== '' && act.control.isConnected, 'an act without key or control');
              must(!/^\/(messages|direct)\//.test(path) || site === 'facebook', 'an act in private messages');
              const seen = act.read();
              mustEqual(act.read(), seen, 'a second look reads something else');
            } catch (error) {
              threw = error;
            }
          },
          { capture: true, once: true },
        );
        element.dispatchEvent(event);
        if (threw !== null) throw threw;
      }
      must(document.body.outerHTML === markup, 'the page was changed');
      inspect(document, adapter);
    },
  );
}

export const pageProperties = {
  adapterX: adapters('x'),
  adapterFacebook: adapters('facebook'),
  adapterInstagram: adapters('instagram'),
};
