/**
 * Sentences for training, written for it: local contests that no collection of posts covers.
 * Names come from the ballots, the sentences are ours; tests use other sentences.
 */
import type { Contestant } from '../rulebook/contestants';

export interface Sentence {
  readonly text: string;
  readonly context?: string;
  readonly wanted: 0 | 1;
  readonly manner: 'campaign' | 'report' | 'none';
}

export function sentences(_contestants: readonly Contestant[]): Sentence[] {
  return [];
}
