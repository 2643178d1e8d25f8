/**
 * Facebook without its application: plugins in frames on other sites, the sharer window, and the basic phone pages. These are
 * plain links, buttons and forms, and what they do stands in their address, in every language the same. No saved page was
 * available; the addresses are those that public code of many authors names.
 */
import { attribute, draftOf, first, nearestWith } from './dom';
import type { Control, ControlRole } from './engine';

/** Beginnings of addresses and what they do, the first that fits. */
const byLink =
  // The page behind "React" and the one behind "Share" need not show the post: both are asked about where it stands.
  '/a/like.php like|/reactions/picker react|/ufi/reaction/? react|/a/comment.php?like_ like|/a/comment.php?unlike_ undo|/a/comment.php comment|/a/subscribe.php follow|/a/profile.php?fan like|/a/group/join join|/composer/mbasic/?c_src=share share|/composer/ post';
const byFrame =
  '/plugins/like like|/plugins/page like|/plugins/follow follow|/plugins/share openShare|/sharer share|/dialog/share share|/dialog/feed share';

function roleFor(table: string, path: string): ControlRole | undefined {
  const row = table.split('|').find((entry) => path.startsWith(entry.split(' ')[0] ?? ''));
  return row?.split(' ')[1] as ControlRole | undefined;
}

/** Whether a page is one of the basic pages, or may be: the application runs on some of these hosts too. */
export const isPlainHost = ({ location }: Document): boolean => /^(m|mbasic|touch)\./.test(location.hostname);

/** What a page in a frame, or the sharer window, does; undefined on every other page. */
export const frameRole = ({ location }: Document): ControlRole | undefined =>
  roleFor(byFrame, location.pathname.replace(/^\/v\d+\.\d+/, ''));

/** What understands the controls of plain pages; only those pages get it. */
export type PlainPages = typeof plainFacebook;

/** The act of a plain control, or of Enter in a one-line field; null on every page of the application itself. */
export function plainFacebook(document: Document, used: HTMLElement): Control | null {
  // In such a field Enter is a press of its form's button.
  const isField = used.matches('input:not([type]),input[type=text],input[type=search]');
  const element = isField ? first(used.closest('form'), '[type=submit],button') : used;
  if (!element) return null;
  const framed = frameRole(document);
  if (framed) {
    if (!element.matches('button,input,[role=button]') || element.matches('[type=reset],[name=__CANCEL__]'))
      return null;
    const editor = first(document, 'textarea,[contenteditable=true]');
    return {
      role: framed,
      element,
      about: document.body,
      identity: document.location.search,
      editors: editor ? [editor] : [],
    };
  }
  if (!isPlainHost(document)) return null;
  const form = element.closest('form');
  const address = (attribute(element, 'href') || attribute(element, 'formaction') || attribute(form, 'action')).replace(
    /^https?:\/\/[^/]+/,
    '',
  );
  const editor = first(form, 'textarea,input[type=text],input:not([type])');
  const draft = draftOf(editor);
  let role = /reaction_type=0\b/.test(address) ? 'undo' : roleFor(byLink, address);
  if (role === 'post') {
    if (!draft || attribute(element, 'name') !== 'view_post') return null;
    return { role, element, about: null, editors: editor ? [editor] : [], post: {}, identity: 'own' };
  }
  if (!role || (role === 'comment' && !draft)) return null;
  if (role === 'comment' && address.includes('parent_comment')) role = 'reply';
  if (/^\/a\/[psg]/.test(address)) return { role, element, about: document.body, identity: address, onAccount: true };
  const about =
    (address.includes('?like_') ? nearestWith(element, 'h3') : null) ??
    element.closest('article,[role=article],[data-ft*=top_level]') ??
    first(document, '#m_story_permalink_view,#MPhotoContent') ??
    document.body;
  return { role, element, about, editors: editor ? [editor] : [] };
}
