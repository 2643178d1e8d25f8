/**
 * What follows from an act, as the guard asks for it. It comes with the judge: until then the guard only holds, and what has
 * to be in a page from its first moment stays small.
 */
import type { SiteId } from '../rulebook/words';
import type { Act } from '../sites/site';
import type { Plan, spoiled } from './plan';
import type { Judgement, Unread } from './question';

/**
 * The plan as far as it can be judged by: `undefined` while it, or the judge, is still being read; null when there is none;
 * `spoiled` when there is one that nobody could read.
 */
export interface PlanHandle {
  readonly current: Plan | typeof spoiled | null | undefined;
  /** Calls back once, when `current` is no longer `undefined`; at once when it is not. */
  whenKnown(callback: () => void): void;
  /** The plan can not be read: asks for another; `current` is `undefined` until it is here. False when that was tried already. */
  renew(): boolean;
}

/** `undefined`: the plan is not here yet. `covered`: allowed by an earlier answer. */
export type Judged =
  | Judgement
  | { readonly kind: 'warn'; readonly question: Unread }
  | { readonly kind: 'covered' }
  | undefined;

export interface Decisions {
  /** Judges an act from the plan in memory. */
  judge(act: Act): Judged;
  /** Does what a judgement asks for at the end of the gesture. `held`: the site has seen nothing of it yet. */
  follow(act: Act, judged: NonNullable<Judged>, held: boolean): void;
  /** A like was taken back. */
  undone(): void;
}

/** Clicks a control, and lets that click pass. False when the control is gone. */
export type Replay = (control: Element) => boolean;

/** Makes what decides for the guard of one site. */
export type MakeDecisions = (site: SiteId, plans: PlanHandle, replay: Replay) => Decisions;
