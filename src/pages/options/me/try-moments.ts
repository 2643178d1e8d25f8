/** Moments to try: the middle of the telling phases of the newest vote with a full calendar in the whole country. */
import { phasesOf } from '../../../calendar/phases';
import { electionOf } from '../../../rulebook/elections';
import type { Bilingual } from '../../../rulebook/law-words';
import type { ActivePhase } from '../../../rulebook/words';
import { dayFromNumber } from '../../../ui';

const tried: readonly ActivePhase[] = ['prospective', 'campaign', 'quiet', 'voting'];

export interface TryMoment {
  readonly phase: ActivePhase;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly election: Bilingual;
}

/** In the order of the phases; empty where the calendar has no such vote. */
export function tryMoments(): readonly TryMoment[] {
  const election = electionOf('pilkada-2024');
  if (election === undefined) return [];
  return phasesOf(election)
    .filter(({ phase }) => tried.includes(phase))
    .map(({ phase, from, to }) => ({
      phase,
      day: dayFromNumber(from + Math.floor((to - from) / 2)),
      election: election.name,
    }));
}
