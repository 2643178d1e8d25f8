import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionInWords, searchRegions, zoneOf } from '../../../src/pages/common/regions';
import type { RegionCode } from '../../../src/rulebook/words';

describe('searching a region', () => {
  it.each([
    ['serang', ['36.04', '36.73']],
    ['kab serang', ['36.04']],
    ['KAB. SERANG', ['36.04']],
    ['kota serang', ['36.73']],
    ['serang banten', ['36.04', '36.73']],
    ['banjarbaru', ['63.72']],
    ['xyz', []],
  ])('%j finds %j', (query, codes) => {
    expect(searchRegions(query, 5).map(({ code }) => code)).toEqual(codes);
  });

  it('offers the provinces where nothing is typed', () => {
    const found = searchRegions('  ', 100);
    expect(found).toHaveLength(38);
    expect(found.every(({ code }) => !code.includes('.'))).toBe(true);
  });

  it.each([
    ['jakarta', '31'],
    ['dki', '31'],
    ['jogja', '34'],
    ['diy', '34'],
  ])('%j finds %s among the first', (query, code) => {
    expect(searchRegions(query, 3).map((region) => region.code)).toContain(code);
  });

  it('takes anything without complaint', () => {
    fc.assert(fc.property(fc.string(), (query) => searchRegions(query, 5).length <= 5));
  });
});

it('names a kabupaten with its province, and an unknown code by itself', () => {
  expect(regionInWords('36.04' as RegionCode)).toBe('Kabupaten Serang, Banten');
  expect(regionInWords('36' as RegionCode)).toBe('Banten');
  expect(regionInWords('99' as RegionCode)).toBe('99');
});

it('counts hours in the zone of the region, WIB where there is none', () => {
  expect([null, '36', '63.72', '91'].map((code) => zoneOf(code as RegionCode | null))).toEqual([7, 7, 8, 9]);
});
