/** Regions for people: their names with the province, their zones, and a search that forgives. */
import type { Region } from '../../rulebook/law-words';
import { provinceOf, regionOf, regions } from '../../rulebook/regions';
import type { RegionCode, ZoneHours } from '../../rulebook/words';

/** "Kabupaten Serang, Banten"; a province alone; the code itself where nobody knows it. */
export function regionInWords(code: RegionCode): string {
  const region = regionOf(code);
  if (region === undefined) return code;
  const province = provinceNameOf(code);
  return province === undefined ? region.name : `${region.name}, ${province}`;
}

/** The name of the province that a kabupaten or kota lies in; undefined for a province. */
export function provinceNameOf(code: RegionCode): string | undefined {
  const province = provinceOf(code);
  return province === null ? undefined : regionOf(province)?.name;
}

/** WIB where no region, or an unknown one, is given. */
export function zoneOf(code: RegionCode | null): ZoneHours {
  return (code === null ? undefined : regionOf(code)?.zone) ?? 7;
}

/** Without case, dots and the short forms that people type. */
function simplified(text: string): string {
  return text
    .toLowerCase()
    .replace(/[.,()-]/g, ' ')
    .replace(/\bkab\b/g, 'kabupaten')
    .replace(/\bprov(insi)?\b/g, ' ')
    .replace(/\bdki\b/g, 'daerah khusus ibukota')
    .replace(/\bdiy\b/g, 'daerah istimewa yogyakarta')
    .replace(/\bjogja(karta)?\b/g, 'yogyakarta')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Regions whose name (or province) has every word of the query; exact names first, then names, then provinces. */
export function searchRegions(query: string, most: number): readonly Region[] {
  const wanted = simplified(query.slice(0, 100));
  if (wanted === '') return regions.filter(({ code }) => !code.includes('.')).slice(0, most);
  const words = wanted.split(' ');
  const hasAll = (name: string) => words.every((word) => name.split(' ').some((part) => part.startsWith(word)));
  const ranked: { readonly region: Region; readonly rank: number }[] = [];
  for (const region of regions) {
    if (!hasAll(simplified(regionInWords(region.code)))) continue;
    const name = simplified(region.name);
    const bare = name.replace(/^(kabupaten|kota) /, '');
    ranked.push({ region, rank: name === wanted || bare === wanted ? 0 : hasAll(name) ? 1 : 2 });
  }
  return ranked
    .sort((one, other) => one.rank - other.rank || one.region.code.localeCompare(other.region.code))
    .slice(0, most)
    .map(({ region }) => region);
}
