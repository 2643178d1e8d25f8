import { describe, expect, test, vi } from 'vitest';
import { createAsked, fullDialogsPerDay, grace, topicOf } from '../../../src/interstitial/asked';
import type { Area } from '../../../src/interstitial/storage';
import { askedKey } from '../../../src/plan/asked';
import type { Question } from '../../../src/plan/question';

const today = '2024-11-12';

/** A session storage that tells every listener, as browsers do. */
function sharedArea(): Area {
  const stored: Record<string, unknown> = {};
  const listeners: ((changes: Record<string, { newValue?: unknown }>) => void)[] = [];
  return {
    get: async (key) => ({ [key]: stored[key] }),
    set: async (items) => {
      Object.assign(stored, items);
      const changes = Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }]));
      for (const listener of listeners) listener(changes);
    },
    onChanged: { addListener: (listener) => void listeners.push(listener) },
  };
}

describe('what was asked already', () => {
  test('once in full per contestant and act', () => {
    const asked = createAsked(undefined);
    expect(asked.isEnough('7 like', today)).toBe(false);
    asked.note('7 like', today, true);
    expect(asked.isEnough('7 like', today)).toBe(true);
    expect(asked.isEnough('7 share', today)).toBe(false);
    expect(asked.isEnough('8 like', today)).toBe(false);
    expect(asked.isEnough(null, today)).toBe(false);
  });

  test('another tab knows it', () => {
    const area = sharedArea();
    const [one, other] = [createAsked(area), createAsked(area)];
    one.note('7 like', today, true);
    expect(other.isEnough('7 like', today)).toBe(true);
  });

  test('a tab that opens later knows it', async () => {
    const area = sharedArea();
    createAsked(area).note('7 like', today, true);
    const later = createAsked(area);
    await vi.waitFor(() => expect(later.isEnough('7 like', today)).toBe(true));
  });

  test('after the day’s cap everything is small, until the next day', () => {
    const asked = createAsked(undefined);
    for (let count = 0; count < fullDialogsPerDay; count += 1) asked.note(`${count} like`, today, true);
    expect(asked.isEnough('99 like', today)).toBe(true);
    expect(asked.isEnough(null, today)).toBe(true);
    expect(asked.isEnough('99 like', '2024-11-13')).toBe(false);
  });

  test('what was agreed to has a grace, in every tab, and no longer than that', () => {
    const area = sharedArea();
    const [one, other] = [createAsked(area), createAsked(area)];
    one.agree('7 like', 1000);
    for (const asked of [one, other]) {
      expect(asked.isInGrace('7 like', 1000 + grace - 1)).toBe(true);
      expect(asked.isInGrace('7 like', 1000 + grace)).toBe(false);
      expect(asked.isInGrace('7 like', 999), 'a clock that was set back').toBe(false);
      expect(asked.isInGrace('7 follow', 1001)).toBe(false);
      expect(asked.isInGrace('8 like', 1001)).toBe(false);
    }
  });

  test('a question without agreement has no grace', () => {
    const asked = createAsked(undefined);
    asked.note('7 like', today, true);
    expect(asked.isInGrace('7 like', 1000)).toBe(false);
  });

  test('only the last agreements are kept, and asking goes on beside them', async () => {
    const area = sharedArea();
    const asked = createAsked(area);
    asked.agree('7 like', 1000);
    asked.agree('8 like', 1000 + grace);
    asked.note('8 like', today, true);
    const { [askedKey]: record } = await area.get(askedKey);
    expect(record).toEqual({ day: today, full: 1, topics: ['8 like'], agreed: { '8 like': 1000 + grace } });
  });

  test('the oldest topic is forgotten for the two hundred and first', () => {
    const asked = createAsked(undefined);
    for (let ordinal = 0; ordinal <= 200; ordinal += 1) asked.note(`${ordinal} like`, today, false);
    expect(asked.isEnough('0 like', today)).toBe(false);
    expect(asked.isEnough('1 like', today)).toBe(true);
    expect(asked.isEnough('200 like', today)).toBe(true);
  });

  test('a record with one topic that is none is not believed in anything', async () => {
    const spoiled = { day: today, full: fullDialogsPerDay, topics: ['7 like', null] };
    const asked = createAsked({ get: async () => ({ [askedKey]: spoiled }), set: async () => undefined });
    await Promise.resolve();
    await Promise.resolve();
    expect(asked.isEnough('7 like', today)).toBe(false);
    expect(asked.isEnough('8 like', today)).toBe(false);
  });

  test('a storage that is forbidden, broken or full of nonsense leaves this tab’s memory', async () => {
    const refusing: Area = {
      get: () => Promise.reject(new Error('Access is not allowed from this context.')),
      set: () => {
        throw new Error('Extension context invalidated.');
      },
    };
    const nonsense: Area = { get: async () => ({ [askedKey]: { day: 1 } }), set: async () => undefined };
    for (const area of [refusing, nonsense]) {
      const asked = createAsked(area);
      await Promise.resolve();
      asked.note('7 like', today, true);
      expect(asked.isEnough('7 like', today)).toBe(true);
    }
  });
});

describe('what a question is about', () => {
  const of = (bits: string, contestants: readonly number[]) =>
    topicOf({ action: { kind: 'like' }, verdict: { contestants }, plan: { index: { bits } } } as unknown as Question);

  test('the first contestant and the act; nobody where nobody is named', () => {
    expect(of('abc', [7, 8])).toBe(of('abc', [7]));
    expect(of('abc', [])).toBeNull();
  });

  test('the seventh of another index is somebody else', () => {
    expect(of('abcd', [7])).not.toBe(of('abc', [7]));
  });
});
