/** What can be wrong between the fields of one election, shipped or brought by a user. No data, no zod. */
import type { Election, ElectionFault, Stage } from './law-words';

const stageIdentity = (stage: Stage) => `${stage.key}|${stage.of ?? ''}|${stage.label ?? ''}|${stage.revision}`;

/** Regions that do not exist, and a stage that is there twice with one revision; each with the path to it. */
export function electionFaults(
  election: Election,
  knownRegions: ReadonlySet<string>,
): { readonly path: readonly PropertyKey[]; readonly fault: ElectionFault }[] {
  const codes = [
    ...(election.regions === 'nasional' ? [] : election.regions.map((code, at) => ({ code, path: ['regions', at] }))),
    ...(election.except ?? []).map(({ code }, at) => ({ code, path: ['except', at, 'code'] })),
  ];
  const unknown = codes
    .filter(({ code }) => !knownRegions.has(code))
    .map(({ code, path }) => ({ path, fault: { kind: 'unknownRegion', region: code } as const }));
  const seen = new Set<string>();
  const twice = election.stages.flatMap((stage, at) => {
    const identity = stageIdentity(stage);
    const known = seen.has(identity);
    seen.add(identity);
    return known ? [{ path: ['stages', at], fault: { kind: 'stageTwice', revision: stage.revision } as const }] : [];
  });
  return [...unknown, ...twice];
}

/** A fault in the words of the build. */
export function electionFaultInWords(fault: ElectionFault): string {
  return fault.kind === 'unknownRegion'
    ? `unknown region "${fault.region}"`
    : `is there twice with revision ${fault.revision}; a change gets a higher revision`;
}
