/** Any election as an own one: for a copy to work on, and for what a file brings. */
import { newestStages } from '../../../calendar/phases';
import type { Election } from '../../../rulebook/law-words';
import type { ElectionId, Language, RegionCode } from '../../../rulebook/words';
import { longestName, type OwnElection } from '../../../settings/own';
import { ownSource } from '../../../settings/own-elections';
import { mostStages } from './form';

/** What an own election has no place for. */
export const notCopied = ['exceptions', 'details', 'stages'] as const;
export type NotCopied = (typeof notCopied)[number];

export interface OwnCopy {
  readonly election: OwnElection;
  /** What of the original is not in the copy; empty where all of it is. */
  readonly left: readonly NotCopied[];
}

/** An own election with this id, name and notes in `language`, and what of the original it has no place for. */
export function ownCopyOf(original: Election, id: ElectionId, language: Language): OwnCopy {
  // Where not all of them fit, what counts today comes first.
  const fits = original.stages.length <= mostStages;
  const stages = fits ? original.stages : newestStages(original.stages).slice(0, mostStages);
  const left: NotCopied[] = [];
  if ((original.except ?? []).length > 0) left.push('exceptions');
  if (hasDetails(original)) left.push('details');
  if (!fits) left.push('stages');
  return {
    election: {
      id,
      name: original.name[language].slice(0, longestName),
      ...(original.family === 'pilkada' ? {} : { family: original.family }),
      regions: original.regions === 'nasional' ? ['0' as RegionCode] : [...original.regions],
      stages: stages.map(({ key, start, end, of, label, confidence, source, revision }) => ({
        key,
        start,
        end,
        ...(of === undefined ? {} : { of }),
        ...(label === undefined ? {} : { label }),
        ...(confidence === 'derived' ? { confidence } : {}),
        ...(source === '' || source === ownSource ? {} : { source }),
        ...(revision === 0 ? {} : { revision }),
      })),
      ...(original.notes === undefined ? {} : { note: original.notes.slice(0, 1_000) }),
    },
    left,
  };
}

function hasDetails(original: Election): boolean {
  const { basis, ruling, window, formulas, noVote, parent, stages } = original;
  return (
    [basis, ruling, window, formulas, noVote, parent].some((value) => value !== undefined) ||
    original.kind !== original.family ||
    original.name.id !== original.name.en ||
    (original.notes?.length ?? 0) > 1_000 ||
    stages.some((stage) => stage.note !== undefined || stage.source2 !== undefined)
  );
}

/** An id that nobody has: made of the name, with a number where it is taken. */
export function freshId(name: string, taken: ReadonlySet<string>): ElectionId {
  const plain =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replace(/^-+|-+$/g, '') || 'pemilihan';
  const base = `sendiri-${plain}`;
  if (!taken.has(base)) return base as ElectionId;
  for (let number = 2; ; number++) {
    if (!taken.has(`${base}-${number}`)) return `${base}-${number}` as ElectionId;
  }
}
