/** What was asked, shared by tabs in both ways: by the session's storage, and where content scripts may not have that, by the background. */
import { afterEach, expect, test, vi } from 'vitest';
import { createAsked } from '../../../src/interstitial/asked';
import { sharedSession } from '../../../src/interstitial/session';
import type { Area } from '../../../src/interstitial/storage';
import { askedKey } from '../../../src/plan/asked';

const today = '2024-11-12';
type Listener = (message: unknown) => void;

afterEach(() => vi.unstubAllGlobals());

/** A background that keeps the record and tells every tab, as `src/background/asked.ts` does. */
function background() {
  let kept: unknown;
  const listeners: Listener[] = [];
  const sendMessage = vi.fn(async ({ record }: { readonly record: unknown }) => {
    if (record !== null) {
      kept = record;
      for (const listener of listeners) listener({ type: 'backgroundToInterstitial.asked', record });
    }
    return kept;
  });
  return { sendMessage, onMessage: { addListener: (listener: Listener) => void listeners.push(listener) } };
}

/** `storage.session` that all tabs share. */
function openArea(): Area {
  const stored: Record<string, unknown> = {};
  return {
    get: async (key) => ({ [key]: stored[key] }),
    set: async (items) => void Object.assign(stored, items),
  };
}
/** One that is there and refuses. */
function closedArea(): Area {
  const refuse = () => Promise.reject(new Error('Access is not allowed from this context.'));
  return { get: refuse, set: refuse };
}

const areas: readonly (readonly [how: string, area: Area | undefined, carried: number])[] = [
  ['refused', closedArea(), 1],
  ['not there', undefined, 1],
  ['shared', openArea(), 0],
];
test.each(areas)(
  'a tab that opens later knows it where the storage of the session is %s',
  async (_how, area, carried) => {
    const runtime = background();
    vi.stubGlobal('browser', { storage: { session: area }, runtime });
    createAsked(sharedSession()).note('7 like', today, true);
    // Only when it is kept there does the other tab open, so that it has heard no news.
    await vi.waitFor(async () => expect((await sharedSession().get(askedKey))[askedKey]).toBeDefined());
    const later = createAsked(sharedSession());
    await vi.waitFor(() => expect(later.isEnough('7 like', today)).toBe(true));
    const told = runtime.sendMessage.mock.calls.filter(([{ record }]) => record !== null);
    expect(told).toHaveLength(carried);
  },
);

test('a tab that is open is told by the background, and by no other message', async () => {
  const runtime = background();
  vi.stubGlobal('browser', { storage: { session: closedArea() }, runtime });
  const [one, other] = [createAsked(sharedSession()), createAsked(sharedSession())];
  const listeners: Listener[] = [];
  vi.stubGlobal('browser', {
    storage: {},
    runtime: { ...runtime, onMessage: { addListener: (listener: Listener) => void listeners.push(listener) } },
  });
  const third = createAsked(sharedSession());
  one.note('7 like', today, true);
  await vi.waitFor(() => expect(other.isEnough('7 like', today)).toBe(true));
  for (const tell of listeners) {
    tell({ type: 'backgroundToGuard.areYouThere', record: { day: today, full: 1, topics: ['8 like'] } });
  }
  expect(third.isEnough('8 like', today)).toBe(false);
});

test('without storage and background a tab has its own memory', async () => {
  vi.stubGlobal('browser', undefined);
  const asked = createAsked(sharedSession());
  asked.note('7 like', today, true);
  expect(asked.isEnough('7 like', today)).toBe(true);
  await expect(sharedSession().get(askedKey)).resolves.toEqual({ [askedKey]: undefined });
});
