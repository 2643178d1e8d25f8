/** What is wrong with a field of an own contestant, in words; a bound is named by the number that the settings hold it to. */
import { mostAccounts, mostWords } from '../../../settings/own';
import type { OptionsTranslator } from '../words';
import type { FormError } from './form';

/** One sentence for the field. */
export function errorInWords(t: OptionsTranslator, error: FormError): string {
  switch (error) {
    case 'tooManyWords':
      return t('error_tooManyWords', { most: mostWords });
    case 'tooManyAccounts':
      return t('error_tooManyAccounts', { most: mostAccounts });
    default:
      return t(`error_${error}`);
  }
}
