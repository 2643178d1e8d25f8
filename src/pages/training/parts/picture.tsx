/** Drawings in the place of photos: grey, plain, of nobody. */
import type { Picture } from '../../../rulebook/scenarios';

const drawings: Readonly<Record<Picture, readonly string[]>> = {
  field: [
    'M0 62h160v38H0Z',
    'M0 62c30-10 50-2 80-8s55-4 80 4v4H0Z',
    'M20 100l14-38M60 100l6-38M104 100l-4-38M146 100l-16-38',
    'M122 30a12 12 0 1 1-24 0 12 12 0 0 1 24 0Z',
  ],
  bridge: [
    'M0 78h160v22H0Z',
    'M0 56h160v7H0Z',
    'M30 56a50 50 0 0 1 100 0',
    'M42 56V34M62 56V16M80 56V10M98 56V16M118 56V34',
    'M26 56h8v26h-8ZM126 56h8v26h-8Z',
  ],
  kitchen: [
    'M0 82h160v18H0Z',
    'M48 46h64v30a8 8 0 0 1-8 8H56a8 8 0 0 1-8-8Z',
    'M36 52h12M112 52h12',
    'M66 36c-6-8 6-10 0-18M82 36c-6-8 6-10 0-18M98 36c-6-8 6-10 0-18',
  ],
  family: [
    'M18 78h124v6H18ZM30 84h6v16h-6ZM124 84h6v16h-6Z',
    'M54 46a11 11 0 1 1-22 0 11 11 0 0 1 22 0ZM91 40a11 11 0 1 1-22 0 11 11 0 0 1 22 0ZM128 46a11 11 0 1 1-22 0 11 11 0 0 1 22 0Z',
    'M26 78c0-12 6-18 17-18s17 6 17 18ZM63 78c0-16 6-24 17-24s17 8 17 24ZM100 78c0-12 6-18 17-18s17 6 17 18Z',
  ],
  stage: [
    'M0 80h160v20H0Z',
    'M18 14h124v40H18Z',
    'M64 46a10 10 0 1 1-20 0 10 10 0 0 1 20 0ZM116 46a10 10 0 1 1-20 0 10 10 0 0 1 20 0Z',
    'M36 80c0-14 7-22 18-22s18 8 18 22ZM88 80c0-14 7-22 18-22s18 8 18 22Z',
    'M72 62l10-18M88 62l-4-18',
  ],
  booth: ['M0 84h160v16H0Z', 'M34 40h92v44H34Z', 'M28 32h104v8H28Z', 'M62 58h36v26H62Z', 'M70 18h20v14H70Z'],
  road: ['M0 60h160v40H0Z', 'M70 60h20l34 40H36Z', 'M0 60l36-30 26 20 30-34 40 34 28-14v24Z', 'M80 66v6M80 78v8'],
};

export function Drawing({ picture, words }: { readonly picture: Picture; readonly words: string }) {
  return (
    <svg class="drawing" viewBox="0 0 160 100" role="img" aria-label={words} preserveAspectRatio="xMidYMid slice">
      <rect class="drawing__sky" width="160" height="100" />
      {drawings[picture].map((path, place) => (
        <path key={path} class={`drawing__part drawing__part--${place}`} d={path} />
      ))}
    </svg>
  );
}
