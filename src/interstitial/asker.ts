/**
 * The asker that the guard speaks to: one dialog at a time, and in doubt the act stays held. Questions that come while one
 * is open are answered `cancel` at once and counted, so that a flood of acts ends in one card and not in a stack.
 */

import type { Asker, Door } from '../plan/door';
import {
  type Exception,
  exceptionFor,
  exceptionsKey,
  onlyNamingWord,
  readExceptions,
  withException,
} from '../plan/exceptions';
import { type Answer, isRehearsal, type Question, type Unread, wordless } from '../plan/question';
import type { ProvisionId } from '../rulebook/words';
import { dayOf } from '../ui/dates';
import { type Asked, topicOf } from './asked';
import { showCard, showLine, showRequest } from './cards';
import type { ExceptionChoice } from './dialog-options';
import { type DrawnDialog, draw } from './drawn';
import type { Library } from './library';
import { openDialog } from './open-dialog';
import { readStored, writeStored } from './storage';
import { unreadView } from './unread';
import { noticeText, questionView } from './view';
import { wordsIn } from './words';

export interface AskerOptions {
  readonly door: Door;
  readonly library: Library;
  readonly asked: Asked;
  /** Told after a flood of acts how many were held without a question of their own. */
  readonly onStorm?: (count: number) => void;
  /** Opens a provision in the rulebook. Without it nothing offers that: a page by itself has no rulebook to open. */
  readonly onRule?: (provision: ProvisionId) => void;
  /** Told of every exception that the person makes, after it was stored. */
  readonly onException?: (exception: Exception) => void;
}

/** Makes what asks in this page: one question at a time, in full or in short; acts that are held meanwhile are counted. */
export function createAsker({ door, library, asked, onStorm, onRule, onException }: AskerOptions): Asker {
  let asking = false;
  let heldMeanwhile = 0;
  /** Drawn at the press; shown if the act follows. */
  let expected: { readonly question: Question | Unread; readonly drawn: DrawnDialog } | null = null;

  function drawFor(question: Question | Unread): DrawnDialog {
    if (!question.plan) {
      const t = wordsOf(question);
      const view = () => unreadView(t, wordsIn('en'));
      return draw({ t, small: true, seconds: 2, view, arriving: [], choices: [], onException: async () => false });
    }
    const { plan, verdict } = question;
    const t = wordsIn(plan.language);
    return draw({
      t,
      // A demonstration shows the whole dialog every time.
      small: !isRehearsal(question) && asked.isEnough(topicOf(question), dayOf(question.at, plan.zone)),
      seconds: plan.secondsToContinue,
      view: () => questionView(question, library.texts(), library.names(), t),
      arriving: [library.fetchTexts(), library.fetchNames(verdict.contestants)],
      choices: choicesOf(question),
      onException: (choice) => learn(choice, question),
      onRule,
    });
  }

  function drawAhead(question: Question | Unread): void {
    if (asking) return;
    try {
      const drawn = drawFor(question);
      drawn.refresh();
      drawn.parts.finish();
      expected = { question, drawn };
    } catch {
      // Then it is drawn when it is asked for.
    }
  }

  async function ask(question: Question | Unread): Promise<Answer> {
    if (asking) {
      heldMeanwhile += 1;
      return 'cancel';
    }
    asking = true;
    const t = wordsOf(question);
    let outcome: Awaited<ReturnType<typeof openDialog>> = 'cancel';
    try {
      const drawn = expected?.question === question ? expected.drawn : drawFor(question);
      expected = null;
      outcome = await openDialog({ door, control: question.control, drawn });
      // A demonstration leaves no trace in what is remembered of real use.
      if (question.plan && !isRehearsal(question)) {
        const topic = topicOf(question);
        asked.note(topic, dayOf(question.at, question.plan.zone), !drawn.options.small);
        if (outcome === 'continue' && topic !== null) asked.agree(topic, Date.now());
      }
    } catch {
      outcome = 'cancel';
    }
    asking = false;
    afterwards(outcome, t);
    return outcome === 'continue' ? 'continue' : 'cancel';
  }

  function afterwards(outcome: Awaited<ReturnType<typeof openDialog>>, t: ReturnType<typeof wordsIn>): void {
    const others = heldMeanwhile;
    heldMeanwhile = 0;
    if (others > 0) {
      onStorm?.(others);
      const lines = outcome === 'continue' ? [] : [t('cancelled')];
      showCard({ lines: [...lines, t.count('storm', others)] }, t);
    } else if (outcome === 'covered') {
      showCard({ lines: [t('coveredFailed')] }, t);
    } else if (outcome === 'cancel') {
      showLine(t('cancelled'), t);
    }
  }

  async function learn(choice: ExceptionChoice, question: Question): Promise<boolean> {
    const { action, assessment, plan, at } = question;
    const kind = typeof choice === 'string' ? choice : 'word';
    const exception = exceptionFor(kind, action, assessment, dayOf(at, plan.zone));
    if (exception === null) return false;
    // Answered as elsewhere, but a rehearsal must not change the real guard.
    if (isRehearsal(question)) return true;
    const known = readExceptions(await readStored(exceptionsKey));
    const stored = await writeStored(exceptionsKey, withException(known, exception));
    if (stored) onException?.(exception);
    return stored;
  }

  /** What is said in words is always asked about: no two comments are the same. */
  door.isInGrace = (question) => {
    const topic = topicOf(question);
    return (
      topic !== null &&
      !isRehearsal(question) &&
      wordless.has(question.action.kind) &&
      asked.isInGrace(topic, Date.now())
    );
  };

  return {
    // After the press itself, so that the page's own answer to it does not wait for us.
    expect: (question) => void setTimeout(drawAhead, 0, question),
    ask,
    tell(question) {
      // A notice over an open question would be noise, and the page below is inert anyway.
      if (asking) return;
      const t = wordsIn(question.plan.language);
      void Promise.all([library.fetchTexts(), library.fetchNames(question.verdict.contestants)]).then(() =>
        showCard(noticeText(question, library.texts(), library.names(), t), t),
      );
    },
    askToRepeat(question) {
      const t = wordsOf(question);
      showRequest(t('repeat'), t);
    },
  };
}

/** Indonesian where no plan says which language the person has chosen. */
function wordsOf({ plan }: Question | Unread): ReturnType<typeof wordsIn> {
  return wordsIn(plan?.language ?? 'id');
}

function choicesOf({ action, assessment, at, plan }: Question): readonly ExceptionChoice[] {
  const day = dayOf(at, plan.zone);
  const choices: ExceptionChoice[] = [];
  if (exceptionFor('text', action, assessment, day) !== null) choices.push('text');
  if (exceptionFor('account', action, assessment, day) !== null) choices.push('account');
  const word = onlyNamingWord(assessment);
  if (word !== undefined) choices.push({ word });
  return choices;
}
