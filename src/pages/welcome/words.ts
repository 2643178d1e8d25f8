/** The welcome page's words. */
import type { Language } from '../../rulebook/words';
import { createTranslator, type Translator } from '../../ui';
import welcomeEn from '../../ui/_locales/en/welcome.json';
import welcomeId from '../../ui/_locales/id/welcome.json';
import { sharedWords } from '../common/words';

const words = { id: { ...sharedWords.id, ...welcomeId }, en: { ...sharedWords.en, ...welcomeEn } };

export type WelcomeTranslator = Translator<typeof words.id>;

/** The translator of the welcome page; made anew at each call. */
export function welcomeTranslator(language: Language): WelcomeTranslator {
  return createTranslator(language, words);
}
