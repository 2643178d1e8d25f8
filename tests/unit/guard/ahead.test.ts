// @vitest-environment jsdom
/**
 * What the first act would otherwise wait for is done when the page is idle: the plan's index is open, the rule texts are
 * read, styles and language data are there. Tens of milliseconds that nobody would miss in a test of behaviour.
 */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Door, openDoor } from '../../../src/plan/door';
import { type Plan, planKey, planVersion } from '../../../src/plan/plan';
import { textsKey } from '../../../src/plan/texts';
import type { Act } from '../../../src/sites/site';

const openIndex = vi.hoisted(() => vi.fn(() => ({})));
const assess = vi.hoisted(() => vi.fn(() => ({ mentions: [], signals: [] })));
vi.mock('../../../src/recognition/assess', () => ({ openIndex, assess }));
vi.mock('../../../src/verdict/judge', () => ({ judge: () => ({ kind: 'clear' }) }));

const index = { as: 'compiled' };
const plan = {
  version: planVersion,
  clock: { kind: 'real' },
  index,
  sites: [],
  elections: [],
  words: {},
  law: {},
} as unknown as Plan;

/** Work that waits for the page to be idle; run by hand. */
let idle: (() => void)[] = [];
let hidden = false;
let read: string[] = [];
const settledTurn = () => new Promise((done) => setTimeout(done));

function runIdle(): void {
  for (const work of idle.splice(0)) work();
}

function freshDoor(): Door {
  const world = globalThis as { jedaNetralDoor?: Door };
  delete world.jedaNetralDoor;
  return openDoor();
}

beforeEach(() => {
  idle = [];
  read = [];
  hidden = false;
  openIndex.mockClear();
  assess.mockClear();
  vi.resetModules();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  vi.stubGlobal('browser', {
    runtime: { id: 'jeda', sendMessage: () => Promise.resolve(), onMessage: { addListener: () => undefined } },
    storage: {
      local: {
        get: async (key: string) => {
          read.push(key);
          return key === planKey ? { [planKey]: plan } : {};
        },
        onChanged: { addListener: () => undefined },
      },
      onChanged: { addListener: () => undefined },
    },
  });
});

describe('before the first act', () => {
  it('the index is opened when the page is idle, not before, and not again by the act', async () => {
    const door = freshDoor();
    await import('../../../src/guard/x.entry');
    await import('../../../src/guard/judge.entry');
    await settledTurn();
    expect(openIndex, 'not while the page loads').not.toHaveBeenCalled();
    runIdle();
    expect(openIndex).toHaveBeenCalledExactlyOnceWith(index);
    expect(assess, 'a sentence is rehearsed').toHaveBeenCalledTimes(1);
    const control = document.createElement('button');
    const act = {
      kind: 'like',
      key: 'x',
      control,
      lettingGo: 'click',
      read: () => ({ post: { text: 'Panen cabai.' } }),
    };
    const plans = { current: plan, whenKnown: () => undefined, renew: () => false };
    expect(door.decide?.('x', plans, () => true).judge(act as unknown as Act)).toEqual({ kind: 'clear' });
    expect(openIndex).toHaveBeenCalledTimes(1);
  });

  it('a tab in the background waits until somebody looks at it', async () => {
    freshDoor();
    hidden = true;
    await import('../../../src/guard/x.entry');
    await import('../../../src/guard/judge.entry');
    await settledTurn();
    runIdle();
    expect(openIndex).not.toHaveBeenCalled();
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    runIdle();
    expect(openIndex).toHaveBeenCalledTimes(1);
  });

  it('the interstitial reads the texts, its styles and the language data', async () => {
    freshDoor();
    const replaceSync = vi.fn();
    vi.stubGlobal(
      'CSSStyleSheet',
      class {
        replaceSync = replaceSync;
      },
    );
    const made: unknown[] = [];
    const { DateTimeFormat } = Intl;
    vi.stubGlobal('Intl', {
      ...Object.fromEntries(Object.getOwnPropertyNames(Intl).map((name) => [name, Reflect.get(Intl, name)])),
      DateTimeFormat: class extends DateTimeFormat {
        constructor(...given: ConstructorParameters<typeof DateTimeFormat>) {
          super(...given);
          made.push(given[0]);
        }
      },
    });
    await import('../../../src/interstitial/interstitial.entry');
    expect(read).not.toContain(textsKey);
    expect(replaceSync).not.toHaveBeenCalled();
    runIdle();
    expect(read).toContain(textsKey);
    await settledTurn();
    expect(idle, 'one piece of work for each idle moment').toHaveLength(1);
    for (let moments = 0; idle.length > 0 && moments < 10; moments += 1) runIdle();
    expect(replaceSync).toHaveBeenCalledTimes(1);
    expect(new Set(made)).toEqual(new Set(['id-ID', 'en-GB']));
  });
});
