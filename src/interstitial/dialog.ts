/**
 * Draws the dialog from its view: fixed places, changing words. What it says can be filled anew when names and texts
 * arrive from storage a moment later; the two buttons stay the same elements from first to last.
 */
import type { ProvisionId } from '../rulebook/words';
import { type Child, drawing, element, pairsWhole } from './element';
import type { Excerpt } from './excerpt';
import { mark } from './mark';
import type { RuleView } from './rule-view';
import type { QuestionView } from './view';
import type { Words } from './words';

export interface DialogParts {
  readonly dialog: HTMLDialogElement;
  /** What scrolls where the window is too low. It is inside what has round corners: Firefox rounds none beside a scroll bar. */
  readonly scroller: HTMLElement;
  readonly cancel: HTMLButtonElement;
  readonly proceed: HTMLButtonElement;
  /** What a press on each button of ours does; whoever opens the dialog adds what the two answers do. */
  readonly presses: Map<Element, () => void>;
  /** Draws all that is seen at first. */
  fill(view: QuestionView): void;
  /** Draws what is closed at first; from then on `fill` does, too. Nothing moves by it. */
  finish(): void;
  /** Seconds until *Tetap lanjutkan*; 0 makes it pressable. */
  wait(seconds: number): void;
  /** A sentence that the person must hear now. */
  say(sentence: string): void;
}

/** What the person may take out of future questions. */
export type ExceptionChoice = 'text' | 'account' | { readonly word: string };

export interface DialogOptions {
  readonly t: Words;
  /** A second warning: head and buttons only. */
  readonly small: boolean;
  /** Seconds until *Tetap lanjutkan* can be pressed. */
  readonly seconds: number;
  readonly choices: readonly ExceptionChoice[];
  /** Resolves to whether it could be stored. */
  readonly onException: (choice: ExceptionChoice) => Promise<boolean>;
  /** Opens a provision in the rulebook; without it nothing offers that. */
  readonly onRule?: ((provision: ProvisionId) => void) | undefined;
}

export function drawDialog(options: DialogOptions): DialogParts {
  const { t, small } = options;
  const presses = new Map<Element, () => void>();
  const body = element('div', { class: 'body' });
  const spoken = element('p', { class: 'spoken', 'aria-live': 'assertive' });
  // Where our scripts are gone (Firefox ends them when the extension is reloaded) the form still closes the dialog.
  const cancel = element('button', { type: 'submit', class: 'button button--primary', autofocus: true }, t('cancel'));
  const proceed = element('button', { type: 'button', class: 'button' });
  const foot = element('p', { class: 'foot' });
  const scroller = element(
    'div',
    { class: 'scroll' },
    body,
    element(
      'div',
      { class: 'actions' },
      spoken,
      element('form', { class: 'buttons', method: 'dialog' }, cancel, proceed),
    ),
    foot,
  );
  const dialog = element(
    'dialog',
    {
      class: small ? 'jeda dialog dialog--small' : 'jeda dialog',
      role: 'alertdialog',
      'aria-modal': 'true',
      'aria-labelledby': 'headline',
      'aria-describedby': 'when rule',
      lang: t.language,
      dir: 'ltr',
    },
    scroller,
  );
  dialog.style.setProperty('--wait', `${options.seconds}s`);
  const remaining = element('span', { class: 'unseen' });
  const secondsShown = element('span');
  const details = element('dl');
  let finishDetails: (() => void) | null = null;
  let finished = false;

  return {
    dialog,
    scroller,
    cancel,
    proceed,
    presses,
    fill(view) {
      details.replaceChildren();
      finishDetails = () =>
        details.replaceChildren(...(view.rule === null ? [] : rowsOf(view.rule, view, options, presses)));
      if (finished) finishDetails();
      body.replaceChildren(...(small ? smallBody(view, t) : fullBody(view, options, presses, details)));
      const footParts = [view.agency, t('notLegalAdvice'), small ? null : view.rulesChecked];
      foot.replaceChildren(...footParts.filter((part) => part !== null).map((part) => element('span', {}, part)));
    },
    finish() {
      finished = true;
      finishDetails?.();
    },
    wait(seconds) {
      if (seconds <= 0) {
        proceed.removeAttribute('aria-disabled');
        proceed.replaceChildren(t('continue'));
        return;
      }
      if (!proceed.hasAttribute('aria-disabled')) {
        proceed.setAttribute('aria-disabled', 'true');
        proceed.replaceChildren(t('continue'), remaining, ring(secondsShown));
      }
      remaining.textContent = ` (${t.count('continueIn', seconds)})`;
      secondsShown.textContent = String(seconds);
    },
    say(sentence) {
      spoken.textContent = sentence;
    },
  };
}

function fullBody(
  view: QuestionView,
  options: DialogOptions,
  presses: Map<Element, () => void>,
  details: Node,
): Node[] {
  const { t } = options;
  return [
    head(view, t),
    headline(view),
    when(view),
    element('p', { class: 'lead-in' }, view.leadIn),
    view.rule === null
      ? element('p', { class: 'missing', id: 'rule' }, t('textsMissing'))
      : rule(view.rule, view, t, details),
    why(view, options, presses),
  ];
}

function smallBody(view: QuestionView, t: Words): Node[] {
  const { otherLanguage: other } = view;
  const place = view.rule === null ? null : element('p', { class: 'rule-place' }, t('ruleAt', placeValues(view.rule)));
  return [
    head(view, t),
    headline(view),
    when(view),
    element(
      'div',
      { class: 'again', id: 'rule' },
      other ? element('p', { lang: other.language }, other.text) : element('p', {}, t('repeatTitle')),
      place,
    ),
  ];
}

function head(view: QuestionView, t: Words): Node {
  return element(
    'div',
    { class: 'head' },
    mark(),
    element('span', { class: 'name' }, t('productName')),
    view.ribbon === null ? null : element('span', { class: 'ribbon' }, view.ribbon),
  );
}

function headline(view: QuestionView): Node {
  const parts = view.headline.flatMap(({ text, strong }) => (strong ? [element('em', {}, text)] : pairsWhole(text)));
  return element('h1', { id: 'headline' }, ...parts);
}

function when({ when: sentence, doubt }: QuestionView): Node {
  return element(
    'p',
    { class: 'when', id: 'when' },
    sentence,
    ...(doubt === null ? [] : [' ', element('span', { class: 'doubt' }, doubt)]),
  );
}

function rule(main: RuleView, view: QuestionView, t: Words, details: Node): Node {
  return element(
    'section',
    { class: 'rule', id: 'rule' },
    element('p', { class: 'rule-place' }, element('b', {}, main.name), element('span', {}, main.place)),
    quote(main),
    glossBesideQuote(main, t) ? element('p', { class: 'gloss' }, main.gloss) : null,
    main.sanction === null
      ? null
      : element(
          'p',
          { class: 'sanction' },
          ...strongly(t.parts('sanctionListed', { sanction: main.sanction })),
          ' ',
          element('span', { class: 'whole' }, t('sanctionVaries')),
        ),
    ...view.notes.map((note) => element('p', { class: 'note' }, note)),
    element('details', {}, element('summary', {}, t('more')), details),
  );
}

function quote(of: RuleView): Node | null {
  // The law speaks Indonesian, whatever language the dialog speaks.
  return of.phrase === null ? null : element('blockquote', { lang: 'id' }, `“${of.phrase}”`);
}

function strongly(parts: QuestionView['headline']): Child[] {
  return parts.map(({ text, strong }) => (strong ? element('strong', {}, text) : text));
}

/** Readers of English need the gloss at once, and so does everybody where the rule's own words were not seen. */
function glossBesideQuote(main: RuleView, t: Words): boolean {
  return t.language !== 'id' || main.phrase === null;
}

/** What the disclosure holds. */
function rowsOf(
  main: RuleView,
  view: QuestionView,
  { t, onRule }: DialogOptions,
  presses: Map<Element, () => void>,
): Node[] {
  const rows: Node[] = [];
  const row = (term: string, ...values: readonly Child[]) => {
    if (values.every((value) => value === null)) return;
    rows.push(element('dt', {}, term), element('dd', {}, ...values));
  };
  row(t('moreIn'), glossBesideQuote(main, t) ? null : main.gloss);
  row(t('moreWhole'), main.whole === null ? null : element('span', { class: 'law', lang: 'id' }, main.whole));
  row(t('moreSanction'), main.forms);
  if (view.also.length > 0) {
    row(
      t('moreAlso'),
      ...view.also.map((each) =>
        element('div', { class: 'also' }, element('span', {}, t('ruleAt', placeValues(each))), quote(each)),
      ),
    );
  }
  const sources: Node[] = main.sources.map((address) => sourceLink(address, t));
  if (onRule) {
    const open = element('button', { type: 'button', class: 'plain' }, t('moreRulebook'));
    presses.set(open, () => onRule(main.id));
    sources.push(open);
  }
  row(t('moreSource'), sources.length === 0 ? null : element('div', { class: 'sources' }, ...sources));
  row(t('moreVerified'), main.verified);
  return rows;
}

function placeValues(of: RuleView): { rule: string; place: string } {
  return { rule: of.name, place: of.formerly === null ? of.place : `${of.place} ${of.formerly}` };
}

function sourceLink(address: string, t: Words): Node {
  return element(
    'a',
    { class: 'link', href: address, target: '_blank', rel: 'noopener noreferrer' },
    new URL(address).hostname.replace(/^www\./, ''),
    element('span', { class: 'unseen' }, ` (${t('opensNewTab')})`),
  );
}

function why(view: QuestionView, options: DialogOptions, presses: Map<Element, () => void>): Node {
  const { t } = options;
  return element(
    'section',
    { class: 'why', 'aria-labelledby': 'why' },
    element('h2', { id: 'why' }, t('whyHeading')),
    view.excerpt === null ? null : excerpt(view.excerpt, view.excerptFrom),
    element('p', { class: 'why-words' }, ...view.why.map((sentence) => element('span', {}, `${sentence} `))),
    options.choices.length === 0 ? null : notThis(options, presses),
  );
}

function excerpt({ runs }: Excerpt, from: string | null): Node {
  return element(
    'p',
    { class: 'excerpt' },
    '“',
    ...runs.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
    '” ',
    from === null ? null : element('span', { class: 'from whole' }, from),
  );
}

function notThis({ t, choices, onException }: DialogOptions, presses: Map<Element, () => void>): Node {
  const answer = element('div', { class: 'choices', 'aria-live': 'polite' });
  const open = element('button', { type: 'button', class: 'plain', 'aria-expanded': 'false' }, t('notThis'));
  const buttons = choices.map((choice) => {
    const button = element('button', { type: 'button', class: 'button button--small' }, choiceWords(choice, t));
    presses.set(button, () => {
      open.focus();
      void onException(choice).then((stored) =>
        answer.replaceChildren(element('p', {}, t(stored ? 'notThisDone' : 'notThisFailed'))),
      );
    });
    return button;
  });
  presses.set(open, () => {
    const opening = open.getAttribute('aria-expanded') === 'false';
    open.setAttribute('aria-expanded', String(opening));
    answer.replaceChildren(...(opening ? [element('p', {}, t('notThisAsk')), ...buttons] : []));
    answer.scrollIntoView({ block: 'nearest' });
  });
  return element('div', { class: 'not-this' }, open, answer);
}

function choiceWords(choice: ExceptionChoice, t: Words): string {
  if (choice === 'text') return t('notThisText');
  return choice === 'account' ? t('notThisAccount') : t('notThisWord', { word: choice.word });
}

/** The seconds as a number in a ring that empties; the number alone where motion is unwelcome. */
function ring(seconds: Node): Node {
  return element(
    'span',
    { class: 'ring', 'aria-hidden': 'true' },
    drawing(
      'svg',
      { viewBox: '0 0 24 24' },
      drawing('circle', { class: 'ring-track', cx: '12', cy: '12', r: '10' }),
      drawing('circle', { class: 'ring-rest', cx: '12', cy: '12', r: '10', pathLength: '1' }),
    ),
    seconds,
  );
}
