/** The 38 provinces and 514 kabupaten/kota of `rules/regions.json`. For background, pages and commands. */
import rows from '../../rules/regions.json';
import type { Region } from './law-words';
import type { RegionCode } from './words';

/** In the order of their codes; a province before its kabupaten/kota. */
export const regions: readonly Region[] = (rows as unknown as [RegionCode, string, 7 | 8 | 9][]).map(
  ([code, name, zone]) => ({ code, name, zone }),
);

const byCode = new Map(regions.map((region) => [region.code, region]));

/** The region with this code; undefined for an unknown one and for `0`, the whole country. */
export function regionOf(code: RegionCode | string): Region | undefined {
  return byCode.get(code as RegionCode);
}

/** The province of a kabupaten/kota; null for a province itself. */
export function provinceOf(code: RegionCode | string): RegionCode | null {
  return code.includes('.') ? (code.slice(0, 2) as RegionCode) : null;
}
