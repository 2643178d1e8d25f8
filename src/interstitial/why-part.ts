/** Why the dialog appeared: the words that it found, and the way to teach it that they are about somebody else. */
import type { DialogOptions, ExceptionChoice, Presses } from './dialog-options';
import { element } from './element';
import type { Excerpt } from './excerpt';
import type { QuestionView } from './view';
import type { Words } from './words';

/** Excerpt, signals in words, and “Bukan tentang peserta pemilihan?” where something can be taken out. */
export function whyPart(view: QuestionView, options: DialogOptions, presses: Presses): Node {
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

function notThis({ t, choices, onException }: DialogOptions, presses: Presses): Node {
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
