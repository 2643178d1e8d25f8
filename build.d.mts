import type { BuildOptions } from 'esbuild';

export const shared: BuildOptions;
/** Name of the built file (without .js) -> its source. */
export const contentScripts: Readonly<Record<string, string>>;
export function manifestFor(target: 'chromium' | 'firefox'): Record<string, unknown>;
export function ruleFaults(): Promise<string[]>;
export function buildExtension(options?: {
  readonly only?: readonly string[];
  readonly out?: string;
}): Promise<Record<string, Record<string, { readonly minified: number; readonly gzip: number }>>>;
/** Properties that the scripts of pages keep to themselves -> what the build makes of them there. */
export const privateNames: Readonly<Record<string, string>>;
