/** Where dialog, cards and lines stand: a host of our own at the end of the page, in the interstitial's styles. */
import controls from '../ui/controls.css' with { type: 'text' };
import tokens from '../ui/tokens.css' with { type: 'text' };
import { createHost, type Host, type Styles, sheetOf } from './host';
import styles from './interstitial.css' with { type: 'text' };

export interface Stage extends Host {
  remove(): void;
}

const dressing: Styles = { text: `${tokens}\n${controls}\n${styles}`, sheet: null };
const ours = new WeakSet<Node>();

/** Whether a node is the root of something that we put on the page. */
export function isOurs(root: Node): boolean {
  return ours.has(root);
}

/** Throws where the document has no root element (it is being replaced); callers hold the act then. */
export function openStage(): Stage {
  const { host, root } = createHost(dressing);
  ours.add(root);
  document.documentElement.append(host);
  return { host, root, remove: () => host.remove() };
}

/** Reads our styles ahead of the first use. */
export function prepareStyles(): void {
  try {
    sheetOf(dressing);
  } catch {
    // Then a `<style>` does, at the time.
  }
}
