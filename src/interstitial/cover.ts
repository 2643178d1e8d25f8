/**
 * Whether the person can really see what they are about to agree to, as far as our own elements tell. A popover that a page
 * opens after our dialog paints over it while hit-testing still answers with ours: that is `top-layer.ts`.
 */

const faintest = 0.9;
/** Effects on an ancestor that can blot out what is drawn inside. A page-wide dark-mode filter, which inverts all or nearly all, is not one of them. */
const blotting = /opacity|blur|brightness|contrast|url|invert\((0?\.[0-8]|[1-8]?\d(\.\d+)?%)/;

/** Whether dialog and button are painted, opaque, of their natural size, on the screen, and where the pointer finds them. */
export function isPlainlySeen(root: ShadowRoot, dialog: HTMLDialogElement, button: HTMLElement): boolean {
  if (!root.host.isConnected || !dialog.open || !dialog.matches(':modal')) return false;
  if (inViewTransition()) return false;
  if (!dialog.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  for (const each of [document.documentElement, root.host, dialog]) if (isBlotted(getComputedStyle(each))) return false;
  const box = dialog.getBoundingClientRect();
  if (Math.abs(box.width - dialog.offsetWidth) > 2 || box.width < Math.min(240, window.innerWidth - 40)) return false;
  const place = button.getBoundingClientRect();
  if (place.width < 40 || place.height < 24) return false;
  const x = place.left + place.width / 2;
  const y = place.top + place.height / 2;
  if (x < 0 || y < 0 || x > window.innerWidth || y > window.innerHeight) return false;
  const there = root.elementFromPoint(x, y);
  return there !== null && button.contains(there);
}

/** A view transition shows a picture of the page from before, above everything. */
function inViewTransition(): boolean {
  try {
    return document.documentElement.matches(':active-view-transition');
  } catch {
    return false;
  }
}

function isBlotted(style: CSSStyleDeclaration): boolean {
  return (
    Number(style.opacity) < faintest ||
    style.visibility !== 'visible' ||
    (style.clipPath !== 'none' && style.clipPath !== '') ||
    (style.maskImage !== 'none' && style.maskImage !== '') ||
    style.mixBlendMode !== 'normal' ||
    blotting.test(style.filter)
  );
}
