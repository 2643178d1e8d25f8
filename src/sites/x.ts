/** X: what its controls are and what they are about. */
import { lookup } from './data';
import {
  all,
  attribute,
  first,
  isDisabled,
  labelForm,
  labelOf,
  largestWithOne,
  nearestWith,
  pathOf,
  segmentsOf,
} from './dom';
import { type Adapter, type Bound, type Control, type ControlRole, createSite } from './engine';
import { createLetters } from './letters';
import type { ReaderOf } from './site';
import type { XData } from './x.data';
import { createFinder, type XFinder } from './x-places';

const byIntent: Readonly<Record<string, ControlRole>> = {
  like: 'like',
  retweet: 'repost',
  repost: 'repost',
  follow: 'follow',
  user: 'follow',
};
/** In the row below a post, from the first. */
const places = ['openReply', 'openRepost', 'like'] as const;

/** The adapter of X. `document` is the page's; `data` may carry corrections. */
export function createX(document: Document, data: XData, reader: ReaderOf<XFinder>): Adapter {
  const { selectors } = data;
  const rolesOf = lookup(data.labels);
  const marked = lookup(data.marks);
  const location = document.location;
  const finder = createFinder(document, data);
  const { queryOf, postAt, focalPost } = finder;
  const at = (place: string) => segmentsOf(location.pathname)[0] === place;

  /** The post of a control; in full-screen media the post beside it, or what the viewer itself says; else what has one such row. */
  function aboutOf(control: Element): Element | null {
    const dialog = control.closest(selectors.dialog);
    const outer = dialog?.parentElement?.closest(selectors.dialog) ?? dialog;
    return (
      postAt(control) ??
      first(outer, selectors.post) ??
      (first(dialog, selectors.authorBlock) ? dialog : focalPost()) ??
      largestWithOne(control, selectors.bar)
    );
  }

  function withPost(role: ControlRole, element: HTMLElement, about: Element | null): Control {
    const link = first(about, selectors.permalink, (a) => !first(a, 'time'));
    return { role, element, about, identity: pathOf(link)[2] };
  }

  function account(element: HTMLElement): Control {
    const area = element.closest(selectors.accountArea) ?? nearestWith(element, selectors.profileName, 30);
    const handle =
      /@(\w+)/.exec(attribute(element, 'aria-label'))?.[1] ??
      queryOf('screen_name') ??
      pathOf(first(area, 'a[href^="/"]'))[0] ??
      segmentsOf(location.pathname)[0];
    return { role: 'follow', element, about: area, identity: handle, onAccount: true };
  }

  /** The composer around a send button; from the field in it, as far as there is such a button. */
  const composerOf = (element: Element, part = selectors.composer) =>
    element.closest('[role=dialog]') ?? nearestWith(element, part, 30);

  /** What the composer around a send button sends: a reply, a quote or an own post. */
  function sending(element: HTMLElement, bound: Bound | null): Control | null {
    const root = composerOf(element);
    if (!root) return null;
    const written = { editors: all(root, selectors.field) };
    if (root.matches('[role=dialog]') || at('compose') || at('intent')) {
      const answered = first(root, selectors.post);
      if (answered) return { ...withPost('reply', element, answered), ...written };
      const block = first(root, selectors.authorBlock);
      if (block)
        return { role: 'quote', element, about: block.closest(selectors.quoted) ?? block.parentElement, ...written };
      const role = bound?.role === 'openReply' ? 'reply' : bound?.role === 'openQuote' ? 'quote' : null;
      if (bound && role) return { ...bound, role, element, ...written };
    }
    // On a conversation page the box stands right below the post that it answers.
    const above = all(document, selectors.post, (post) => !(post.compareDocumentPosition(element) & 4)).pop();
    const focal = segmentsOf(location.pathname)[1] === 'status' ? (above ?? null) : focalPost();
    if (focal) return { ...withPost('reply', element, focal), ...written };
    return {
      role: first(root, selectors.attached) ? 'photo' : 'post',
      element,
      about: null,
      identity: 'own',
      post: {},
      ...written,
    };
  }

  /**
   * The second way to know a control in the row of a post, where its test id is gone: the outline of its icon; where that is
   * unknown too and the post has no test id for a like, its place among those that say a number.
   */
  function inBar(element: HTMLElement): ControlRole | undefined {
    const post = postAt(element);
    const row = post && element.closest(selectors.bar);
    const outlineOf = (button: Element | null | undefined) => attribute(first(button, 'path'), 'd');
    const [drawn] = rolesOf(labelForm(outlineOf(post && element).slice(0, 14))) as ControlRole[];
    if (drawn) return drawn;
    const counted = all(row, 'button,[role=button]', (button) => !/\p{Nd}/u.test(attribute(button, 'aria-label')));
    const place = counted.indexOf(element);
    if (counted[2] && place >= 0 && !first(post, '[data-testid=like],[data-testid=unlike]')) {
      // What says so is liked already, and so is a heart without an inner edge among signs that have one: it is filled.
      const isFilled = (button: Element | undefined) => !/z ?m/i.test(outlineOf(button));
      const said = labelForm(attribute(element, 'aria-label').split(/[.。]/)[1] ?? '');
      const isLiked = rolesOf(said).includes('undo') || (isFilled(element) && !isFilled(counted[0]));
      return place === 2 && isLiked ? 'undo' : places[place];
    }
    return row && element.matches(selectors.shareMenu) ? 'openShare' : undefined;
  }

  function identify(element: HTMLElement, bound: Bound | null): Control | null {
    const id = element.dataset.testid ?? '';
    const [label = ''] = attribute(element, 'aria-label').toLowerCase().split(' @');
    if (id.endsWith('-follow') || rolesOf(label).includes('follow')) return account(element);
    if (element.matches(selectors.send)) return sending(element, bound);
    if (element.matches(selectors.pollChoice)) return withPost('pollVote', element, postAt(element));
    const role = (marked(id)[0] as ControlRole | undefined) ?? inBar(element);
    if (role === 'repost') {
      // Asked at the item, not at the opener: opening is no act, and the same menu leads to a quote. When the menu has
      // closed over the dialog, the guard allows the act once and the person presses again.
      return { about: bound ? null : postAt(first(document, selectors.expanded)), ...bound, role, element };
    }
    if (role === 'openComposer') return { role, element, about: null };
    if (role) return withPost(role, element, aboutOf(element));
    if (element.matches(selectors.confirm)) {
      const wanted = at('intent') && byIntent[segmentsOf(location.pathname)[1] ?? ''];
      if (!wanted) return null;
      return wanted === 'follow' ? account(element) : withPost(wanted, element, aboutOf(element));
    }
    if (bound && element.closest(selectors.menu)) {
      const quote = element.matches(selectors.quoteItem) || rolesOf(labelOf(element)).includes('quote');
      return quote ? { ...bound, role: 'openQuote', element } : null;
    }
    return null;
  }

  return createSite({
    id: 'x',
    letter: createLetters({ l: 'like', r: 'openReply', t: 'openRepost', n: 'openComposer' }, (active) =>
      active === document.body ? focalPost() : postAt(active),
    ),
    overlay: `${selectors.dialog},${selectors.menu}`,
    controls: '[role=group] *',
    identify,
    enter(editor, event, bound) {
      const button =
        event.ctrlKey || event.metaKey ? first(composerOf(editor, selectors.send), selectors.send, isDisabled) : null;
      return button && editor.closest(selectors.composer) ? sending(button, bound) : null;
    },
    reader: () => reader(finder),
    isPrivate: (target) =>
      at('messages') || location.pathname.startsWith('/i/chat') || !!target.closest(selectors.private),
  });
}
