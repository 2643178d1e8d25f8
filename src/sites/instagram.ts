/** Instagram: what its controls are and what they are about. */
import { lookup } from './data';
import { all, ancestors, attribute, controlAt, draftOf, first, labelOf, nearestWith, pathOf, textOf } from './dom';
import { onSecondPress } from './double-tap';
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
import { createFinder, type InstagramFinder } from './instagram-places';
import type { ReaderOf } from './site';

const iconRoles: readonly (string | undefined)[] = ['undo', 'like', 'openComment', 'openShare', 'repost'];
/** Languages of which every word for following is known: no other word follows there. */
const complete = /^(en|id)/;
const emoji = /^[\u200d\ufe0f\p{EMod}\p{ExtPict}]+$/u;

/** The adapter of Instagram. `document` is the page's; `data` may carry corrections. */
export function createInstagram(document: Document, data: InstagramData, reader: ReaderOf<InstagramFinder>): Adapter {
  const { selectors, marks } = data;
  const rolesOf = lookup(data.labels);
  const finder = createFinder(document, data);
  const { path, isSurface, showsPost, commentAt, postAt, authorIn, isComment, named } = finder;
  const at = (place: string) => path()[0] === place;

  /** What the outline of an icon says, which is the same in every language. */
  const drawnAs = (svg: Element): string | undefined => {
    const shape = first(svg, 'path,polygon');
    const outline = attribute(shape, 'd') || attribute(shape, 'points');
    return Object.entries(marks).find(([, starts]) => starts.some((start) => outline.startsWith(start)))?.[0];
  };

  /** What an icon stands for, by its outline and by its own label, the surer first. */
  const rolesOfIcon = (svg: Element): readonly (string | undefined)[] =>
    [drawnAs(svg), ...rolesOf(labelOf(svg))].filter(Boolean);

  /** The icon that belongs to this control and to no control inside it. */
  function iconOf(control: Element): Element | null {
    const svg = first(control, 'svg');
    return svg && controlAt(svg) === control ? svg : null;
  }

  const isSmall = (svg: Element) => Number(attribute(svg, 'height') || 24) < 20;

  const isUnknown = (svg: Element) => !rolesOfIcon(svg)[0];

  function plain(role: ControlRole, element: HTMLElement, about: Element | null): Control {
    const link = isComment(about)
      ? first(about, selectors.commentLink)
      : first(about, selectors.postLink, (a) => !first(a, 'time'));
    return { role, element, about, ...(link ? { identity: pathOf(link).join('/') } : {}) };
  }

  /** Two reasons out of three make a like, comment or share: the outline (which counts for two), the label, the neighbours. */
  function byIcon(element: HTMLElement, svg: Element): Control | null {
    const role = rolesOfIcon(svg).find((one) => iconRoles.includes(one)) as ControlRole | undefined;
    if (!role || element.closest(selectors.navigation) || (element.tagName === 'A' && role !== 'openComment'))
      return null;
    const comment = isSmall(svg) ? commentAt(element) : null;
    const about = comment ?? postAt(element);
    const sure = drawnAs(svg) === role || comment || isSurface() || hasNeighbours(element);
    return about && sure ? plain(role, element, about) : null;
  }

  function hasNeighbours(element: Element): boolean {
    return ancestors(element, 6).some((node) => all(node, 'svg', isUnknown).length > 1);
  }

  function identify(element: HTMLElement, bound: Bound | null): Control | null {
    const svg = iconOf(element);
    const iconic = svg && byIcon(element, svg);
    if (iconic) return iconic;
    const label = labelOf(element);
    const known = rolesOf(label);
    if (at('stories') && emoji.test(label))
      return { ...plain('storyReply', element, postAt(element)), editors: [element] };
    if (known.includes('follow') || (!known[0] && element.tagName !== 'A' && follows(element, label)))
      return account(element);
    const dialog = element.closest(selectors.dialog);
    const field = first(dialog, selectors.field);
    if (bound?.role === 'openShare' && dialog && !showsPost(dialog)) {
      // Sending to friends from this sheet is a private message: left alone, as everywhere. A story is seen by everybody.
      return known.includes('shareStory') ? { ...bound, role: 'share', element } : null;
    }
    if (field && known.includes('submit') && !first(dialog, selectors.postLink)) {
      return { role: 'photo', element, about: null, editors: [field], post: {}, identity: 'own' };
    }
    const row = svg || known.some((role) => role !== 'like' && role !== 'openReply') ? null : commentAt(element);
    const role = row && roleInRow(element, row, known);
    if (role) return plain(role, element, row);
    return svg ? null : sendOf(element, known.includes('send'), bound);
  }

  /** The words below a comment: by what they say, or, where there is no heart, two words of which the first likes. */
  function roleInRow(element: HTMLElement, row: Element, known: readonly string[]): ControlRole | undefined {
    const said = (['like', 'openReply'] as const).find((role) => known.includes(role));
    if (said || !labelOf(element) || first(row, 'svg')) return said;
    const words = all(row, 'button,[role=button]', (e) => /\p{Nd}/u.test(labelOf(e)) || !labelOf(e));
    return words.length === 2 ? (['like', 'openReply'] as const)[words.indexOf(element)] : undefined;
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
    if (bound && (role === 'reply' || !about)) return { ...bound, role, element, ...how };
    return about && { ...plain(role, element, about), ...how };
  }

  /**
   * Whether a button follows in a language that is not known: it has one piece of text, and nothing stands between it and an
   * account's name, or it is the first such on a profile. One that says "Following" has a sign there.
   */
  function follows(element: HTMLElement, label: string): boolean {
    if (!label || complete.test(document.documentElement.lang) || first(element, 'a,img,svg,* + *')) return false;
    const { about, identity } = account(element);
    const isFirst = first(element.closest('header'), 'button,[role=button]', (e) => !textOf(e)) === element;
    const isBeside = authorIn(about).handle && !/\S\S/.test(textOf(about, (e) => e === element || e.tagName === 'A'));
    return isBeside || (isFirst && identity === named());
  }

  function account(element: HTMLElement): Control {
    const about = nearestWith(element, 'a[href^="/"]', 10);
    return { role: 'follow', element, about, identity: authorIn(about).handle ?? named(), onAccount: true };
  }

  /**
   * A picture or video that likes on double click: beside the action bar, with no words of its own. The like button stands
   * for it; where that is an unlike, a double click changes nothing.
   */
  function media(target: Element): Control | null {
    const control = controlAt(target);
    if (control) {
      const svg = iconOf(control);
      const drawn = svg && drawnAs(svg);
      if (control.tagName === 'A' || (svg && (isSmall(svg) || (drawn && drawn !== 'play')))) return null;
      if (textOf(control, null, 4) && !first(control, 'video,img')) return null;
    }
    const part = target.closest('header,section,form');
    const post = postAt(target);
    if (part && post?.contains(part)) return null;
    const like = post && findControl(dialect, post, 'like');
    if (like?.role !== 'like') return null;
    const isMedia = (node: Element) =>
      !node.contains(like.element) &&
      first(node.parentElement, 'video,img', (e) => !node.contains(e) || e.closest('a,[role=link]'));
    return [target, ...ancestors(target, 40)].some(isMedia) ? { ...like, about: post } : null;
  }

  const dialect: Dialect = {
    id: 'instagram',
    overlay: selectors.overlay,
    controls: 'button,[role=button]',
    identify,
    enter(editor, event, bound) {
      const picking = editor.matches('[aria-expanded=true],[aria-activedescendant]');
      if (event.ctrlKey || event.metaKey || picking || !draftOf(editor) || !editor.matches(selectors.field))
        return null;
      const dialog = editor.closest(selectors.dialog);
      if (dialog && (bound?.role === 'openShare' || !showsPost(dialog))) return null;
      const isNoSend = (one: Element) => !rolesOf(labelOf(one)).includes('send');
      const button = first(editor.closest('form'), 'button,[role=button]', isNoSend);
      return sending(button ?? editor, editor, bound);
    },
    doubleTap: onSecondPress(media),
    reader: () => reader(finder),
    isPrivate: () => at('direct'),
  };
  return createSite(dialect);
}
