/** The popup's words. */
import type { Language } from '../../rulebook/words';
import { createTranslator, type Translator } from '../../ui';
import popupEn from '../../ui/_locales/en/popup.json';
import popupId from '../../ui/_locales/id/popup.json';
import { sharedWords } from '../common/words';

const words = { id: { ...sharedWords.id, ...popupId }, en: { ...sharedWords.en, ...popupEn } };

export type PopupTranslator = Translator<typeof words.id>;

/** The translator of the popup; made anew at each call. */
export function popupTranslator(language: Language): PopupTranslator {
  return createTranslator(language, words);
}
