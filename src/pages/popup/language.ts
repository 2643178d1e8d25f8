/** The language in which the popup opens, before the background has answered. */
import { type Language, languages } from '../../rulebook/words';
import { browser } from '../../settings/browser';
import { languageOf } from '../../settings/language';
import { settingsKey } from '../../settings/storage';

/** As the person has chosen, else the browser's. Whatever else may lie in the storage counts as no choice. */
export async function storedLanguage(): Promise<Language> {
  const stored = await browser.storage.local.get(settingsKey).catch(() => ({}) as Record<string, unknown>);
  const chosen = (stored[settingsKey] as { readonly language?: unknown } | null | undefined)?.language;
  return languageOf(languages.find((language) => language === chosen) ?? 'auto', browser.i18n.getUILanguage());
}
