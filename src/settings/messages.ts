/**
 * Every message that crosses between the parts of the extension, named by its direction. Types only, so that a content
 * script may import them; the background checks what arrives with `messages-check.ts`.
 */
import type { Doubt } from '../calendar/phases';
import type { AskedRecord } from '../plan/asked';
import type { Clock } from '../plan/plan';
import type {
  ActionKind,
  ElectionId,
  Language,
  Phase,
  ProvisionId,
  SiteId,
  Subject,
  ZoneHours,
} from '../rulebook/words';
import type { Alarm } from './health';
import type { JournalEntry } from './journal';
import type { SettingsProblem } from './parse';

/** The guard tells what followed an interstitial or a card. Counts only; no answer is awaited. */
export interface OutcomeMessage extends JournalEntry {
  readonly type: 'guardToBackground.outcome';
}

/** A page asks for today's state; the answer is a `BackgroundState`. */
export interface StateRequest {
  readonly type: 'pageToBackground.stateRequest';
  /** The tab that the person looks at, for the popup; null for a page that asks about no tab. */
  readonly tab: number | null;
}

/** A page has written settings. The background also watches the storage; this one answers when the plan is new. */
export interface SettingsChanged {
  readonly type: 'pageToBackground.settingsChanged';
}

/** The popup's pause until a moment of the device's clock, epoch milliseconds; 0 ends it. The answer is a `ChangeAnswer`. */
export interface Pause {
  readonly type: 'pageToBackground.pause';
  readonly until: number;
}

/** The popup's *Akhiri peragaan*. The answer is a `ChangeAnswer`. */
export interface EndFromPopup {
  readonly type: 'pageToBackground.endDemonstration';
}

/** Whether the background could store what a page that carries no schema asked it to. */
export type ChangeAnswer =
  | { readonly kind: 'saved' | 'newer' }
  /** In English, for whoever mends it. */
  | { readonly kind: 'failed'; readonly reason: string };

/** The person has granted or taken away a site's permission. */
export interface PermissionChanged {
  readonly type: 'pageToBackground.permissionChanged';
}

/** A flood of acts was held beside one question; the toolbar shows how many, on the tab where it happened. */
export interface StormMessage {
  readonly type: 'interstitialToBackground.storm';
  /** Acts that were held without a question of their own; at least 1. */
  readonly count: number;
}

/** What was asked, from a tab whose browser keeps `storage.session` from content scripts. The answer is what is stored. */
export interface AskedMessage {
  readonly type: 'interstitialToBackground.asked';
  /** Null asks only. */
  readonly record: AskedRecord | null;
}
/** The same on its way to the other tabs. */
export interface AskedNews {
  readonly type: 'backgroundToInterstitial.asked';
  readonly record: AskedRecord;
}

/** The person wants to read a rule of the dialog in the rulebook. It opens beside the page; the act stays held. */
export interface RuleMessage {
  readonly type: 'interstitialToBackground.openRule';
  readonly provision: ProvisionId;
}

/** The person has pressed *Akhiri* on the ribbon of a demonstration. */
export interface EndFromRibbon {
  readonly type: 'ribbonToBackground.end';
}

export type PageToBackground = StateRequest | SettingsChanged | Pause | EndFromPopup | PermissionChanged;
export type GuardToBackground = OutcomeMessage;
export type ToBackground =
  | PageToBackground
  | GuardToBackground
  | StormMessage
  | AskedMessage
  | RuleMessage
  | EndFromRibbon;

/** The background asks a tab whether a guard lives there; a guard answers `GuardIsHere`. */
export interface GuardQuestion {
  readonly type: 'backgroundToGuard.areYouThere';
}
export interface GuardIsHere {
  readonly type: 'guardToBackground.here';
  readonly site: SiteId;
}

/**
 * The background has seen the site send an act and asks the guard of that frame whether a decision came before. It answers
 * `decided`, `undecided` or, where the person has not touched the page, `untouched`.
 */
export interface DecisionQuestion {
  readonly type: 'backgroundToGuard.wasDecided';
  /** Kinds of acts that explain the request, the likeliest first. */
  readonly kinds: readonly ActionKind[];
}

/** One election that is in a phase now, or comes next. */
export interface ElectionState {
  readonly id: ElectionId;
  /** As the calendar names it, in both languages. */
  readonly name: { readonly id: string; readonly en: string };
  readonly phase: Phase;
  /** Last day of this phase, inclusive, `YYYY-MM-DD`; null where open or outside. */
  readonly until: string | null;
  /** What is unsure of this phase's first or last day; null where two sources agree, or outside. */
  readonly doubt: Doubt | null;
  /** The phase that follows and its first day; null when nothing more is known. */
  readonly next: { readonly phase: Phase; readonly from: string } | null;
}

export interface SiteState {
  readonly id: SiteId;
  /** Switched on by the person (or by policy). */
  readonly enabled: boolean;
  /** The browser lets the extension work there. */
  readonly permitted: boolean;
}

/** What is wrong and must be said at the top of popup and options. */
export type Problem =
  | { readonly kind: 'settings'; readonly problem: SettingsProblem }
  | { readonly kind: 'rules'; readonly detail: string }
  | { readonly kind: 'policy'; readonly key: string; readonly detail: string }
  | { readonly kind: 'permission'; readonly site: SiteId }
  | { readonly kind: 'registration'; readonly detail: string }
  /** No new plan could be made or stored. `lastCounts`: the last one is still right; else acts are held, and asked about. */
  | { readonly kind: 'plan'; readonly detail: string; readonly lastCounts: boolean }
  /** The site sends acts that the guard did not recognise: it may not know that button any more. */
  | ({ readonly kind: 'unrecognised' } & Alarm)
  /** The shipped rules were last checked more than 180 days ago. */
  | { readonly kind: 'stale'; readonly checkedOn: string };

/**
 * The tab that the person looks at.
 * - `guarded`: a guard answers there.
 * - `reload`: a site of ours, opened before the guard was there.
 * - `notPermitted`: a site of ours that the browser does not let us work on.
 * - `off`: a site of ours that is switched off, or nothing is active today.
 * - `notASite`: anything else.
 */
export type TabState =
  | { readonly kind: 'notASite' }
  | { readonly kind: 'guarded' | 'reload' | 'notPermitted' | 'off'; readonly site: SiteId };

/** Everything that popup and options show about now. */
export interface BackgroundState {
  /** The moment that counts, epoch milliseconds, by `clock`. */
  readonly now: number;
  readonly clock: Clock;
  /** Zone of the person's region; where none is set, WIB. */
  readonly zone: ZoneHours;
  readonly subject: Subject | null;
  /** After settings and policy: one gentle line outside every phase. */
  readonly alwaysRemind: boolean;
  /** The language after settings, policy and browser. */
  readonly language: Language;
  /** Elections that matter to the person and are in a phase now; soonest end first. */
  readonly elections: readonly ElectionState[];
  /** The next phase to begin among the elections that matter, when none is active; null when nothing is planned. */
  readonly upcoming: ElectionState | null;
  readonly sites: readonly SiteState[];
  readonly tab: TabState;
  readonly problems: readonly Problem[];
  /** `YYYY-MM-DD` */
  readonly rulesCheckedOn: string;
  /** Device time, epoch milliseconds; 0 when not paused. */
  readonly pausedUntil: number;
  /** Settings keys that the agency's policy has fixed. Empty without a policy. */
  readonly fixed: readonly string[];
  readonly agency: { readonly name: string; readonly contact?: string } | null;
}
