/** The background is killed between any two steps, or its storage loses a value: afterwards the plan is the right one, or none. */
import { describe, expect, it, vi } from 'vitest';
import { planVersion } from '../../../src/plan/plan';
import { memoryStorage } from '../settings/memory-storage';

/** Compiling is tested elsewhere; here a plan only has to say what it was made for. */
vi.mock('../../../src/plan/compile', async (original) => ({
  ...(await original<object>()),
  compilePlan: (input: { readonly subject: string; readonly alwaysRemind: boolean }) =>
    input.alwaysRemind || current.soon
      ? {
          plan: {
            version: planVersion,
            subject: input.subject,
            sites: [],
            elections: [],
            clock: {},
            words: {},
            index: {},
            law: {},
          },
          texts: { citations: {}, elections: {}, of: input.subject },
          labels: Array.from({ length: input.subject === 'pns' ? 600 : 3 }, (_, at) => `${input.subject} ${at}`),
        }
      : null,
}));

const killed = new Error('killed');

/** A browser whose background is killed at its `lives`-th call. Storage outlives it. */
function someBrowser(storage = memoryStorage()) {
  const scripts: { id: string }[] = [];
  let lives = Number.POSITIVE_INFINITY;
  const live =
    <Args extends unknown[], Result>(call: (...args: Args) => Result) =>
    async (...args: Args) => {
      if (lives <= 0) throw killed;
      lives -= 1;
      return call(...args);
    };
  const nothing = live(() => undefined);
  const everything = () => Object.fromEntries([...storage.content]);
  return {
    storage,
    scripts,
    /** There is a plan for what begins in some days. */
    soon: false,
    liveFor(calls: number) {
      lives = calls;
    },
    get isAlive() {
      return lives > 0;
    },
    native: {
      runtime: { id: 'x', getManifest: () => ({ version: '1' }) },
      i18n: { getUILanguage: () => 'id' },
      storage: {
        local: {
          get: live((keys: string[] | null) => (keys === null ? everything() : storage.get(keys))),
          set: live((items: Record<string, unknown>) => storage.set(items)),
          remove: live((keys: string[]) => storage.remove(keys)),
        },
      },
      permissions: { contains: live(() => true) },
      scripting: {
        getRegisteredContentScripts: live(() => [...scripts]),
        registerContentScripts: live((list: { id: string }[]) => void scripts.push(...list)),
        unregisterContentScripts: live(({ ids }: { ids: string[] }) => {
          scripts.splice(0, scripts.length, ...scripts.filter(({ id }) => !ids.includes(id)));
        }),
      },
      alarms: { create: nothing, clear: nothing },
      action: { setIcon: nothing, setTitle: nothing, setBadgeText: nothing, setBadgeBackgroundColor: nothing },
    },
  };
}

type Browser = ReturnType<typeof someBrowser>;

/** The browser of the case that runs now; the module takes hold of the object once. */
let current: Browser;
vi.stubGlobal('browser', new Proxy({}, { get: (_, part) => Reflect.get(current.native, part) }));
const { lastRefreshProblems, refresh: run } = await import('../../../src/background/refresh');
const { readCircumstance } = await import('../../../src/background/circumstance');

/** A background that begins anew, as after a kill: it remembers nothing that its work depends on. */
async function refresh(browser: Browser, subject: string, guarding = true): Promise<void> {
  current = browser;
  const policy = { current: async () => ({ policy: {}, faults: [], managed: false }) };
  const circumstances = await readCircumstance(policy as never);
  const input = { ...circumstances.input, subject, alwaysRemind: guarding };
  await run({ ...circumstances, input } as never).catch((error: unknown) => {
    if (error !== killed) throw error;
  });
}

const stored = ({ storage: { content } }: Browser) => ({
  plan: (content.get('plan') as { subject: string } | null | undefined)?.subject ?? null,
  texts: (content.get('texts') as { of: string } | null | undefined)?.of ?? null,
  labels: [...content].filter(([key, names]) => key.startsWith('labels:') && (names as unknown[]).length > 0).length,
});
const wholeFor = { pns: { plan: 'pns', texts: 'pns', labels: 2 }, tni: { plan: 'tni', texts: 'tni', labels: 1 } };
const nothing = { plan: null, texts: null, labels: 0 };

/** Calls that a whole refresh makes at most; killing later is not killing. */
const steps = Array.from({ length: 30 }, (_, at) => at);

describe('a background that is killed', () => {
  it('makes fewer calls than are tried', async () => {
    const browser = someBrowser();
    browser.liveFor(steps.length);
    await refresh(browser, 'pns');
    expect(browser.isAlive).toBe(true);
  });

  it.each(steps)('after call %i of a change: the next one brings the change to its end', async (calls) => {
    const browser = someBrowser();
    await refresh(browser, 'pns');
    browser.liveFor(calls);
    await refresh(browser, 'tni');
    browser.liveFor(Number.POSITIVE_INFINITY);
    await refresh(browser, 'tni');
    expect(stored(browser)).toEqual(wholeFor.tni);
    expect(browser.scripts.length).toBe(10);
  });

  it.each(steps)('after call %i of a change that is then taken back: nothing of the change is left', async (calls) => {
    const browser = someBrowser();
    await refresh(browser, 'pns');
    browser.liveFor(calls);
    await refresh(browser, 'tni');
    browser.liveFor(Number.POSITIVE_INFINITY);
    await refresh(browser, 'pns');
    expect(stored(browser)).toEqual(wholeFor.pns);
  });

  it.each(steps)(
    'after call %i, and killed a second time after any call: the third life brings the change to its end',
    async (calls) => {
      for (const again of steps) {
        const browser = someBrowser();
        await refresh(browser, 'pns');
        for (const life of [calls, again, Number.POSITIVE_INFINITY]) {
          browser.liveFor(life);
          await refresh(browser, 'tni');
        }
        expect(stored(browser), `after ${again} calls more`).toEqual(wholeFor.tni);
        expect(browser.scripts.length).toBe(10);
      }
    },
  );

  it.each(steps)('after call %i of switching off: afterwards no plan and no script is left', async (calls) => {
    const browser = someBrowser();
    await refresh(browser, 'pns');
    browser.liveFor(calls);
    await refresh(browser, 'pns', false);
    browser.liveFor(Number.POSITIVE_INFINITY);
    await refresh(browser, 'pns', false);
    expect(stored(browser)).toEqual(nothing);
    expect(browser.scripts).toEqual([]);
  });
});

describe('a storage that lost or spoiled one value', () => {
  it.each([
    ['the plan', 'plan', undefined],
    ['the plan, and something else lies there', 'plan', 'x'],
    ['the plan, and one of a newer version lies there', 'plan', { version: 99, subject: 'pns' }],
    ['the plan, and one that is not whole lies there', 'plan', { version: planVersion, subject: 'x', sites: 'x' }],
    ['the texts', 'texts', undefined],
    ['the texts, and something else lies there', 'texts', { citations: 'x' }],
    ['what it was made from', 'planMadeFrom', undefined],
    ['what it was made from, and something else lies there', 'planMadeFrom', 7],
    ['what it was made from, as an older version kept it', 'planMadeFrom', '["1",1]'],
  ])('%s: the next refresh mends it', async (_, key, value) => {
    const browser = someBrowser();
    await refresh(browser, 'pns');
    if (value === undefined) browser.storage.content.delete(key);
    else browser.storage.content.set(key, value);
    await refresh(browser, 'pns');
    expect(stored(browser)).toEqual(wholeFor.pns);
  });

  it('writes nothing where nothing changed', async () => {
    const browser = someBrowser();
    await refresh(browser, 'pns');
    const set = vi.spyOn(browser.storage, 'set');
    await refresh(browser, 'pns');
    expect(set.mock.calls.filter(([items]) => 'plan' in items)).toEqual([]);
  });
});

/** From now on the storage refuses what `refuses` says; resolves to how to let it again. */
function refusing({ storage }: Browser, refuses: (items: Record<string, unknown>) => boolean): () => void {
  const set = storage.set.bind(storage);
  storage.set = async (items) => {
    if (refuses(items)) throw new Error('QUOTA_BYTES quota exceeded');
    return set(items);
  };
  return () => {
    storage.set = set;
  };
}

describe('a storage that is full', () => {
  it.each([
    ['takes no plan', (items: Record<string, unknown>) => typeof items['plan'] === 'object' && items['plan'] !== null],
    ['takes nothing at all', () => true],
  ])(
    'and %s: one that must not count is taken away, guards stay and ask, and the next refresh that finds room mends it',
    async (_, refuses) => {
      const browser = someBrowser();
      await refresh(browser, 'pns');
      const makeRoom = refusing(browser, refuses);
      await refresh(browser, 'tni');
      expect(stored(browser)).toEqual(nothing);
      expect(browser.storage.content.has('plan')).toBe(false);
      expect(browser.scripts.length).toBe(10);
      expect(lastRefreshProblems()).toMatchObject([{ kind: 'plan', lastCounts: false }]);
      makeRoom();
      await refresh(browser, 'tni');
      expect(stored(browser)).toEqual(wholeFor.tni);
      expect(browser.scripts.length).toBe(10);
      expect(lastRefreshProblems()).toEqual([]);
    },
  );

  it('puts guards where there was nothing to guard before', async () => {
    const browser = someBrowser();
    await refresh(browser, 'pns', false);
    expect(browser.storage.content.get('plan')).toBeNull();
    refusing(browser, () => true);
    await refresh(browser, 'pns');
    expect(browser.storage.content.has('plan')).toBe(false);
    expect(browser.scripts.length).toBe(10);
  });

  it('leaves the last plan in place, whole, where an update alone asks for another', async () => {
    const browser = someBrowser();
    await refresh(browser, 'pns');
    browser.native.runtime.getManifest = () => ({ version: '2' });
    const makeRoom = refusing(browser, () => true);
    const before = structuredClone(Object.fromEntries(browser.storage.content));
    await refresh(browser, 'pns');
    expect(Object.fromEntries(browser.storage.content)).toEqual(before);
    expect(browser.scripts.length).toBe(10);
    expect(lastRefreshProblems()).toMatchObject([{ kind: 'plan', lastCounts: true }]);
    makeRoom();
    const set = vi.spyOn(browser.storage, 'set');
    await refresh(browser, 'pns');
    expect(set.mock.calls.filter(([items]) => 'plan' in items).length).toBe(1);
    expect(lastRefreshProblems()).toEqual([]);
  });

  it('asks nobody where nothing is to be guarded now', async () => {
    const browser = someBrowser();
    await refresh(browser, 'pns');
    refusing(browser, (items) => typeof items['plan'] === 'object' && items['plan'] !== null);
    browser.soon = true;
    await refresh(browser, 'pns', false);
    expect(browser.storage.content.get('plan')).toBeNull();
    expect(browser.scripts).toEqual([]);
  });

  it('gives the room of the last plan to the new one, so that a change is guarded too', async () => {
    const browser = someBrowser();
    await refresh(browser, 'pns');
    refusing(browser, (items) => browser.storage.content.has('plan') && 'plan' in items);
    await refresh(browser, 'tni');
    expect(stored(browser)).toEqual(wholeFor.tni);
    expect(browser.scripts.length).toBe(10);
  });
});

describe('a storage that gives nothing out', () => {
  it('leaves everything as it was: no plan is made of defaults, and guards stay', async () => {
    const browser = someBrowser();
    await refresh(browser, 'pns');
    const before = Object.fromEntries(browser.storage.content);
    browser.storage.failWith = new Error('IO error');
    await refresh(browser, 'pns', false);
    browser.storage.failWith = null;
    expect(Object.fromEntries(browser.storage.content)).toEqual(before);
    expect(browser.scripts.length).toBe(10);
  });

  it('makes no plan of defaults where only the settings can not be read', async () => {
    const browser = someBrowser();
    await refresh(browser, 'pns');
    const get = browser.storage.get.bind(browser.storage);
    browser.storage.get = async (keys) => {
      if ([keys].flat().includes('settings')) throw new Error('IO error');
      return get(keys);
    };
    await refresh(browser, 'tni', false);
    expect(stored(browser)).toEqual(wholeFor.pns);
    expect(browser.scripts.length).toBe(10);
  });
});
