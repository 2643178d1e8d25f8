/** What the guard asks the interstitial. */
import type { Assessment } from '../recognition/assessment';
import type { Action } from '../recognition/post';
import type { ActionKind } from '../rulebook/words';
import type { LettingGo } from '../sites/site';
import type { Raised } from '../verdict/verdict';
import { isSimulated, type Plan } from './plan';

export interface Question {
  readonly action: Action;
  readonly assessment: Assessment;
  readonly verdict: Raised;
  readonly plan: Plan;
  /** The moment of the act, epoch milliseconds, by the plan's clock. */
  readonly at: number;
  readonly lettingGo: LettingGo;
  /** Focus returns here when it is still in the page. */
  readonly control: Element | null;
}

/** Acts that say nothing in words: after consent they rest a while instead of being asked about again. */
export const wordless: ReadonlySet<ActionKind> = new Set(['like', 'react', 'repost', 'follow', 'join', 'pollVote']);

/** What is asked where the rules can not be read: nothing is known but the act. */
export interface Unread {
  readonly plan: null;
  readonly lettingGo: LettingGo;
  readonly control: Element | null;
}

/** What is to be done with an act. `clear`: nothing; the site never hears of us. */
export type Judgement = { readonly kind: 'clear' } | { readonly kind: 'notice' | 'warn'; readonly question: Question };

/** Whether a question belongs to a demonstration: its moment lies in the simulated span, not in real time after its end. */
export function isRehearsal({ plan: { clock }, at }: Pick<Question, 'plan' | 'at'>): boolean {
  return clock.kind === 'simulated' && isSimulated(clock, at - clock.at + clock.setAt);
}

export type Answer = 'cancel' | 'continue';
