/** Own elections of the settings in the shape of the shipped ones: from here on there is no difference. */
import { type Election, type Stage, type StageKey, stageKeys } from '../rulebook/law-words';
import type { RegionCode } from '../rulebook/words';
import type { OwnElection } from './own';

const nationwide = '0' as RegionCode;

/** What stands as source where a person gave none. */
export const ownSource = 'own';

/** A stage with a key that no calendar has is left out: it has no phase. What people add is never shown as verified. */
export function ownElections(own: readonly OwnElection[]): readonly Election[] {
  return own.map((election) => ({
    id: election.id,
    name: { id: election.name, en: election.name },
    kind: election.family ?? 'pilkada',
    family: election.family ?? 'pilkada',
    level: election.regions.includes(nationwide) ? 'nasional' : 'kabupaten',
    regions: election.regions.includes(nationwide) ? 'nasional' : election.regions,
    status: 'provisional',
    sources: [],
    ...(election.note === undefined ? {} : { notes: election.note }),
    stages: election.stages.flatMap(({ key, start, end, of, label, confidence, source, revision }): Stage[] =>
      isStageKey(key)
        ? [
            {
              key,
              start,
              end,
              ...(of === undefined ? {} : { of }),
              ...(label === undefined ? {} : { label }),
              confidence: confidence ?? 'provisional',
              source: source ?? ownSource,
              revision: revision ?? 0,
            },
          ]
        : [],
    ),
    own: true,
  }));
}

function isStageKey(key: string): key is StageKey {
  return (stageKeys as readonly string[]).includes(key);
}
