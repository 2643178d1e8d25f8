/**
 * What only the interstitial needs, compiled beside the plan and kept in `storage.local`: the words of the rules, the names
 * of the elections, and the display names of the contestants in chunks, so that a dialog reads some kilobytes, not all.
 */
import type { ElectionWords } from '../calendar/compile';
import type { ElectionId, ProvisionId } from '../rulebook/words';
import type { Citation } from '../verdict/citations';

/** Key of the texts in `storage.local`. */
export const textsKey = 'texts';

export interface Texts {
  readonly citations: Readonly<Record<ProvisionId, Citation>>;
  /** Short names inside a sentence, "Pilkada 2024", and which of the days are not quite sure. */
  readonly elections: Readonly<Record<ElectionId, ElectionWords>>;
}

/** Whether what lies in the storage is such texts. */
export function areTexts(value: unknown): value is Texts {
  const texts = value as Partial<Texts> | null | undefined;
  return [texts?.citations, texts?.elections].every((part) => part && typeof part === 'object');
}

/** So many display names lie under one key. */
export const labelsPerChunk = 512;

/** Key in `storage.local` of the chunk (an array of display names) that holds the contestant with this ordinal. */
export function labelKey(ordinal: number): string {
  return `labels:${Math.floor(ordinal / labelsPerChunk)}`;
}

/** Place of the contestant in its chunk. */
export function labelPlace(ordinal: number): number {
  return ordinal % labelsPerChunk;
}
