/** The options page's words. */
import type { Language } from '../../rulebook/words';
import { createTranslator, type Translator } from '../../ui';
import optionsEn from '../../ui/_locales/en/options.json';
import optionsId from '../../ui/_locales/id/options.json';
import { sharedWords } from '../common/words';

const words = { id: { ...sharedWords.id, ...optionsId }, en: { ...sharedWords.en, ...optionsEn } };

export type OptionsTranslator = Translator<typeof words.id>;

/** The translator of the page; made anew at each call. */
export function optionsTranslator(language: Language): OptionsTranslator {
  return createTranslator(language, words);
}
