/** Whether a name is too common to count alone: the answer of the index that will look for it. */
import { countsOf, needsCompany as countsOnlyInCompany } from '../../../recognition/names';
import { commonness, sharedAmong } from '../../../rulebook/contestants';
import type { ElectionId, RegionCode } from '../../../rulebook/words';
import { type ContestantForm, readShortNames } from './form';

let counts: ReturnType<typeof countsOf> | undefined;

/** True for a single word and for whole names that many people bear: such a name counts only in company. */
export function needsCompany(form: ContestantForm): boolean {
  return form.name.trim() !== '' && isDoubtful(form, form.name);
}

/** The short names that count only in company: nearly every single word, but for a rare one in a whole province. */
export function shortNamesInCompany(form: ContestantForm): readonly string[] {
  return readShortNames(form.shortNames).filter((short) => isDoubtful(form, short, [short]));
}

function isDoubtful(form: ContestantForm, name: string, nick: readonly string[] = []): boolean {
  const { kind, region, election } = form;
  counts ??= countsOf(commonness);
  const person = kind === 'ticket' || kind === 'candidate';
  return countsOnlyInCompany(
    {
      kind,
      election: election as ElectionId,
      region: region ?? ('0' as RegionCode),
      number: null,
      label: name,
      weakNames: sharedAmong(nick),
      people: person ? [{ name, nick }] : [],
      ...(person ? {} : { brands: [name] }),
    },
    commonness,
    counts,
  );
}
