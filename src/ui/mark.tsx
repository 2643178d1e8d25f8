/** The mark: two upright bars (a pause) cut out of a rounded square; hollow when paused. */
export type MarkState = 'idle' | 'guarding' | 'paused';

const square = 'M4 0h8a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4Z';
const bars = 'M5 4h2v8H5ZM9 4h2v8H9Z';
const frame = 'M4 1.5h8A2.5 2.5 0 0 1 14.5 4v8a2.5 2.5 0 0 1-2.5 2.5H4A2.5 2.5 0 0 1 1.5 12V4A2.5 2.5 0 0 1 4 1.5Z';

/** One path per state, for a 16 × 16 box, filled with the rule `evenodd`. */
const markPaths: Record<MarkState, string> = {
  idle: `${square}${bars}`,
  guarding: `${square}${bars}`,
  paused: `${square}${frame}${bars}`,
};

/** Decorative unless `label` is given. `size` in CSS pixels at the default text size. */
export function Mark({ state, size = 24, label }: { state: MarkState; size?: number; label?: string }) {
  const side = `${size / 16}rem`;
  const path = <path fill="currentColor" fill-rule="evenodd" d={markPaths[state]} />;
  return label === undefined ? (
    <svg class={`mark mark--${state}`} viewBox="0 0 16 16" width={side} height={side} aria-hidden="true">
      {path}
    </svg>
  ) : (
    <svg class={`mark mark--${state}`} viewBox="0 0 16 16" width={side} height={side} role="img" aria-label={label}>
      {path}
    </svg>
  );
}
