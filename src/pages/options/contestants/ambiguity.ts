/** Whether a name is too common to count alone: the answer of the index that will look for it. */
import { countsOf, needsCompany as countsOnlyInCompany } from '../../../recognition/names';
import { commonness } from '../../../rulebook/contestants';
import type { ElectionId, RegionCode } from '../../../rulebook/words';
import type { ContestantForm } from './form';

let counts: ReturnType<typeof countsOf> | undefined;

/** True for a single word and for whole names that many people bear: such a name counts only in company. */
export function needsCompany({ kind, name, region, election }: ContestantForm): boolean {
  if (name.trim() === '') return false;
  counts ??= countsOf(commonness);
  const person = kind === 'ticket' || kind === 'candidate';
  return countsOnlyInCompany(
    {
      kind,
      election: election as ElectionId,
      region: region ?? ('0' as RegionCode),
      number: null,
      label: name,
      people: person ? [{ name }] : [],
      ...(person ? {} : { brands: [name] }),
    },
    commonness,
    counts,
  );
}
