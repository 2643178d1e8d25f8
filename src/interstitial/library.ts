/** The texts and display names, read once and kept: prefetched when the page is idle, so that a dialog need not wait. */
import { areTexts, labelKey, labelPlace, type Texts, textsKey } from '../plan/texts';
import { readStored } from './storage';

export interface Library {
  /** What is in memory now; null before the first read, and where storage is gone. */
  texts(): Texts | null;
  names(): ReadonlyMap<number, string>;
  /** Reads the texts if they are not here yet. Whether there is anything new. */
  fetchTexts(): Promise<boolean>;
  /** Reads the chunks that hold these ordinals. Whether there is anything new. */
  fetchNames(ordinals: readonly number[]): Promise<boolean>;
  /** The plan was compiled anew: what is in memory may be old. */
  forget(): void;
}

/**
 * An empty library over a way to read one key of the storage. What is missing or of a wrong shape is as if it had not
 * come.
 */
export function createLibrary(read: (key: string) => Promise<unknown> = readStored): Library {
  let texts: Texts | null = null;
  const names = new Map<number, string>();
  return {
    texts: () => texts,
    names: () => names,
    async fetchTexts() {
      if (texts !== null) return false;
      const stored = await read(textsKey);
      if (areTexts(stored)) texts = stored;
      return texts !== null;
    },
    async fetchNames(ordinals) {
      const missing = ordinals.filter((ordinal) => !names.has(ordinal));
      const keys = [...new Set(missing.map(labelKey))];
      const chunks = new Map<string, unknown>();
      await Promise.all(keys.map(async (key) => chunks.set(key, await read(key))));
      for (const ordinal of missing) {
        const chunk = chunks.get(labelKey(ordinal));
        const name: unknown = Array.isArray(chunk) ? chunk[labelPlace(ordinal)] : undefined;
        if (typeof name === 'string' && name !== '') names.set(ordinal, name);
      }
      return missing.some((ordinal) => names.has(ordinal));
    },
    forget() {
      texts = null;
      names.clear();
    },
  };
}
