/** A verdict as a shape and a word: two bars, a dot, an open ring. Never by colour alone. */
import type { VerdictKind } from '../../../rulebook/scenarios';
import type { TrainingTranslator } from '../words';

const shapes: Readonly<Record<VerdictKind, string>> = {
  warn: 'M4 0h8a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4ZM5 4h2v8H5ZM9 4h2v8H9Z',
  notice:
    'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z',
  clear: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z',
};

export function VerdictMark({
  t,
  kind,
  bare,
}: {
  readonly t: TrainingTranslator;
  readonly kind: VerdictKind;
  readonly bare?: boolean;
}) {
  return (
    <span class={`verdict verdict--${kind}`}>
      <svg class="verdict__shape" viewBox="0 0 16 16" aria-hidden="true">
        <path fill="currentColor" fill-rule="evenodd" d={shapes[kind]} />
      </svg>
      <span class={bare === true ? 'hidden-visually' : undefined}>{t(`verdict_${kind}`)}</span>
    </span>
  );
}
