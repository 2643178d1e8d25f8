/** Phases of one election as plain windows, ready for the guard: no dates to parse, no zones to look up. */
import type { ActivePhase, ContestantKind, ElectionId, Phase, ZoneHours } from '../rulebook/words';

/**
 * One phase, in whole local days since 1970-01-01: first day, and the day after the last.
 * - `sensitive`: our modelling, not a stage: from a court ruling that orders a re-vote until its voting day.
 * - `soft`: the result is fixed and only the inauguration is still to come; nothing is held, at most a notice.
 */
export interface PhaseWindow {
  readonly phase: ActivePhase;
  readonly from: number;
  readonly to: number;
  readonly sensitive?: true;
  readonly soft?: true;
}

/** Sorted, without overlap; a day in no window is `outside`. */
export interface ElectionWindows {
  readonly id: ElectionId;
  readonly windows: readonly PhaseWindow[];
  /** Which branch of election law applies; `pilkada` where absent. */
  readonly family?: 'pemilu' | 'pilkada';
  /** Not held where the person is: its contestants count, but a post that names nobody is not about it. */
  readonly elsewhere?: true;
  /** Where contestants of one election are determined on different days: their own windows. */
  readonly byKind?: Readonly<Partial<Record<ContestantKind, readonly PhaseWindow[]>>>;
}

const dayLength = 86_400_000;

/** The window of `election` at a moment (epoch milliseconds) in a zone, for contestants of a kind; null when outside. */
export function windowAt(
  election: ElectionWindows,
  at: number,
  zone: ZoneHours,
  kind?: ContestantKind,
): PhaseWindow | null {
  const day = Math.floor((at + zone * 3_600_000) / dayLength);
  for (const window of (kind && election.byKind?.[kind]) || election.windows) {
    if (day >= window.from && day < window.to) return window;
  }
  return null;
}

/** The phase of `election` at a moment (epoch milliseconds) in a zone, for contestants of a kind. */
export function phaseAt(election: ElectionWindows, at: number, zone: ZoneHours, kind?: ContestantKind): Phase {
  return windowAt(election, at, zone, kind)?.phase ?? 'outside';
}
