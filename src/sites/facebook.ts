/** Facebook: what its controls are, where its posts are, how they are read. */
import type { Account, Post } from '../recognition/post';
import { reactions } from '../rulebook/words';
import { wordIndex } from './data';
import {
  controlAt,
  draftOf,
  first,
  imageTexts,
  isControl,
  isHidden,
  labelOf,
  largestWithOne,
  nearestWith,
  segmentsOf,
  textOf,
} from './dom';
import { type Adapter, type Bound, type Control, type ControlRole, createSite, type Dialect } from './engine';
import { type FacebookData, facebookData } from './facebook.data';
import { plainFacebook } from './facebook-plain';

const byMarker: Readonly<Record<string, ControlRole>> = {
  like_button: 'like',
  comment_button: 'openComment',
  share_button: 'openShare',
};

/** First path segments that are places, not account names. */
const places = new Set(
  'groups profile.php people pages hashtag watch reel photo story.php stories events l.php permalink.php'.split(' '),
);

/** The adapter of Facebook. `document` is the page's; `data` may carry corrections. */
export function createFacebook(document: Document, data: FacebookData = facebookData): Adapter {
  const { selectors, labels } = data;
  const words = wordIndex(labels);
  const { location } = document.defaultView as Window;
  /** Where the pointer has been lately, so that a flyout knows the button that it opened from. */
  const trail: (Element | null)[] = new Array(32).fill(null);
  let step = 0;

  const rolesOf = (label: string): ReadonlySet<string> => words.get(label) ?? new Set();
  const isUndo = (element: Element, label: string) =>
    element.getAttribute('aria-pressed') === 'true' ||
    rolesOf(label).has('undo') ||
    labels.undoBeginning.some((beginning) => label.startsWith(beginning));

  const reactionOf = (label: string) => reactions.find((reaction) => rolesOf(label).has(reaction));

  // ---- posts ----

  /** A comment's own article: inside a card or after it, named by its `aria-label`, never the card itself. */
  function commentAt(element: Element): Element | null {
    const article = element.closest(selectors.article);
    if (!article || article.matches(selectors.card) || !article.hasAttribute('aria-label')) return null;
    return article.querySelector(selectors.message) ? null : article;
  }

  function cardAt(element: Element): Element | null {
    const card = element.closest(selectors.card);
    if (card) return card;
    const dialog = element.closest(selectors.dialog);
    if (dialog) {
      return (
        first(dialog, selectors.card) ??
        (dialog.querySelector(`${selectors.message},${selectors.profileName}`) ? dialog : null)
      );
    }
    return (
      largestWithOne(element, selectors.message) ??
      largestWithOne(element, selectors.video) ??
      first(document, `[role="main"] ${selectors.card}`)
    );
  }

  const aboutOf = (element: Element) => commentAt(element) ?? cardAt(element);

  function accountOf(link: Element | null): Account | undefined {
    if (!link) return undefined;
    const name = textOf(link) || link.getAttribute('aria-label')?.trim();
    const [handle, , ...rest] = segmentsOf(link.getAttribute('href'));
    const named = handle !== undefined && !places.has(handle) && rest.length === 0;
    return { ...(name ? { name } : {}), ...(named ? { handle } : {}) };
  }

  const isGroupLink = (link: Element) => {
    const segments = segmentsOf(link.getAttribute('href'));
    return segments[0] === 'groups' && segments[2] === undefined;
  };

  function header(card: Element): Pick<Post, 'author' | 'group'> {
    const name = first(card, selectors.profileName) ?? first(card, selectors.heading);
    const links = [
      ...(name?.parentElement?.parentElement?.parentElement ?? name ?? card).querySelectorAll('a[href]'),
    ].filter((link) => !isHidden(link) && (textOf(link) !== '' || link.hasAttribute('aria-label')));
    const avatar = first(card, 'a[href*="/groups/"][aria-label]', (link) => !isGroupLink(link));
    const group = avatar ?? links.find(isGroupLink) ?? null;
    const person = links.find((link) => !isGroupLink(link) && textOf(link) !== '') ?? null;
    const author = accountOf(person) ?? (name && !group ? { name: textOf(name) } : undefined);
    const groupName = group && (group.getAttribute('aria-label') ?? textOf(group));
    return { ...(author ? { author } : {}), ...(groupName ? { group: { name: groupName } } : {}) };
  }

  const inButton = (element: Element) => element.getAttribute('role') === 'button' || element.tagName === 'FORM';

  function readCard(card: Element): Post {
    const inComment = (element: Element) => {
      const article = element.closest(selectors.article);
      return article !== null && article !== card && card.contains(article) && article.hasAttribute('aria-label');
    };
    const messages = [...card.querySelectorAll(selectors.message)].filter(
      (element) => !inComment(element) && !element.parentElement?.closest(selectors.message),
    );
    const [message, nested] = messages;
    const body = message ?? null;
    const text = body
      ? textOf(body, inButton)
      : [...card.querySelectorAll(selectors.anyText)]
          .filter(
            (e) =>
              !inComment(e) &&
              !e.parentElement?.closest(selectors.anyText) &&
              !controlAt(e, 6) &&
              !e.closest(`form,${selectors.heading}`),
          )
          .map((e) => textOf(e, inButton))
          .filter((line) => line.length > 12)
          .join('\n');
    const partial = body ? body.querySelector('[role="button"]') !== null : false;
    const title = textOf(first(card, selectors.title, inComment));
    const description = textOf(first(card, selectors.description, inComment));
    const images = imageTexts(
      card,
      selectors.image,
      (i) => inComment(i) || i.closest(selectors.message) !== null || i.closest('[role="toolbar"],form') !== null,
    );
    const names = card.querySelectorAll(selectors.profileName);
    const inner = names[1] ?? null;
    const quoted = nested
      ? {
          ...(inner ? { author: accountOf(first(inner, 'a[href]')) ?? { name: textOf(inner) } } : {}),
          text: textOf(nested, inButton),
        }
      : null;
    return {
      ...header(card),
      ...(text ? { text } : {}),
      ...(partial ? { partial } : {}),
      ...(images.length > 0 ? { imageText: images } : {}),
      ...(title || description
        ? { link: { ...(title ? { title } : {}), ...(description ? { description } : {}) } }
        : {}),
      ...(quoted ? { quoted } : {}),
    };
  }

  function readComment(comment: Element): Post {
    const link = first(comment, 'a[href]', (a) => textOf(a) === '');
    const author = accountOf(link);
    const text = textOf(
      comment,
      (e) => e === link || e.tagName === 'UL' || inButton(e) || e.matches(selectors.article),
    );
    const card = cardAt(comment);
    return { ...(author ? { author } : {}), ...(text ? { text } : {}), ...(card ? { parent: readCard(card) } : {}) };
  }

  function readPost(about: Element): Post {
    return commentAt(about) === about ? readComment(about) : readCard(about);
  }

  // ---- controls ----

  /** Row of an action bar: the like button's neighbours, each side by side with it. */
  function rowOf(element: Element): HTMLElement[] {
    let node: Element = element;
    for (let level = 0; level < 5 && node.parentElement; level += 1) {
      const row = node.parentElement;
      const cells = [...row.children].map((cell) =>
        isControl(cell) ? cell : cell.querySelector('[role="button"],button'),
      );
      const buttons = cells.filter((cell): cell is HTMLElement => cell !== null && !isHidden(cell));
      if (buttons.length > 1 && buttons.includes(element as HTMLElement)) return buttons;
      node = row;
    }
    return [];
  }

  /**
   * The second reason, beside the label, to believe that a control is a like, comment or share: its neighbours are the
   * others of the bar. Where no label is known, the bar itself: two or three icon buttons in a row below a post's text.
   */
  function inBar(element: HTMLElement, label: string): ControlRole | null {
    const row = rowOf(element);
    const has = (role: string) => row.some((other) => rolesOf(labelOf(other)).has(role));
    const known = rolesOf(label);
    if (known.has('like') && (has('openComment') || has('openShare'))) return 'like';
    if (known.has('openComment') && (has('like') || has('undo') || has('openShare'))) return 'openComment';
    if (known.has('openShare') && (has('like') || has('undo') || has('openComment'))) return 'openShare';
    if (row.length < 2 || row.length > 3 || known.size > 0) return null;
    if (element.closest(`form,[role="toolbar"],[role="menu"],[role="tablist"],[role="navigation"]`)) return null;
    const iconOf = (button: Element) => button.querySelector('i[data-visualcompletion],i,svg') !== null;
    const worded = row.every(
      (button) =>
        !button.hasAttribute('aria-label') &&
        iconOf(button) &&
        labelOf(button) !== '' &&
        !/[\d:]/.test(labelOf(button)),
    );
    if (!worded || !nearestWith(element, `${selectors.message},${selectors.profileName},${selectors.video}`, 14))
      return null;
    const place = row.indexOf(element);
    return place === 0 ? 'like' : place === 1 ? 'openComment' : 'openShare';
  }

  /** A face of the flyout: at least four of its siblings are faces too. */
  function inFlyout(element: Element): boolean {
    for (let node = element.parentElement, level = 0; node && level < 6; node = node.parentElement, level += 1) {
      const faces = [...node.querySelectorAll('[role="button"],[role="menuitem"],button')].filter((other) =>
        reactionOf(labelOf(other)),
      );
      if (faces.length >= 4) return true;
    }
    return false;
  }

  /** The post whose like button the pointer passed last: the one that the flyout belongs to. */
  function hoveredPost(): Element | null {
    for (let back = 1; back <= trail.length; back += 1) {
      const control = controlAt(trail[(step - back + trail.length * 2) % trail.length] ?? null, 8);
      const role = control && identifyPlain(control)?.role;
      if (control && (role === 'like' || role === 'undo' || role === 'openReaction')) return aboutOf(control);
    }
    return null;
  }

  const isStory = () => location.pathname.startsWith('/stories');

  function commentFieldOf(element: Element): Element | null {
    const form = element.closest(selectors.commentForm);
    return form && first(form, selectors.field);
  }

  function comment(element: HTMLElement, editor: Element, again: boolean, bound: Bound | null): Control {
    const role = isStory() ? 'storyReply' : commentAt(editor) ? 'reply' : 'comment';
    const about = aboutOf(editor);
    const how = again ? ({ lettingGo: 'again' } as const) : {};
    if (!about && bound)
      return { role, element, about, editors: [editor], post: bound.post, identity: bound.identity, ...how };
    return { role, element, about, editors: [editor], ...how };
  }

  function isSend(button: Element): boolean {
    return rolesOf(labelOf(button)).has('send');
  }

  /** Like, comment and share by marker, or by label and place. */
  function identifyPlain(element: HTMLElement): Control | null {
    const label = labelOf(element);
    const marker =
      element.dataset.adRenderingRole ?? element.querySelector<HTMLElement>(selectors.marker)?.dataset.adRenderingRole;
    const marked = byMarker[marker ?? ''];
    if (marked) {
      const role = marked === 'like' && isUndo(element, label) ? 'undo' : marked;
      return { role, element, about: aboutOf(element) };
    }
    if (label.includes(':')) return null;
    const known = rolesOf(label);
    if (known.has('openReaction')) return { role: 'openReaction', element, about: aboutOf(element) };
    const comment = commentAt(element);
    if (comment && (known.has('like') || known.has('undo')))
      return { role: known.has('undo') ? 'undo' : 'like', element, about: comment };
    if (comment && known.has('openComment')) return { role: 'openComment', element, about: comment };
    if (isUndo(element, label)) return { role: 'undo', element, about: aboutOf(element) };
    const role = inBar(element, label);
    const about = role && aboutOf(element);
    return about && { role, element, about };
  }

  function identify(element: HTMLElement, bound: Bound | null): Control | null {
    const hidden = element.closest('[aria-hidden="true"]');
    if (hidden && !hidden.querySelector(`${selectors.card},[role="main"]`)) return null;
    const plain = plainFacebook(document, element);
    if (plain) return plain;
    const label = labelOf(element);
    const known = rolesOf(label);
    const reaction = reactionOf(label);
    if (reaction && (inFlyout(element) || isStory())) {
      const about = isStory() ? aboutOf(element) : (hoveredPost() ?? null);
      const post = !about && bound?.role === 'openReaction' ? { post: bound.post, identity: bound.identity } : {};
      return { role: 'react', reaction, element, about, lettingGo: isStory() ? 'click' : 'again', ...post };
    }
    const editor = commentFieldOf(element);
    if (editor) {
      if (labels.picker.some((word) => label.includes(word)))
        return { role: 'openPicker', element, about: aboutOf(element) };
      if (!known.has('send')) return null;
      return draftOf(editor) !== '' || attachedTo(editor) ? comment(element, editor, false, bound) : null;
    }
    const dialog = element.closest(selectors.overlay);
    if (dialog) {
      const inside = inDialog(element, dialog, label, bound);
      if (inside) return inside;
    }
    if (known.has('join')) return group(element);
    if (known.has('follow')) return account('follow', element);
    if (known.has('openComposer') || labels.openComposerBeginning.some((beginning) => label.startsWith(beginning))) {
      return { role: 'openComposer', element, about: null };
    }
    const found = identifyPlain(element);
    if (found) return found;
    // A page's own like button stands in its header, away from every post.
    if (known.has('like') && !element.closest(selectors.card) && nearestWith(element, 'h1', 12))
      return account('like', element);
    return null;
  }

  const attachedTo = (field: Element) =>
    field.closest('form,[role="dialog"]')?.querySelector(selectors.attached) != null;

  function inDialog(element: HTMLElement, dialog: Element, label: string, bound: Bound | null): Control | null {
    const known = rolesOf(label);
    const shared = bound?.role === 'openShare' ? { post: bound.post, identity: bound.identity } : null;
    const field = first(dialog, selectors.field);
    const editors = field ? [field] : [];
    if (known.has('share'))
      return { role: 'share', element, about: shared ? null : cardAt(element), lettingGo: 'again', editors, ...shared };
    if (
      bound?.role === 'openPicker' &&
      element.querySelector('img') &&
      !known.size &&
      !dialog.querySelector(selectors.message)
    ) {
      return { role: 'comment', element, about: null, lettingGo: 'again', post: bound.post, identity: bound.identity };
    }
    if (!known.has('submit') || !field || dialog.querySelector(selectors.commentForm)) return null;
    if (shared) return { role: 'share', element, about: null, editors, ...shared };
    const inner = dialog.querySelector(selectors.profileName) ? dialog : null;
    if (inner) return { role: 'share', element, about: inner, editors };
    return { role: attachedTo(field) ? 'photo' : 'post', element, about: null, editors, post: {}, identity: 'own' };
  }

  function account(role: 'follow' | 'like', element: HTMLElement): Control {
    const card = element.closest(selectors.card);
    const area = card ?? nearestWith(element, 'h1,h2,h3', 10) ?? nearestWith(element, 'a[href][role="link"]', 6);
    const author = card ? header(card).author : headed(area);
    return { role, element, about: area, post: author ? { author } : {}, identity: author?.handle ?? author?.name };
  }

  function headed(area: Element | null): Account | undefined {
    const heading = first(area, 'h1,h2,h3', (h) => textOf(h) === '');
    const link = first(area, 'a[href]', (a) => textOf(a) === '' || textOf(a).length > 80);
    const name = heading ? textOf(heading) : undefined;
    const handle = segmentsOf(location.pathname)[0];
    if (!name) return accountOf(link);
    return { name, ...(heading?.tagName === 'H1' && handle && !places.has(handle) ? { handle } : {}) };
  }

  function group(element: HTMLElement): Control {
    const inline = element.closest(selectors.profileName);
    const area = inline ?? nearestWith(element, 'h1', 14) ?? nearestWith(element, 'a[href*="/groups/"]', 8);
    const link = first(area, 'a[href*="/groups/"]', (a) => textOf(a) === '');
    const name = textOf(inline ? link : (first(area, 'h1') ?? link));
    const card = element.closest(selectors.card);
    const text = card ? readCard(card).text : undefined;
    return {
      role: 'join',
      element,
      about: area,
      post: { ...(name ? { group: { name } } : {}), ...(text ? { text } : {}) },
      identity: name,
    };
  }

  const dialect: Dialect = {
    id: 'facebook',
    letters: { l: 'like', c: 'openComment', s: 'openShare', p: 'openComposer' },
    overlay: selectors.overlay,
    identify,
    enter(editor, event, bound) {
      if (event.ctrlKey || event.metaKey) return null;
      if (editor.getAttribute('aria-expanded') === 'true' || editor.hasAttribute('aria-activedescendant')) return null;
      const form = editor.closest(selectors.commentForm);
      if (
        !form &&
        !isStory() &&
        (editor.closest('[role="dialog"] form,[role="dialog"]')?.querySelector(selectors.message) ?? null) === null
      )
        return null;
      if (draftOf(editor) === '' && !attachedTo(editor)) return null;
      const button = [...(form?.querySelectorAll<HTMLElement>('[role="button"],button') ?? [])].find(isSend);
      return button ? comment(button, editor, false, bound) : comment(editor, editor, true, bound);
    },
    focused() {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return null;
      return activeElement.closest(`${selectors.card},${selectors.article}`) ?? activeElement.closest(selectors.dialog);
    },
    find(post, role) {
      for (const button of post.querySelectorAll<HTMLElement>('[role="button"],button')) {
        if (isHidden(button)) continue;
        const found = identifyPlain(button);
        if (found && (found.role === role || (role === 'like' && found.role === 'undo'))) return found;
      }
      return null;
    },
    readPost,
    isPrivate: (target) => location.pathname.startsWith('/messages') || target.closest(selectors.chat) !== null,
  };
  return {
    ...createSite(dialect),
    hover(event) {
      trail[step++ % trail.length] = event.target as Element;
    },
  };
}
