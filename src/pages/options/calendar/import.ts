/** What a calendar file would change, worked out before anything is changed. */
import type { CalendarFile } from '../../../calendar/exchange';
import { longestFile, refuse } from '../../../calendar/exchange';
import { readCalendarIcs } from '../../../calendar/ics-read';
import { readCalendarJson } from '../../../calendar/json';
import type { Election } from '../../../rulebook/law-words';
import type { ElectionId, Language } from '../../../rulebook/words';
import { mostOwnElections, type OwnElection } from '../../../settings/own';
import { freshId, type NotCopied, notCopied, ownCopyOf } from './copy';

/**
 * Reads a file by its content. Its name names a nameless calendar, and tells what a file was meant to be that is neither.
 * Never throws.
 */
export function readCalendarFile(text: string, fileName: string): CalendarFile {
  const bytes = text.length > longestFile ? text.length : new TextEncoder().encode(text).length;
  if (bytes > longestFile) return refuse({ kind: 'tooLarge' });
  const plain = text.replace(/^\uFEFF/, '');
  return /^\s*BEGIN:VCALENDAR/i.test(plain) || (/\.ics$/i.test(fileName) && !/^\s*[{[]/.test(plain))
    ? readCalendarIcs(plain, fileName.replace(/\.\w+$/, ''))
    : readCalendarJson(plain);
}

export interface ImportPlan {
  readonly added: readonly OwnElection[];
  /** Own elections of the same id that the file has otherwise. */
  readonly replaced: readonly OwnElection[];
  /** How many are there already, shipped or own, exactly so. */
  readonly same: number;
  /** Shipped elections that the file has otherwise: brought in beside the shipped ones, under an id of their own. */
  readonly renamed: number;
  /** Votes that were not held: an own election has no way to say so. */
  readonly cancelled: number;
  readonly left: readonly NotCopied[];
  /** The settings would have more own elections than they keep; nothing is brought in. */
  readonly tooMany: boolean;
}

/** `taken`: ids of the agency's elections, which stay as they are. */
export function planImport(
  brought: readonly Election[],
  shipped: readonly Election[],
  own: readonly OwnElection[],
  taken: ReadonlySet<string>,
  language: Language,
): ImportPlan {
  const ownById = new Map<string, OwnElection>(own.map((election) => [election.id, election]));
  const shippedById = new Map<string, Election>(shipped.map((election) => [election.id, election]));
  const ids = new Set<string>([...ownById.keys(), ...shippedById.keys(), ...taken, ...brought.map(({ id }) => id)]);
  const added: OwnElection[] = [];
  const replaced: OwnElection[] = [];
  const left = new Set<NotCopied>();
  let same = 0;
  let renamed = 0;
  let cancelled = 0;
  for (const election of brought) {
    const original = shippedById.get(election.id);
    if (original !== undefined && sameData(original, election)) {
      same += 1;
      continue;
    }
    if (election.cancelled === true) {
      cancelled += 1;
      continue;
    }
    const mine = ownById.get(election.id);
    const collides = original !== undefined || (mine === undefined && taken.has(election.id));
    const id: ElectionId = collides ? freshId(election.name.id, ids) : election.id;
    const copy = ownCopyOf(election, id, language);
    // A copy that an earlier import of the same file made counts as there.
    const twin = collides && own.some((other) => sameData({ ...other, id }, copy.election));
    if (twin || (mine !== undefined && sameData(mine, copy.election))) {
      same += 1;
      continue;
    }
    ids.add(id);
    if (collides) renamed += 1;
    for (const what of copy.left) left.add(what);
    (mine === undefined ? added : replaced).push(copy.election);
  }
  return {
    added,
    replaced,
    same,
    renamed,
    cancelled,
    left: notCopied.filter((what) => left.has(what)),
    tooMany: own.length + added.length > mostOwnElections,
  };
}

/** The own elections after the import: replaced ones in their places, new ones at the end. */
export function imported(own: readonly OwnElection[], plan: ImportPlan): readonly OwnElection[] {
  if (plan.tooMany) return own;
  const newer = new Map<string, OwnElection>(plan.replaced.map((election) => [election.id, election]));
  return [...own.map((election) => newer.get(election.id) ?? election), ...plan.added];
}

/** Equal whatever the order of the properties. */
function sameData(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other);
}

function sorted(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
