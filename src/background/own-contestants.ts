/** Contestants that people and agencies add, in the shape of the shipped ones: from here on there is no difference. */
import type { Contestant } from '../rulebook/contestants';
import type { ElectionId, RegionCode } from '../rulebook/words';
import type { OwnContestant } from '../settings/own';
import type { CampaignAccount } from '../settings/policy/accounts';

const nationwide = '0' as RegionCode;

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
