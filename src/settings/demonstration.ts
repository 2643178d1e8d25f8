/**
 * *Mode peragaan*: the guard works on the real sites as if it were another date. One simulated clock in the settings, which
 * always has an end; whoever asks `isSimulated` finds it over then, whether or not anything has tidied up.
 */
import type { Clock } from '../plan/plan';

/** The part of the settings that a demonstration changes. */
interface Timed {
  readonly clock: Clock;
  readonly pausedUntil: number;
}

/** No demonstration runs longer, milliseconds. */
export const longestDemonstration = 2 * 3_600_000;

/** How long a trainer may want, milliseconds; the first is the default. */
export const demonstrationLengths = [3_600_000, 1_800_000, longestDemonstration] as const;

/**
 * Settings with a demonstration of the moment `at` from `deviceNow` on (epoch milliseconds) for `lasting` milliseconds. A
 * pause ends: nobody starts a demonstration in order to see nothing.
 */
export function demonstrate<Of extends Timed>(
  settings: Of,
  at: number,
  deviceNow: number,
  lasting: number = longestDemonstration,
): Of {
  const until = deviceNow + Math.min(lasting, longestDemonstration);
  return { ...settings, pausedUntil: 0, clock: { kind: 'simulated', at, setAt: deviceNow, until } };
}

/** Settings in real time again. */
export function endDemonstration<Of extends Timed>(settings: Of): Of {
  return { ...settings, clock: { kind: 'real' } };
}
