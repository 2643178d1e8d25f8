/** Where the focus and the caret were, and how they get back: a person who was typing goes on typing. */

/**
 * Remembers now; the returned function brings the focus back: to the editor that had it, else to the control of the act,
 * else to wherever it was; nowhere when all of them are gone from the page.
 */
export function rememberFocus(control: Element | null): () => void {
  const active = deepActive();
  const selection = (active as HTMLElement | null)?.isContentEditable === true ? copySelection() : null;
  const targets = isEditable(active) ? [active, control] : [control, active];
  return () => {
    const target = targets.find((each) => each?.isConnected === true && each !== document.body);
    if (target === undefined || target === null || !('focus' in target)) return;
    (target as HTMLElement).focus({ preventScroll: true });
    if (target === active) selection?.();
  };
}

function deepActive(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function isEditable(element: Element | null): boolean {
  if (element === null) return false;
  return (
    element.localName === 'textarea' ||
    element.localName === 'input' ||
    (element as HTMLElement).isContentEditable === true
  );
}

/** Text fields keep their own caret; in a contenteditable it is the document's selection. */
function copySelection(): (() => void) | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    if (anchorNode?.isConnected !== true || focusNode?.isConnected !== true) return;
    try {
      selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    } catch {
      // The text became shorter meanwhile; the caret stays where the browser put it.
    }
  };
}
