/**
 * Shows the interstitial without guard or background, in a content script's world of its own or as a page's own script.
 * Spoken to by a DOM event, since a page can not call into an isolated world:
 *
 *   document.dispatchEvent(new CustomEvent('preview', { detail: JSON.stringify({ call, sample, situation }) }));
 *
 * Answers come back as attributes of `html`: `data-answers` ("cancel continue …"), `data-measured` (JSON), `data-moving`, `data-card` (its words), `data-contrast` (JSON) and `data-storm`.
 */
import { guardedTypes, isPassive } from '../../../src/guard/gesture';
import { createAsked } from '../../../src/interstitial/asked';
import { createAsker } from '../../../src/interstitial/asker';
import { createLibrary } from '../../../src/interstitial/library';
import { openDoor } from '../../../src/plan/door';
import type { Question, Unread } from '../../../src/plan/question';
import { labelKey, labelPlace, labelsPerChunk, textsKey } from '../../../src/plan/texts';
import { contrastsIn } from './contrast';
import { names, type SampleName, type Situation, samples, texts } from './samples';

export interface PreviewCall {
  readonly call:
    | 'expect'
    | 'ask'
    | 'askUnread'
    | 'tell'
    | 'askToRepeat'
    | 'measure'
    | 'scrollTo'
    | 'motion'
    | 'card'
    | 'contrast';
  readonly sample?: SampleName;
  readonly situation?: Situation;
  /** What the button to scroll to says. */
  readonly words?: string;
}

export interface Measured {
  readonly role: string | null;
  readonly name: string;
  readonly description: string;
  readonly direction: string;
  readonly language: string;
  readonly fontSize: string;
  readonly width: number;
  readonly height: number;
  readonly scrolls: boolean;
  /** Whether what the rule lists as sanction is seen without scrolling. */
  readonly showsSanction: boolean;
  readonly overflowsSideways: boolean;
  /** The smallest of the targets, CSS pixels. */
  readonly smallestTarget: number;
  /** Centres of the buttons by their words, for the mouse. */
  readonly buttons: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  readonly focused: string | null;
}

const query = new URLSearchParams(location.search);
const stored = new Map<string, unknown>([[textsKey, texts]]);
for (const [ordinal, name] of Object.entries(names)) {
  const key = labelKey(Number(ordinal));
  const chunk = (stored.get(key) as string[] | undefined) ?? new Array<string>(labelsPerChunk).fill('');
  chunk[labelPlace(Number(ordinal))] = name;
  stored.set(key, chunk);
}

// Our closed roots, for measuring; `?open` opens them for tools that look into open ones only.
const roots: ShadowRoot[] = [];
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (options) {
  const root = attachShadow.call(this, query.has('open') ? { ...options, mode: 'open' } : options);
  roots.push(root);
  return root;
};

const door = openDoor();
// What the guard does with its listeners, which are older than the page's.
for (const kind of guardedTypes) {
  window.addEventListener(kind, (event) => door.shield?.(event), { capture: true, passive: isPassive(kind) });
}
const library = createLibrary(async (key) => (query.has('broken') ? undefined : stored.get(key)));
const asker = createAsker({
  door,
  library,
  asked: createAsked(undefined),
  onStorm: (count) => {
    document.documentElement.dataset.storm = String(count);
  },
  onRule: (provision) => {
    document.documentElement.dataset.rule = provision;
  },
});
const answers: string[] = [];
/** What a press has announced: the next `ask` is about it. */
let expected: Question | null = null;

document.addEventListener('preview', (event) => {
  const {
    call,
    sample = 'likeOwn',
    situation = {},
    words,
  } = JSON.parse((event as CustomEvent<string>).detail) as PreviewCall;
  const question = samples[sample](situation, document.querySelector('#control'));
  switch (call) {
    case 'expect':
      expected = question;
      asker.expect(question);
      break;
    case 'ask':
      show(expected ?? question);
      expected = null;
      break;
    case 'askUnread':
      show({ plan: null, lettingGo: 'click', control: document.querySelector('#control') });
      break;
    case 'tell':
      asker.tell(question);
      break;
    case 'askToRepeat':
      asker.askToRepeat(question);
      break;
    case 'measure':
      document.documentElement.dataset.measured = JSON.stringify(measure());
      break;
    case 'contrast':
      document.documentElement.dataset.contrast = JSON.stringify(
        roots.filter(({ host }) => host.isConnected).flatMap(contrastsIn),
      );
      break;
    case 'card':
      document.documentElement.dataset.card = card();
      break;
    case 'motion':
      document.documentElement.dataset.moving = moving().join(' ');
      break;
    case 'scrollTo':
      targetsIn(openDialog())
        .find((each) => each.firstChild?.textContent === words)
        ?.scrollIntoView({ block: 'center' });
  }
});

function show(question: Question | Unread): void {
  void asker.ask(question).then((answer) => {
    answers.push(answer);
    document.documentElement.dataset.answers = answers.join(' ');
  });
}

/** What the card says that is on the page; empty without one. */
function card(): string {
  const shown = roots
    .filter(({ host }) => host.isConnected)
    .map((root) => root.querySelector('[role=status].card-words'));
  return shown.map((each) => each?.textContent ?? '').join('');
}

/** Names of the animations in what of ours is on the page. */
function moving(): readonly string[] {
  const shown = roots.filter(({ host }) => host.isConnected);
  return shown.flatMap((root) => root.getAnimations()).map((each) => (each as CSSAnimation).animationName);
}

function openDialog(): HTMLDialogElement | null {
  const root = roots.findLast((each) => each.host.isConnected && each.querySelector('dialog[open]') !== null);
  return root?.querySelector('dialog') ?? null;
}

function targetsIn(dialog: HTMLDialogElement | null): readonly Element[] {
  return [...(dialog?.querySelectorAll('button, summary, a[href]') ?? [])].filter((each) => each.checkVisibility());
}

function measure(): Measured | null {
  const dialog = openDialog();
  if (dialog === null) return null;
  const root = dialog.getRootNode() as ShadowRoot;
  const scroller = dialog.querySelector('.scroll') ?? dialog;
  const words = (ids: string | null) =>
    (ids ?? '')
      .split(' ')
      .map((id) => root.getElementById(id)?.textContent ?? `(no #${id})`)
      .join(' ');
  const box = dialog.getBoundingClientRect();
  const targets = targetsIn(dialog);
  const style = getComputedStyle(dialog);
  return {
    role: dialog.getAttribute('role'),
    name: words(dialog.getAttribute('aria-labelledby')),
    description: words(dialog.getAttribute('aria-describedby')),
    direction: style.direction,
    language: dialog.lang,
    fontSize: style.fontSize,
    width: box.width,
    height: box.height,
    scrolls: scroller.scrollHeight > scroller.clientHeight,
    showsSanction:
      (dialog.querySelector('.sanction')?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY) <=
      (dialog.querySelector('.actions')?.getBoundingClientRect().top ?? 0),
    overflowsSideways: scroller.scrollWidth > scroller.clientWidth || dialog.scrollWidth > dialog.clientWidth,
    smallestTarget: Math.min(...targets.map((each) => each.getBoundingClientRect().height)),
    buttons: Object.fromEntries(
      targets.map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return [each.firstChild?.textContent ?? '', { x: x + width / 2, y: y + height / 2 }];
      }),
    ),
    focused: root.activeElement?.firstChild?.textContent ?? null,
  };
}
