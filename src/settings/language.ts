/** Which of our two languages is spoken. Knows no schema, so that the smallest page can ask it. */
import type { Language } from '../rulebook/words';

/** The language to speak: the chosen one, else the browser's (`id`, `id-ID` and the old `in` are Indonesian). */
export function languageOf(setting: Language | 'auto', browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  return /^(id|in)\b/i.test(browserLanguage) ? 'id' : 'en';
}
