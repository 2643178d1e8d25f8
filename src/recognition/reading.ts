/** Reads what an action shows and says, field by field. */
import type { Field } from './assessment';
import { type Clue, read, visible } from './clues';
import { newFindings } from './findings';
import type { Index } from './index-table';
import * as is from './meaning';
import type { Action, Post } from './post';
import { scan } from './scan';
import type { Words } from './score';

/** Takes one text with its field. Zone: 0 the post itself, 1 what it quotes or answers, 2 who says it and where. */
type Take = (field: Field, zone: number, text: string | undefined) => void;

/** Everything read from a post or a draft. */
export interface Reading {
  readonly clues: Clue[];
  readonly words: Words[];
}

/** Hands over the texts of a post, one after the other; those of a quoted or answered one under the one field name. */
function visit(take: Take, post: Post | undefined, outer?: 'quoted' | 'parent'): void {
  if (!post) return;
  const zone = outer ? 1 : 0;
  const { author, link, imageText } = post;
  take(outer ?? 'text', zone, post.text);
  take(outer ?? 'author.name', 2, author?.name);
  take(outer ?? 'author.handle', 2, author?.handle && `@${author.handle}`);
  take(outer ?? 'group', 2, post.group?.name);
  take(outer ?? 'page', 2, post.page?.name);
  take(outer ?? 'link', zone, link?.title);
  take(outer ?? 'link', zone, link?.description);
  if (imageText) for (const text of imageText) take(outer ?? 'imageText', zone, text);
  if (outer) return;
  visit(take, post.quoted, 'quoted');
  visit(take, post.parent, 'parent');
}

/** Meanings that make a second look worth while; everything else says nothing alone. */
const worth =
  (1 << is.name) |
  (1 << is.candidate) |
  (1 << is.shortName) |
  (1 << is.brand) |
  (1 << is.party) |
  (1 << is.handle) |
  (1 << is.tagFor) |
  (1 << is.tagAgainst) |
  (1 << is.slogan) |
  (1 << is.contest) |
  (1 << is.election) |
  (1 << is.gesture) |
  (1 << is.figure);
/** A call beside a place, a number or part of a name: perhaps for a ballot number, or for whom that is; a number, a place and part of a name. */
const call = 1 << is.appeal;
const called = (1 << is.region) | (1 << is.number) | (1 << is.part);

const findings = newFindings();
/** The index that is asked, and what is read with it: here, so that a post with nothing in it costs no allocation. */
let asked: Index;
let reading: Reading;

/** Where the findings and the words of each text end, for the second look; before them where those of the first begin. */
const ends = [0, 0];
/** The place in `ends` of the text that is read. */
let turn = 0;

const glance: Take = (_field, _zone, text) => {
  if (!text) return;
  scan(asked, text, findings);
  turn += 2;
  ends[turn] = findings.count;
  ends[turn + 1] = findings.words;
};

const study: Take = (field, zone, written) => {
  if (!written) return;
  const text = visible(written);
  let [first, from, last, to] = ends.slice(turn, (turn += 2) + 2) as [number, number, number, number];
  if (text !== written) {
    // What no one sees moves places, and changes no word: those of the first look stay.
    const { words } = findings;
    first = findings.count;
    scan(asked, text, findings);
    last = findings.count;
    findings.words = words;
  }
  read(asked, findings, first, last, { field, zone, text, written }, reading.clues);
  if (to > from) reading.words.push({ zone, hashes: findings.word, from, to });
};

/** Post and draft of an action, or null where nothing in them is worth a second look: the common case, one quick pass. */
export function readAction(
  index: Index,
  { post, draft }: Action,
): { readonly post: Reading; readonly draft: Reading } | null {
  asked = index;
  findings.count = findings.words = findings.mask = turn = 0;
  findings.neighbours = false;
  visit(glance, post);
  glance('draft', 0, draft);
  const { mask, neighbours } = findings;
  if (
    (mask & worth) === 0 &&
    ((mask & call) === 0 || (mask & called) === 0) &&
    (mask & called) !== called &&
    !neighbours
  )
    return null;
  turn = 0;
  const shown: Reading = { clues: [], words: [] };
  reading = shown;
  visit(study, post);
  reading = { clues: [], words: [] };
  study('draft', 0, draft);
  return { post: shown, draft: reading };
}
