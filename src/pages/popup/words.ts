/** The popup's words. */
import { createTranslator, type Translator } from '../../ui';
import popupEn from '../../ui/_locales/en/popup.json';
import popupId from '../../ui/_locales/id/popup.json';
import { sharedWords } from '../common/words';

const words = { id: { ...sharedWords.id, ...popupId }, en: { ...sharedWords.en, ...popupEn } };

export type PopupTranslator = Translator<typeof words.id>;

export function popupTranslator(language: 'id' | 'en'): PopupTranslator {
  return createTranslator(language, words);
}
