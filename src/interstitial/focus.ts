/** Where the focus and the caret were, and how they get back: a person who was typing goes on typing. */

/** No text fields: a keyboard on the screen would open. */
const stops = 'button,[tabindex="0"],a';

/**
 * Remembers now; the returned function brings the focus back: to the editor that had it, else to the control of the act,
 * else to wherever it was. Where all of them are gone (sites draw a post anew while the question stands), to the first control
 * in the nearest that is left around the act: nobody is thrown back to the top of the page.
 */
export function rememberFocus(control: Element | null): () => void {
  const active = deepActive();
  const selection = (active as HTMLElement | null)?.isContentEditable === true ? copySelection() : null;
  const targets = isEditable(active) ? [active, control] : [control, active];
  const around: Element[] = [];
  for (let at = (control ?? active)?.parentElement; at && !at.contains(document.body); at = at.parentElement) {
    around.push(at);
  }
  return () => {
    const there = (each: Element | null) => each?.isConnected && each !== document.body;
    const target = targets.find(there) ?? around.find(there)?.querySelector(stops);
    (target as HTMLElement | null | undefined)?.focus?.({ preventScroll: true });
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
