/** Instagram: what its controls are, where its posts are, how they are read. */
import type { Account, Post } from '../recognition/post';
import { lookup } from './data';
import {
  all,
  attribute,
  controlAt,
  draftOf,
  first,
  imageTexts,
  labelForm,
  labelOf,
  largestWithOne,
  longest,
  nearestWith,
  pathOf,
  segmentsOf,
  textOf,
  tidy,
} from './dom';
import {
  type Adapter,
  type Bound,
  type Control,
  type ControlRole,
  createSite,
  type Dialect,
  findControl,
} from './engine';
import type { InstagramData } from './instagram.data';

/** First path segments that are places, not account names. */
const places = /^(p|reels?|explore|stories|direct|accounts|live|tv|legal|about)$/;
const iconRoles = ['undo', 'like', 'openComment', 'openShare', 'repost'] as const;
const emoji = /^(?:\p{Extended_Pictographic}|\u200d|\ufe0f|[\u{1f3fb}-\u{1f3ff}])+$/u;
const counted = /^[\d.,]+\s?\p{L}{0,4}$/u;

/** The adapter of Instagram. `document` is the page's; `data` may carry corrections. */
export function createInstagram(document: Document, data: InstagramData): Adapter {
  const { selectors, marks } = data;
  const rolesOf = lookup(data.labels);
  const { location } = document;
  const outlines = Object.entries(marks).flatMap(([role, starts]) => starts.map((start) => [start, role] as const));

  const path = () => segmentsOf(location.pathname);
  const at = (place: string) => path()[0] === place;
  const isSurface = () => at('stories') || path().includes('live');

  // ---- icons ----

  const drawnAs = (shape: Element | null): string | undefined => {
    const outline = attribute(shape, 'd') || attribute(shape, 'points');
    return outlines.find(([start]) => outline.startsWith(start))?.[1];
  };

  /** By outline, which is the same in every language, and by the icon's own label. */
  const rolesOfIcon = (svg: Element | null) => ({
    drawn: drawnAs(first(svg, 'path,polygon')),
    called: rolesOf(labelForm(attribute(svg, 'aria-label'))),
  });

  /** The icon that belongs to this control and to no control inside it. */
  function iconOf(control: Element): Element | null {
    const svg = first(control, 'svg');
    return svg && controlAt(svg) === control ? svg : null;
  }

  const isSmall = (svg: Element) => Number(attribute(svg, 'height') || 24) < 20;

  // ---- posts ----

  function handleOf(link: Element): string | undefined {
    const [handle = '', after, more] = pathOf(link);
    return handle && !places.test(handle) && !more && (!after || /^(reels|tagged|live)$/.test(after))
      ? handle
      : undefined;
  }

  /** The row of a comment: it has exactly one permalink of its own. */
  function commentAt(element: Element): Element | null {
    const row = nearestWith(element, selectors.commentLink, 7);
    if (row && all(row, selectors.commentLink).length === 1) return largestWithOne(element, selectors.commentLink);
    const item = element.closest(selectors.commentRow);
    return item && authorIn(item).handle ? item : null;
  }

  function postAt(element: Element): Element | null {
    const frame = element.closest(`${selectors.article},${selectors.dialog}`);
    if (frame) {
      const isPost = frame.matches(selectors.article) || first(frame, `${selectors.postLink},${selectors.time}`);
      return isPost ? (first(frame, selectors.article) ?? frame) : null;
    }
    if (isSurface()) return element.closest(selectors.main) ?? document.body;
    return largestWithOne(element, selectors.heart) ?? largestWithOne(element, selectors.video);
  }

  function authorIn(root: Element | null): Account {
    const link = all(root, 'a[href^="/"]').find((a) => handleOf(a) && !a.closest(selectors.navigation));
    return tidy({ handle: link && handleOf(link) });
  }

  const isNoCaption = (element: Element): boolean =>
    element.matches('button,[role=button]') ||
    (element.tagName === 'A' &&
      Boolean(handleOf(element) || first(element, 'time,img')) &&
      !textOf(element).startsWith('@'));

  /** The caption: the heading where there is one, else the longest own text before the comments. */
  function captionOf(root: Element): Element | null {
    const comments = first(root, selectors.commentLink);
    const isElsewhere = (element: Element) =>
      Boolean(comments && comments.compareDocumentPosition(element) & 4) ||
      element.closest(`a,button,header,${selectors.navigation}`) !== null ||
      element.closest(selectors.dialog) !== root.closest(selectors.dialog) ||
      counted.test(textOf(element, isNoCaption, 20));
    return first(root, selectors.caption) ?? longest(all(root, selectors.anyText, isElsewhere), isNoCaption);
  }

  function readOne(root: Element): Post {
    const caption = captionOf(root);
    const around = caption?.parentElement?.closest(`${selectors.anyText},[role=button]`) ?? caption;
    return tidy({
      author: authorIn(root),
      text: textOf(caption, isNoCaption),
      // The rest of a long caption is behind "… more", whatever the language calls it.
      partial: /(…|\.\.\.)\s*\S{0,16}$/.test(around?.textContent?.trim() ?? ''),
      imageText: imageTexts(root, 'img[alt]', (image) => image.closest('a,header,[role=link],li') !== null),
      publishedAt: Date.parse(attribute(first(root, selectors.time), 'datetime')),
    });
  }

  const isComment = (about: Element | null) =>
    about !== null &&
    (all(about, selectors.commentLink).length === 1 || about.matches(selectors.commentRow)) &&
    !about.matches(`${selectors.article},${selectors.main},${selectors.dialog}`);

  function readPost(about: Element): Post {
    if (!isComment(about)) return readOne(about);
    const post = postAt(about);
    return tidy({ author: authorIn(about), text: textOf(about, isNoCaption), parent: post && readOne(post) });
  }

  // ---- controls ----

  function plain(role: ControlRole, element: HTMLElement, about: Element | null): Control {
    const link = isComment(about)
      ? first(about, selectors.commentLink)
      : first(about, selectors.postLink, (a) => !first(a, 'time'));
    return { role, element, about, ...(link ? { identity: pathOf(link).join('/') } : {}) };
  }

  /** Two reasons out of three make a like, comment or share: the outline (which counts for two), the label, the neighbours. */
  function byIcon(element: HTMLElement, svg: Element): Control | null {
    const { drawn, called } = rolesOfIcon(svg);
    const role = iconRoles.find((one) => drawn === one) ?? iconRoles.find((one) => called.includes(one));
    if (!role || element.closest(selectors.navigation) || (element.tagName === 'A' && role !== 'openComment'))
      return null;
    const comment = isSmall(svg) ? commentAt(element) : null;
    const about = comment ?? postAt(element);
    const sure = drawn === role || comment || isSurface() || hasNeighbours(element);
    return about && sure ? plain(role, element, about) : null;
  }

  function hasNeighbours(element: Element): boolean {
    let node = element.parentElement;
    for (let level = 0; node && level < 6; node = node.parentElement, level += 1) {
      const known = all(node, 'svg').filter((svg) => {
        const { drawn, called } = rolesOfIcon(svg);
        return drawn || called.length > 0;
      });
      if (known.length > 1) return true;
    }
    return false;
  }

  function identify(element: HTMLElement, bound: Bound | null): Control | null {
    const svg = iconOf(element);
    const iconic = svg && byIcon(element, svg);
    if (iconic) return iconic;
    const label = labelOf(element);
    const known = rolesOf(label);
    if (at('stories') && emoji.test(label))
      return { ...plain('storyReply', element, postAt(element)), editors: [element] };
    if (known.includes('follow')) return account(element);
    const dialog = element.closest(selectors.dialog);
    const field = first(dialog, selectors.field);
    if (bound?.role === 'openShare' && dialog && !first(dialog, `${selectors.postLink},${selectors.time}`)) {
      // Sending to friends from this sheet is a private message: left alone, as everywhere. A story is seen by everybody.
      return known.includes('shareStory') ? { ...bound, role: 'share', element, about: null } : null;
    }
    if (field && known.includes('submit') && !first(dialog, selectors.postLink)) {
      return { role: 'photo', element, about: null, editors: [field], post: {}, identity: 'own' };
    }
    const row = known.includes('like') || known.includes('openReply') ? commentAt(element) : null;
    if (row) return plain(known.includes('like') ? 'like' : 'openReply', element, row);
    return svg ? null : sendOf(element, known.includes('send'), bound);
  }

  /** The field that a control sends: the nearest one that shares an ancestor with it, with something written in it. */
  function sendOf(element: HTMLElement, named: boolean, bound: Bound | null): Control | null {
    const form = element.closest('form');
    if (!named && !form) return null;
    const field = first(nearestWith(element, selectors.field, 8), selectors.field);
    return field && draftOf(field) && (named || form?.contains(field)) ? sending(element, field, bound) : null;
  }

  function sending(element: HTMLElement, field: Element, bound: Bound | null): Control | null {
    const about = postAt(field);
    const role = at('stories') ? 'storyReply' : bound?.role === 'openReply' ? 'reply' : 'comment';
    const how = { editors: [field], ...(element === field ? { lettingGo: 'again' as const } : {}) };
    if (bound && (role === 'reply' || !about)) return { ...bound, role, element, about: null, ...how };
    return about && { ...plain(role, element, about), ...how };
  }

  function account(element: HTMLElement): Control {
    const about = nearestWith(element, 'a[href^="/"]', 10);
    const named = path()[0] ?? '';
    const { handle = places.test(named) ? undefined : named } = authorIn(about);
    const header = element.closest(selectors.article) ? null : element.closest('header');
    const text = textOf(header, (e) => e.tagName === 'BUTTON', 1000);
    return { role: 'follow', element, about, identity: handle, post: tidy({ author: tidy({ handle }), text }) };
  }

  /**
   * A picture or video that likes on double click: beside the action bar, with no words of its own. The like button stands
   * for it; where that is an unlike, a double click changes nothing.
   */
  function media(target: Element): Control | null {
    const control = controlAt(target);
    if (control) {
      const svg = iconOf(control);
      const drawn = svg && drawnAs(first(svg, 'path,polygon'));
      if (control.tagName === 'A' || (svg && (isSmall(svg) || (drawn && drawn !== 'play')))) return null;
      if (textOf(control, null, 4) && !first(control, 'video,img')) return null;
    }
    const part = target.closest('header,section,form');
    const post = postAt(target);
    if (part && post?.contains(part)) return null;
    const like = post && findControl(dialect, post, 'like');
    if (like?.role !== 'like') return null;
    for (
      let node: Element | null = target;
      node && node !== post && !node.contains(like.element);
      node = node.parentElement
    ) {
      const isMedia = node.matches('video,img') || first(node, 'video,img', (e) => e.closest('a,[role=link]') !== null);
      if (isMedia) return { ...like, about: post };
    }
    return null;
  }

  const dialect: Dialect = {
    id: 'instagram',
    letters: {},
    overlay: selectors.overlay,
    controls: 'button,[role=button]',
    identify,
    enter(editor, event, bound) {
      const picking = attribute(editor, 'aria-expanded') === 'true' || editor.hasAttribute('aria-activedescendant');
      if (event.ctrlKey || event.metaKey || picking || !draftOf(editor) || !editor.matches(selectors.field))
        return null;
      const dialog = editor.closest(selectors.dialog);
      if (dialog && (bound?.role === 'openShare' || !first(dialog, `${selectors.postLink},${selectors.time}`)))
        return null;
      const button = all(editor.closest('form'), 'button,[role=button]').find((one) =>
        rolesOf(labelOf(one)).includes('send'),
      );
      return sending(button ?? editor, editor, bound);
    },
    focused: () => null,
    media,
    readPost,
    isPrivate: () => at('direct'),
  };
  return createSite(dialect);
}
