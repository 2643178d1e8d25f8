/** All surfaces of all sites. */
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
