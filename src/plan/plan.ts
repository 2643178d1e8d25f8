/**
 * The plan (rencana): all that a content script needs, compiled by the background, kept in `storage.local`.
 * This file is the seam between background and guard: plain data, no code from above, nothing personal.
 */
import type { ElectionWindows } from '../calendar/windows';
import type { CompiledIndex } from '../recognition/compiled';
import type { Circumstance, Language, SiteId, Strictness, Subject, ZoneHours } from '../rulebook/words';
import type { SiteCorrection } from '../sites/data';
import type { SiteWords } from '../sites/words';
import type { LawTable } from '../verdict/law';

/** Of the plan's shape: a plan of another version is no plan. Raise it with every change that an older guard would misread. */
export const planVersion = 2;
/** Key of the plan in `storage.local`. */
export const planKey = 'plan';

/**
 * A clock that can be set: real time, or a demonstration (peragaan): a simulated moment that runs on from when it was set
 * and counts no longer than until `until`. `at` is simulated, the others are device time; all in epoch milliseconds.
 */
export type Clock =
  | { readonly kind: 'real' }
  | { readonly kind: 'simulated'; readonly at: number; readonly setAt: number; readonly until: number };

/** A device clock may be put right by so much during a demonstration; one that went back further has ended it. */
const correctedBy = 60_000;

/**
 * Whether a demonstration runs. Asked wherever a moment matters, so that it ends by itself: no alarm, no running background
 * and no waking computer is needed for that.
 */
export function isSimulated(clock: Clock, deviceNow: number): clock is Extract<Clock, { kind: 'simulated' }> {
  return clock.kind === 'simulated' && deviceNow < clock.until && deviceNow > clock.setAt - correctedBy;
}

/** The moment that counts, epoch milliseconds. */
export function nowOf(clock: Clock, deviceNow: number): number {
  return isSimulated(clock, deviceNow) ? clock.at + (deviceNow - clock.setAt) : deviceNow;
}

export interface Agency {
  readonly name: string;
  readonly contact?: string;
}

export interface Plan {
  readonly version: typeof planVersion;
  readonly clock: Clock;
  readonly subject: Subject;
  readonly circumstances: readonly Circumstance[];
  /** Zone of the user's region. */
  readonly zone: ZoneHours;
  readonly strictness: Strictness;
  readonly alwaysRemind: boolean;
  readonly language: Language;
  /** Seconds until *Tetap lanjutkan* can be pressed. */
  readonly secondsToContinue: number;
  readonly sites: readonly SiteId[];
  /** The user's own pause: nothing is held before this moment (epoch milliseconds, device clock). */
  readonly pausedUntil: number;
  readonly agency: Agency | null;
  /** What the controls of each site are called, in every language that is known. */
  readonly words: SiteWords;
  /** What the agency has corrected in a site's selectors, marks and labels. */
  readonly corrections?: { readonly [Site in SiteId]?: SiteCorrection };
  readonly elections: readonly ElectionWindows[];
  readonly index: CompiledIndex;
  readonly law: LawTable;
  /** Day on which the shipped rules were last checked, `YYYY-MM-DD`. */
  readonly rulesCheckedOn: string;
}

/** No pause is longer than until tomorrow, and a day has at most 25 hours. Milliseconds. */
const longestPause = 90_000_000;

/** Whether a pause holds. One that ends later than any pause may is of a clock that has gone back since, and is over. */
export function isPaused(pausedUntil: number, deviceNow: number): boolean {
  return pausedUntil > deviceNow && pausedUntil <= deviceNow + longestPause;
}

/** Whether a plan guards a site at this moment of the device clock (epoch milliseconds). */
export function isGuarding(plan: Plan, site: SiteId, deviceNow: number): boolean {
  return plan.sites.includes(site) && !isPaused(plan.pausedUntil, deviceNow);
}

/**
 * What a guard that can not read the plan puts in its place: the background then makes another. And what a guard knows that
 * could read none: then the act is held, and the person is asked.
 */
export const spoiled = 0;

/** Whether what lies in the storage is a plan of this version: a disk may spoil it, another version may have written it. */
export function isPlan(value: unknown): value is Plan {
  const plan = value as Partial<Plan> | null | undefined;
  return (
    plan?.version === planVersion &&
    Array.isArray(plan.sites) &&
    [plan.elections, plan.clock, plan.words, plan.index, plan.law].every((part) => part && typeof part === 'object')
  );
}
