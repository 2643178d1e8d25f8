/** Types of what TypeScript commands use from `prepare.mjs`. */

/** Paths of the named browsers; installs what is missing where it can, throws with one sentence where it can not. */
export function ensureBrowsers<Name extends 'chromium' | 'firefox'>(names: readonly Name[]): Record<Name, string>;
