/** Numbers as people write them: 1.234,5 in Indonesian, 1,234.5 in English. */
import type { Language } from '../rulebook/words';

/** `fraction`: at most so many digits behind the point. */
export function numberInWords(value: number, language: Language, fraction = 0): string {
  const format = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB', { maximumFractionDigits: fraction });
  return format.format(value);
}
