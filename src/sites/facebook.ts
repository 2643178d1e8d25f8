/** Facebook: what its controls are and what they are about. */
import { type Reaction, reactions } from '../rulebook/words';
import { lookup } from './data';
import {
  all,
  ancestors,
  attribute,
  controlAt,
  draftOf,
  first,
  isControl,
  isHidden,
  labelOf,
  nearestWith,
  textOf,
} from './dom';
import { type Adapter, type Bound, type Control, type ControlRole, createSite } from './engine';
import type { FacebookData } from './facebook.data';
import { createFinder, type FacebookFinder } from './facebook-places';
import type { PlainPages } from './facebook-plain';
import { createLetters } from './letters';
import type { ReaderOf } from './site';

const bar = ['like', 'openComment', 'openShare'] as const;
const neighbours = [...bar, 'undo', 'openReaction'];

/**
 * The adapter of Facebook. `document` is the page's; `data` may carry corrections. `trail`: where the pointer has been lately,
 * so that a flyout knows the button that it opened from. `plainOf`: what understands pages that are no application, where
 * this may be one.
 */
export function createFacebook(
  document: Document,
  data: FacebookData,
  reader: ReaderOf<FacebookFinder>,
  trail: EventTarget[],
  plainOf?: () => PlainPages | undefined,
): Adapter {
  const { selectors, labels } = data;
  const rolesOf = lookup(labels);
  const marked = lookup(data.marks);
  const { location } = document;
  const finder = createFinder(document, data);
  const { isStory, commentAt, cardAt, aboutOf } = finder;

  const holds = (label: string, parts: readonly string[] = []) => parts.some((part) => label.includes(part));
  const isUndo = (element: Element, label: string) =>
    element.matches('[aria-pressed=true]') || rolesOf(label).includes('undo') || holds(label, labels.undoPart);
  const reactionOf = (label: string) => reactions.find((reaction) => rolesOf(label).includes(reaction));

  /** The controls beside a control, itself included, from the nearest row outwards: an action bar may be nested. */
  function rowsOf(element: Element): Element[][] {
    const rows = ancestors(element, 5).map(({ children }) =>
      [...children]
        .map((cell) => (isControl(cell) ? cell : cell.contains(element) ? element : first(cell, selectors.button)))
        .filter((cell): cell is Element => cell !== null && !isHidden(cell)),
    );
    return rows.filter((row) => row.length > 1);
  }

  /**
   * The second reason, beside the label, to believe that a control is a like, comment or share: its neighbours are the
   * others of the bar. Where its label is not known, the bar itself: two or three worded icon buttons in a row in a post.
   */
  function inBar(element: HTMLElement, label: string): ControlRole | undefined {
    const rows = rowsOf(element);
    const own = bar.find((role) => rolesOf(label).includes(role));
    const isOther = (other: Element) => {
      const known = other === element ? [] : rolesOf(labelOf(other));
      return neighbours.some((role) => role !== own && known.includes(role));
    };
    if (own && rows.some((row) => row.some(isOther))) return own;
    // The bar of a post stands below its words; where it has its marks they say what is what, and nothing else is a bar.
    const card = cardAt(element);
    const isAbove = Number(first(card, selectors.anchor)?.compareDocumentPosition(element)) & 2;
    if (isAbove || first(card, selectors.marker) || (!own && rolesOf(label).length > 0)) return undefined;
    // A sign without words beside a button belongs to it.
    const row = rows.map((cells) => cells.filter((cell) => textOf(cell))).find((cells) => cells.length > 1) ?? [];
    if (row.length > 3 || element.closest(selectors.noBar)) return undefined;
    const worded = row.every((other) => first(other, 'i,svg') && !/[\p{Nd}:]/u.test(textOf(other)));
    const place = worded ? bar[row.indexOf(element)] : undefined;
    return own && own !== place ? undefined : place;
  }

  /** The button for other reactions, in every language: a sign without words, right after the like. */
  function followsLike(element: HTMLElement): boolean {
    if (!element.hasAttribute('aria-label') || textOf(element)) return false;
    const [row = []] = rowsOf(element);
    return likes(row[row.indexOf(element) - 1] as HTMLElement | undefined);
  }

  /** A like, taking it back, or what opens the faces: all of them belong to the like of one post. */
  const likes = (control: HTMLElement | null | undefined): control is HTMLElement =>
    !!control && /^(like|undo|openReaction)$/.test(`${inPost(control)?.role}`);

  /** A face of the flyout: at least four known faces stand together, or as many pictures without words as there are faces. */
  function faceOf(element: HTMLElement, label: string): Reaction | undefined {
    // The like of a post bears the name of a face; its mark saves the look at everything around it.
    const known = first(element, selectors.marker) ? undefined : reactionOf(label);
    if (!known && (textOf(element) || element.closest(selectors.card) || !element.closest(selectors.overlay)))
      return undefined;
    for (const node of ancestors(element, 6)) {
      const buttons = all(node, selectors.button);
      // A flyout is small; the post around a button is not.
      if (buttons.length > 12) return undefined;
      if (known && new Set(buttons.map((other) => reactionOf(labelOf(other)))).size > 4) return known;
      if (!known && buttons.length === reactions.length)
        return buttons.every((other) => other.hasAttribute('aria-label') && first(other, 'img,i,svg') && !textOf(other))
          ? reactions[buttons.indexOf(element)]
          : undefined;
    }
    return undefined;
  }

  /** The post whose like button the pointer passed last: the one that the flyout belongs to. */
  function hoveredPost(): Element | null {
    for (const passed of [...trail].reverse() as Element[]) {
      const control = passed.isConnected ? controlAt(passed) : null;
      if (likes(control)) return aboutOf(control);
    }
    return null;
  }

  /** Like, comment and share by marker, or by label and place. */
  function inPost(element: HTMLElement): Control | null {
    const label = labelOf(element);
    const known = rolesOf(label);
    const marker = attribute(first(element, selectors.marker) ?? element, 'data-ad-rendering-role');
    let role = marked(marker)[0] as ControlRole | undefined;
    if ((!role || role === 'like') && isUndo(element, label)) role = 'undo';
    if (!role && label.includes(':')) return null;
    if (!role && (known.includes('openReaction') || (!known[0] && followsLike(element)))) role = 'openReaction';
    if (!role && commentAt(element)) role = bar.find((one) => known.includes(one));
    role ??= inBar(element, label);
    const about = role ? aboutOf(element) : null;
    return role && (about || role === 'undo') ? { role, element, about } : null;
  }

  const attachedTo = (field: Element) =>
    first(field.closest(`form,${selectors.dialog}`), selectors.attached, (e) => field.contains(e) || controlAt(e));
  const isSend = (button: Element) => button.matches(selectors.send) || rolesOf(labelOf(button)).includes('send');

  function sending(element: HTMLElement, editor: Element, bound: Bound | null): Control | null {
    if (!draftOf(editor) && !attachedTo(editor)) return null;
    const about = aboutOf(editor);
    const role = isStory() ? 'storyReply' : commentAt(editor) ? 'reply' : 'comment';
    return {
      about,
      ...(about ? {} : bound),
      role,
      element,
      editors: [editor],
      ...(element === editor ? { lettingGo: 'again' } : {}),
    };
  }

  function inDialog(element: HTMLElement, dialog: Element, label: string, bound: Bound | null): Control | null {
    const known = rolesOf(label);
    const field = first(dialog, selectors.field);
    const common = { element, about: null, editors: field ? [field] : [] };
    const shared = bound?.role === 'openShare' ? bound : null;
    if (known.includes('share')) return { ...common, about: shared ? null : cardAt(element), ...shared, role: 'share' };
    if (bound?.role === 'openPicker' && !known.length && first(element, 'img') && !first(dialog, selectors.message)) {
      return { ...bound, role: 'comment', element };
    }
    if (!known.includes('submit') || !field || first(dialog, selectors.form)) return null;
    if (shared) return { ...common, ...shared, role: 'share' };
    if (first(dialog, selectors.profileName)) return { ...common, about: dialog, role: 'share' };
    return { ...common, role: attachedTo(field) ? 'photo' : 'post', post: {}, identity: 'own' };
  }

  /** Following, joining, liking a page: about an account or group, not a post. */
  function subject(role: 'follow' | 'like' | 'join', element: HTMLElement): Control {
    const card = element.closest(selectors.card);
    const about = card ?? nearestWith(element, 'h1,h2,h3', 14) ?? nearestWith(element, 'a[href]', 8);
    const link = first(about, 'a[href]', (a) => !textOf(a));
    return { role, element, about, identity: attribute(link, 'href') + location.pathname, onAccount: true };
  }

  function identify(element: HTMLElement, bound: Bound | null): Control | null {
    const hidden = element.closest('[aria-hidden=true]');
    if (hidden && !first(hidden, `${selectors.card},${selectors.message}`)) return null;
    const label = labelOf(element);
    const plain = plainOf?.()?.(document, element);
    if (plain) return isUndo(element, label) ? { ...plain, role: 'undo' } : plain;
    const known = rolesOf(label);
    const reaction = isStory() ? reactionOf(label) : faceOf(element, label);
    const about = reaction && (isStory() ? aboutOf(element) : hoveredPost());
    if (reaction && (about || bound || known.length > 0)) {
      return {
        about: about ?? null,
        ...(about ? {} : bound),
        role: 'react',
        reaction,
        element,
        lettingGo: isStory() ? 'click' : 'again',
      };
    }
    const form = element.closest(selectors.form);
    const dialog = element.closest(selectors.overlay);
    const editor = first(form, selectors.field);
    if (editor && !(dialog && form?.contains(dialog))) {
      if (holds(label, labels.picker)) return { role: 'openPicker', element, about: aboutOf(element) };
      return isSend(element) ? sending(element, editor, bound) : null;
    }
    const inside = dialog && inDialog(element, dialog, label, bound);
    if (inside) return inside;
    // A button inside a post's name joins its group or follows its author, whatever it is called; unless it is pressed
    // already or opens a menu, as one that says "Following" may.
    const name =
      known.length > 0 || !element.matches('[role=button]:not([aria-pressed=true],[aria-haspopup=menu])')
        ? null
        : element.closest(selectors.profileName);
    const joins = first(name, 'a[href*="/groups/"]:not([href*="/user/"])');
    if (known.includes('join') || joins) return subject('join', element);
    if (known.includes('follow') || name) return subject('follow', element);
    if (known.includes('openComposer') || holds(label, labels.openComposerPart))
      return { role: 'openComposer', element, about: null };
    if (form) return null;
    // A page's own like button stands in its header, away from every post.
    const page = known.includes('like') && !element.closest(selectors.card) && nearestWith(element, 'h1');
    return inPost(element) ?? (page ? subject('like', element) : null);
  }

  return createSite({
    id: 'facebook',
    letter: createLetters({ l: 'like', c: 'openComment', s: 'openShare', p: 'openComposer' }, (active) =>
      active.closest(`${selectors.card},${selectors.dialog}`),
    ),
    overlay: selectors.overlay,
    controls: selectors.button,
    identify,
    enter(editor, event, bound) {
      const plain = editor.tagName === 'INPUT' && plainOf?.()?.(document, editor);
      if (plain) return plain;
      const form = editor.closest(selectors.form);
      const picking = editor.matches('[aria-expanded=true],[aria-activedescendant]');
      if (event.ctrlKey || event.metaKey || picking || (!form && !isStory() && !commentAt(editor))) return null;
      return sending(all(form, selectors.button).find(isSend) ?? editor, editor, bound);
    },
    reader: () => reader(finder),
    isPrivate: (target) => location.pathname.startsWith('/messages') || !!target.closest(selectors.chat),
  });
}
