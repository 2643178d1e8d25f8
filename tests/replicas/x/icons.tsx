/** @jsxImportSource react */
/** The icons by which X's actions can be told in every language: the beginnings of their paths. */
const paths = {
  like: 'M16.697 5.5c-1.222-.06-2.679.51-3.89 2.16z',
  repost: 'M4.5 3.88l4.432 4.14-1.364 1.46z',
  reply: 'M1.751 10c0-4.42 3.584-8 8.005-8h4.366z',
  bookmark: 'M4 4.5C4 3.12 5.119 2 6.5 2h11z',
  share: 'M12 2.59l5.7 5.7-1.41 1.42L13 6.41V16h-2V6.41z',
} as const;

export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <g>
        <path d={paths[name]} />
      </g>
    </svg>
  );
}
