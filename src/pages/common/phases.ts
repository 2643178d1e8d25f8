/** The phases in which something is going on, in their order. */
import { type ActivePhase, phases } from '../../rulebook/words';

/** All phases but `outside`. */
export const activePhases: readonly ActivePhase[] = phases.filter((phase) => phase !== 'outside');
