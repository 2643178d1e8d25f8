/** Where dialog, cards and lines stand: a host of our own at the end of the page, in the interstitial's styles. */
import controls from '../ui/controls.css' with { type: 'text' };
import tokens from '../ui/tokens.css' with { type: 'text' };
import { createHost, type Host, type Styles, sheetOf } from './host';
import styles from './interstitial.css' with { type: 'text' };

export interface Stage extends Host {
  /** Puts it on the page. Throws where the document has no root element (it is being replaced); callers hold the act then. */
  place(): void;
  remove(): void;
}

const dressing: Styles = { text: `${tokens}\n${controls}\n${styles}`, sheet: null };
const ours = new WeakSet<Node>();

/** Whether a node is the root of something that we put on the page. */
export function isOurs(root: Node): boolean {
  return ours.has(root);
}

/** Stands nowhere yet. */
export function createStage(): Stage {
  const { host, root } = createHost(dressing);
  ours.add(root);
  return { host, root, place: () => document.documentElement.append(host), remove: () => host.remove() };
}

/** A list of font families as our styles declare it. */
export function familyOf(token: 'font' | 'font-law'): string {
  return new RegExp(`--${token}:([^;}]+)`).exec(dressing.text)?.[1]?.trim() ?? 'sans-serif';
}

/** Reads our styles ahead of the first use. */
export function prepareStyles(): void {
  try {
    sheetOf(dressing);
  } catch {
    // Then a `<style>` does, at the time.
  }
}
