/** The part of the browser's storage that settings and journal need; `browser.storage.local` fits, and so does a Map in a test. */
export interface Storage {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** Key of the settings in `storage.local`. */
export const settingsKey = 'settings';
/** Key of the last known policy. */
export const policyCacheKey = 'policyCache';

const tails = new Map<string, Promise<unknown>>();

/**
 * Runs `work` alone among all callers that use the same name: two pages that read, change and write back must not undo
 * each other. Web Locks reach every page and the background of the extension; without them at least this script waits.
 */
export function alone<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (locks !== undefined) return locks.request(name, work) as Promise<Result>;
  const result = (tails.get(name) ?? Promise.resolve()).then(work, work);
  tails.set(
    name,
    result.catch(() => undefined),
  );
  return result;
}

/** Removes values for good: whoever is about to write one of them back from what was read before comes first. */
export function forget(storage: Storage, keys: readonly string[]): Promise<void> {
  const remove = () => storage.remove([...keys]);
  return keys.reduceRight<() => Promise<void>>((inner, key) => () => alone(key, inner), remove)();
}
