/**
 * Facebook without its application: plugins in frames on other sites, the sharer window, and the basic phone pages.
 * These are plain links, buttons and forms; what they do stands in their address. The address shapes are public
 * knowledge; no saved page was available to check them against.
 */
import { attribute, draftOf, first, textOf, tidy } from './dom';
import type { Control, ControlRole } from './engine';

const byLink =
  '/a/like.php like|/ufi/reaction like|/a/comment.php comment|/a/subscribe.php follow|/a/group/join join|/a/sharer share';
const byFrame =
  '/plugins/like like|/plugins/page like|/plugins/follow follow|/plugins/share openShare|/sharer share|/dialog/share share|/dialog/feed share';

function roleFor(table: string, path: string): ControlRole | undefined {
  const row = table.split('|').find((entry) => path.startsWith(entry.split(' ')[0] ?? ''));
  return row?.split(' ')[1] as ControlRole | undefined;
}

/** The act of a plain control; null on every page of the application itself. */
export function plainFacebook(document: Document, element: HTMLElement): Control | null {
  const { hostname, pathname, search } = document.location;
  const framed = roleFor(byFrame, pathname.replace(/^\/v\d+\.\d+/, ''));
  if (framed) {
    if (!element.matches('button,input,[role=button]') || element.matches('[type=reset],[name=__CANCEL__]'))
      return null;
    const query = new URLSearchParams(search);
    const address = query.get('href') ?? query.get('u') ?? query.get('link') ?? '';
    const editor = first(document, 'textarea,[contenteditable=true]');
    const around = textOf(document.body, (e) => e === editor || e === element, 4000);
    return {
      role: framed,
      element,
      about: null,
      identity: address,
      post: tidy({ text: `${query.get('quote') ?? ''}\n${around}`.trim(), link: tidy({ title: address }) }),
      editors: editor ? [editor] : [],
    };
  }
  if (!/^(m|mbasic|touch)\./.test(hostname)) return null;
  const form = element.closest('form');
  const role = roleFor(
    byLink,
    (attribute(element, 'href') || attribute(form, 'action')).replace(/^https?:\/\/[^/]+/, ''),
  );
  const editor = first(form, 'textarea,input[type=text],input:not([type])');
  if (!role || (role === 'comment' && !draftOf(editor))) return null;
  const about = element.closest('article,[data-ft]') ?? first(document, '#m_story_permalink_view,[role=main]');
  return { role, element, about, editors: editor ? [editor] : [] };
}
