/** @jsxImportSource react */
/** Menus, flyouts and dialogs live outside the post, in a layer beside the app, and close as soon as focus leaves them. */
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';

function layerRoot(): HTMLElement {
  let root = document.getElementById('layers');
  if (root === null) {
    root = document.createElement('div');
    root.id = 'layers';
    document.body.append(root);
  }
  return root;
}

interface LayerProps {
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** Takes the focus when it opens, and closes when the focus goes elsewhere. Dialogs stay. */
  readonly closesOnBlur: boolean;
  readonly style?: React.CSSProperties;
}

export function Layer({ children, onClose, closesOnBlur, style }: LayerProps) {
  const box = useRef<HTMLDivElement>(null);
  // A layout effect: it ends before the element leaves the document, whose last `focusout` is then nobody's.
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onKey);
    if (!closesOnBlur) return () => document.removeEventListener('keydown', onKey);
    element.querySelector<HTMLElement>('[tabindex="0"], button')?.focus({ preventScroll: true });
    const onFocusOut = (event: FocusEvent) => {
      if (!(event.relatedTarget instanceof Node) || !element.contains(event.relatedTarget)) onClose();
    };
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !element.contains(event.target)) onClose();
    };
    element.addEventListener('focusout', onFocusOut);
    document.addEventListener('pointerdown', onPointerDown);
    return () => {
      document.removeEventListener('keydown', onKey);
      element.removeEventListener('focusout', onFocusOut);
      document.removeEventListener('pointerdown', onPointerDown);
    };
  }, [onClose, closesOnBlur]);
  return createPortal(
    <div ref={box} className="layer" style={style}>
      {children}
    </div>,
    layerRoot(),
  );
}
