import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemory, patience, type Remembered, secondLook } from '../../../src/guard/memory';
import type { GuardOutcome } from '../../../src/guard/outcome';

let now = 0;
beforeEach(() => {
  vi.useFakeTimers();
  now = 1_000_000;
});
afterEach(() => vi.useRealTimers());

async function answerOf(asked: Promise<Remembered>): Promise<Remembered> {
  await vi.advanceTimersByTimeAsync(secondLook);
  return asked;
}
const memoryOf = (touched = true) =>
  createMemory(
    () => now,
    () => touched,
  );

describe('the memory of the guard', () => {
  it.each([
    ['passed', 'decided'],
    ['noticed', 'decided'],
    ['undone', 'decided'],
    ['continued', 'decided'],
    ['held', 'undecided'],
    ['cancelled', 'undecided'],
  ] as const satisfies readonly (readonly [GuardOutcome, Remembered])[])(
    'of an act that was %s: %s',
    async (outcome, answer) => {
      const memory = memoryOf();
      memory.note({ kind: 'like', outcome });
      expect(await answerOf(memory.recall(['like']))).toBe(answer);
    },
  );

  it('answers at once where a decision fits, and uses it up', async () => {
    const memory = memoryOf();
    memory.note({ kind: 'like', outcome: 'passed' });
    await expect(memory.recall(['like', 'react'])).resolves.toBe('decided');
    expect(await answerOf(memory.recall(['like', 'react']))).toBe('undecided');
  });

  it('takes the likeliest kind first: a follow that is quick does not use up the like before it', async () => {
    const memory = memoryOf();
    memory.note({ kind: 'like', outcome: 'passed' });
    memory.note({ kind: 'follow', outcome: 'passed' });
    await expect(memory.recall(['follow', 'join', 'like'])).resolves.toBe('decided');
    await expect(memory.recall(['like', 'react'])).resolves.toBe('decided');
  });

  it('waits for the release where a site sends at the press', async () => {
    const memory = memoryOf();
    const asked = memory.recall(['like']);
    await vi.advanceTimersByTimeAsync(secondLook / 2);
    memory.note({ kind: 'like', outcome: 'passed' });
    expect(await answerOf(asked)).toBe('decided');
  });

  it('says that nobody touched the page, where a site sends by itself', async () => {
    await expect(memoryOf(false).recall(['like'])).resolves.toBe('untouched');
  });

  it('knows an act whose upload took its time, even when the hand has rested since', async () => {
    const memory = memoryOf(false);
    memory.note({ kind: 'photo', outcome: 'passed' });
    now += patience - 1;
    await expect(memory.recall(['share', 'photo'])).resolves.toBe('decided');
  });

  it('forgets after minutes', async () => {
    const memory = memoryOf();
    memory.note({ kind: 'like', outcome: 'passed' });
    now += patience;
    expect(await answerOf(memory.recall(['like']))).toBe('undecided');
  });
});
