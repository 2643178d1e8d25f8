/** What people and agencies add, in the shapes of shipped elections and contestants: from here on there is no difference. */
import type { Contestant } from '../rulebook/contestants';
import type { Election, Stage, StageKey } from '../rulebook/law-words';
import { stageKeys } from '../rulebook/law-words';
import type { ElectionId, RegionCode } from '../rulebook/words';
import type { OwnContestant, OwnElection } from '../settings/own';
import type { CampaignAccount } from '../settings/policy/accounts';

const nationwide = '0' as RegionCode;

function isStageKey(key: string): key is StageKey {
  return (stageKeys as readonly string[]).includes(key);
}

/** Own elections as the calendar knows them. A stage with a key that no calendar has is left out: it has no phase. */
export function ownElections(added: readonly OwnElection[]): readonly Election[] {
  return added.map((own) => {
    const national = own.regions.includes(nationwide);
    const stages = own.stages.flatMap(({ key, start, end }): Stage[] =>
      isStageKey(key) ? [{ key, start, end, confidence: 'provisional', source: '', revision: 1 }] : [],
    );
    return {
      id: own.id,
      name: { id: own.name, en: own.name },
      kind: 'pilkada',
      family: 'pilkada',
      level: national ? 'nasional' : 'kabupaten',
      regions: national ? 'nasional' : own.regions,
      status: 'provisional',
      stages,
    } as unknown as Election;
  });
}

/** Own contestants, and each campaign account that the agency names, in every election that is given. */
export function ownContestants(
  added: readonly OwnContestant[],
  accounts: readonly CampaignAccount[],
  elections: readonly ElectionId[],
): readonly Contestant[] {
  const contestants = added.map((own): Contestant => {
    const people = [own.name, ...(own.runningMate === undefined ? [] : [own.runningMate])];
    const named = own.kind === 'ticket' || own.kind === 'candidate';
    return {
      election: own.election,
      kind: own.kind,
      region: own.region,
      number: own.ballotNumber ?? null,
      label: people.join('–'),
      people: named ? people.map((name) => ({ name })) : [],
      ...(named ? {} : { brands: [own.name] }),
      handles: own.handles.map(({ handle }) => handle),
    };
  });
  const campaignAccounts = elections.flatMap((election) =>
    accounts.map(
      ({ handle }): Contestant => ({
        election,
        kind: 'account',
        region: nationwide,
        number: null,
        label: `@${handle}`,
        people: [],
        handles: [handle],
      }),
    ),
  );
  return [...contestants, ...campaignAccounts];
}
