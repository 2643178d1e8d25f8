/** The interstitial's words in both languages; the language comes with the plan. */
import type { Language } from '../rulebook/words';
import commonEn from '../ui/_locales/en/common.json';
import interstitialEn from '../ui/_locales/en/interstitial.json';
import commonId from '../ui/_locales/id/common.json';
import interstitialId from '../ui/_locales/id/interstitial.json';
import { createTranslator } from '../ui/messages';

const catalogues = {
  id: { ...commonId, ...interstitialId },
  en: { ...commonEn, ...interstitialEn },
};

export function wordsIn(language: Language) {
  return createTranslator(language, catalogues);
}

export type Words = ReturnType<typeof wordsIn>;
