/**
 * What the first dialog of a page would otherwise wait for, done when the page is idle and without touching it: a question
 * is worded and drawn in both languages, in no document. That makes the browser load its language data (tens of milliseconds
 * for the first date, list and plural of a process) and compile code and patterns; styles and fonts are looked up as well:
 * asking the system for a font costs a millisecond or so, and a dialog needs ten.
 */
import type { Question } from '../plan/question';
import { languages } from '../rulebook/words';
import { drawDialog } from './dialog';
import type { Library } from './library';
import { familyOf, prepareStyles } from './stage';
import { questionView } from './view';
import { wordsIn } from './words';

/** Pieces of work, none of them long; `library` with its texts read, so that a real rule is drawn. */
export function prepareAhead(library: Library): readonly (() => void)[] {
  return [prepareStyles, prepareFonts, ...languages.map((language) => () => rehearse(wordsIn(language), library))];
}

/** Weights and sizes in `interstitial.css` that are seen at first. */
const plainFonts = '400 13,400 15,400 16,600 13,600 15,600 16,650 13,650 15,650 22'.split(',');

/** The first text in a font makes the browser look for it; measured on a canvas of our own, the page sees nothing of it. */
function prepareFonts(): void {
  try {
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    if (pen === null) return;
    const plain = familyOf('font');
    for (const font of [...plainFonts.map((each) => `${each}px ${plain}`), `400 16px ${familyOf('font-law')}`]) {
      pen.font = font;
      pen.measureText('“Anda–saya…” (23)');
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
function rehearse(t: ReturnType<typeof wordsIn>, library: Library): void {
  const provisions = Object.keys(library.texts()?.citations ?? {}).slice(0, 2);
  const asked = { ...question, verdict: { ...question.verdict, provisions } } as unknown as Question;
  const parts = drawDialog({
    t,
    small: false,
    seconds: 2,
    choices: ['text'],
    onException: async () => false,
    onRule: () => {},
  });
  parts.fill(questionView(asked, library.texts(), library.names(), t));
  parts.finish();
  parts.wait(2);
}
