/**
 * The plan (rencana): all that a content script needs, compiled by the background, kept in `storage.local`.
 * This file is the seam between background and guard: plain data, no code from above, nothing personal.
 */
import type { ElectionWindows } from '../calendar/windows';
import type { CompiledIndex } from '../recognition/compiled';
import type { Circumstance, Language, SiteId, Strictness, Subject, ZoneHours } from '../rulebook/words';
import type { SiteCorrection } from '../sites/data';
import type { LawTable } from '../verdict/law';

export const planVersion = 1;
/** Key of the plan in `storage.local`. */
export const planKey = 'plan';

/** A clock that can be set: real time, or a simulated moment that runs on from when it was set. Epoch milliseconds. */
export type Clock =
  | { readonly kind: 'real' }
  | { readonly kind: 'simulated'; readonly at: number; readonly setAt: number };

/** The moment that counts, epoch milliseconds. */
export function nowOf(clock: Clock, deviceNow: number): number {
  return clock.kind === 'real' ? deviceNow : clock.at + (deviceNow - clock.setAt);
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
  /** What the agency has corrected in a site's selectors, marks and labels. */
  readonly corrections?: { readonly [Site in SiteId]?: SiteCorrection };
  readonly elections: readonly ElectionWindows[];
  readonly index: CompiledIndex;
  readonly law: LawTable;
  /** Day on which the shipped rules were last checked, `YYYY-MM-DD`. */
  readonly rulesCheckedOn: string;
}

/** Whether a plan guards a site at this moment of the device clock (epoch milliseconds). */
export function isGuarding(plan: Plan, site: SiteId, deviceNow: number): boolean {
  return plan.sites.includes(site) && plan.pausedUntil <= deviceNow;
}
