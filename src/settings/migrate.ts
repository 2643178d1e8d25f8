/** Brings settings of an older version to today's shape, one step per version, and recognises those of a newer one. */

/** The version that this extension writes. Raise it together with a new step. */
export const settingsVersion = 1;

type Fields = Readonly<Record<string, unknown>> & { readonly version?: unknown };
/** Turns one version into the next. It must keep every field that it does not know. */
export type MigrationStep = (fields: Fields) => Fields;

/** The first step turns version 1 into version 2. Empty as long as there is only one version. */
const steps: readonly MigrationStep[] = [];

export type Migrated =
  | { readonly kind: 'current'; readonly value: Fields }
  | { readonly kind: 'newer'; readonly value: Fields; readonly version: number }
  | { readonly kind: 'unversioned'; readonly value: Fields }
  | { readonly kind: 'unusable'; readonly reason: string };

/**
 * Never throws. What is no plain object is unusable; a missing or senseless version leaves the fields to be read as
 * they are, for each of them is checked alone anyway.
 */
export function migrate(stored: unknown, from: readonly MigrationStep[] = steps): Migrated {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) {
    return { kind: 'unusable', reason: 'not an object' };
  }
  const fields = stored as Fields;
  const version = Object.hasOwn(fields, 'version') ? fields.version : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { kind: 'unversioned', value: fields };
  }
  const newest = from.length + 1;
  if (version > newest) return { kind: 'newer', value: fields, version };
  const value = from.slice(version - 1).reduce((older, step) => step(older), fields);
  return { kind: 'current', value };
}
