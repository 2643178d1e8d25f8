/** How well the words in a root stand out from what is behind them, as WCAG counts it. axe-core can not tell inside a dialog of ours. */

export interface Contrast {
  readonly words: string;
  readonly ratio: number;
}

/** Every text that is shown in the root, the faintest first. */
export function contrastsIn(root: ShadowRoot): readonly Contrast[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Contrast[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent?.trim() ?? '';
    if (element === null || words === '' || element.closest('style, .unseen') !== null) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    found.push({ words, ratio: ratioOf(colourOf(getComputedStyle(element).color), behind(element)) });
  }
  return found.sort((one, other) => one.ratio - other.ratio);
}

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

function behind(element: Element): Colour {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const colour = colourOf(getComputedStyle(at).backgroundColor);
    if (colour[3] === 255) return colour;
  }
  throw new Error('nothing opaque is behind it');
}

const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** Whatever way of writing a colour the browser chose, as it is painted. */
function colourOf(css: string): Colour {
  if (context === null) throw new Error('there is no canvas here');
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha];
}

function ratioOf(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
