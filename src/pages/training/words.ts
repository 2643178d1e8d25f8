/** The training page's words. */
import type { Language } from '../../rulebook/words';
import { createTranslator, type Translator } from '../../ui';
import trainingEn from '../../ui/_locales/en/training.json';
import trainingId from '../../ui/_locales/id/training.json';
import { sharedWords } from '../common/words';

const words = { id: { ...sharedWords.id, ...trainingId }, en: { ...sharedWords.en, ...trainingEn } };

export type TrainingTranslator = Translator<typeof words.id>;

const translators: { [Spoken in Language]?: TrainingTranslator } = {};

/** The translator of the page; one per language. */
export function trainingTranslator(language: Language): TrainingTranslator {
  translators[language] ??= createTranslator(language, words);
  return translators[language];
}
