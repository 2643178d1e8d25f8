/** A field of several lines. */
import { useId } from 'preact/hooks';

export function LongField(props: {
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  /** Set in a fixed-width face. */
  readonly code: boolean;
  readonly value: string;
  readonly onInput: (value: string) => void;
}) {
  const id = useId();
  const described = props.error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`;
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <textarea
        id={id}
        class={props.code ? 'input agency__long agency__long--code' : 'input agency__long'}
        rows={Math.min(12, Math.max(2, props.value.split('\n').length))}
        spellcheck={false}
        value={props.value}
        aria-describedby={described}
        aria-invalid={props.error !== undefined}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <span id={`${id}-hint`} class="field__hint">
        {props.hint}
      </span>
      {props.error === undefined ? null : (
        <span id={`${id}-error`} class="field__error" role="alert">
          {props.error}
        </span>
      )}
    </div>
  );
}
