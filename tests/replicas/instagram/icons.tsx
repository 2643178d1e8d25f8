/** @jsxImportSource react */
/** Icons with a label and a title in the person's language, and a path whose beginning is the same in all of them. */
const paths = {
  heart: 'M16.792 3.904A4.989 4.989 0 0 1 21.5 9.122c0 3.072-2.652 4.959-5.197 7.222z',
  heartFilled: 'M34.6 3.1c-4.5 0-7.9 1.8-10.6 5.6-2.7-3.7-6.1-5.5-10.6-5.5z',
  comment: 'M20.656 17.008a9.993 9.993 0 1 0-3.59 3.615z',
  plane: 'M13.973 20.046 21.77 6.928C22.8 5.195 21.55 3 19.535 3z',
  repost: 'M19.998 9.497a1 1 0 0 0-1 1v4.228z',
} as const;

interface IconProps {
  readonly name: keyof typeof paths | 'save';
  readonly label: string;
  readonly size?: 12 | 24;
}

export function Icon({ name, label, size = 24 }: IconProps) {
  return (
    <svg
      aria-label={label}
      role="img"
      height={size}
      width={size}
      viewBox={name === 'heartFilled' ? '0 0 48 48' : '0 0 24 24'}
      fill={name === 'heartFilled' ? '#ff3040' : 'currentColor'}
    >
      <title>{label}</title>
      {name === 'save' ? <polygon points="20 21 12 13.44 4 21 4 3 20 3 20 21" /> : <path d={paths[name]} />}
    </svg>
  );
}
