/** What words written below a post do: the person's own, and a comment's that somebody likes or answers. */
import type { Assessment } from './assessment';
import { type Clue, isNaming, visible } from './clues';
import { decide } from './decide';
import { isOfRivals, sides } from './in-contest';
import type { Index } from './index-table';
import type { Reading } from './reading';
import { settle } from './settle';

/**
 * Whether words can take a side where they stand. Below a post that does, all but a question that brings no word of its own;
 * below a report, whoever names, calls, praises or blames; below news of rivals, whoever names one.
 * `clues`: those of the words in zone 0, those of what they answer in zone 1.
 */
export function takesSide(index: Index, said: string, clues: readonly Clue[], answersSide: boolean): boolean {
  const own = clues.filter(({ zone }) => !zone);
  if (!own.length && /\?\s*$/.test(said)) return false;
  return (
    answersSide ||
    own.some(isNaming) ||
    /\b(?:0?[1-9]|satu|dua|tiga)\b/i.test(said) ||
    (own.some(({ meaning }) => sides & (1 << meaning)) && !isOfRivals(index, clues, 1))
  );
}

/** What the person's own words do, read as an answer to the post; and, where they take a side, the words that do. */
export function readDraft(
  index: Index,
  written: string | undefined,
  post: Reading,
  draft: Reading,
  answersSide: boolean,
  ownAccount: boolean,
): { readonly draft: Assessment['draft']; readonly own: readonly Clue[] } {
  if (!written) return { draft: 'none', own: [] };
  const said = visible(written);
  const answered = post.clues.map((clue) => ({ ...clue, zone: clue.zone || 1 }));
  const words = post.words.map((run) => ({ ...run, zone: 1 }));
  const clues = settle(index, [...draft.clues, ...answered]);
  const { about, campaigns, against } = decide(index, clues, [...draft.words, ...words], said, ownAccount);
  if (!about || !campaigns || !takesSide(index, said, clues, answersSide)) {
    return { draft: about ? 'neutral' : 'none', own: [] };
  }
  return { draft: against ? 'attacks' : 'supports', own: clues.filter(({ field }) => field === 'draft') };
}
