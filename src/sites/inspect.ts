/** Lists every post of a page with its controls, for the inspect command and the tests. Not part of the resident script. */
import type { Post } from '../recognition/post';
import type { SiteId } from '../rulebook/words';
import { completeData } from './complete-data';
import { first, isControl, labelOf } from './dom';
import type { Adapter, ControlRole } from './engine';

export interface InspectedControl {
  /** The act that the control performs or leads to: `like`, `comment`, `share` …; `undo` for what takes a like back. */
  readonly action: string;
  /** True where the control only opens what the act is then done in: a comment box, a menu, a dialog. */
  readonly opens: boolean;
  readonly label: string;
  readonly selectorPath: string;
}

export interface InspectedPost {
  readonly author: string | null;
  readonly handle: string | null;
  readonly group: string | null;
  readonly text: string;
  readonly partial: boolean;
  readonly quoted: string | null;
  readonly imageText: readonly string[];
  /** Text of the post that this comment or reply answers. */
  readonly parent: string | null;
  readonly controls: readonly InspectedControl[];
}

export interface Inspection {
  readonly posts: readonly InspectedPost[];
  /** Controls that belong to no post. */
  readonly orphans: readonly InspectedControl[];
}

/** A path that leads to one element: tag names with their place among equal siblings. */
function selectorPathOf(element: Element): string {
  const steps: string[] = [];
  for (let node: Element | null = element; node?.parentElement; node = node.parentElement) {
    const { tagName } = node;
    const equals = [...node.parentElement.children].filter((sibling) => sibling.tagName === tagName);
    steps.unshift(`${tagName.toLowerCase()}${equals.length > 1 ? `:nth-of-type(${equals.indexOf(node) + 1})` : ''}`);
  }
  return steps.join(' > ');
}

/** What a control is called: its label, else that of the sign in it with the words beside that. */
function nameOf(element: Element): string {
  const sign = element.hasAttribute('aria-label') ? null : first(element, 'svg[aria-label]');
  return `${sign ? labelOf(sign) : ''} ${labelOf(element)}`.trim();
}

const opener = /^open(?=[A-Z])/;

function describe(role: ControlRole, element: Element): InspectedControl {
  return {
    action: role.replace(opener, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase()),
    opens: opener.test(role),
    label: nameOf(element),
    selectorPath: selectorPathOf(element),
  };
}

/** What holds one post or one comment, where a site shows such without any control. */
const containers: Readonly<Partial<Record<SiteId, readonly string[]>>> = {
  x: [completeData.x.selectors.post],
  facebook: [completeData.facebook.selectors.card, completeData.facebook.selectors.comment],
  instagram: [completeData.instagram.selectors.article],
};

/** Posts and comments of which no control is known: a page that was seen without an account has few. */
function withoutControls(document: Document, { dialect }: Adapter, found: readonly Element[]): Element[] {
  const isFound = (post: Element, selector: string) => found.some((about) => about.closest(selector) === post);
  return (containers[dialect.id] ?? []).flatMap((selector) =>
    [...document.querySelectorAll(selector)].filter((post) => !dialect.isPrivate(post) && !isFound(post, selector)),
  );
}

/** Everything that the adapter understands in a document, in page order. Comments are posts with a `parent`. */
export function inspect(document: Document, adapter: Adapter): Inspection {
  const { dialect } = adapter;
  const found = new Map<Element, InspectedControl[]>();
  const accounts: { readonly element: Element; readonly described: InspectedControl }[] = [];
  const orphans: InspectedControl[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('button,[role],a,input[type="submit"]')) {
    if (!isControl(element) || dialect.isPrivate(element)) continue;
    const control = dialect.identify(element, null);
    if (!control || control.role === 'openComposer') continue;
    const one = describe(control.role, element);
    if (control.post || control.onAccount) accounts.push({ element, described: one });
    else if (!control.about) orphans.push(one);
    else found.set(control.about, [...(found.get(control.about) ?? []), one]);
  }
  // Following and joining are about an account or group; they belong to the post that they stand in, if to any.
  for (const { element, described: one } of accounts) {
    const around = [...found.keys()].filter((about) => about.contains(element)).pop();
    if (around) found.get(around)?.push(one);
    else orphans.push(one);
  }
  const understood = [...found].map(([about, controls]) => described(dialect.reader()?.readPost(about), controls));
  const silent = withoutControls(document, adapter, [...found.keys()])
    .map((post) => described(dialect.reader()?.readPost(post), []))
    .filter(({ text, imageText }) => text !== '' || imageText.length > 0)
    // What only holds a post that is listed says the same.
    .filter(({ author, text }) => !understood.some((post) => post.author === author && post.text === text));
  return { posts: [...understood, ...silent], orphans };
}

function described(post: Post = {}, controls: readonly InspectedControl[]): InspectedPost {
  return {
    author: post.author?.name ?? post.author?.handle ?? null,
    handle: post.author?.handle ?? null,
    group: post.group?.name ?? null,
    text: post.text ?? '',
    partial: post.partial ?? false,
    quoted: post.quoted?.text ?? null,
    imageText: post.imageText ?? [],
    parent: post.parent?.text ?? null,
    controls,
  };
}
