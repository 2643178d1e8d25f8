/**
 * Where the policy comes from, without a race. At the first start of a browser "no managed settings" can mean "none" or
 * "not loaded yet", and a change event may never come. So the last known policy is kept in `storage.local` and is in
 * force at once from the second start on; the browser is asked meanwhile, and an answer of "nothing" is believed only
 * after several seconds, or when it comes with a change event.
 */
import { policyCacheKey } from '../storage';
import { type Policy, type PolicyFault, readPolicy } from './policy';

/** How long "nothing" is not believed at a start, and how often the browser is asked meanwhile; milliseconds. */
export const patience = { total: 6_000, step: 250 };

/**
 * How long after each other the browser is asked again where a first start found nothing, milliseconds: a slow computer has
 * its first policy later than that, and no event tells of it. Less than the thirty seconds after which a background falls asleep.
 */
export const laterLooks: readonly number[] = [6_000, 10_000, 20_000, 20_000, 20_000, 20_000, 20_000];

type Change = { readonly newValue?: unknown; readonly oldValue?: unknown };
type ChangeListener = (changes: Readonly<Record<string, Change>>, area: string) => void;

/** The part of `browser.storage` that is used here. */
export interface PolicyStorage {
  readonly local: {
    get(key: string): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
  };
  /** Firefox rejects where no policy is set; some builds have no managed area at all. */
  readonly managed?: { get(): Promise<Record<string, unknown> | undefined> };
  readonly onChanged: { addListener(listener: ChangeListener): void };
}

/** Time, so that tests need not wait. */
export interface Waiting {
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

const realTime: Waiting = {
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** The policy in force. `policy` is `{}` and `since` null where there is none. */
export interface PolicyState {
  readonly policy: Policy;
  readonly faults: readonly PolicyFault[];
  /** Device time at which this very policy was first seen, epoch milliseconds. */
  readonly since: number | null;
  /** `browser`: read just now. `cache`: the last known one, the browser has not answered yet. */
  readonly from: 'browser' | 'cache' | 'none';
}

interface Cached {
  /** As the browser gave it, unread: a newer version of the extension may understand more of it. null: no policy. */
  readonly raw: Readonly<Record<string, unknown>> | null;
  readonly since: number;
}

type Answer =
  | { readonly kind: 'policy'; readonly raw: Readonly<Record<string, unknown>> }
  | { readonly kind: 'nothing' | 'silence' };

export interface PolicySource {
  /** The best that is known now: never waits for a policy that may never come. Never rejects. */
  current(): Promise<PolicyState>;
  /** Resolves when the browser's answer is believed; a welcome page must wait for this. Never rejects. */
  settled(): Promise<PolicyState>;
  /** Called after every difference, with the new state. */
  onChange(listener: (state: PolicyState) => void): void;
}

const nothing: PolicyState = { policy: {}, faults: [], since: null, from: 'none' };

/**
 * Opens the source and begins to ask. Call it once, in the first turn of the background script: the change listener
 * must be registered before the first await, or a sleeping background is not woken by a change.
 */
export function openPolicySource(storage: PolicyStorage, time: Waiting = realTime): PolicySource {
  const listeners: ((state: PolicyState) => void)[] = [];
  /** A change event makes an older question's answer worthless. */
  let question = 0;
  let known: Cached | null = null;
  let state = nothing;

  storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') settling = ask({ believeNothing: true });
  });

  const opened = (async () => {
    known = await readCache(storage);
    if (known?.raw != null) state = stateOf(known, 'cache');
    else {
      // First start, or none until now: one quick question, for the browser often knows by then.
      const answer = await within(patience.step);
      if (answer.kind === 'policy') await accept(answer.raw);
    }
  })();

  let settling: Promise<PolicyState> = opened.then(async () => {
    if (question > 0) return settling;
    const isFirstStart = known === null;
    const settled = await ask({ believeNothing: known?.raw === null });
    void lookAgain(isFirstStart ? laterLooks : laterLooks.slice(0, 1));
    return settled;
  });

  /** Where there was no policy until now, nobody waits for one; but the first policy of a computer may come late as well. */
  async function lookAgain(waits: readonly number[]): Promise<void> {
    for (const wait of waits) {
      if (known?.raw != null) return;
      await time.wait(wait);
      const answer = await within(patience.step);
      if (answer.kind === 'policy') await accept(answer.raw);
    }
  }

  function within(milliseconds: number): Promise<Answer> {
    return Promise.race([readManaged(storage), time.wait(milliseconds).then((): Answer => ({ kind: 'silence' }))]);
  }

  async function ask({ believeNothing }: { believeNothing: boolean }): Promise<PolicyState> {
    question += 1;
    const mine = question;
    await opened;
    const end = time.now() + patience.total;
    for (;;) {
      const answer = await within(Math.max(patience.step, end - time.now()));
      if (mine !== question) return settling;
      // A question that hangs says nothing about the policy: what is known stays in force.
      if (answer.kind === 'silence') return state;
      if (answer.kind === 'policy' || believeNothing || time.now() >= end) {
        await accept(answer.kind === 'policy' ? answer.raw : null);
        return state;
      }
      await time.wait(patience.step);
      if (mine !== question) return settling;
    }
  }

  async function accept(raw: Cached['raw']): Promise<void> {
    const unchanged = known !== null && sameContent(known.raw, raw);
    const before = state;
    if (known === null || !unchanged) known = { raw, since: time.now() };
    state = raw === null ? nothing : stateOf(known, 'browser');
    if (!unchanged) await storage.local.set({ [policyCacheKey]: known }).catch(() => undefined);
    if (!sameContent(before.policy, state.policy) || !sameContent(before.faults, state.faults)) {
      for (const listener of listeners) listener(state);
    }
  }

  return {
    current: () => opened.then(() => state),
    settled: () => settling,
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}

/** The policy in force, for a page: the cache that the background keeps, else what the browser says. Never rejects. */
export async function currentPolicy(storage: Pick<PolicyStorage, 'local' | 'managed'>): Promise<PolicyState> {
  const known = await readCache(storage);
  if (known?.raw != null) return stateOf(known, 'cache');
  const answer = await readManaged(storage);
  return answer.kind === 'policy' ? { ...readPolicy(answer.raw), since: null, from: 'browser' } : nothing;
}

function stateOf(cached: Cached, from: 'browser' | 'cache'): PolicyState {
  return { ...readPolicy(cached.raw), since: cached.since, from };
}

async function readCache(storage: Pick<PolicyStorage, 'local'>): Promise<Cached | null> {
  try {
    const cached = (await storage.local.get(policyCacheKey))[policyCacheKey] as Partial<Cached> | undefined;
    if (typeof cached !== 'object' || cached === null || typeof cached.since !== 'number') return null;
    if (cached.raw === null) return { raw: null, since: cached.since };
    return typeof cached.raw === 'object' ? { raw: cached.raw, since: cached.since } : null;
  } catch {
    return null;
  }
}

/** An error means nothing as well: Firefox rejects where nothing is set. */
async function readManaged(storage: Pick<PolicyStorage, 'managed'>): Promise<Answer> {
  try {
    const raw = await storage.managed?.get();
    return raw !== undefined && raw !== null && Object.keys(raw).length > 0
      ? { kind: 'policy', raw }
      : { kind: 'nothing' };
  } catch {
    return { kind: 'nothing' };
  }
}

/** Equal as JSON, whatever the order of the keys. */
function sameContent(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([key, inner]) => [key, sorted(inner)]);
}
