/** What the interstitial tells the background. Nobody waits for it, and a background that is gone is no fault of the page. */
import type { DemonstrationEnd, StormMessage } from '../settings/messages';

interface Runtime {
  sendMessage(message: StormMessage | DemonstrationEnd): Promise<unknown> | undefined;
}

/** So many acts were held beside one question: the toolbar shows it. */
export function tellStorm(count: number): void {
  tell({ type: 'interstitialToBackground.storm', count });
}

/** The person has ended the demonstration from its ribbon. */
export function tellEnd(): void {
  tell({ type: 'ribbonToBackground.end' });
}

function tell(message: StormMessage | DemonstrationEnd): void {
  const world = globalThis as Partial<Record<'browser' | 'chrome', { readonly runtime?: Runtime }>>;
  try {
    (world.browser ?? world.chrome)?.runtime?.sendMessage(message)?.catch(() => {});
  } catch {
    // The extension was reloaded under this page.
  }
}
