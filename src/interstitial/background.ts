/** What the interstitial tells the background. Nobody waits for it, and a background that is gone is no fault of the page. */
import type { ProvisionId } from '../rulebook/words';
import type { EndFromRibbon, RuleMessage, StormMessage } from '../settings/messages';

type Told = StormMessage | RuleMessage | EndFromRibbon;

interface Runtime {
  sendMessage(message: Told): Promise<unknown> | undefined;
}

/** So many acts were held beside one question: the toolbar shows it. */
export function tellStorm(count: number): void {
  tell({ type: 'interstitialToBackground.storm', count });
}

/** The person wants to read a rule in the rulebook: pages of the extension are the background's to open. */
export function tellRule(provision: ProvisionId): void {
  tell({ type: 'interstitialToBackground.openRule', provision });
}

/** The person has ended the demonstration from its ribbon. */
export function tellEnd(): void {
  tell({ type: 'ribbonToBackground.end' });
}

function tell(message: Told): void {
  const world = globalThis as Partial<Record<'browser' | 'chrome', { readonly runtime?: Runtime }>>;
  try {
    (world.browser ?? world.chrome)?.runtime?.sendMessage(message)?.catch(() => {});
  } catch {
    // The extension was reloaded under this page.
  }
}
