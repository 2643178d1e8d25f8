/** The adapters on pages that no site has yet. */
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { actionKinds, type SiteId } from '../../src/rulebook/words';
import { createComplete } from '../../src/sites/complete';
import { completeData } from '../../src/sites/complete-data';
import type { SiteData } from '../../src/sites/data';
import { inspect } from '../../src/sites/inspect';
import { must, mustEqual } from './kit';
import { skeletons } from './skeletons';
import { build, partOf, treeOf } from './trees';

const sites = {
  x: {
    data: completeData.x as SiteData,
    host: 'https://x.com',
    paths: [
      '/home',
      '/nama',
      '/nama/status/1',
      '/compose/post',
      '/intent/like',
      '/intent/follow?screen_name=nama',
      '/messages/1',
    ],
  },
  facebook: {
    data: completeData.facebook as SiteData,
    host: 'https://www.facebook.com',
    paths: ['/', '/groups/1', '/nama', '/reel/1', '/stories/1/2', '/plugins/like.php', '/messages/t/1'],
  },
  plain: {
    data: completeData.facebook as SiteData,
    host: 'https://mbasic.facebook.com',
    paths: [
      '/home.php',
      '/story.php?id=1',
      '/profile.php?id=1',
      '/groups/1/',
      '/sharer/sharer.php?u=https://kabar.example&quote=kata',
      '/plugins/like.php?href=https://kabar.example',
      '/messages/t/1',
    ],
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

/** What a person does with an element: a type of event, a key, and what is held down with it. */
const ways = [
  'click',
  'dblclick',
  'pointerdown',
  'submit',
  'keydown Enter',
  'keydown Enter ctrl',
  'keydown l',
  'keydown t',
  'beforeinput',
] as const;

function eventOf(window: Window & typeof globalThis, way: string): Event {
  const [type, key, held] = way.split(' ') as [string, string?, string?];
  const common = { bubbles: true, cancelable: true, detail: 1 };
  if (type === 'beforeinput') return new window.InputEvent(type, { ...common, inputType: 'insertParagraph' });
  if (key === undefined) return new window.MouseEvent(type, common);
  return new window.KeyboardEvent(type, { ...common, key, ctrlKey: held === 'ctrl' });
}

function adapters(place: keyof typeof sites) {
  const { data, host, paths } = sites[place];
  const site: SiteId = place === 'plain' ? 'facebook' : place;
  const { window } = new JSDOM('<!doctype html><body></body>', {
    url: host,
    // What jsdom can not do (submit a form) it would say a thousand times.
    virtualConsole: new VirtualConsole(),
  });
  const { document } = window;
  const gestures = fc.array(fc.tuple(fc.nat(200), fc.constantFrom(...ways)), { minLength: 1, maxLength: 40 });
  return fc.property(
    treeOf(data, tags, skeletons[place].map(partOf)),
    fc.constantFrom(...paths),
    gestures,
    (tree, path, made) => {
      window.history.replaceState(null, '', path);
      document.body.replaceChildren();
      for (const part of tree) build(document, document.body, part);
      // The adapters run in the page's realm; this page lends them its own.
      Object.assign(globalThis, { document, Node: window.Node });
      const adapter = createComplete(site, document);
      const markup = document.body.outerHTML;
      const elements = [...document.body.querySelectorAll<HTMLElement>('*')];
      for (const [at, way] of made) {
        const element = elements[at % elements.length];
        if (element === undefined) continue;
        const event = eventOf(window as never, way);
        let threw: unknown = null;
        window.addEventListener(
          event.type,
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
        if (way.startsWith('key')) element.focus?.();
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
  adapterPlainFacebook: adapters('plain'),
};
