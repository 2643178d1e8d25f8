/** What can be wrong between the fields of one election, shipped or brought by a user. No data, no zod. */
import type { Election, Stage } from './law-words';

const stageIdentity = (stage: Stage) => `${stage.key}|${stage.of ?? ''}|${stage.label ?? ''}|${stage.revision}`;

/** What is wrong between the fields of one election: regions that do not exist, a stage twice, no vote. */
export function electionFaults(
  election: Election,
  knownRegions: ReadonlySet<string>,
): { row: string; reason: string }[] {
  const faults: { row: string; reason: string }[] = [];
  const codes = [
    ...(election.regions === 'nasional' ? [] : election.regions),
    ...(election.except ?? []).map((hole) => hole.code),
  ];
  for (const code of codes) {
    if (!knownRegions.has(code)) faults.push({ row: 'regions', reason: `unknown region "${code}"` });
  }
  const seen = new Set<string>();
  election.stages.forEach((stage, index) => {
    const identity = stageIdentity(stage);
    if (seen.has(identity)) {
      faults.push({
        row: `stage ${index + 1} (${stage.key})`,
        reason: `is there twice with revision ${stage.revision}; a change gets a higher revision`,
      });
    }
    seen.add(identity);
  });
  return faults;
}
