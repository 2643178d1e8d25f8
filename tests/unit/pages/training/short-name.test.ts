/** Names of rules in a cell: short, and a line ends between instrument and place only. */
import { expect, it } from 'vitest';
import { shortName } from '../../../../src/pages/training/parts/short-name';

it.each([
  ['SKB 22 September 2022', 'Lampiran II huruf B angka 6', 'SKB~2022 B6'],
  ['PP 94/2021', 'Pasal 5 huruf n angka 5', 'PP~94/2021 5~n~5'],
  ['PP 42/2004', 'Pasal 11 huruf c', 'PP~42/2004 11~c'],
  ['UU 20/2023', 'Pasal 9 ayat (2)', 'UU~20/2023 9~(2)'],
])('%s, %s', (instrument, place, name) => {
  expect(shortName(instrument, place.replaceAll(' ', '\u00a0')).replaceAll('\u00a0', '~')).toBe(name);
});
