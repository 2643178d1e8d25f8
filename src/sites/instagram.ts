/** Instagram: what its controls are, where its posts are, how they are read. */
import type { Account, Post } from '../recognition/post';
import { wordIndex } from './data';
import {
  controlAt,
  draftOf,
  first,
  imageTexts,
  labelForm,
  labelOf,
  largestWithOne,
  nearestWith,
  segmentsOf,
  textOf,
} from './dom';
import { type Adapter, type Bound, type Control, type ControlRole, createSite, type Dialect } from './engine';
import { type InstagramData, instagramData } from './instagram.data';

/** First path segments that are places, not account names. */
const places = new Set('p reel reels explore stories direct accounts live tv legal about'.split(' '));
const reservedAfter = new Set(['reels', 'tagged', 'live', '']);

/** The adapter of Instagram. `document` is the page's; `data` may carry corrections. */
export function createInstagram(document: Document, data: InstagramData = instagramData): Adapter {
  const { selectors, labels, icons } = data;
  const words = wordIndex(labels);
  const { location } = document.defaultView as Window;

  const rolesOf = (label: string): ReadonlySet<string> => words.get(label) ?? new Set();
  const at = (place: string) => segmentsOf(location.pathname)[0] === place;

  // ---- icons ----

  interface Icon {
    /** By outline, which is the same in every language. */
    readonly drawn: string | null;
    /** By the icon's own label. */
    readonly called: ReadonlySet<string>;
    readonly size: number;
  }

  function iconOf(control: Element): Icon | null {
    const svg = control.querySelector('svg');
    if (!svg || svg.closest('button,[role="button"],a,[role="link"],[role="menuitem"]') !== control) return null;
    const shape = svg.querySelector('path,polygon');
    const outline = shape?.getAttribute('d') ?? shape?.getAttribute('points') ?? '';
    const drawn =
      Object.entries(icons).find(([, starts]) => starts.some((start) => outline.startsWith(start)))?.[0] ?? null;
    const label = svg.getAttribute('aria-label') ?? control.getAttribute('aria-label') ?? '';
    return { drawn, called: rolesOf(labelForm(label)), size: Number(svg.getAttribute('height') ?? 0) };
  }

  // ---- posts ----

  function handleOf(link: Element | null): string | undefined {
    const [handle, after = '', more] = segmentsOf(link?.getAttribute('href'));
    return handle && !places.has(handle) && reservedAfter.has(after) && more === undefined ? handle : undefined;
  }

  /** The row of a comment: it has exactly one permalink of its own. */
  function commentAt(element: Element): Element | null {
    const row = nearestWith(element, selectors.commentLink, 7);
    if (!row || row.querySelectorAll(selectors.commentLink).length !== 1) return null;
    return largestWithOne(element, selectors.commentLink);
  }

  function postAt(element: Element): Element | null {
    const frame = element.closest(`${selectors.article},${selectors.dialog}`);
    if (frame?.matches(selectors.article)) return frame;
    if (frame?.querySelector(`${selectors.postLink},${selectors.time}`))
      return first(frame, selectors.article) ?? frame;
    if (frame) return null;
    if (at('reels')) return largestWithOne(element, selectors.video) ?? largestWithOne(element, selectors.heart);
    const main = element.closest(selectors.main);
    const alone =
      main &&
      (at('p') ||
        at('reel') ||
        segmentsOf(location.pathname)[1] === 'p' ||
        segmentsOf(location.pathname)[1] === 'reel');
    if (alone) return main;
    return largestWithOne(element, selectors.video) ?? (at('stories') || at('live') ? (main ?? document.body) : null);
  }

  function authorIn(root: Element): { readonly account: Account; readonly link: Element } | null {
    for (const link of root.querySelectorAll('a[href^="/"]')) {
      const handle = handleOf(link);
      if (handle && !link.closest(selectors.navigation)) return { account: { handle }, link };
    }
    return null;
  }

  /** The caption: the heading where there is one, else the longest own text before the comments. */
  function captionOf(root: Element): Element | null {
    const heading = first(root, selectors.caption);
    if (heading) return heading;
    const comments = first(root, selectors.commentLink);
    let best: Element | null = null;
    let length = 0;
    for (const element of root.querySelectorAll(selectors.anyText)) {
      if (comments && comments.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) break;
      if (
        element.closest(`a,button,header,${selectors.navigation}`) ||
        element.closest(selectors.dialog) !== root.closest(selectors.dialog)
      )
        continue;
      const size = textOf(element, isNoCaption, 4000).length;
      if (size > length) {
        best = element;
        length = size;
      }
    }
    return best;
  }

  function isNoCaption(element: Element): boolean {
    if (element.tagName === 'BUTTON' || element.getAttribute('role') === 'button') return true;
    return (
      element.tagName === 'A' &&
      (handleOf(element) !== undefined || element.querySelector('time,img') !== null) &&
      !textOf(element).startsWith('@')
    );
  }

  function readOne(root: Element): Post {
    const author = authorIn(root)?.account;
    const caption = captionOf(root);
    const text = textOf(caption, isNoCaption);
    const around = caption?.parentElement?.closest(`${selectors.anyText},[role="button"]`) ?? caption;
    const partial = caption !== null && /(…|\.\.\.)\s*\S{0,16}$/u.test((around?.textContent ?? '').trim());
    const images = imageTexts(root, selectors.image, (image) => image.closest('a,header,[role="link"],li') !== null);
    const published = Date.parse(first(root, selectors.time)?.getAttribute('datetime') ?? '');
    return {
      ...(author ? { author } : {}),
      ...(text ? { text } : {}),
      ...(partial ? { partial } : {}),
      ...(images.length > 0 ? { imageText: images } : {}),
      ...(published > 0 ? { publishedAt: published } : {}),
    };
  }

  function readComment(row: Element): Post {
    const author = authorIn(row)?.account;
    const text = textOf(row, isNoCaption);
    const post = postAt(row.parentElement ?? row);
    return {
      ...(author ? { author } : {}),
      ...(text ? { text } : {}),
      ...(post && post !== row ? { parent: readOne(post) } : {}),
    };
  }

  const isComment = (about: Element) =>
    about.querySelectorAll(selectors.commentLink).length === 1 &&
    !about.matches(`${selectors.article},${selectors.main},${selectors.dialog}`);

  function readPost(about: Element): Post {
    return isComment(about) ? readComment(about) : readOne(about);
  }

  // ---- controls ----

  const simple = (role: ControlRole, element: HTMLElement, about: Element | null): Control => ({
    role,
    element,
    about,
    identity: permalink(about),
  });

  function permalink(about: Element | null): string | undefined {
    if (!about) return undefined;
    const link = isComment(about)
      ? first(about, selectors.commentLink)
      : first(about, selectors.postLink, (a) => !a.querySelector('time'));
    return link ? segmentsOf(link.getAttribute('href')).join('/') : undefined;
  }

  /** Two reasons out of three make a like, comment or share: the outline, the label, the neighbours. */
  function byIcon(element: HTMLElement, icon: Icon): Control | null {
    if (element.closest(selectors.navigation)) return null;
    const { drawn, called } = icon;
    const small = icon.size > 0 && icon.size < 20;
    const comment = small ? commentAt(element) : null;
    const about = comment ?? postAt(element);
    if (!about) return null;
    for (const role of ['undo', 'like', 'openComment', 'openShare', 'repost'] as const) {
      const reasons = (drawn === role ? 2 : 0) + (called.has(role) ? 1 : 0);
      if (reasons === 0) continue;
      if (element.tagName === 'A' && role !== 'openComment') continue;
      if (reasons + (comment || hasNeighbours(element) || at('stories') || at('live') ? 1 : 0) >= 2)
        return simple(role, element, about);
    }
    return null;
  }

  function hasNeighbours(element: Element): boolean {
    for (let node = element.parentElement, level = 0; node && level < 6; node = node.parentElement, level += 1) {
      const icons = [...node.querySelectorAll('svg path,svg polygon')].filter((shape) => {
        const outline = shape.getAttribute('d') ?? shape.getAttribute('points') ?? '';
        return [
          ...data.icons.like,
          ...data.icons.undo,
          ...data.icons.openComment,
          ...data.icons.openShare,
          ...data.icons.save,
        ].some((start) => outline.startsWith(start));
      });
      const named = [...node.querySelectorAll('svg[aria-label]')].filter((svg) => {
        const roles = rolesOf(labelForm(svg.getAttribute('aria-label') ?? ''));
        return roles.has('like') || roles.has('openComment') || roles.has('openShare');
      });
      if (icons.length > 1 || named.length > 1) return true;
    }
    return false;
  }

  function identify(element: HTMLElement, bound: Bound | null): Control | null {
    const icon = iconOf(element);
    if (icon && (icon.drawn !== null || icon.called.size > 0)) {
      const found = byIcon(element, icon);
      if (found) return found;
    }
    const label = labelOf(element);
    if (label === '') return null;
    if (at('stories') && isEmoji(label) && element.getAttribute('role') === 'button') {
      const about = postAt(element);
      return { ...simple('storyReply', element, about), editors: [element] };
    }
    const known = rolesOf(label);
    const dialog = element.closest(selectors.dialog);
    if (known.has('undo')) return simple('undo', element, null);
    if (known.has('follow')) return account(element);
    if (dialog && (known.has('submit') || known.has('shareSend'))) {
      const inside = inDialog(element, dialog, known, bound);
      if (inside) return inside;
    }
    const sending = sendOf(element, known, bound);
    if (sending) return sending;
    const row = known.has('like') || known.has('openReply') ? commentAt(element) : null;
    if (row) return simple(known.has('like') ? 'like' : 'openReply', element, row);
    return null;
  }

  /** A face that is sent by itself. */
  const isEmoji = (text: string) => /^(?:\p{Extended_Pictographic}|\u200d|\ufe0f|[\u{1f3fb}-\u{1f3ff}])+$/u.test(text);

  function inDialog(
    element: HTMLElement,
    dialog: Element,
    known: ReadonlySet<string>,
    bound: Bound | null,
  ): Control | null {
    const field = first(dialog, selectors.field);
    if (bound?.role === 'openShare' && known.has('shareSend') && !first(dialog, selectors.article)) {
      // What is written to friends in this sheet is private and is not read.
      return { role: 'share', element, about: null, lettingGo: 'again', post: bound.post, identity: bound.identity };
    }
    if (known.has('submit') && field && !dialog.querySelector(selectors.postLink)) {
      return { role: 'photo', element, about: null, editors: [field], post: {}, identity: 'own' };
    }
    return null;
  }

  /** The field that a control sends: the nearest one that shares an ancestor with it, with something written in it. */
  function sendOf(element: HTMLElement, known: ReadonlySet<string>, bound: Bound | null): Control | null {
    const scope = nearestWith(element, selectors.field, 8);
    const field = first(scope, selectors.field);
    if (!field || draftOf(field) === '' || iconOf(element)) return null;
    const inForm = element.closest('form') !== null && element.closest('form') === field.closest('form');
    if (!known.has('send') && !inForm) return null;
    return message(element, field, false, bound);
  }

  function message(element: HTMLElement, field: Element, again: boolean, bound: Bound | null): Control | null {
    const about = postAt(field);
    const role = at('stories') ? 'storyReply' : bound?.role === 'openReply' ? 'reply' : 'comment';
    const how = { editors: [field], ...(again ? { lettingGo: 'again' as const } : {}) };
    if (bound && (role === 'reply' || !about))
      return { role, element, about: null, post: bound.post, identity: bound.identity, ...how };
    return about ? { ...simple(role, element, about), ...how } : null;
  }

  function account(element: HTMLElement): Control {
    const root = nearestWith(element, 'a[href^="/"]', 10);
    const fromLink = root && authorIn(root)?.account;
    const named = segmentsOf(location.pathname)[0];
    const handle = fromLink?.handle ?? (named && !places.has(named) ? named : undefined);
    const header = element.closest('header');
    const bio =
      header && !element.closest(selectors.article) ? textOf(header, (e) => e.tagName === 'BUTTON', 1000) : '';
    const post = { ...(handle ? { author: { handle } } : {}), ...(bio ? { text: bio } : {}) };
    return { role: 'follow', element, about: root, identity: handle, post };
  }

  /**
   * A picture or video that likes on double click: below the post, beside the action bar, with no words of its own.
   * The like button stands for it; without one (liked already) a double click changes nothing.
   */
  function media(target: Element): Control | null {
    const control = controlAt(target, 8);
    if (control) {
      const icon = iconOf(control);
      if (icon && (icon.size < 20 || (icon.drawn !== 'play' && icon.drawn !== null))) return null;
      if (control.tagName === 'A' || (textOf(control, null, 4) !== '' && !control.querySelector('video,img')))
        return null;
    }
    if (target.closest('header,li,ul,section,form')) return null;
    const post = postAt(target);
    if (!post) return null;
    const like = dialect.find(post, 'like');
    if (like?.role !== 'like') return null;
    for (
      let node: Element | null = target;
      node && node !== post && !node.contains(like.element);
      node = node.parentElement
    ) {
      if (
        node.matches('video,img') ||
        node.querySelector('video') ||
        first(node, 'img', (image) => image.closest('a,[role="link"]') !== null)
      ) {
        return { ...like, about: post };
      }
    }
    return null;
  }

  const dialect: Dialect = {
    id: 'instagram',
    letters: {},
    overlay: selectors.overlay,
    identify,
    enter(editor, event, bound) {
      if (event.ctrlKey || event.metaKey || draftOf(editor) === '' || !editor.matches(selectors.field)) return null;
      if (editor.getAttribute('aria-expanded') === 'true' || editor.hasAttribute('aria-activedescendant')) return null;
      const dialog = editor.closest(selectors.dialog);
      if (dialog && bound?.role === 'openShare') return null;
      if (dialog && !dialog.querySelector(`${selectors.postLink},${selectors.time}`)) return null;
      const form = editor.closest('form');
      const button = [...(form?.querySelectorAll<HTMLElement>('button,[role="button"]') ?? [])].find((b) =>
        rolesOf(labelOf(b)).has('send'),
      );
      return message(button ?? editor, editor, !button, bound);
    },
    focused: () => null,
    find(post, role) {
      for (const svg of post.querySelectorAll('svg')) {
        const control = controlAt(svg, 6);
        const icon = control && iconOf(control);
        if (!control || !icon || icon.size < 20) continue;
        const found = byIcon(control, icon);
        if (found && (found.role === role || (role === 'like' && found.role === 'undo'))) return found;
      }
      return null;
    },
    media,
    readPost,
    isPrivate: () => at('direct'),
  };
  return createSite(dialect);
}
