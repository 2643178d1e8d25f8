/** What every part of the bench is: one file beside this one that measures one thing and says how to read it. */
import type { BrowserName } from '../browser/browsers';

/** One row of the table in `docs/performance.md`. */
export interface Line {
  /** What was measured, with its unit: "dialog painted after the act, warm, ms". The same words in both browsers. */
  readonly what: string;
  readonly value: number | string | null;
  /** What was aimed at: "≤ 50". */
  readonly goal?: string;
  /** The peer or the floor to hold it against. */
  readonly beside?: string;
}

export interface Part<Result = unknown> {
  /** Its key in the JSON, and what `--only` takes. */
  readonly name: string;
  /** One sentence above its table: what was done to get the figures. */
  readonly about: string;
  /** Where it is measured: once in this process, or once in each browser, with the built extension. */
  readonly where: 'here' | 'browsers';
  /** Measures; the result goes into the JSON as it is. `browser` is null for parts measured here. */
  measure(browser: BrowserName | null): Promise<Result> | Result;
  lines(result: Result): readonly Line[];
}

/** The middle of a list; NaN of an empty one. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The smallest number that at least `share` (0–1) of the list does not exceed; NaN of an empty list. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** At most `digits` digits after the point. */
export function round(value: number, digits = 1): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
