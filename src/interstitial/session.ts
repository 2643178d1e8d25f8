/**
 * `storage.session` for content scripts: directly where the browser lets them (Chromium, once the background has allowed
 * it), else by way of the background (Firefox). Where neither answers, a tab has its own memory only.
 */
import { type AskedRecord, askedKey } from '../plan/asked';
import type { AskedMessage, AskedNews } from '../settings/messages';
import { type Area, sessionArea } from './storage';

interface Runtime {
  sendMessage(message: AskedMessage): Promise<unknown>;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
}

function runtime(): Runtime | undefined {
  const world = globalThis as Partial<Record<'browser' | 'chrome', { readonly runtime?: Runtime }>>;
  return (world.browser ?? world.chrome)?.runtime;
}

/** What all tabs remember of this session. Reading gives nothing where nobody answers; writing never throws. */
export function sharedSession(): Area {
  const session = sessionArea();
  const ask = async (record: AskedRecord | null) =>
    runtime()?.sendMessage({ type: 'interstitialToBackground.asked', record });
  return {
    get: async (key) => {
      const direct = await session?.get(key).catch(() => undefined);
      return direct ?? { [key]: await ask(null) };
    },
    set: async (items) => {
      const stored = await session?.set(items).then(
        () => true,
        () => false,
      );
      if (stored !== true) await ask(items[askedKey] as AskedRecord);
    },
    onChanged: {
      addListener(listener) {
        session?.onChanged?.addListener(listener);
        runtime()?.onMessage.addListener((message) => {
          const { type, record } = message as Partial<AskedNews>;
          if (type === 'backgroundToInterstitial.asked') listener({ [askedKey]: { newValue: record } });
        });
      },
    },
  };
}
