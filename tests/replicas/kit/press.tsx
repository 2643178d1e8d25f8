/** @jsxImportSource react */
/** What Meta's sites make their buttons of: a `div` with a role, a tab stop, and its own handling of Enter and Space. */
import type { HTMLAttributes, ReactNode } from 'react';

interface PressProps extends Omit<HTMLAttributes<HTMLDivElement>, 'onClick'> {
  readonly onPress: (element: HTMLElement) => void;
  readonly children: ReactNode;
  readonly disabled?: boolean;
}

export function Press({ onPress, children, disabled, ...rest }: PressProps) {
  return (
    <div
      role="button"
      tabIndex={0}
      aria-disabled={disabled || undefined}
      {...rest}
      onClick={(event) => {
        if (!disabled) onPress(event.currentTarget);
      }}
      onKeyDown={(event) => {
        if (disabled || event.target !== event.currentTarget) return;
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress(event.currentTarget);
      }}
    >
      {children}
    </div>
  );
}
