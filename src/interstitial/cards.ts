/**
 * Small things in the lower corner: the notice, the line after an answer, the word about a storm. They are announced
 * politely, never take the focus, and go away by themselves; a card with a button to close it waits while the pointer or
 * the focus is on it.
 */
import { drawing, element, pairsWhole } from './element';
import { mark } from './mark';
import { createStage } from './stage';
import type { CardText } from './view';
import type { Words } from './words';

const noticeLasts = 8000;
const lineLasts = 2000;
const repeatLasts = 6000;

/** Replaces what is shown; one card at a time. */
let dismissShown: () => void = () => {};

/** Takes away what is shown: something more important comes. */
export function dismissCard(): void {
  dismissShown();
}

/** A card that can be closed: 8 seconds. */
export function showCard(text: CardText, t: Words): void {
  show(text, noticeLasts, t, true);
}

/** One sentence for 2 seconds. */
export function showLine(sentence: string, t: Words): void {
  show({ lines: [sentence] }, lineLasts, t, false);
}

/** One sentence that asks the person to do something: long enough to do it. */
export function showRequest(sentence: string, t: Words): void {
  show({ lines: [sentence] }, repeatLasts, t, true);
}

function show(text: CardText, milliseconds: number, t: Words, closable: boolean): void {
  dismissShown();
  const stage = createStage();
  try {
    stage.place();
  } catch {
    return;
  }
  const words = element('div', { class: 'card-words', role: 'status' });
  const shut = closable ? closeButton(t) : null;
  const card = element(
    'div',
    { class: 'jeda card', lang: t.language, dir: 'ltr', popover: 'manual' },
    mark(),
    words,
    shut,
  );
  stage.root.append(card);
  try {
    card.showPopover();
  } catch {
    // Without a top layer it is an ordinary fixed box.
    card.removeAttribute('popover');
  }
  // A live region speaks of what changes in it, so it must be there before its words.
  words.append(
    ...(text.title === undefined ? [] : [element('p', {}, element('b', {}, text.title))]),
    ...text.lines.map((line) => element('p', {}, ...pairsWhole(line))),
    ...(text.small === undefined ? [] : [element('p', { class: 'muted' }, text.small)]),
  );

  let timer = 0;
  const dismiss = () => {
    window.clearTimeout(timer);
    stage.remove();
    if (dismissShown === dismiss) dismissShown = () => {};
  };
  const start = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(dismiss, milliseconds);
  };
  shut?.addEventListener('click', (event) => {
    if (event.isTrusted) dismiss();
  });
  card.addEventListener('pointerenter', () => window.clearTimeout(timer));
  card.addEventListener('pointerleave', start);
  card.addEventListener('focusin', () => window.clearTimeout(timer));
  card.addEventListener('focusout', start);
  dismissShown = dismiss;
  start();
}

function closeButton(t: Words): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: 'shut', 'aria-label': t('close') },
    drawing(
      'svg',
      { viewBox: '0 0 16 16', 'aria-hidden': 'true' },
      drawing('path', { d: 'M3.5 3.5l9 9M12.5 3.5l-9 9' }),
    ),
  );
}
