// @vitest-environment jsdom
/**
 * 10,000 acts in an hour, at the level of the modules (synthetic events, no waiting): the guard asks once and counts the rest, the
 * journal has every count, and neither grows without end. With trusted input and fewer: `tests/browser/faults-crowd.test.ts`.
 */
import { describe, expect, it } from 'vitest';
import { createConsents } from '../../../src/guard/consent';
import { createMemory } from '../../../src/guard/memory';
import { addToJournal, count, emptyJournal, type Journal } from '../../../src/settings/journal';
import { memoryStorage } from '../settings/memory-storage';
import { bench } from './harness';

const acts = 10_000;
/** Milliseconds between two of 10,000 acts in an hour. */
const apart = 3_600_000 / acts;

describe('10,000 acts in an hour', () => {
  it('cancelled one after the other: each is held, none performed, each reported once', async () => {
    const on = bench();
    for (let act = 0; act < acts; act += 1) {
      on.setTime(1_000 + act * apart);
      on.click();
      await on.answer('cancel');
    }
    expect(on.asked.length).toBe(acts);
    expect(on.performed()).toBe(0);
    expect(on.heard).toEqual([]);
    expect(on.reports.filter(({ outcome }) => outcome === 'cancelled').length).toBe(acts);
  });

  it('under one open question: one question, nothing performed, and a cancel ends it', async () => {
    const on = bench();
    for (let act = 0; act < acts; act += 1) {
      on.setTime(1_000 + act * apart);
      on.click();
    }
    expect(on.asked.length).toBe(1);
    await on.answer('cancel');
    expect(on.performed()).toBe(0);
    expect(on.reports.map(({ outcome }) => outcome)).toEqual(['held', 'cancelled']);
    on.setTime(4_000_000);
    on.click();
    expect(on.asked.length).toBe(2);
  });

  it('counted at once: every one is in the journal', async () => {
    const storage = memoryStorage();
    const entry = { site: 'x', act: 'like', provision: null, outcome: 'cancelled' } as const;
    await Promise.all(Array.from({ length: 2_000 }, () => addToJournal(storage, [entry], '2024-10-20')));
    let journal = storage.content.get('journal') as Journal;
    for (let act = 2_000; act < acts; act += 1) journal = count(journal, entry, '2024-10-20');
    expect(journal.days).toEqual({ '2024-10-20': { 'x|like|-|cancelled': acts } });
    expect(count(emptyJournal, entry, '2024-10-20').days['2024-10-20']).toEqual({ 'x|like|-|cancelled': 1 });
  });

  it('remembered for the sentinel and for consent: no more than the last, and only for its time', async () => {
    let now = 0;
    const memory = createMemory(
      () => now,
      () => false,
    );
    const consents = createConsents(() => now);
    for (let act = 0; act < acts; act += 1) {
      now += apart;
      memory.note({ kind: 'like', outcome: 'continued' });
      consents.allowOnce(`like:${act}`);
    }
    let recalled = 0;
    while ((await memory.recall(['like'])) === 'decided') recalled += 1;
    expect(recalled).toBe(50);
    expect(consents.covers('like:0')).toBe(false);
    expect(consents.covers(`like:${acts - 1}`)).toBe(true);
  });
});
