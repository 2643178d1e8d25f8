/** What the verdict (putusan) says. The guard acts on `kind`, the interstitial shows the rest. */
import type { ActivePhase, ElectionId, ProvisionId } from '../rulebook/words';

/** Why nothing is shown. */
export type ClearReason =
  | 'notRelated'
  | 'outsidePhase'
  | 'stateWork'
  | 'organiser'
  | 'notCovered'
  | 'undo'
  | 'noSubject';

/** A caveat that belongs to this verdict and that the interstitial must say. */
export type Note =
  | 'authoritiesDisagree'
  | 'sanctionVaries'
  | 'sanctionTypeSuspended'
  | 'officialReading'
  | 'sensitiveWindow'
  | 'ruleThenUnknown'
  | 'noVote'
  | 'negativeContent'
  | 'agencyAccount'
  | 'spouse'
  | 'reminder';

export interface Clear {
  readonly kind: 'clear';
  readonly reason: ClearReason;
}

/** `warn`: interstitial, the action is held. `notice`: a small card, the action goes through. */
export interface Raised {
  readonly kind: 'warn' | 'notice';
  /** The phase that decided; `outside` only for the gentle reminder of "selalu ingatkan". */
  readonly phase: ActivePhase | 'outside';
  readonly election: ElectionId | null;
  /** Last day of that phase (inclusive), as `YYYY-MM-DD`, in the election's zone; null where open. */
  readonly until: string | null;
  /** Ordinals in the index, strongest first. */
  readonly contestants: readonly number[];
  /** The pinpoint rule first, then its basis, then definitions. Never empty for `warn`. */
  readonly provisions: readonly ProvisionId[];
  readonly notes: readonly Note[];
}

export type Verdict = Clear | Raised;
