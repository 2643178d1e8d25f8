/** What the guard asks the interstitial, and the door through which the two scripts find each other. */
import type { Assessment } from '../recognition/assessment';
import type { Action } from '../recognition/post';
import type { ActionKind, SiteId } from '../rulebook/words';
import type { Readers } from '../sites/readers';
import type { Act, LettingGo } from '../sites/site';
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

/** What is to be done with an act. `clear`: nothing; the site never hears of us. */
export type Judgement = { readonly kind: 'clear' } | { readonly kind: 'notice' | 'warn'; readonly question: Question };

/** Judges an act on a site, synchronously, from the plan in memory. `deviceNow`: epoch milliseconds of the device clock. */
export type JudgeAct = (site: SiteId, act: Act, plan: Plan, deviceNow: number) => Judgement;

/** Whether a question belongs to a demonstration: its moment lies in the simulated span, not in real time after its end. */
export function isRehearsal({ plan: { clock }, at }: Pick<Question, 'plan' | 'at'>): boolean {
  return clock.kind === 'simulated' && isSimulated(clock, at - clock.at + clock.setAt);
}

export type Answer = 'cancel' | 'continue';

/** What the interstitial script offers to the guard. */
export interface Asker {
  /** A press was held that an act may follow: what `ask` will need for it can be made ready. */
  expect(question: Question): void;
  /** Shows the interstitial. Never rejects; resolves `cancel` when anything is in doubt. */
  ask(question: Question): Promise<Answer>;
  /** Shows the small card of a `notice`; the action goes through meanwhile. */
  tell(question: Question): void;
  /** "Silakan ulangi": the act was allowed once and must be repeated by the person. */
  askToRepeat(question: Question): void;
}

/**
 * The door between the content scripts of one isolated world: the guard, there before the page's first script; the judge,
 * there when the document has been read; the interstitial, there when it is idle. What the guard holds before the others
 * are there waits, held.
 */
export interface Door {
  judge: JudgeAct | null;
  /** Called once, when `judge` is set. */
  readonly waitingForJudge: (() => void)[];
  /** Set with `judge`: does ahead, when the page is idle, what the first act under this plan would wait for. */
  prepare?: ((plan: Plan) => void) | undefined;
  /** Set with `judge`: what reads the posts of each site. */
  readers?: Readers;
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
  holder[doorName] ??= { judge: null, waitingForJudge: [], asker: null, waiting: [] };
  return holder[doorName];
}
