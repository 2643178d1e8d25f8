/** What the guard reports: that it decided, and what followed. Kinds and rule ids only, never a post, name or address. */
import type { ActionKind, Phase, ProvisionId, SiteId } from '../rulebook/words';

/**
 * - `passed`: recognised and clear, or let through by an earlier consent.
 * - `undone`: a like was taken back; it passed.
 * - `noticed`: a small card, the act went through.
 * - `held`: the interstitial was asked for. Followed by `cancelled` or `continued`.
 */
export type GuardOutcome = 'passed' | 'undone' | 'noticed' | 'held' | 'cancelled' | 'continued';

export interface Report {
  readonly site: SiteId;
  readonly kind: ActionKind;
  readonly outcome: GuardOutcome;
  readonly provision: ProvisionId | null;
  readonly phase: Phase | null;
  /** Part of a demonstration: shown, and never counted. */
  readonly rehearsal: boolean;
}
