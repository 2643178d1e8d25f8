/** Own elections of the settings in the shape of the shipped ones. */
import { type Election, type StageKey, stageKeys } from '../../../rulebook/law-words';
import type { Settings } from '../../../settings/settings';

export function ownElections(own: Settings['elections']): readonly Election[] {
  return own.map((election) => ({
    id: election.id,
    name: { id: election.name, en: election.name },
    kind: 'pilkada',
    family: 'pilkada',
    level: 'kabupaten',
    regions: election.regions.some((code) => code === '0') ? 'nasional' : election.regions,
    status: 'provisional',
    sources: [],
    ...(election.note === undefined ? {} : { notes: election.note }),
    stages: election.stages.flatMap(({ key, start, end }) =>
      isStageKey(key) ? [{ key, start, end, confidence: 'provisional' as const, source: '', revision: 0 }] : [],
    ),
    own: true,
  }));
}

function isStageKey(key: string): key is StageKey {
  return (stageKeys as readonly string[]).includes(key);
}
