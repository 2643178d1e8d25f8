/** What the ribbon of a demonstration needs to know, compiled beside the plan; there is nothing of it while none runs. */
import type { Language, ZoneHours } from '../rulebook/words';
import type { Clock } from './plan';

/** Key in `storage.local`. */
export const demonstrationKey = 'demonstration';

export interface Demonstration {
  readonly clock: Extract<Clock, { kind: 'simulated' }>;
  readonly zone: ZoneHours;
  readonly language: Language;
  /** False where no election is in a phase at the simulated date: then nothing is held, and the ribbon says so. */
  readonly guarding: boolean;
}
