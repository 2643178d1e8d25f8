/** Own elections of the settings in the shape of the shipped ones: from here on there is no difference. */
import { type Election, type Stage, type StageKey, stageKeys } from '../rulebook/law-words';
import type { RegionCode } from '../rulebook/words';
import type { OwnElection } from './own';

const nationwide = '0' as RegionCode;

/** A stage with a key that no calendar has is left out: it has no phase. What people add is never shown as verified. */
export function ownElections(own: readonly OwnElection[]): readonly Election[] {
  return own.map((election) => ({
    id: election.id,
    name: { id: election.name, en: election.name },
    kind: 'pilkada',
    family: 'pilkada',
    level: 'kabupaten',
    regions: election.regions.includes(nationwide) ? 'nasional' : election.regions,
    status: 'provisional',
    sources: [],
    ...(election.note === undefined ? {} : { notes: election.note }),
    stages: election.stages.flatMap(({ key, start, end }): Stage[] =>
      isStageKey(key) ? [{ key, start, end, confidence: 'provisional', source: '', revision: 0 }] : [],
    ),
    own: true,
  }));
}

function isStageKey(key: string): key is StageKey {
  return (stageKeys as readonly string[]).includes(key);
}
