/**
 * What the first dialog of a page would otherwise wait for, done when the page is idle: the browser's language data (tens of
 * milliseconds for the first date, list and plural of a process) and our styles.
 */
import { languages } from '../rulebook/words';
import { dayInWords, listInWords } from '../ui/dates';
import { prepareStyles } from './stage';
import { wordsIn } from './words';

export function prepareAhead(): void {
  prepareStyles();
  for (const language of languages) {
    dayInWords('2024-11-27', language);
    dayInWords('2024-11-27', language, { today: '2024-11-27' });
    listInWords(['', ''], language);
    wordsIn(language).count('left', 1);
  }
}
