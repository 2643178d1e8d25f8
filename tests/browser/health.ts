/** What the sentinel has counted, asked of the extension's own page, and the toolbar that tells of it. */
import type { Page } from 'puppeteer-core';

interface Api {
  readonly action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
}
interface Counts {
  readonly [key: string]: { readonly seen: number; readonly unseen: number };
}

/** All days together, by `site|act`, as `recognised/all`. */
export function healthOf(own: Page): Promise<Readonly<Record<string, string>>> {
  return own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    const { health } = (await (browser ?? (chrome as Api)).storage.local.get('health')) as {
      health?: { days: Record<string, Counts> };
    };
    const sums: Record<string, [number, number]> = {};
    for (const [key, { seen, unseen }] of Object.values(health?.days ?? {}).flatMap((day) => Object.entries(day))) {
      const [before, all] = sums[key] ?? [0, 0];
      sums[key] = [before + seen, all + seen + unseen];
    }
    return Object.fromEntries(Object.entries(sums).map(([key, [seen, all]]) => [key, `${seen}/${all}`]));
  });
}

/** As if nothing had ever been counted. */
export function forgetHealth(own: Page): Promise<void> {
  return own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    // A count that is just being written must not come back afterwards.
    await navigator.locks.request('health', () => (browser ?? (chrome as Api)).storage.local.remove('health'));
  });
}

/** The badge and what the mark says when pointed at. */
export function toolbarOf(own: Page): Promise<{ readonly badge: string; readonly title: string }> {
  return own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    const { action } = browser ?? (chrome as Api);
    return { badge: await action.getBadgeText({}), title: await action.getTitle({}) };
  });
}
