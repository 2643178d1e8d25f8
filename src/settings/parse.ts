/** Reads whatever may lie in the storage as settings. Pure; never throws; says what it could not read. */

import { migrate } from './migrate';
import { defaultSettings, fieldSchemas, listSchemas, type Settings } from './shape';
import type * as z from './zod';

/**
 * What could not be read.
 * - `unreadable`: the storage itself answered with an error.
 * - `corrupt`: the value at `key` has a wrong shape; its default is used, the original is kept under `settings.broken`.
 * - `newer`: written by a newer version; what is understood is used and nothing is written over it.
 */
export interface SettingsProblem {
  readonly kind: 'unreadable' | 'corrupt' | 'newer';
  /** As in `region` or `contestants.3`; `settings` for the whole. */
  readonly key: string;
  /** Technical and in English; the pages say it in words. */
  readonly reason: string;
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/** An absent value (undefined) is no problem and means the defaults. */
export function parseSettings(stored: unknown): ReadSettings {
  if (stored === undefined) return { settings: defaultSettings, problems: [] };
  const migrated = migrate(stored);
  if (migrated.kind === 'unusable') {
    return { settings: defaultSettings, problems: [{ kind: 'corrupt', key: 'settings', reason: migrated.reason }] };
  }
  const problems: SettingsProblem[] = [];
  if (migrated.kind === 'newer') {
    problems.push({
      kind: 'newer',
      key: 'version',
      reason: `version ${migrated.version} is newer than this extension`,
    });
  }
  if (migrated.kind === 'unversioned') {
    problems.push({ kind: 'corrupt', key: 'version', reason: 'no version' });
  }
  const read: Record<string, unknown> = { ...defaultSettings };
  for (const [key, schema] of Object.entries(fieldSchemas)) {
    const value = own(migrated.value, key);
    if (value === undefined) continue;
    const result = check(schema, value);
    if (result.success) read[key] = result.data;
    else problems.push({ kind: 'corrupt', key, reason: result.reason });
  }
  for (const [key, { row, most }] of Object.entries(listSchemas)) {
    read[key] = readList(key, own(migrated.value, key), row, most, problems);
  }
  return { settings: read as unknown as Settings, problems };
}

function readList(
  key: string,
  value: unknown,
  row: z.ZodType,
  most: number,
  problems: SettingsProblem[],
): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push({ kind: 'corrupt', key, reason: 'not a list' });
    return [];
  }
  if (value.length > most) {
    problems.push({ kind: 'corrupt', key, reason: `more than ${most} rows; only the first ${most} are used` });
  }
  const rows: unknown[] = [];
  const seen = new Set<string>();
  Array.from(value.slice(0, most)).forEach((candidate, place) => {
    const result = check(row, candidate);
    if (!result.success) {
      problems.push({ kind: 'corrupt', key: `${key}.${place}`, reason: result.reason });
      return;
    }
    const { id } = result.data as { id?: string };
    if (id !== undefined && seen.has(id)) {
      problems.push({ kind: 'corrupt', key: `${key}.${place}`, reason: `id ${id} appears twice` });
      return;
    }
    if (id !== undefined) seen.add(id);
    rows.push(result.data);
  });
  return rows;
}

/** Only a value of its own: `constructor` and the like are not settings. */
function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

type Checked =
  | { readonly success: true; readonly data: unknown }
  | { readonly success: false; readonly reason: string };

/** What a schema says of a value; the words of its refusal name the value's constructor, and that may be anything. */
function check(schema: z.ZodType, value: unknown): Checked {
  try {
    const { success, data, error } = schema.safeParse(value);
    if (success) return { success, data };
    const first = error.issues[0];
    const path = first?.path.map(String).join('.') ?? '';
    return { success, reason: [path, first?.message ?? 'unreadable'].filter(Boolean).join(': ') };
  } catch {
    return { success: false, reason: 'unreadable' };
  }
}
