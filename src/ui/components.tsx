/** Small building blocks of the pages. Every one is a plain function of its properties; none holds state. */
import type { ComponentChildren } from 'preact';

type ButtonKind = 'primary' | 'secondary' | 'quiet';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** Default `secondary`. One `primary` per view. */
  readonly kind?: ButtonKind;
  readonly small?: boolean;
  readonly disabled?: boolean;
  /** For toggles. */
  readonly pressed?: boolean;
  /** Words for assistive technology where the visible ones are not enough. */
  readonly label?: string;
}

export function Button({ children, onPress, kind = 'secondary', small, disabled, pressed, label }: ButtonProps) {
  return (
    <button
      type="button"
      class={buttonClass(kind, small)}
      disabled={disabled}
      aria-pressed={pressed}
      aria-label={label}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** A link that looks like a button, for going somewhere. `external` opens a new tab and tells it nothing about us. */
export function ButtonLink(props: {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly kind?: ButtonKind;
  readonly small?: boolean;
  readonly external?: boolean;
}) {
  return (
    <a class={buttonClass(props.kind ?? 'secondary', props.small)} href={props.href} {...outward(props.external)}>
      {props.children}
    </a>
  );
}

export function Link(props: {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly external?: boolean;
}) {
  return (
    <a class="link" href={props.href} {...outward(props.external)}>
      {props.children}
    </a>
  );
}

export function Card({ title, children }: { readonly title?: string; readonly children: ComponentChildren }) {
  return (
    <section class="card stack">
      {title === undefined ? null : <h2>{title}</h2>}
      {children}
    </section>
  );
}

/** A word about a state. `accent`: active; `dashed`: paused or unverified; plain otherwise. */
export function Pill(props: { readonly children: ComponentChildren; readonly look?: 'accent' | 'dashed' }) {
  return <span class={props.look === undefined ? 'pill' : `pill pill--${props.look}`}>{props.children}</span>;
}

/** A sentence that needs attention. `status` is announced politely when it appears. */
export function Banner(props: { readonly children: ComponentChildren; readonly status?: boolean }) {
  return (
    <div class="banner stack stack--tight" role={props.status === true ? 'status' : undefined}>
      {props.children}
    </div>
  );
}

/** Term and value, one per line. */
export function Facts({ facts }: { readonly facts: readonly (readonly [term: string, value: ComponentChildren])[] }) {
  return (
    <dl class="facts">
      {facts.map(([term, value]) => (
        <>
          <dt key={term}>{term}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}

/** A small closed padlock and who fixed the setting. */
export function Lock({ words }: { readonly words: string }) {
  return (
    <span class="lock">
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path
          fill="currentColor"
          fill-rule="evenodd"
          d="M4 7V5a4 4 0 0 1 8 0v2h.5A1.5 1.5 0 0 1 14 8.5v5a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 13.5v-5A1.5 1.5 0 0 1 3.5 7Zm1.5 0h5V5a2.5 2.5 0 0 0-5 0Z"
        />
      </svg>
      {words}
    </span>
  );
}

function buttonClass(kind: ButtonKind, small: boolean | undefined): string {
  return `button${kind === 'secondary' ? '' : ` button--${kind}`}${small === true ? ' button--small' : ''}`;
}

function outward(external: boolean | undefined): { target?: '_blank'; rel?: string } {
  return external === true ? { target: '_blank', rel: 'noopener noreferrer' } : {};
}
