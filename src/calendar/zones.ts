/** Time zones of regions, small enough for the guard. A test holds it against `rules/regions.json`. */
import type { Phase, RegionCode, ZoneHours } from '../rulebook/words';
import type { PhaseWindow } from './windows';

/** The zone of a region code; `fallback` (the user's own zone) for the whole country. Zones follow provinces. */
export function zoneOf(region: RegionCode | string, fallback: ZoneHours = 7): ZoneHours {
  const province = Number.parseInt(region, 10);
  if (!(province > 10)) return fallback;
  if (province > 80) return 9;
  return province > 62 || (province > 50 && province < 60) ? 8 : 7;
}

/** From nothing at all to the strictest, for choosing between two readings of the clock or two contestants. */
export const byStrictness: readonly Phase[] = [
  'outside',
  'after',
  'prospective',
  'determined',
  'campaign',
  'voting',
  'quiet',
];

/**
 * Near midnight the region's clock and the device's can name different phases: the stricter one counts, but nobody is
 * determined before the day of determination in the region itself.
 */
export function stricterPhase(region: Phase, device: Phase): Phase {
  if (region === 'prospective' && device !== 'outside') return region;
  return byStrictness.indexOf(device) > byStrictness.indexOf(region) ? device : region;
}

/** `stricterPhase` for whole windows; `null` is outside. */
export function stricterWindow(region: PhaseWindow | null, device: PhaseWindow | null): PhaseWindow | null {
  const phase = stricterPhase(region?.phase ?? 'outside', device?.phase ?? 'outside');
  return region?.phase === phase ? region : device;
}
