/**
 * What the first dialog of a page would otherwise wait for, done when the page is idle and without touching it: a question
 * is worded and drawn in both languages, in no document. That makes the browser load its language data (tens of milliseconds
 * for the first date, list and plural of a process) and compile code and patterns; styles and fonts are looked up as well.
 */
import type { Question } from '../plan/question';
import { languages } from '../rulebook/words';
import { drawDialog } from './dialog';
import { prepareStyles } from './stage';
import { questionView } from './view';
import { wordsIn } from './words';

export function prepareAhead(): void {
  prepareStyles();
  prepareFonts();
  for (const language of languages) rehearse(wordsIn(language));
}

/** The first text in a font makes the browser look for it; measured on a canvas of our own, the page sees nothing of it. */
function prepareFonts(): void {
  try {
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    if (pen === null) return;
    for (const font of ['15px system-ui', '650 22px system-ui', '16px "Noto Serif", "Liberation Serif", serif']) {
      pen.font = font;
      pen.measureText('Anda');
    }
  } catch {
    // Then the first dialog looks for them itself.
  }
}

const text = 'A dan B';
const at = Date.UTC(2024, 10, 1);
/** Nobody and nothing, but every step of wording has something to do. */
const question = {
  action: { site: 'x', kind: 'like', post: { text } },
  assessment: {
    ownAccount: true,
    mentions: [{ ordinal: 0, kind: 'ticket' }],
    signals: [
      { kind: 'name', field: 'text', start: 0, end: 1, text: 'A', strength: 'strong', contestants: [0] },
      { kind: 'ticket', field: 'text', start: 0, end: 7, text, strength: 'strong', contestants: [0] },
    ],
  },
  verdict: { phase: 'campaign', until: '2024-11-27', election: null, provisions: [], notes: [] },
  plan: { subject: 'pns', zone: 7, agency: null, rulesCheckedOn: '2024-11-01', clock: { kind: 'real' } },
  at,
} as unknown as Question;

/** An element that is in no document: no style, no layout, nothing that a page could observe. */
function rehearse(t: ReturnType<typeof wordsIn>): void {
  const ignore = () => undefined;
  const parts = drawDialog({
    t,
    small: false,
    seconds: 2,
    choices: ['text'],
    onException: async () => false,
    onCancel: ignore,
    onContinue: ignore,
  });
  parts.fill(questionView(question, null, new Map(), t));
  parts.wait(2);
}
