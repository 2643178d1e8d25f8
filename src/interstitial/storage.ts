/** The browser's own storage, without a library. Never throws: where storage is gone, there is nothing in it. */

/** The part of a storage area that is needed. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  readonly onChanged?: {
    addListener(listener: (changes: Record<string, { readonly newValue?: unknown }>) => void): void;
  };
}

interface Storage {
  readonly local?: Area;
  readonly session?: Area;
}

function storage(): Storage | undefined {
  const world = globalThis as { browser?: { storage?: Storage }; chrome?: { storage?: Storage } };
  return (world.browser ?? world.chrome)?.storage;
}

function area(): Area | undefined {
  return storage()?.local;
}

/** `storage.session`, where the browser gives it to content scripts (the background must allow it). */
export function sessionArea(): Area | undefined {
  try {
    return storage()?.session;
  } catch {
    return undefined;
  }
}

/** The stored value, or undefined: no such key, or no storage (the extension was reloaded under this page). */
export async function readStored(key: string): Promise<unknown> {
  try {
    return (await area()?.get(key))?.[key];
  } catch {
    return undefined;
  }
}

/** Whether it could be stored. */
export async function writeStored(key: string, value: unknown): Promise<boolean> {
  try {
    const local = area();
    if (local === undefined) return false;
    await local.set({ [key]: value });
    return true;
  } catch {
    return false;
  }
}

/** Calls when the value of a key was changed by anyone. */
export function onStoredChange(key: string, changed: () => void): void {
  try {
    area()?.onChanged?.addListener((changes) => {
      if (key in changes) changed();
    });
  } catch {
    // Then what was read stays as it was.
  }
}
