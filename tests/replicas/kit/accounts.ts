/**
 * Contestants' own accounts, as the rules know them: on each site all three pairs of one election, so that none stands
 * out. No handle of such a page on Facebook is sourced, so there a team's own name speaks.
 */
import type { SiteId } from '../../../src/rulebook/words';
import type { Person } from './posts';

const accounts: Record<SiteId, readonly Person[]> = {
  x: [
    { id: '3101', name: 'Luluk Nur Hamidah', handle: 'LulukHamidah' },
    { id: '3102', name: 'Khofifah Indar Parawansa', handle: 'KhofifahIP' },
    { id: '3103', name: 'Tri Rismaharini', handle: 'tri_rismaharini' },
  ],
  instagram: [
    { id: '3201', name: 'Endah Subekti Kuntariningsih', handle: 'endahsubekti.official' },
    { id: '3202', name: 'Sutrisna Wibawa', handle: 'sutrisna.wibawa' },
    { id: '3203', name: 'Sunaryanta', handle: 'sunaryanta_ardi' },
  ],
  facebook: [
    { id: '3301', name: 'Luluk-Lukman untuk Gubernur', handle: '3301' },
    { id: '3302', name: 'Khofifah-Emil untuk Gubernur', handle: '3302' },
    { id: '3303', name: 'Risma-Gus Hans untuk Gubernur', handle: '3303' },
  ],
};

/** The account for a case; `seed` turns through all of them. */
export function contestantAccount(site: SiteId, seed: number): Person {
  const list = accounts[site];
  return list[seed % list.length] as Person;
}
