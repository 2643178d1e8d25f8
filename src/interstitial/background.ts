/** What the interstitial tells the background. Nobody waits for it, and a background that is gone is no fault of the page. */
import type { StormMessage } from '../settings/messages';

interface Runtime {
  sendMessage(message: StormMessage): Promise<unknown> | undefined;
}

/** So many acts were held beside one question: the toolbar shows it. */
export function tellStorm(count: number): void {
  const world = globalThis as Partial<Record<'browser' | 'chrome', { readonly runtime?: Runtime }>>;
  try {
    (world.browser ?? world.chrome)?.runtime
      ?.sendMessage({ type: 'interstitialToBackground.storm', count })
      ?.catch(() => {});
  } catch {
    // The extension was reloaded under this page.
  }
}
