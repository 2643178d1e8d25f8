/**
 * The journal: how often something was raised, per day, site, act, provision and outcome. Numbers only: no text, no name,
 * no handle, no address. It stays on this device and is kept for 400 days.
 */
import {
  type ActionKind,
  actionKinds,
  type ProvisionId,
  type SiteId,
  siteIds,
  type ZoneHours,
} from '../rulebook/words';
import { alone, type Storage } from './storage';

/** Key of the journal in `storage.local`. */
export const journalKey = 'journal';
/** Days that are kept. */
export const daysKept = 400;

/** In the order in which they are shown. */
export const outcomes = ['cancelled', 'continued', 'noticed'] as const;
/** `cancelled`, `continued`: what followed the interstitial. `noticed`: a small card was shown, the act went through. */
export type Outcome = (typeof outcomes)[number];

export interface JournalEntry {
  readonly site: SiteId;
  readonly act: ActionKind;
  /** The provision that led, or null for a gentle reminder without one. */
  readonly provision: ProvisionId | null;
  readonly outcome: Outcome;
}

/** Counts by local day (`YYYY-MM-DD`) and then by `site|act|provision|outcome` (provision `-` where there was none). */
export interface Journal {
  readonly version: 1;
  readonly days: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Nothing counted yet. */
export const emptyJournal: Journal = { version: 1, days: {} };

const dayLength = 86_400_000;
const dayShape = /^\d{4}-\d\d-\d\d$/;
const provisionShape = /^[A-Za-z0-9._-]{1,60}$/;

/** The local day of a moment (epoch milliseconds). */
export function dayOf(at: number, zone: ZoneHours): string {
  return new Date(at + zone * 3_600_000).toISOString().slice(0, 10);
}

/** The day so many days later (earlier where negative). */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}

function keyOf(entry: JournalEntry): string {
  return [entry.site, entry.act, entry.provision ?? '-', entry.outcome].join('|');
}

/** The entry that a key stands for; null for anything that this version does not know. */
export function entryOf(key: string): JournalEntry | null {
  const [site, act, provision, outcome, ...more] = key.split('|');
  if (!within(siteIds, site) || !within(actionKinds, act) || !within(outcomes, outcome) || more.length > 0) return null;
  if (provision === undefined || !provisionShape.test(provision)) return null;
  return { site, act, provision: provision === '-' ? null : (provision as ProvisionId), outcome };
}

function within<Word extends string>(words: readonly Word[], word: string | undefined): word is Word {
  return word !== undefined && (words as readonly string[]).includes(word);
}

/** One more of `entry` on `day`; days older than 400 are dropped. */
export function count(journal: Journal, entry: JournalEntry, day: string): Journal {
  const key = keyOf(entry);
  const counts = journal.days[day] ?? {};
  return prune({ version: 1, days: { ...journal.days, [day]: { ...counts, [key]: (counts[key] ?? 0) + 1 } } }, day);
}

/** Without the days that are older than 400 before `today`. */
export function prune(journal: Journal, today: string): Journal {
  const oldest = dayAfter(today, 1 - daysKept);
  const days = Object.entries(journal.days).filter(([day]) => day >= oldest);
  return { version: 1, days: Object.fromEntries(days) };
}

/** Reads anything: unknown keys, odd numbers and broken days are left out. Never throws. */
export function parseJournal(stored: unknown): Journal {
  const days = property(stored, 'days');
  if (typeof days !== 'object' || days === null) return emptyJournal;
  const read: Record<string, Record<string, number>> = {};
  for (const [day, counts] of Object.entries(days)) {
    if (!dayShape.test(day) || Number.isNaN(Date.parse(day)) || typeof counts !== 'object' || counts === null) continue;
    const good = Object.entries(counts as Record<string, unknown>).filter(
      (pair): pair is [string, number] =>
        entryOf(pair[0]) !== null && Number.isSafeInteger(pair[1]) && Number(pair[1]) > 0,
    );
    if (good.length > 0) read[day] = Object.fromEntries(good);
  }
  return { version: 1, days: read };
}

function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

/**
 * Counts outcomes on the device's day (never a simulated one: a date far ahead would age everything out). Rejects only
 * when the storage does; nobody has to wait for it.
 */
export function addToJournal(storage: Storage, entries: readonly JournalEntry[], day: string): Promise<void> {
  return alone(journalKey, async () => {
    const stored = (await storage.get(journalKey))[journalKey];
    const counted = entries.reduce((journal, entry) => count(journal, entry, day), parseJournal(stored));
    await storage.set({ [journalKey]: counted });
  });
}

/** Totals of one week. `monday` is its first day. */
export interface Week {
  readonly monday: string;
  readonly counts: Readonly<Record<Outcome, number>>;
}

/** The last `weeks` weeks up to the one of `today`, oldest first, empty weeks included. */
export function perWeek(journal: Journal, today: string, weeks: number): readonly Week[] {
  const thisMonday = mondayOf(today);
  return Array.from({ length: weeks }, (_, place) => {
    const monday = dayAfter(thisMonday, (place - weeks + 1) * 7);
    const counts: Record<Outcome, number> = { cancelled: 0, continued: 0, noticed: 0 };
    for (let offset = 0; offset < 7; offset += 1) {
      for (const [key, times] of Object.entries(journal.days[dayAfter(monday, offset)] ?? {})) {
        const entry = entryOf(key);
        if (entry !== null) counts[entry.outcome] += times;
      }
    }
    return { monday, counts };
  });
}

function mondayOf(day: string): string {
  return dayAfter(day, -((new Date(day).getUTCDay() + 6) % 7));
}
