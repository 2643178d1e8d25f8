/** Reads what an action shows and says, field by field. */
import type { Field } from './assessment';
import { type Clue, read } from './clues';
import { newFindings } from './findings';
import type { Index } from './index-table';
import * as is from './meaning';
import type { Action, Post } from './post';
import { scan } from './scan';
import type { Words } from './score';

/** One text with its field. Zone: 0 the post itself, 1 what it quotes or answers, 2 who says it and where. */
type Text = readonly [field: Field, zone: number, text: string | undefined];

/** Everything read from a post or a draft. */
export interface Reading {
  readonly clues: Clue[];
  readonly words: Words[];
}

/** The texts of a post; those of a quoted or answered one under the one field name. */
function textsOf(post: Post | undefined, outer?: 'quoted' | 'parent'): readonly Text[] {
  if (!post) return [];
  const zone = outer ? 1 : 0;
  const { author, link, text, group, page, imageText = [] } = post;
  return [
    [outer ?? 'text', zone, text],
    [outer ?? 'author.name', 2, author?.name],
    [outer ?? 'author.handle', 2, author?.handle && `@${author.handle}`],
    [outer ?? 'group', 2, group?.name],
    [outer ?? 'page', 2, page?.name],
    [outer ?? 'link', zone, link?.title],
    [outer ?? 'link', zone, link?.description],
    ...imageText.map((each): Text => [outer ?? 'imageText', zone, each]),
    ...(outer ? [] : [...textsOf(post.quoted, 'quoted'), ...textsOf(post.parent, 'parent')]),
  ];
}

/** Meanings that make a second look worth while; everything else says nothing alone. */
const worth = [
  is.name,
  is.candidate,
  is.shortName,
  is.brand,
  is.party,
  is.handle,
  is.tagFor,
  is.tagAgainst,
  is.slogan,
  is.contest,
  is.election,
  is.gesture,
  is.figure,
].reduce((mask, meaning) => mask | (1 << meaning), 0);
/** A call beside a place, a number or part of a name: perhaps for a ballot number, or for whom that is; a number, a place and part of a name. */
const call = 1 << is.appeal;
const called = (1 << is.region) | (1 << is.number) | (1 << is.part);

const findings = newFindings();

function readTexts(index: Index, texts: readonly Text[]): Reading {
  const clues: Clue[] = [];
  const words: Words[] = [];
  for (const [field, zone, text] of texts) {
    const from = findings.words;
    if (text) read(index, findings, field, zone, text, clues);
    if (findings.words > from) words.push({ zone, hashes: findings.word, from, to: findings.words });
  }
  return { clues, words };
}

/** Post and draft of an action, or null where nothing in them is worth a second look: the common case, one quick pass. */
export function readAction(
  index: Index,
  { post, draft }: Action,
): { readonly post: Reading; readonly draft: Reading } | null {
  const shown = textsOf(post);
  const said: readonly Text[] = [['draft', 0, draft]];
  findings.words = findings.mask = 0;
  findings.neighbours = false;
  for (const texts of [shown, said]) {
    for (const [, , text] of texts) {
      findings.count = 0;
      findings.part = -99;
      if (text) scan(index, text, findings);
    }
  }
  const { mask, neighbours } = findings;
  if (
    (mask & worth) === 0 &&
    ((mask & call) === 0 || (mask & called) === 0) &&
    (mask & called) !== called &&
    !neighbours
  )
    return null;
  findings.words = 0;
  return { post: readTexts(index, shown), draft: readTexts(index, said) };
}
