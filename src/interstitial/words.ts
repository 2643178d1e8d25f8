/**
 * The interstitial's words in both languages; the language comes with the plan. Of the words that pages share only those
 * that it says are named, one by one, so that the others stay out of the script.
 */
import type { Language } from '../rulebook/words';
import * as commonEn from '../ui/_locales/en/common.json';
import interstitialEn from '../ui/_locales/en/interstitial.json';
import * as commonId from '../ui/_locales/id/common.json';
import interstitialId from '../ui/_locales/id/interstitial.json';
import { createTranslator } from '../ui/messages';

const catalogues = {
  id: {
    ...interstitialId,
    productName: commonId.productName,
    close: commonId.close,
    cancel: commonId.cancel,
    notLegalAdvice: commonId.notLegalAdvice,
    rulesChecked: commonId.rulesChecked,
    simulatedDate: commonId.simulatedDate,
    opensNewTab: commonId.opensNewTab,
    subject_pns: commonId.subject_pns,
    subject_cpns: commonId.subject_cpns,
    subject_pppk: commonId.subject_pppk,
    subject_ppnpn: commonId.subject_ppnpn,
    subject_kades: commonId.subject_kades,
    subject_tni: commonId.subject_tni,
    subject_polri: commonId.subject_polri,
  },
  en: {
    ...interstitialEn,
    productName: commonEn.productName,
    close: commonEn.close,
    cancel: commonEn.cancel,
    notLegalAdvice: commonEn.notLegalAdvice,
    rulesChecked: commonEn.rulesChecked,
    simulatedDate: commonEn.simulatedDate,
    opensNewTab: commonEn.opensNewTab,
    subject_pns: commonEn.subject_pns,
    subject_cpns: commonEn.subject_cpns,
    subject_pppk: commonEn.subject_pppk,
    subject_ppnpn: commonEn.subject_ppnpn,
    subject_kades: commonEn.subject_kades,
    subject_tni: commonEn.subject_tni,
    subject_polri: commonEn.subject_polri,
  },
};

/** The translator of the dialog and its cards. */
export function wordsIn(language: Language) {
  return createTranslator(language, catalogues);
}

export type Words = ReturnType<typeof wordsIn>;
