import { describe, expect, test } from 'vitest';
import {
  currentPolicy,
  laterLooks,
  openPolicySource,
  type PolicyState,
  patience,
} from '../../../../src/settings/policy/policy-source';
import { policyCacheKey } from '../../../../src/settings/storage';

type Raw = Record<string, unknown>;
type Answer = Raw | 'hangs' | 'rejects' | undefined;

/** A browser whose managed settings answer as told, and a clock that moves only when nobody else has work to do. */
function browser(cached?: unknown) {
  let answer: Answer = {};
  let now = 1_000;
  let asked = 0;
  const local = new Map<string, unknown>(cached === undefined ? [] : [[policyCacheKey, cached]]);
  const listeners: ((changes: Record<string, never>, area: string) => void)[] = [];
  const waits: { readonly until: number; readonly wake: () => void }[] = [];
  const storage = {
    local: {
      async get(key: string) {
        return local.has(key) ? { [key]: structuredClone(local.get(key)) } : {};
      },
      async set(items: Raw) {
        for (const [key, value] of Object.entries(items)) local.set(key, structuredClone(value));
      },
    },
    managed: {
      get(): Promise<Raw | undefined> {
        asked += 1;
        if (answer === 'hangs') return new Promise(() => undefined);
        if (answer === 'rejects') return Promise.reject(new Error('Managed storage manifest not found'));
        return Promise.resolve(structuredClone(answer));
      },
    },
    onChanged: { addListener: (listener: (typeof listeners)[number]) => void listeners.push(listener) },
  };
  const time = {
    now: () => now,
    wait: (milliseconds: number) =>
      new Promise<void>((wake) => {
        waits.push({ until: now + milliseconds, wake });
      }),
  };
  const idle = async () => {
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  };
  return {
    storage,
    local,
    asked: () => asked,
    start: () => openPolicySource(storage, time),
    answers: (next: Answer) => {
      answer = next;
    },
    changes: (next: Answer) => {
      answer = next;
      for (const listener of listeners) listener({}, 'managed');
    },
    idle,
    /** Lets time pass, waking every waiter in its order. */
    async pass(milliseconds: number) {
      await idle();
      const end = now + milliseconds;
      for (;;) {
        const next = waits.filter((wait) => wait.until <= end).sort((one, other) => one.until - other.until)[0];
        if (next === undefined) break;
        waits.splice(waits.indexOf(next), 1);
        now = Math.max(now, next.until);
        next.wake();
        await idle();
      }
      now = end;
    },
  };
}

const contoh = { agencyName: 'BKPSDM Contoh', subject: 'pns' };
const lain = { agencyName: 'BKPSDM Lain' };

describe('the very first start', () => {
  test('a policy that the browser has by then is in force at the first question', async () => {
    const world = browser();
    world.answers(contoh);
    const source = world.start();
    expect(await source.current()).toMatchObject({ policy: contoh, since: 1_000, from: 'browser' });
    expect(world.local.get(policyCacheKey)).toEqual({ raw: contoh, since: 1_000 });
  });

  test('a policy that comes late, without any event, is found', async () => {
    const world = browser();
    const source = world.start();
    const told: PolicyState[] = [];
    source.onChange((state) => told.push(state));
    expect(await source.current()).toMatchObject({ policy: {}, from: 'none' });
    await world.pass(3_000);
    world.answers(contoh);
    await world.pass(patience.step * 2);
    expect(await source.settled()).toMatchObject({ policy: contoh });
    expect(told).toMatchObject([{ policy: contoh }]);
  });

  test.each<[string, Answer, number]>([
    ['just after nothing was believed', {}, patience.total + 1_000],
    ['half a minute later', 'rejects', 30_000],
    ['a minute later, the first question having hung', 'hangs', 60_000],
  ])('a policy that comes %s is found, though no event tells of it', async (_when, before, moment) => {
    const world = browser();
    world.answers(before);
    const source = world.start();
    const told: PolicyState[] = [];
    source.onChange((state) => told.push(state));
    await world.pass(moment);
    expect(await source.current()).toMatchObject({ policy: {}, from: 'none' });
    world.answers(contoh);
    await world.pass(Math.max(...laterLooks));
    expect(await source.current()).toMatchObject({ policy: contoh, from: 'browser' });
    expect(told).toMatchObject([{ policy: contoh }]);
  });

  test('is over after two minutes: a computer without a policy is left alone', async () => {
    const world = browser();
    world.start();
    await world.pass(180_000);
    const asked = world.asked();
    await world.pass(3_600_000);
    expect(world.asked()).toBe(asked);
  });

  test.each<Answer>([{}, undefined, 'rejects'])('no policy is believed only after some seconds: %j', async (answer) => {
    const world = browser();
    world.answers(answer);
    const source = world.start();
    let settled = false;
    void source.settled().then(() => {
      settled = true;
    });
    await world.pass(patience.total - 2 * patience.step);
    expect(settled).toBe(false);
    await world.pass(3 * patience.step);
    expect(await source.settled()).toMatchObject({ policy: {}, from: 'none' });
    expect(world.local.get(policyCacheKey)).toMatchObject({ raw: null });
  });

  test('a browser that never answers delays nobody for long', async () => {
    const world = browser();
    world.answers('hangs');
    const source = world.start();
    await world.pass(patience.step);
    expect(await source.current()).toMatchObject({ policy: {}, from: 'none' });
    await world.pass(patience.total);
    expect(await source.settled()).toMatchObject({ policy: {} });
    expect(world.local.has(policyCacheKey)).toBe(false);
  });

  test('a change event during the wait is answered at once', async () => {
    const world = browser();
    const source = world.start();
    await world.pass(500);
    world.changes(contoh);
    await world.idle();
    expect(await source.settled()).toMatchObject({ policy: contoh });
  });
});

describe('from the second start on', () => {
  const cached = { raw: contoh, since: 77 };

  test.each<Answer>([{}, 'rejects', 'hangs'])(
    'the last known policy is in force at once: browser says %j',
    async (answer) => {
      const world = browser(cached);
      world.answers(answer);
      expect(await world.start().current()).toMatchObject({ policy: contoh, since: 77, from: 'cache' });
    },
  );

  test('the same policy again keeps its date and tells nobody', async () => {
    const world = browser(cached);
    world.answers({ subject: 'pns', agencyName: 'BKPSDM Contoh' });
    const source = world.start();
    const told: PolicyState[] = [];
    source.onChange((state) => told.push(state));
    expect(await source.settled()).toMatchObject({ policy: contoh, since: 77, from: 'browser' });
    expect(told).toEqual([]);
  });

  test('a policy that changed while the browser was closed takes over', async () => {
    const world = browser(cached);
    world.answers(lain);
    const source = world.start();
    const told: PolicyState[] = [];
    source.onChange((state) => told.push(state));
    expect(await source.settled()).toMatchObject({ policy: lain, since: 1_000 });
    expect(told).toMatchObject([{ policy: lain }]);
  });

  test('a policy that is gone is let go, but not in the first seconds', async () => {
    const world = browser(cached);
    const source = world.start();
    await world.pass(patience.total - 2 * patience.step);
    expect((await source.current()).policy).toEqual(contoh);
    await world.pass(3 * patience.step);
    expect((await source.current()).policy).toEqual({});
    expect(world.local.get(policyCacheKey)).toMatchObject({ raw: null });
  });

  test('a question that hangs is no answer: the known policy stays', async () => {
    const world = browser(cached);
    world.answers('hangs');
    const source = world.start();
    await world.pass(patience.total * 2);
    expect((await source.settled()).policy).toEqual(contoh);
    expect(world.local.get(policyCacheKey)).toEqual(cached);
  });

  test('a background that wakes where there is no policy settles without waiting', async () => {
    const world = browser({ raw: null, since: 5 });
    const source = world.start();
    await world.idle();
    expect(await source.settled()).toMatchObject({ policy: {}, from: 'none' });
  });

  test('the first policy of a computer that had none is found, even late and without any event', async () => {
    const world = browser({ raw: null, since: 5 });
    const source = world.start();
    await world.idle();
    world.answers(contoh);
    await world.pass(patience.total + patience.step);
    expect((await source.current()).policy).toEqual(contoh);
  });

  test.each<unknown>(['broken', 7, { raw: 'x', since: 1 }, { raw: {} }])(
    'a broken cache is no cache: %j',
    async (broken) => {
      const world = browser(broken);
      world.answers(contoh);
      expect((await world.start().current()).policy).toEqual(contoh);
    },
  );
});

describe('while running', () => {
  test('changes are followed, and a removal that comes as an event is believed at once', async () => {
    const world = browser();
    world.answers(contoh);
    const source = world.start();
    await source.settled();
    const told: PolicyState[] = [];
    source.onChange((state) => told.push(state));
    world.changes(lain);
    await source.settled();
    world.changes({});
    await source.settled();
    expect(told.map((state) => state.policy)).toEqual([lain, {}]);
    expect(told.at(-1)?.since).toBeNull();
  });

  test('an event that wakes the background before anything is known counts as an event', async () => {
    const world = browser({ raw: contoh, since: 77 });
    const source = world.start();
    world.changes({});
    await world.idle();
    expect((await source.settled()).policy).toEqual({});
  });

  test('other storage areas concern nobody', async () => {
    const world = browser();
    const source = world.start();
    await world.pass(patience.total + patience.step);
    world.answers(contoh);
    await world.idle();
    expect((await source.current()).policy).toEqual({});
  });

  test('faults come along with the good values', async () => {
    const world = browser();
    world.answers({ ...lain, subject: 'PNS' });
    const state = await world.start().settled();
    expect(state).toMatchObject({ policy: lain, faults: [{ key: 'subject', reason: 'value' }] });
  });
});

test('a page reads what the background has cached, else asks the browser itself', async () => {
  expect(await currentPolicy(browser({ raw: contoh, since: 77 }).storage)).toMatchObject({ policy: contoh, since: 77 });
  const world = browser();
  world.answers(lain);
  expect(await currentPolicy(world.storage)).toMatchObject({ policy: lain, from: 'browser' });
  world.answers('rejects');
  expect(await currentPolicy(world.storage)).toMatchObject({ policy: {}, from: 'none' });
});
