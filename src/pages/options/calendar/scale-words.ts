/** Words on the scale of the timeline. */
import type { Language } from '../../../rulebook/words';
import { dayFromNumber } from '../../../ui';
import type { OptionsTranslator } from '../words';
import type { Tick } from './geometry';

const locales: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

/** "2024", "Okt", "Okt 2024" where a year begins, "15", "1 Nov" where a month begins. */
export function tickInWords(tick: Tick, span: number, language: Language): string {
  const options: Intl.DateTimeFormatOptions =
    tick.unit === 'year'
      ? { year: 'numeric' }
      : tick.unit === 'month'
        ? tick.major
          ? { year: 'numeric' }
          : { month: 'short' }
        : tick.major
          ? { day: 'numeric', month: 'short' }
          : span <= 7
            ? { weekday: 'short', day: 'numeric' }
            : { day: 'numeric' };
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(
    Date.parse(dayFromNumber(tick.day)),
  );
}

/** "10 tahun", "3 bulan", "2 minggu", for the zoom steps. */
export function spanInWords(span: number, t: OptionsTranslator): string {
  if (span >= 360) return t.count('spanYears', Math.round(span / 365.25));
  if (span >= 28) return t.count('spanMonths', Math.round(span / 30.5));
  return t.count('spanWeeks', Math.round(span / 7));
}
