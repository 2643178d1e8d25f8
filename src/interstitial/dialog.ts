/**
 * Draws the dialog from its view: fixed places, changing words. What it says can be filled anew when names and texts
 * arrive from storage a moment later; the two buttons stay the same elements from first to last.
 */
import type { DialogOptions, Presses } from './dialog-options';
import { drawing, element, pairsWhole } from './element';
import { mark } from './mark';
import { placeValues, rowsOf, rulePart } from './rule-part';
import type { QuestionView } from './view';
import { whyPart } from './why-part';
import type { Words } from './words';

export interface DialogParts {
  readonly dialog: HTMLDialogElement;
  /** What scrolls where the window is too low. It is inside what has round corners: Firefox rounds none beside a scroll bar. */
  readonly scroller: HTMLElement;
  readonly cancel: HTMLButtonElement;
  readonly proceed: HTMLButtonElement;
  /** What a press on each button of ours does; whoever opens the dialog adds what the two answers do. */
  readonly presses: Presses;
  /** Draws all that is seen at first. */
  fill(view: QuestionView): void;
  /** Draws what is closed at first; from then on `fill` does, too. Nothing moves by it. */
  finish(): void;
  /** Seconds until *Tetap lanjutkan*; 0 makes it pressable. */
  wait(seconds: number): void;
  /** A sentence that the person must hear now. */
  say(sentence: string): void;
}

/**
 * What a screen reader says after the headline, as one text that is understood without the rest: when, that it may break a
 * rule, which, and what that lists. The quotation is left to be read: in Firefox it would be missing, in English not understood.
 */
const toldAtOnce = ['when', 'lead', 'place', 'gloss', 'listed'];

/** Draws the dialog without putting it anywhere; `fill` says what is known by then, and may be called again. */
export function drawDialog(options: DialogOptions): DialogParts {
  const { t, small } = options;
  const presses: Presses = new Map();
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
      const described = toldAtOnce.filter((id) => body.querySelector(`#${id}`) !== null);
      dialog.setAttribute('aria-describedby', described.join(' '));
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

function fullBody(view: QuestionView, options: DialogOptions, presses: Presses, details: Node): Node[] {
  const { t } = options;
  return [
    head(view, t),
    headline(view),
    when(view),
    element('p', { class: 'lead-in', id: 'lead' }, view.leadIn),
    view.rule === null
      ? element('p', { class: 'missing', id: 'listed' }, t('textsMissing'))
      : rulePart(view.rule, view, t, details),
    whyPart(view, options, presses),
  ];
}

function smallBody(view: QuestionView, t: Words): Node[] {
  const { otherLanguage: other } = view;
  const place =
    view.rule === null ? null : element('p', { class: 'rule-place', id: 'place' }, t('ruleAt', placeValues(view.rule)));
  return [
    head(view, t),
    headline(view),
    when(view),
    element(
      'div',
      { class: 'again' },
      other
        ? element('p', { id: 'lead', lang: other.language }, other.text)
        : element('p', { id: 'lead' }, t('repeatTitle')),
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
