/**
 * The door to the person's settings in `storage.local`: reading never throws, writing never loses what could not be
 * read, and settings of a newer version are never written over.
 */
import { settingsVersion } from './migrate';
import { parseSettings, type ReadSettings, type SettingsProblem } from './parse';
import { defaultSettings, type Settings } from './shape';
import { alone, type Storage, settingsKey } from './storage';

export { settingsVersion } from './migrate';
export type { OwnContestant, OwnElection } from './own';
export { parseSettings, type ReadSettings, type SettingsProblem } from './parse';
export { defaultSettings, type Settings } from './shape';
export { type Storage, settingsKey } from './storage';

/** Key of the originals that could not be read, newest last. */
export const brokenKey = 'settings.broken';
/** So many different broken originals are kept; the oldest of more gives way. */
const mostBroken = 8;

/** A stored value that could not be read as it was. */
export interface BrokenOriginal {
  /** Device time, epoch milliseconds. */
  readonly foundAt: number;
  readonly original: unknown;
}

/** The settings and what is wrong with them. Broken originals are put aside before anything can overwrite them. */
export async function readSettings(storage: Storage, now = Date.now()): Promise<ReadSettings> {
  let stored: Record<string, unknown>;
  try {
    stored = await storage.get([settingsKey, brokenKey]);
  } catch (error) {
    return { settings: defaultSettings, problems: [unreadable(error)] };
  }
  const original = stored[settingsKey];
  const read = parseSettings(original);
  if (!read.problems.some((problem) => problem.kind === 'corrupt')) return read;
  const kept = keep(stored[brokenKey], { foundAt: now, original });
  if (kept === null) return read;
  try {
    await storage.set({ [brokenKey]: kept });
    return read;
  } catch (error) {
    return { ...read, problems: [...read.problems, unreadable(error)] };
  }
}

/** The list with one more original; null when it is in there already. */
function keep(list: unknown, broken: BrokenOriginal): readonly unknown[] | null {
  const earlier: unknown[] = Array.isArray(list) ? list : list === undefined ? [] : [{ foundAt: 0, original: list }];
  const fingerprint = fingerprintOf(broken.original);
  const known = earlier.some(
    (entry) => fingerprintOf((entry as Partial<BrokenOriginal> | null)?.original) === fingerprint,
  );
  return known ? null : [...earlier, broken].slice(-mostBroken);
}

function fingerprintOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return String(Object.prototype.toString.call(value));
  }
}

function unreadable(error: unknown): SettingsProblem {
  return { kind: 'unreadable', key: settingsKey, reason: error instanceof Error ? error.message : String(error) };
}

export type Saved =
  | { readonly kind: 'saved'; readonly settings: Settings }
  /** Nothing was written: the stored settings belong to a newer version. */
  | { readonly kind: 'newer' }
  /** Nothing was written: the storage refused, or what would be written is no valid settings. */
  | { readonly kind: 'failed'; readonly reason: string };

/** Reads, changes and writes back, alone among all pages. Never throws. */
export function updateSettings(storage: Storage, change: (settings: Settings) => Settings): Promise<Saved> {
  return alone(settingsKey, async (): Promise<Saved> => {
    const { settings, problems } = await readSettings(storage);
    const blocking = problems.find((problem) => problem.kind !== 'corrupt');
    if (blocking?.kind === 'newer') return { kind: 'newer' };
    if (blocking !== undefined) return { kind: 'failed', reason: blocking.reason };
    try {
      const changed: Settings = { ...change(settings), version: settingsVersion };
      const invalid = parseSettings(changed).problems[0];
      if (invalid !== undefined) return { kind: 'failed', reason: `${invalid.key}: ${invalid.reason}` };
      await storage.set({ [settingsKey]: changed });
      return { kind: 'saved', settings: changed };
    } catch (error) {
      return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  }).catch((error: unknown) => ({ kind: 'failed', reason: String(error) }));
}
