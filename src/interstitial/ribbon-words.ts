/** The few words of the ribbon, in both languages. */
import type { Language } from '../rulebook/words';
import english from '../ui/_locales/en/ribbon.json';
import indonesian from '../ui/_locales/id/ribbon.json';
import { createTranslator } from '../ui/messages';

/** The translator of the ribbon alone: it carries no other words into the page. */
export function ribbonWords(language: Language) {
  return createTranslator(language, { id: indonesian, en: english });
}
