/** Where no line of a citation ends. */
import { describe, expect, it } from 'vitest';
import { provisions } from '../../../src/rulebook/law';
import { citationsById, unbrokenPlace } from '../../../src/verdict/citations';

describe('a citation in a line that ends', () => {
  it.each([
    ['SKB 22 September 2022, Lampiran II huruf B angka 6', 'SKB~22~September~2022, Lampiran~II huruf~B angka~6'],
    ['PP 94/2021, Pasal 5 huruf n angka 5', 'PP~94/2021, Pasal~5 huruf~n angka~5'],
    ['Pasal 9 ayat (2) dan Pasal 24', 'Pasal~9 ayat~(2) dan Pasal~24'],
    ['SE MenPANRB 18/2023', 'SE MenPANRB~18/2023'],
  ])('%s', (words, kept) => {
    expect(unbrokenPlace(words).replaceAll('\u00a0', '~')).toBe(kept);
  });

  it('says the same words, those of every provision', () => {
    const ids = provisions.map(({ id }) => id);
    const texts = citationsById(ids, { subject: 'pns' });
    for (const { id, place } of provisions) {
      expect(texts[id]?.place.replaceAll('\u00a0', ' ')).toBe(place);
      // Numbers and single letters begin no line.
      expect(texts[id]?.place, id).not.toMatch(/ \(?(?:\d|[a-z]\b)/i);
    }
  });
});
