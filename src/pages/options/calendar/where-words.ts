/** Where an election is held, and where within that it is not, in words. */
import type { Election } from '../../../rulebook/law-words';
import { regionOf } from '../../../rulebook/regions';
import { listInWords } from '../../../ui';
import { regionInWords } from '../../common/regions';
import type { OptionsTranslator } from '../words';

/** More regions than these are counted, not named. */
const mostNamed = 12;

/** The regions of an election by name; many are counted, and a list that is not complete says so. */
export function whereOf(
  t: OptionsTranslator,
  { regions, regionsComplete }: Pick<Election, 'regions' | 'regionsComplete'>,
): string {
  if (regions === 'nasional') return t('regionNational');
  const words =
    regions.length > mostNamed
      ? t.count('regionCount', regions.length)
      : listInWords(regions.map(regionInWords), t.language);
  return regionsComplete === false ? t('regionIncomplete', { regions: words }) : words;
}

/**
 * Which offices are not voted for although the region lies within the election's: there no governor, or no regent or mayor is
 * elected. Empty where every office is.
 */
export function exceptionsOf(t: OptionsTranslator, { except = [] }: Pick<Election, 'except'>): string {
  const regions = (office: 'provinsi' | undefined) =>
    listInWords(
      except.filter(({ only }) => only === office).map(({ code }) => regionOf(code)?.name ?? code),
      t.language,
    );
  const [governor, regent] = [regions('provinsi'), regions(undefined)];
  return listInWords(
    [
      ...(governor === '' ? [] : [t('exceptGovernor', { regions: governor })]),
      ...(regent === '' ? [] : [t('exceptRegent', { regions: regent })]),
    ],
    t.language,
  );
}
