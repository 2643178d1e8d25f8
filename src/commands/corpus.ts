/** Reads measured texts: one JSON object per line, as in the corpora that stay outside the project. */
import { readFileSync } from 'node:fs';
import type { Action } from '../recognition/post';

export interface CorpusRow {
  readonly id?: string;
  readonly text: string;
  readonly context?: string;
  readonly author?: string | { readonly name?: string; readonly handle?: string };
  readonly label?: string;
  readonly stance_hint?: string;
  readonly kind?: string;
  readonly draw?: string;
  readonly source?: string;
  readonly topic_guess?: string;
}

/** The corpora write `URL` where a post had a link. */
function withLinks(text: string): string {
  return text.replace(/\bURL\b/g, 'https://t.co/0');
}

/** The action that a row stands for: a like on its text; the context is what the text answers. */
export function actionOf(row: CorpusRow): Action {
  const author = typeof row.author === 'string' ? { name: row.author } : row.author;
  return {
    site: 'x',
    kind: 'like',
    reaction: 'like',
    post: {
      text: withLinks(row.text),
      ...(author ? { author } : {}),
      ...(row.context ? { parent: { text: row.context } } : {}),
    },
  };
}

/**
 * The rows of a file.
 * @throws Error naming the line that is not JSON or has no text.
 */
export function readRows(file: string): CorpusRow[] {
  const rows: CorpusRow[] = [];
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, at) => {
      if (!line.trim()) return;
      let row: unknown;
      try {
        row = JSON.parse(line);
      } catch {
        throw new Error(`line ${at + 1}: not JSON`);
      }
      if (typeof (row as CorpusRow | null)?.text !== 'string') throw new Error(`line ${at + 1}: no "text"`);
      rows.push(row as CorpusRow);
    });
  return rows;
}
