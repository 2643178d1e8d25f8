/** Phases of one election as plain windows, ready for the guard: no dates to parse, no zones to look up. */
import type { ActivePhase, ElectionId, Phase, ZoneHours } from '../rulebook/words';

/** One phase, in whole local days since 1970-01-01: first day, and the day after the last. */
export interface PhaseWindow {
  readonly phase: ActivePhase;
  readonly from: number;
  readonly to: number;
}

/** Sorted, without overlap; a day in no window is `outside`. */
export interface ElectionWindows {
  readonly id: ElectionId;
  readonly windows: readonly PhaseWindow[];
}

const dayLength = 86_400_000;

/** The window of `election` at a moment (epoch milliseconds) in a zone; null when outside. */
export function windowAt(election: ElectionWindows, at: number, zone: ZoneHours): PhaseWindow | null {
  const day = Math.floor((at + zone * 3_600_000) / dayLength);
  for (const window of election.windows) {
    if (day >= window.from && day < window.to) return window;
  }
  return null;
}

/** The phase of `election` at a moment (epoch milliseconds) in a zone. */
export function phaseAt(election: ElectionWindows, at: number, zone: ZoneHours): Phase {
  return windowAt(election, at, zone)?.phase ?? 'outside';
}
