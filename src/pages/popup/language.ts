/** The language in which the popup opens, before the background has answered: the same that the background will name. */
import { type Language, languages } from '../../rulebook/words';
import { browser } from '../../settings/browser';
import { languageOf } from '../../settings/language';
import { policyCacheKey, settingsKey } from '../../settings/storage';

/**
 * As the agency has fixed it, else as the person has chosen, else the agency's default, else the browser's. The agency's word
 * is the last known one. Whatever else may lie in the storage counts as no choice.
 */
export async function storedLanguage(): Promise<Language> {
  const stored = await browser.storage.local.get([settingsKey, policyCacheKey]).catch(() => ({}) as Stored);
  const settings = (stored[settingsKey] ?? {}) as Stored;
  const policy = ((stored[policyCacheKey] as Stored | null | undefined)?.raw ?? {}) as Stored;
  const own = choiceIn(settings);
  const agency = choiceIn(policy);
  const isChosen =
    own !== undefined &&
    (own !== 'auto' || (Array.isArray(settings.chosen) && settings.chosen.includes('language'))) &&
    (agency === undefined || policy.languageFixed !== true);
  return languageOf((isChosen ? own : agency) ?? 'auto', browser.i18n.getUILanguage());
}

type Stored = Readonly<Record<string, unknown>>;

function choiceIn({ language }: Stored): Language | 'auto' | undefined {
  return language === 'auto' ? language : languages.find((each) => each === language);
}
