/** Contestants that people and agencies add, in the shape of the shipped ones: from here on there is no difference. */
import { type Contestant, type Person, sharedAmong } from '../rulebook/contestants';
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
      added: true,
      people: named ? peopleOf(own) : [],
      ...(named ? {} : { brands: [own.name, ...(own.shortNames ?? [])] }),
      weakNames: sharedAmong(own.shortNames ?? []),
      handles: own.handles.map(({ handle }) => handle),
      ...(own.hashtags === undefined ? {} : { hashtags: own.hashtags.map((tag) => `#${tag}`) }),
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
        added: true,
        people: [],
        handles: [handle],
      }),
    ),
  );
  return [...contestants, ...campaignAccounts];
}

/** A short name that has a word of the running mate's name, and none of the head's, is the running mate's. */
function peopleOf({ name, runningMate, shortNames = [] }: OwnContestant): readonly Person[] {
  const shares = (short: string, whole: string) => wordsOf(short).some((word) => wordsOf(whole).includes(word));
  const isMates = (short: string) => runningMate !== undefined && shares(short, runningMate) && !shares(short, name);
  const person = (whole: string, nick: readonly string[]) => ({ name: whole, ...(nick.length > 0 ? { nick } : {}) });
  const head = person(
    name,
    shortNames.filter((short) => !isMates(short)),
  );
  return runningMate === undefined ? [head] : [head, person(runningMate, shortNames.filter(isMates))];
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}
