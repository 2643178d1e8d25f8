/** A storage area in memory, with copies on the way in and out as the browser makes them. */
import type { Storage } from '../../../src/settings/storage';

export interface MemoryStorage extends Storage {
  readonly content: Map<string, unknown>;
  failWith: Error | null;
}

export function memoryStorage(initial: Record<string, unknown> = {}): MemoryStorage {
  const content = new Map<string, unknown>(Object.entries(initial));
  const storage: MemoryStorage = {
    content,
    failWith: null,
    async get(keys) {
      if (storage.failWith !== null) throw storage.failWith;
      const wanted = [keys].flat().filter((key) => content.has(key));
      return Object.fromEntries(wanted.map((key) => [key, structuredClone(content.get(key))]));
    },
    async set(items) {
      if (storage.failWith !== null) throw storage.failWith;
      for (const [key, value] of Object.entries(items)) content.set(key, structuredClone(value));
    },
    async remove(keys) {
      for (const key of [keys].flat()) content.delete(key);
    },
  };
  return storage;
}
