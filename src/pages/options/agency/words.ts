/** The words of *Instansi*, which are also those of the policy files. */
import type { Language } from '../../../rulebook/words';
import { createTranslator, type Translator } from '../../../ui';
import agencyEn from '../../../ui/_locales/en/agency.json';
import agencyId from '../../../ui/_locales/id/agency.json';
import { sharedWords } from '../../common/words';

const words = { id: { ...sharedWords.id, ...agencyId }, en: { ...sharedWords.en, ...agencyEn } };

export type AgencyTranslator = Translator<typeof words.id>;

/** The translator of the section; made anew at each call. */
export function agencyTranslator(language: Language): AgencyTranslator {
  return createTranslator(language, words);
}
