import { describe, expect, test } from 'vitest';
import type { ProvisionId } from '../../../src/rulebook/words';
import { addToJournal, journalKey } from '../../../src/settings/journal';
import { forget } from '../../../src/settings/storage';
import { memoryStorage } from './memory-storage';

const entry = { site: 'x', act: 'like', provision: 'skb-2022-B6' as ProvisionId, outcome: 'cancelled' } as const;

describe('what is forgotten stays forgotten', () => {
  test('a count that is just being written comes first, and nothing comes back', async () => {
    const storage = memoryStorage();
    await addToJournal(storage, [entry], '2024-10-01');
    const counting = addToJournal(storage, [entry], '2024-10-02');
    await forget(storage, ['health', journalKey]);
    await counting;
    expect(await storage.get(journalKey)).toEqual({});
  });

  test('what is counted afterwards counts from nothing', async () => {
    const storage = memoryStorage();
    await addToJournal(storage, [entry], '2024-10-01');
    await forget(storage, [journalKey]);
    await addToJournal(storage, [entry], '2024-10-02');
    expect(Object.keys((await storage.get(journalKey))[journalKey] as object)).toContain('days');
    expect(JSON.stringify(await storage.get(journalKey))).not.toContain('2024-10-01');
  });
});
