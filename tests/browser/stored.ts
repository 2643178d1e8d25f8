/** What lies in the extension's storage, asked of and put there by one of its own pages. */
import type { Page } from 'puppeteer-core';

interface Api {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

/** The value at a key of `storage.local`; undefined when there is none. */
export function storedIn(own: Page, key: string): Promise<unknown> {
  return own.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    return (await (browser ?? (chrome as Api)).storage.local.get(wanted))[wanted];
  }, key);
}

/** Puts values there; a key whose value is null is taken away. Resolves to what the browser said against it, or null. */
export function store(own: Page, items: Readonly<Record<string, unknown>>): Promise<string | null> {
  return own.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    const { local } = (browser ?? (chrome as Api)).storage;
    try {
      for (const [key, value] of Object.entries(wanted))
        await (value === null ? local.remove(key) : local.set({ [key]: value }));
      return null;
    } catch (error) {
      return String(error);
    }
  }, items);
}

/** Sends to the background, and gives what it answers. */
export function tell(own: Page, message: object): Promise<unknown> {
  return own.evaluate((wanted) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    return (browser ?? (chrome as Api)).runtime.sendMessage(wanted);
  }, message);
}

/** The text of a page. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}
