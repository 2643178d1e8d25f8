import { expect, it } from 'vitest';
import { numberInWords } from '../../../src/ui/numbers';

it.each([
  ['id', 2577, 0, '2.577'],
  ['en', 2577, 0, '2,577'],
  ['id', 1234.56, 1, '1.234,6'],
  ['en', 1234.56, 1, '1,234.6'],
  ['id', 12, 1, '12'],
  ['en', 0.4, 0, '0'],
] as const)('in %s %d with at most %d digits is %s', (language, value, fraction, words) => {
  expect(numberInWords(value, language, fraction)).toBe(words);
});
