/**
 * The contestant as a noun phrase. A name as the post itself writes it comes before the ballot's: it is shorter, and the
 * reader finds it again in the post.
 */
import type { Question } from '../plan/question';
import type { Mention, Signal } from '../recognition/assessment';
import type { ContestantKind } from '../rulebook/words';
import { textOf } from './excerpt';
import type { Words } from './words';

/** Display names by ordinal, as far as they could be read. */
export type Names = ReadonlyMap<number, string>;

/** The strongest contestant, and whether there are more. */
export function whoOf({ action, assessment, verdict }: Question, names: Names, t: Words): string {
  const { mentions, signals } = assessment;
  const [first, ...others] = mentions;
  if (first === undefined) return t('who_unknown');
  // Until the name is read from storage, any word of the page for the contestant does.
  const anyWord = signals.find((signal) => signal.contestants.includes(first.ordinal) && nameLike.has(signal.kind));
  const name = writtenName(first, signals, action) ?? names.get(first.ordinal) ?? anyWord?.text;
  if (name === undefined) return t('who_unknown');
  const [determined, wouldBe] = whoKeys[first.kind];
  const who = t(verdict.phase === 'prospective' ? wouldBe : determined, { name });
  return others.some((other) => isSaidApart(other, first, signals)) ? t('who_more', { who }) : who;
}

/** Something in the post points at the one and not at the other: more than a bearer of the same name. */
function isSaidApart(other: Mention, first: Mention, signals: readonly Signal[]): boolean {
  return signals.some(
    ({ contestants, strength }) =>
      strength !== 'weak' && contestants.includes(other.ordinal) && !contestants.includes(first.ordinal),
  );
}

/** What the post calls the whole contestant; of several ways the shortest. Null where it says only a part, shouts, or whispers. */
function writtenName(contestant: Mention, signals: readonly Signal[], action: Question['action']): string | null {
  const written = contestant.kind === 'ticket' ? pairsIn(contestant, signals, action) : personsIn(contestant, signals);
  const fit = written
    .map((text) =>
      text
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/ [–—-] /g, '–'),
    )
    // One word in capitals is an abbreviation; several are shouted. None at all is a handle or written in passing.
    .filter(
      (text) =>
        readable.test(text) && text !== text.toLowerCase() && (text !== text.toUpperCase() || !severalWords.test(text)),
    );
  return fit.sort((a, b) => a.length - b.length)[0] ?? null;
}

/** Brands of the pair alone ("Khofifah-Emil"), and its two names with a joining word or sign between them. */
function pairsIn({ ordinal }: Mention, signals: readonly Signal[], action: Question['action']): string[] {
  const brands = signals.filter(
    (signal) =>
      signal.kind === 'ticket' &&
      isAlone(signal, ordinal) &&
      // Two names without anything between them read as one person's.
      (joined.test(signal.text) || !severalWords.test(signal.text)),
  );
  const names = signals.filter(({ kind, contestants }) => personal.has(kind) && contestants.includes(ordinal));
  const joinedNames = names.flatMap((a) =>
    names.flatMap((b) => {
      if (a.field !== b.field || a.end >= b.start || b.start - a.end > 5 || a.text === b.text) return [];
      const text = textOf(action, a);
      return text !== null && joint.test(text.slice(a.end, b.start)) ? [text.slice(a.start, b.end)] : [];
    }),
  );
  return [...brands.map(({ text }) => text), ...joinedNames];
}

function personsIn({ ordinal, kind }: Mention, signals: readonly Signal[]): string[] {
  if (kind !== 'candidate') return [];
  return signals.filter((signal) => signal.kind === 'name' && isAlone(signal, ordinal)).map(({ text }) => text);
}

/** A strong sign of this contestant and of nobody else. */
function isAlone({ strength, contestants }: Signal, ordinal: number): boolean {
  return strength === 'strong' && contestants.length === 1 && contestants[0] === ordinal;
}

/** Letters and what joins names; what was recognised in spite of digits or signs is not repeated in a headline. */
const readable = /^[\p{L}\p{M}\s.,'’&/–—-]{2,60}$/u;
const joined = /[&/–—-]|\s(?:dan|and)\s/i;
const joint = /^\s*(?:[&/–—-]|dan|and)\s*$/i;
const severalWords = /[\p{L}.][\s&/–—-]+\p{L}/u;
const personal: ReadonlySet<string> = new Set(['name', 'shortName']);
const nameLike: ReadonlySet<string> = new Set([...personal, 'ticket', 'party', 'handle']);

/** Determined, and before determination; parties and accounts have no such difference. */
const whoKeys = {
  ticket: ['who_ticket', 'who_ticket_prospective'],
  candidate: ['who_candidate', 'who_candidate_prospective'],
  party: ['who_party', 'who_party'],
  account: ['who_account', 'who_account'],
} as const satisfies Record<ContestantKind, readonly [string, string]>;
