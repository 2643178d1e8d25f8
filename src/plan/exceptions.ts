/**
 * "Bukan tentang peserta pemilihan?": what this person has said is not about a contestant. Kept on this device only, and as
 * fingerprints: no text, name, handle or address is ever stored. Options list them by kind, site and day, and remove them.
 */
import type { Assessment } from '../recognition/assessment';
import type { Action } from '../recognition/post';
import { type SiteId, siteIds } from '../rulebook/words';

/** Key in `storage.local`: an array of exceptions, oldest first. */
export const exceptionsKey = 'exceptions';
/** More than this many are not kept: the oldest gives way. */
export const mostExceptions = 500;

/** This very text; everything by this account; this word or name wherever it stands. */
const kinds = ['text', 'account', 'word'] as const;

export interface Exception {
  readonly kind: (typeof kinds)[number];
  readonly site: SiteId;
  /** See `fingerprintOf`. */
  readonly fingerprint: string;
  /** Day on which it was said, `YYYY-MM-DD`. */
  readonly since: string;
}

/** What could be excepted about this act: nothing for a text that the page did not give, nor a word among others that name. */
export function exceptionFor(
  kind: Exception['kind'],
  action: Action,
  assessment: Assessment,
  since: string,
): Exception | null {
  const subject = kind === 'word' ? onlyNamingWord(assessment) : kind === 'text' ? textOf(action) : accountOf(action);
  if (subject === undefined) return null;
  return { kind, site: action.site, fingerprint: fingerprintOf(subject), since };
}

/** Whether this act needs no question: its text or its account is excepted, or every word that names a contestant is. */
export function isExcepted(action: Action, assessment: Assessment, exceptions: readonly Exception[]): boolean {
  if (exceptions.length === 0) return false;
  const holds = (kind: Exception['kind'], subject: string | undefined) => {
    if (subject === undefined) return false;
    const fingerprint = fingerprintOf(subject);
    // A word is the same word on every site; a text or an account belongs to one.
    return exceptions.some(
      (each) =>
        each.kind === kind && each.fingerprint === fingerprint && (kind === 'word' || each.site === action.site),
    );
  };
  if (holds('text', textOf(action)) || holds('account', accountOf(action))) return true;
  const words = namingWords(assessment);
  return words.length > 0 && words.every((word) => holds('word', word));
}

/** The list with one more, without doubles and not over the limit. */
export function withException(exceptions: readonly Exception[], added: Exception): readonly Exception[] {
  const others = exceptions.filter(
    (each) => each.kind !== added.kind || each.site !== added.site || each.fingerprint !== added.fingerprint,
  );
  return [...others, added].slice(-mostExceptions);
}

/** What is stored may be anything; what is no exception is left out. */
export function readExceptions(stored: unknown): readonly Exception[] {
  return Array.isArray(stored) ? stored.filter(isException) : [];
}

/** A disk may spoil what it keeps, and a newer version may know more sites: what can not be shown is not believed either. */
function isException(value: unknown): value is Exception {
  const each = value as Partial<Exception> | null;
  return (
    kinds.some((kind) => kind === each?.kind) &&
    siteIds.some((site) => site === each?.site) &&
    typeof each?.fingerprint === 'string' &&
    // A list of one day reads like that day.
    typeof each.since === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(each.since) &&
    Date.parse(each.since) > 0
  );
}

/** The words by which contestants were recognised. */
function namingWords(assessment: Assessment): readonly string[] {
  return assessment.signals.filter((signal) => signal.contestants.length > 0).map((signal) => signal.text);
}

/** The word that alone names contestants. Where others do too, an exception from it would not keep what it promises. */
export function onlyNamingWord(assessment: Assessment): string | undefined {
  const [word, ...others] = namingWords(assessment);
  return others.every((other) => fingerprintOf(other) === fingerprintOf(word as string)) ? word : undefined;
}

function textOf({ post, draft }: Action): string | undefined {
  const text = post?.text ?? draft;
  return text === undefined || text.trim() === '' ? undefined : text;
}

function accountOf({ post }: Action): string | undefined {
  return post?.author?.handle ?? post?.group?.name ?? post?.page?.name ?? post?.author?.name;
}

/**
 * 64 bits of a text, case and spacing apart, as base 36. Not a secret: it only keeps the text itself out of storage.
 * Two runs of the FNV-1a hash from different offsets.
 */
export function fingerprintOf(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return [0x811c9dc5, 0x2f0b4a37].map((offset) => fnv(plain, offset).toString(36)).join('-');
}

function fnv(text: string, offset: number): number {
  let hash = offset;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    hash = Math.imul(hash ^ (code & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (code >>> 8), 0x01000193);
  }
  return hash >>> 0;
}
