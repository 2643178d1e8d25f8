/**
 * What this person was already asked in this browser session, shared by tabs: contestant × act, how many full dialogs
 * today, and what was agreed to within the last seconds. Kept in `storage.session`, which lives in memory and ends with the
 * browser; where a content script may not use that, in this tab's own memory. Never in a storage that stays: whom somebody
 * was warned about is nobody's business.
 */
import { type AskedRecord, askedKey } from '../plan/asked';
import type { Question } from '../plan/question';
import type { Area } from './storage';

/** After so many full dialogs on one day every further one is small. */
export const fullDialogsPerDay = 12;
/** For so long after *Tetap lanjutkan* the same act about the same contestant is not asked about again. Milliseconds. */
export const grace = 10_000;

export interface Asked {
  /** Whether the small dialog is enough on this day (`YYYY-MM-DD`). `topic` null: nobody could be named. */
  isEnough(topic: string | null, day: string): boolean;
  /** A question was shown on this day. */
  note(topic: string | null, day: string, full: boolean): void;
  /** *Tetap lanjutkan* was pressed at this moment. */
  agree(topic: string, now: number): void;
  /** Whether that was a moment ago, in this tab or another. */
  isInGrace(topic: string, now: number): boolean;
}

/** `area` undefined: this tab's memory only. */
export function createAsked(area: Area | undefined): Asked {
  let record: AskedRecord = { day: '', full: 0, topics: [] };
  const take = (stored: unknown) => {
    if (isRecord(stored)) record = stored;
  };
  try {
    area?.onChanged?.addListener((changes) => take(changes[askedKey]?.newValue));
    area?.get(askedKey).then((stored) => take(stored[askedKey]), nothing);
  } catch {
    // Not for content scripts here: the tab's own memory does.
  }
  const keep = (next: AskedRecord) => {
    record = next;
    try {
      area?.set({ [askedKey]: record }).catch(nothing);
    } catch {
      // As above.
    }
  };
  const isRecent = (at: unknown, now: number) => typeof at === 'number' && at <= now && now < at + grace;
  return {
    isEnough: (topic, day) =>
      (topic !== null && record.topics.includes(topic)) || (record.day === day && record.full >= fullDialogsPerDay),
    note(topic, day, full) {
      const fullToday = (record.day === day ? record.full : 0) + (full ? 1 : 0);
      const topics = topic === null || record.topics.includes(topic) ? record.topics : [...record.topics, topic];
      keep({ ...record, day, full: fullToday, topics: topics.slice(-200) });
    },
    agree(topic, now) {
      const recent = Object.entries(record.agreed ?? {}).filter(([, at]) => isRecent(at, now));
      keep({ ...record, agreed: { ...Object.fromEntries(recent), [topic]: now } });
    },
    isInGrace: (topic, now) => isRecent(record.agreed?.[topic], now),
  };
}

function nothing(): void {}

function isRecord(value: unknown): value is AskedRecord {
  const record = value as Partial<AskedRecord> | null | undefined;
  return (
    typeof record?.day === 'string' &&
    typeof record.full === 'number' &&
    Array.isArray(record.topics) &&
    record.topics.every((topic) => typeof topic === 'string')
  );
}

/**
 * The same contestant and the same act: asked in full once. Null when nobody can be named. Another index gives its numbers to
 * other contestants, so the size of its bits stands before: nobody is taken for somebody else when a plan is made anew.
 */
export function topicOf({ action, verdict, plan }: Question): string | null {
  const contestant = verdict.contestants[0];
  return contestant === undefined ? null : `${plan.index.bits.length}.${contestant} ${action.kind}`;
}
