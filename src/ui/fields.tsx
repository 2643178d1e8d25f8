/**
 * Fields of the settings. Each takes its value and a function that is told the new one; `locked` is the sentence that says
 * who fixed the setting (then it can be read but not changed), `error` a sentence about what is wrong with the value.
 */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Lock } from './components';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly locked?: string | undefined;
}

export interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly hint?: string;
}

/** A label above a control, and what is to be said of it below. */
function Labelled(props: FieldProps & { readonly id: string; readonly children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      {props.children}
      <Remarks {...props} />
    </div>
  );
}

/** What every such control has in common. */
function controlAttributes(id: string, props: FieldProps) {
  return {
    id,
    class: 'input',
    disabled: props.locked !== undefined,
    'aria-describedby': describedBy(id, props),
    'aria-invalid': props.error !== undefined,
  };
}

/** A list to choose one from, for long lists. */
export function Select<V extends string>(
  props: FieldProps & {
    readonly value: V;
    readonly options: readonly Option<V>[];
    readonly onChange: (value: V) => void;
  },
) {
  const id = useId();
  return (
    <Labelled id={id} {...props}>
      <select
        {...controlAttributes(id, props)}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value as V)}
      >
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** A few choices, all visible, one of them taken. */
export function Choices<V extends string>(
  props: FieldProps & {
    readonly value: V;
    readonly options: readonly Option<V>[];
    readonly onChange: (value: V) => void;
  },
) {
  const id = useId();
  return (
    <fieldset class="field" disabled={props.locked !== undefined} aria-describedby={describedBy(id, props)}>
      <legend>{props.label}</legend>
      <Remarks id={id} {...props} />
      {props.options.map((option) => (
        <Choice
          key={option.value}
          type="radio"
          name={id}
          option={option}
          checked={option.value === props.value}
          onChange={() => props.onChange(option.value)}
        />
      ))}
    </fieldset>
  );
}

/** A few choices, all visible, any number of them taken. */
export function ManyChoices<V extends string>(
  props: FieldProps & {
    readonly values: readonly V[];
    readonly options: readonly Option<V>[];
    readonly onChange: (values: readonly V[]) => void;
  },
) {
  const id = useId();
  const toggle = (value: V, on: boolean) =>
    props.onChange(on ? [...props.values, value] : props.values.filter((other) => other !== value));
  return (
    <fieldset class="field" disabled={props.locked !== undefined} aria-describedby={describedBy(id, props)}>
      <legend>{props.label}</legend>
      <Remarks id={id} {...props} />
      {props.options.map((option) => (
        <Choice
          key={option.value}
          type="checkbox"
          name={id}
          option={option}
          checked={props.values.includes(option.value)}
          onChange={(on) => toggle(option.value, on)}
        />
      ))}
    </fieldset>
  );
}

/** On or off, at once. */
export function Switch(props: FieldProps & { readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  const id = useId();
  return (
    <div class="field field--switch">
      <label class="choice switch" for={id}>
        <input
          id={id}
          type="checkbox"
          role="switch"
          checked={props.on}
          aria-checked={props.on}
          disabled={props.locked !== undefined}
          aria-describedby={describedBy(id, props)}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />
        <span>{props.label}</span>
      </label>
      <Remarks id={id} {...props} />
    </div>
  );
}

/**
 * One line of text, a date (`YYYY-MM-DD`), a local moment (`YYYY-MM-DDThh:mm`), a number or a search. `unreadable`: what is said
 * of something that is no value of the type, such as 30 February: the browser shows what was typed, and gives us an empty text.
 */
export function TextField(
  props: FieldProps & {
    readonly value: string;
    readonly onInput: (value: string) => void;
    readonly type?: 'text' | 'search' | 'date' | 'datetime-local' | 'number';
    readonly min?: string | number;
    readonly max?: string | number;
    readonly suggestions?: readonly string[];
    readonly unreadable?: string;
  },
) {
  const id = useId();
  const [unread, setUnread] = useState(false);
  const list = props.suggestions === undefined ? undefined : `${id}-list`;
  const said = unread && props.unreadable !== undefined ? { ...props, error: props.unreadable } : props;
  return (
    <Labelled id={id} {...said}>
      <input
        {...controlAttributes(id, said)}
        type={props.type ?? 'text'}
        value={props.value}
        min={props.min}
        max={props.max}
        list={list}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          // Not before the field is left: every day is unreadable while it is typed.
          if (unread) setUnread(event.currentTarget.validity.badInput);
          props.onInput(event.currentTarget.value);
        }}
        onBlur={({ currentTarget }) => {
          // Who only looks something up in another window has not left the field.
          if (document.activeElement !== currentTarget) setUnread(currentTarget.validity.badInput);
        }}
      />
      {props.suggestions === undefined ? null : (
        <datalist id={list}>
          {props.suggestions.map((words) => (
            <option key={words} value={words} />
          ))}
        </datalist>
      )}
    </Labelled>
  );
}

/** A file to be read in this page. `accept` as in HTML. The same file can be chosen again after it was mended. */
export function FileField(props: FieldProps & { readonly accept: string; readonly onFile: (file: File) => void }) {
  const id = useId();
  return (
    <Labelled id={id} {...props}>
      <input
        {...controlAttributes(id, props)}
        type="file"
        accept={props.accept}
        onChange={(event) => {
          const field = event.currentTarget;
          const [file] = field.files ?? [];
          if (file !== undefined) props.onFile(file);
          field.value = '';
        }}
      />
    </Labelled>
  );
}

function Choice<V extends string>(props: {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly option: Option<V>;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  return (
    <label class="choice">
      <input
        type={props.type}
        name={props.name}
        value={props.option.value}
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span class="choice__words">
        <span>{props.option.label}</span>
        {props.option.hint === undefined ? null : <span class="field__hint">{props.option.hint}</span>}
      </span>
    </label>
  );
}

function Remarks({ id, hint, error, locked }: FieldProps & { readonly id: string }): ComponentChildren {
  return (
    <>
      {hint === undefined ? null : (
        <span id={`${id}-hint`} class="field__hint">
          {hint}
        </span>
      )}
      {error === undefined ? null : (
        <span id={`${id}-error`} class="field__error" role="alert">
          {error}
        </span>
      )}
      {locked === undefined ? null : (
        <span id={`${id}-lock`}>
          <Lock words={locked} />
        </span>
      )}
    </>
  );
}

function describedBy(id: string, { hint, error, locked }: Omit<FieldProps, 'label'>): string | undefined {
  const ids = [
    hint === undefined ? '' : `${id}-hint`,
    error === undefined ? '' : `${id}-error`,
    locked === undefined ? '' : `${id}-lock`,
  ].filter((part) => part !== '');
  return ids.length === 0 ? undefined : ids.join(' ');
}
