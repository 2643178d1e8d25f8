/**
 * The practice feed as a site: the same engine as the three real ones, with controls that say plainly what they are.
 * `data-act` is the role of a control, `data-post` the key under which a post's content was handed in.
 */
import type { Post } from '../../recognition/post';
import { attribute, editorAt } from '../../sites/dom';
import { onSecondPress } from '../../sites/double-tap';
import { type Control, type ControlRole, createSite, type Dialect } from '../../sites/engine';
import { createReader } from '../../sites/reading';
import type { Site } from '../../sites/site';

const contents = new Map<string, Post>();

/** Hands in what a post on the page says; told again when it changes. */
export function handIn(key: string, post: Post): void {
  contents.set(key, post);
}

const postAt = (element: Element | null) => element?.closest<HTMLElement>('[data-post]') ?? null;

function controlOf(element: HTMLElement): Control | null {
  const role = attribute(element, 'data-act') as ControlRole | '';
  if (role === '') return null;
  const about = postAt(element);
  const field = element.closest('[data-words]')?.querySelector('textarea');
  const reaction = element.dataset.reaction as Control['reaction'];
  return {
    role,
    element,
    about,
    ...(field ? { editors: [field] } : {}),
    ...(reaction ? { reaction } : {}),
    // Following and joining are about the account, whichever of its posts the control stands on.
    identity: `${about?.dataset[role === 'follow' || role === 'join' ? 'account' : 'post'] ?? ''}`,
  };
}

const readPost = (about: Element | null): Post => contents.get(attribute(about, 'data-post')) ?? {};
const reader = createReader({ readPost, readAccount: ({ about }) => readPost(about) });

const dialect: Dialect = {
  id: 'instagram',
  overlay: 'dialog',
  controls: '[data-act]',
  identify: controlOf,
  enter: (editor, event) => {
    if (!event.ctrlKey && !event.metaKey) return null;
    const send = editorAt(editor)?.closest('[data-words]')?.querySelector<HTMLElement>('[data-act]');
    return send ? controlOf(send) : null;
  },
  doubleTap: onSecondPress((target) => {
    const like = target.closest('[data-media]') && postAt(target)?.querySelector<HTMLElement>('[data-act=like]');
    return like ? controlOf(like) : null;
  }),
  reader: () => reader,
  isPrivate: () => false,
};

/** The site that the invented feed is, as the guard knows sites. */
export function createPracticeSite(): Site {
  return createSite(dialect);
}
