/** All surfaces of all sites. */
import type { SiteId } from '../../../src/rulebook/words';
import { facebookFree, facebookSurfaces } from './facebook';
import { facebookPlainFree, facebookPlainSurfaces } from './facebook-plain';
import { instagramFree, instagramSurfaces } from './instagram';
import type { Surface } from './surface';
import { xFree, xSurfaces } from './x';

export const heldSurfaces: readonly Surface[] = [
  ...xSurfaces,
  ...facebookSurfaces,
  ...facebookPlainSurfaces,
  ...instagramSurfaces,
];
export const freeSurfaces: readonly Surface[] = [...xFree, ...facebookFree, ...facebookPlainFree, ...instagramFree];

/** What is held on a site, by its name; throws where it has another name by now. */
export function surfaceOf(site: SiteId, name: string): Surface {
  const found = heldSurfaces.find((each) => each.site === site && each.name === name);
  if (found === undefined) throw new Error(`There is no “${name}” on ${site}.`);
  return found;
}
