/** The door through which the content scripts of one page find each other. */
import type { Assessment } from '../recognition/assessment';
import type { Action } from '../recognition/post';
import type { SiteId } from '../rulebook/words';
import type { corrected } from '../sites/data';
import type { PlainPages } from '../sites/facebook-plain';
import type { Readers } from '../sites/readers';
import type { MakeDecisions, PlanHandle } from './decisions';
import type { Answer, Question, Unread } from './question';

/** What the interstitial script offers to the guard. */
export interface Asker {
  /** A press was held that an act may follow: what `ask` will need for it can be made ready. */
  expect(question: Question | Unread): void;
  /** Shows the interstitial. Never rejects; resolves `cancel` when anything is in doubt. */
  ask(question: Question | Unread): Promise<Answer>;
  /** Shows the small card of a `notice`; the action goes through meanwhile. */
  tell(question: Question): void;
  /** "Silakan ulangi": the act was allowed once and must be repeated by the person. */
  askToRepeat(question: Question | Unread): void;
}

/**
 * The door between the content scripts of one isolated world: the guard, there before the page's first script; the judge,
 * there when the document has been read; the interstitial, there when it is idle. What the guard holds before the others
 * are there waits, held.
 */
export interface Door {
  /** The site, set by the first guard of this world; there is no second. */
  guardedSite?: SiteId;
  /** Set by the judge: makes what decides for a guard. */
  decide: MakeDecisions | null;
  /** Called once, when `decide` is set. */
  readonly waitingForJudge: (() => void)[];
  /** Set with `decide`: does ahead, when the page is idle and looked at, what the first act under the plan would wait for. */
  prepare?: (plans: PlanHandle) => void;
  /** Set with `decide`: what reads the posts of each site. */
  readers?: Readers;
  /** Set with `decide`: applies what an agency has corrected in a site's marks and selectors. */
  corrected?: typeof corrected;
  /** Set by a script that only Facebook's plain pages get: understands their controls. */
  plain?: PlainPages;
  /** Whether the person has said that this is not about a contestant. Set by the interstitial, which also learns it. */
  isExcepted?: (action: Action, assessment: Assessment) => boolean;
  /** Whether the person has agreed to the same act about the same contestant a moment ago, in any tab. Set by the interstitial. */
  isInGrace?: (question: Question) => boolean;
  /** Set by the interstitial; until then questions wait in `waiting`. */
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
  holder[doorName] ??= { decide: null, waitingForJudge: [], asker: null, waiting: [] };
  return holder[doorName];
}
