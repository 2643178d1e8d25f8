// @vitest-environment jsdom
/** A plan that can not be read: another is asked for, once; meanwhile nothing is known; after a while the last one that could be read counts, or it is known that none can be read. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followPlan } from '../../../src/guard/follow-plan';
import { type Door, openDoor } from '../../../src/plan/door';
import { type Plan, planKey, planVersion, spoiled } from '../../../src/plan/plan';

const plan = {
  version: planVersion,
  clock: { kind: 'real' },
  index: {},
  sites: [],
  elections: [],
  words: {},
  law: {},
} as unknown as Plan;

/** A storage area of one key, which tells of every change, to whoever has made it as well. */
function storageWith(first: unknown) {
  let stored = first;
  const listeners: ((changes: Record<string, { newValue?: unknown }>) => unknown)[] = [];
  const put = (value: unknown) => {
    stored = value;
    for (const listener of listeners) listener({ [planKey]: { newValue: value } });
  };
  return {
    put,
    stored: () => stored,
    local: {
      get: async () => ({ [planKey]: stored }),
      set: async (items: object) => put((items as Record<string, unknown>)[planKey]),
      onChanged: { addListener: (listener: (typeof listeners)[number]) => void listeners.push(listener) },
    },
  };
}

let door: Door;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => work());
  door = openDoor({});
  door.decide = vi.fn();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function followed(first: unknown) {
  const storage = storageWith(first);
  const plans = followPlan(storage.local, door);
  await vi.advanceTimersByTimeAsync(0);
  return { ...storage, plans };
}

describe('the plan that a guard follows', () => {
  it.each([
    ['nothing is to be guarded', null, null],
    ['there is none', undefined, spoiled],
    ['there is one', plan, plan],
  ])('is known at once where %s, and waits for nothing', async (_, first, current) => {
    const { plans, stored } = await followed(first);
    expect(plans.current).toBe(current);
    expect(stored()).toBe(first);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['words', 'rusak'],
    ['of another version', { ...plan, version: planVersion + 1 }],
    ['without its law', { ...plan, law: null }],
  ])('that is %s is unknown, and another is asked for', async (_, first) => {
    const { plans, stored, put } = await followed(first);
    expect(plans.current).toBeUndefined();
    expect(stored()).toBe(spoiled);
    put(plan);
    expect(plans.current).toBe(plan);
  });

  it('that only the judge finds unreadable is asked for anew, once in the life of a page', async () => {
    const { plans, stored, put } = await followed(plan);
    expect(plans.renew()).toBe(true);
    expect(stored()).toBe(spoiled);
    expect(plans.current).toBeUndefined();
    put(plan);
    expect(plans.renew()).toBe(false);
    expect(plans.current).toBe(plan);
  });

  it('is known as unreadable when no other comes, and is followed again when one does', async () => {
    const { plans, put } = await followed('rusak');
    const told = vi.fn();
    plans.whenKnown(told);
    expect(told).not.toHaveBeenCalled();
    await vi.runAllTimersAsync();
    expect(told).toHaveBeenCalledOnce();
    expect(plans.current).toBe(spoiled);
    put(plan);
    expect(plans.current).toBe(plan);
  });

  it('is the last that this page could read when no other comes', async () => {
    const { plans, put } = await followed(plan);
    put('rusak');
    expect(plans.current).toBeUndefined();
    await vi.runAllTimersAsync();
    expect(plans.current).toBe(plan);
  });

  it('counts no more once it was taken away, and is known again when another is there', async () => {
    const { plans, put, stored } = await followed(plan);
    const told = vi.fn();
    put(undefined);
    plans.whenKnown(told);
    expect(told).toHaveBeenCalledOnce();
    expect(plans.current).toBe(spoiled);
    expect(stored()).toBeUndefined();
    put(plan);
    expect(plans.current).toBe(plan);
  });

  it('is none once nothing is to be guarded any more, whatever was read before', async () => {
    const { plans, put } = await followed(plan);
    put(null);
    expect(plans.current).toBeNull();
    put(spoiled);
    await vi.runAllTimersAsync();
    expect(plans.current).toBe(spoiled);
  });

  it('is unreadable where the storage can not be read', async () => {
    const { local } = storageWith(plan);
    const plans = followPlan({ ...local, get: () => Promise.reject(new Error('corrupt')) }, door);
    await vi.advanceTimersByTimeAsync(0);
    expect(plans.current).toBe(spoiled);
  });

  it('is unreadable where the storage takes no mark', async () => {
    const storage = storageWith('rusak');
    const refusing = { ...storage.local, set: () => Promise.reject(new Error('QuotaExceededError')) };
    const plans = followPlan(refusing, door);
    await vi.advanceTimersByTimeAsync(0);
    expect(plans.current).toBe(spoiled);
  });
});
