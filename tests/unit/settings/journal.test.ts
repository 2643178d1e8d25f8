import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProvisionId } from '../../../src/rulebook/words';
import {
  addToJournal,
  count,
  dayAfter,
  dayOf,
  emptyJournal,
  entryOf,
  type JournalEntry,
  journalKey,
  parseJournal,
  perWeek,
  prune,
} from '../../../src/settings/journal';
import { memoryStorage } from './memory-storage';

const like: JournalEntry = {
  site: 'x',
  act: 'like',
  provision: 'SKB2022-B6' as ProvisionId,
  outcome: 'cancelled',
};

describe('counting', () => {
  it('adds one per day, site, act, provision and outcome', () => {
    const twice = count(count(emptyJournal, like, '2024-11-12'), like, '2024-11-12');
    const journal = count(twice, { ...like, outcome: 'continued', provision: null }, '2024-11-13');
    expect(journal.days).toEqual({
      '2024-11-12': { 'x|like|SKB2022-B6|cancelled': 2 },
      '2024-11-13': { 'x|like|-|continued': 1 },
    });
  });

  it('keeps 400 days, today included', () => {
    const days = Object.fromEntries([0, -399, -400].map((offset) => [dayAfter('2026-11-22', offset), { a: 1 }]));
    expect(Object.keys(prune({ version: 1, days }, '2026-11-22').days)).toEqual(['2026-11-22', '2025-10-19']);
  });

  it('takes the day of the zone', () => {
    const justBeforeMidnightInJakarta = Date.UTC(2024, 10, 23, 16, 59);
    expect([7, 8, 9].map((zone) => dayOf(justBeforeMidnightInJakarta, zone as 7))).toEqual([
      '2024-11-23',
      '2024-11-24',
      '2024-11-24',
    ]);
  });

  it('loses none of two outcomes that arrive together', async () => {
    const storage = memoryStorage();
    await Promise.all([addToJournal(storage, [like], '2024-11-12'), addToJournal(storage, [like], '2024-11-12')]);
    expect(parseJournal((await storage.get(journalKey))[journalKey]).days).toEqual({
      '2024-11-12': { 'x|like|SKB2022-B6|cancelled': 2 },
    });
  });
});

describe('reading', () => {
  it('leaves out what it does not know', () => {
    const journal = parseJournal({
      days: {
        '2024-11-12': { 'x|like|SKB2022-B6|cancelled': 3, 'mastodon|like|A|cancelled': 1, 'x|like|A|cancelled': -1 },
        yesterday: { 'x|like|A|cancelled': 1 },
        '2024-13-40': { 'x|like|A|cancelled': 1 },
        '2024-11-13': 'many',
      },
    });
    expect(journal.days).toEqual({ '2024-11-12': { 'x|like|SKB2022-B6|cancelled': 3 } });
  });

  it.each(['x|like|A', 'x|like|A|cancelled|more', 'x|like|<b>|cancelled', '', 'x|like||cancelled'])(
    'takes %j for no entry',
    (key) => {
      expect(entryOf(key)).toBeNull();
    },
  );

  it('never throws, whatever is stored', () => {
    fc.assert(fc.property(fc.anything(), (stored) => parseJournal(stored).version === 1));
    expect(parseJournal(7)).toEqual(emptyJournal);
  });

  it('counts on where something else was stored', async () => {
    const storage = memoryStorage({ [journalKey]: 7 });
    await addToJournal(storage, [like], '2024-11-12');
    expect(parseJournal((await storage.get(journalKey))[journalKey]).days).toEqual({
      '2024-11-12': { 'x|like|SKB2022-B6|cancelled': 1 },
    });
  });
});

describe('weeks', () => {
  it('run from Monday, oldest first, empty ones included', () => {
    const journal = [
      ['2024-11-10', 'cancelled'],
      ['2024-11-11', 'continued'],
      ['2024-11-17', 'noticed'],
      ['2024-10-01', 'noticed'],
    ].reduce(
      (sum, [day, outcome]) => count(sum, { ...like, outcome: outcome as 'noticed' }, day as string),
      emptyJournal,
    );
    expect(perWeek(journal, '2024-11-12', 3)).toEqual([
      { monday: '2024-10-28', counts: { cancelled: 0, continued: 0, noticed: 0 } },
      { monday: '2024-11-04', counts: { cancelled: 1, continued: 0, noticed: 0 } },
      { monday: '2024-11-11', counts: { cancelled: 0, continued: 1, noticed: 1 } },
    ]);
  });
});
