import { describe, expect, it } from 'vitest';
import { inTurn } from '../../../src/background/queue';

/** A task that ends only when told to, and counts how many run at once. */
function task() {
  const ends: ((error?: Error) => void)[] = [];
  let running = 0;
  let most = 0;
  const run = inTurn(async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((done, fail) => ends.push((error) => (error ? fail(error) : done())));
    running -= 1;
  });
  return { run, ends, most: () => most };
}

describe('one refresh after the other', () => {
  it('never runs two at once, and shares one further run among all that asked meanwhile', async () => {
    const { run, ends, most } = task();
    const first = run();
    const waiting = [run(), run(), run()];
    ends[0]?.();
    await first;
    await Promise.resolve();
    ends[1]?.();
    await Promise.all(waiting);
    expect(ends).toHaveLength(2);
    expect(most()).toBe(1);
  });

  it('goes on after a run that failed, and tells only those who asked for that run', async () => {
    const { run, ends } = task();
    const first = run();
    const second = run();
    ends[0]?.(new Error('storage is full'));
    await expect(first).rejects.toThrow('storage is full');
    await Promise.resolve();
    ends[1]?.();
    await expect(second).resolves.toBeUndefined();
  });

  it('starts afresh when nothing runs', async () => {
    const { run, ends } = task();
    const first = run();
    ends[0]?.();
    await first;
    const second = run();
    ends[1]?.();
    await second;
    expect(ends).toHaveLength(2);
  });
});
