/** The words that all pages share, and the names that no language translates. */
import type { Language } from '../../rulebook/words';
import { createTranslator, daysBetween, type Translator } from '../../ui';
import commonEn from '../../ui/_locales/en/common.json';
import pagesEn from '../../ui/_locales/en/pages.json';
import commonId from '../../ui/_locales/id/common.json';
import pagesId from '../../ui/_locales/id/pages.json';

/** Both catalogues, for a page to spread into its own. */
export const sharedWords = { id: { ...commonId, ...pagesId }, en: { ...commonEn, ...pagesEn } };

export type SharedTranslator = Translator<typeof sharedWords.id>;

const translators: { [Spoken in Language]?: SharedTranslator } = {};

/** The translator of the shared words; one per language. */
export function sharedTranslator(language: Language): SharedTranslator {
  translators[language] ??= createTranslator(language, sharedWords);
  return translators[language];
}

/** "tersisa 12 hari", today and the last day both counted; on the last day it says so. */
export function daysLeftInWords(today: string, until: string, language: Language): string {
  const t = sharedTranslator(language);
  const left = daysBetween(today, until) + 1;
  return left <= 1 ? t('lastDay') : t.count('daysLeft', left);
}

/** The sentence that says who fixed a setting. */
export function lockedWords(t: SharedTranslator, agency: { readonly name: string } | null): string {
  return agency === null ? t('locked') : t('lockedBy', { agency: agency.name });
}

/** Catalogue words are written as inside a sentence; at the head of a line they begin with a capital. */
export function sentenceCase(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
