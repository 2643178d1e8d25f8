/** One quiz being played: steps, hands, score. Pure. */
import type { VerdictKind } from '../../../rulebook/scenarios';

/** `verdict`: guess what happens; `rule`: guess by which rule; `answer`: both are shown. */
export type Step = 'verdict' | 'rule' | 'answer';

export interface Question {
  readonly scenario: string;
  readonly verdict: VerdictKind;
  /** Place of the right rule among the choices, from 0. */
  readonly rule: number;
  readonly choices: number;
}

/** Hands per choice of one step; a single player raises one hand. */
export type Hands = readonly number[];

export interface Played {
  readonly verdict: Hands;
  readonly rule: Hands;
}

export interface Game {
  readonly questions: readonly Question[];
  /** The question that is open; as many as there are when the quiz has ended. */
  readonly at: number;
  readonly step: Step;
  readonly hands: Hands;
  readonly played: readonly Played[];
}

const verdicts = ['warn', 'notice', 'clear'] as const;

/** A game at its first question, with no hand raised. */
export function newGame(questions: readonly Question[]): Game {
  return { questions, at: 0, step: 'verdict', hands: [0, 0, 0], played: [] };
}

/** Raises (or with -1 lowers) a hand for a choice of the open step; nothing once the answer is shown. */
export function raise(game: Game, choice: number, by: 1 | -1): Game {
  if (game.step === 'answer' || game.hands[choice] === undefined) return game;
  return { ...game, hands: game.hands.map((count, place) => (place === choice ? Math.max(0, count + by) : count)) };
}

/** Closes the open step: from the verdict to the rule, to the answer, to the next question. */
export function proceed(game: Game): Game {
  const question = game.questions[game.at];
  if (question === undefined) return game;
  const none = (length: number) => Array.from({ length }, () => 0);
  switch (game.step) {
    case 'verdict':
      return {
        ...game,
        step: 'rule',
        hands: none(question.choices),
        played: [...game.played.slice(0, game.at), { verdict: game.hands, rule: none(question.choices) }],
      };
    case 'rule': {
      const before = game.played[game.at]?.verdict ?? none(3);
      return {
        ...game,
        step: 'answer',
        played: [...game.played.slice(0, game.at), { verdict: before, rule: game.hands }],
      };
    }
    case 'answer':
      return { ...game, at: game.at + 1, step: 'verdict', hands: none(3) };
  }
}

export interface Score {
  readonly right: number;
  readonly of: number;
}

/** Right hands of one question: what happens, and by which rule. */
export function scoreOf(question: Question, played: Played): { readonly verdict: Score; readonly rule: Score } {
  const sum = (hands: Hands) => hands.reduce((all, count) => all + count, 0);
  return {
    verdict: { right: played.verdict[verdicts.indexOf(question.verdict)] ?? 0, of: sum(played.verdict) },
    rule: { right: played.rule[question.rule] ?? 0, of: sum(played.rule) },
  };
}

/** Everything that was answered so far. */
export function totalOf({ questions, played }: Pick<Game, 'questions' | 'played'>): Score {
  return played.reduce<Score>(
    (total, each, place) => {
      const question = questions[place];
      if (question === undefined) return total;
      const { verdict, rule } = scoreOf(question, each);
      return { right: total.right + verdict.right + rule.right, of: total.of + verdict.of + rule.of };
    },
    { right: 0, of: 0 },
  );
}

/** The questions with a wrong or missing answer: what to look at again. */
export function mistakesOf({ questions, played }: Pick<Game, 'questions' | 'played'>): readonly number[] {
  return played.flatMap((each, place) => {
    const question = questions[place];
    if (question === undefined) return [];
    const { verdict, rule } = scoreOf(question, each);
    const whole = ({ right, of }: Score) => of > 0 && right === of;
    return whole(verdict) && whole(rule) ? [] : [place];
  });
}
