/**
 * Facebook without its application: plugins in frames on other sites, the sharer window, and the basic phone pages.
 * These are plain links, buttons and forms; what they do stands in their address. The address shapes are public
 * knowledge; no saved page was available to check them against.
 */
import { draftOf, textOf } from './dom';
import type { Control, ControlRole } from './engine';

const byLink: readonly (readonly [start: string, role: ControlRole])[] = [
  ['/a/like.php', 'like'],
  ['/ufi/reaction', 'like'],
  ['/a/comment.php', 'comment'],
  ['/a/subscribe.php', 'follow'],
  ['/a/group/join', 'join'],
  ['/a/sharer', 'share'],
];

const byFrame: readonly (readonly [start: string, role: ControlRole])[] = [
  ['/plugins/like', 'like'],
  ['/plugins/page', 'like'],
  ['/plugins/follow', 'follow'],
  ['/plugins/share', 'openShare'],
  ['/sharer', 'share'],
  ['/dialog/share', 'share'],
  ['/dialog/feed', 'share'],
];

const startOf = (table: typeof byLink, path: string) =>
  table.find(([start]) => path.replace(/^\/v\d+\.\d+/, '').startsWith(start))?.[1];

/** The act of a plain control; null on every page of the application itself. */
export function plainFacebook(document: Document, element: HTMLElement): Control | null {
  const { location } = document.defaultView as Window;
  const framed = startOf(byFrame, location.pathname);
  if (framed) {
    const submits =
      element.tagName === 'BUTTON' || element.tagName === 'INPUT' || element.getAttribute('role') === 'button';
    if (!submits || element.getAttribute('type') === 'reset' || element.getAttribute('name') === '__CANCEL__')
      return null;
    if (element.getAttribute('aria-pressed') === 'true') return { role: 'undo', element, about: null };
    const query = new URLSearchParams(location.search);
    const address = query.get('href') ?? query.get('u') ?? query.get('link') ?? '';
    const said = [query.get('quote'), query.get('title'), query.get('hashtag')].filter(Boolean).join('\n');
    const editor = document.querySelector('textarea,[contenteditable="true"]');
    const text = [said, textOf(document.body, (e) => e === editor || e === element, 4000)].filter(Boolean).join('\n');
    return {
      role: framed,
      element,
      about: null,
      identity: address,
      post: { ...(text ? { text } : {}), ...(address ? { link: { title: address } } : {}) },
      ...(editor ? { editors: [editor] } : {}),
    };
  }
  if (!/^(m|mbasic|touch)\./.test(location.hostname)) return null;
  const form = element.closest('form');
  const address = element.getAttribute('href') ?? form?.getAttribute('action') ?? '';
  const role = startOf(byLink, address.replace(/^https?:\/\/[^/]+/, ''));
  if (!role) return null;
  const about =
    element.closest('article,[data-ft]') ?? document.querySelector('#m_story_permalink_view,#root,[role="main"]');
  const editor = form?.querySelector('textarea,input[type="text"],input:not([type])');
  if (role === 'comment' && (!editor || draftOf(editor) === '')) return null;
  return { role, element, about, ...(editor ? { editors: [editor] } : {}) };
}
