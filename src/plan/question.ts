/** What the guard asks the interstitial, and the door through which the two scripts find each other. */
import type { Assessment } from '../recognition/assessment';
import type { Action } from '../recognition/post';
import type { LettingGo } from '../sites/site';
import type { Raised } from '../verdict/verdict';
import type { Plan } from './plan';

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

export type Answer = 'cancel' | 'continue';

/** What the interstitial script offers to the guard. */
export interface Asker {
  /** Shows the interstitial. Never rejects; resolves `cancel` when anything is in doubt. */
  ask(question: Question): Promise<Answer>;
  /** Shows the small card of a `notice`; the action goes through meanwhile. */
  tell(question: Question): void;
  /** "Silakan ulangi": the act was allowed once and must be repeated by the person. */
  askToRepeat(question: Question): void;
}

/**
 * The door between two content scripts of one isolated world. The interstitial may load after the first act:
 * then the guard's questions wait in `waiting` until `asker` is set.
 */
export interface Door {
  asker: Asker | null;
  readonly waiting: ((asker: Asker) => void)[];
  /**
   * Set while a dialog is open. The guard's window listeners are older than the page's, the dialog's are not: so the guard
   * hands every event to the shield first and, when that answers true (taken), does nothing more with it.
   */
  shield?: ((event: Event) => boolean) | undefined;
}

const doorName = 'jedaNetralDoor';

/** The door of this world, made on first use. The page can not see it: an isolated world has its own globals. */
export function openDoor(world: object = globalThis): Door {
  const holder = world as { [doorName]?: Door };
  holder[doorName] ??= { asker: null, waiting: [] };
  return holder[doorName];
}
