import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type ObservedRequest, type SentinelParts, startSentinel } from '../../../src/background/sentinel';
import { createMemory } from '../../../src/guard/memory';
import { type ActionKind, type SiteId, siteIds } from '../../../src/rulebook/words';
import { alarmsOf, counted, emptyHealth } from '../../../src/settings/health';
import type { SentAct } from '../../../src/sites/requests';

/** A browser's `webRequest`, and everything that was counted. */
function browserOf(parts: Partial<SentinelParts> = {}) {
  const listeners = new Map<(request: ObservedRequest) => void, { urls: string[]; extra: string[] }>();
  const counts: string[] = [];
  const sentinel = startSentinel({
    onBeforeRequest: {
      addListener: (listener, { urls }, extra = []) => void listeners.set(listener, { urls, extra }),
      removeListener: (listener) => void listeners.delete(listener),
    },
    ask: async () => 'decided',
    tabsOf: async () => [],
    count: async (site, act, seen) => void counts.push(`${site} ${act} ${seen ? 'seen' : 'unseen'}`),
    ...parts,
  });
  const send = async (request: ObservedRequest) => {
    for (const [listener, { urls }] of [...listeners])
      if (urls.some((url) => fits(url, request.url))) listener(request);
    await vi.waitFor(() => undefined);
    await new Promise((done) => setTimeout(done));
  };
  return { sentinel, listeners, counts, send };
}

function fits(pattern: string, url: string): boolean {
  const escaped = pattern.split('*').map((part) => part.replace(/[.?+^$()[\]{}|\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.*')}$`).test(url.replace('://x.com', '://www.x.com'));
}

const like: ObservedRequest = {
  url: 'https://x.com/i/api/graphql/q/FavoriteTweet',
  method: 'POST',
  tabId: 7,
  frameId: 2,
};

describe('the sentinel', () => {
  it('listens to every site in the first turn, to bodies only where the name is in one', () => {
    const { listeners } = browserOf();
    expect([...listeners.values()].map(({ extra }) => extra)).toEqual([['requestBody'], ['requestBody'], []]);
  });

  it('listens to nothing while nothing is guarded, and again when something is', () => {
    const { sentinel, listeners } = browserOf();
    sentinel.guard([]);
    expect(listeners.size).toBe(0);
    sentinel.guard(['x']);
    sentinel.guard(['x']);
    expect(listeners.size).toBe(1);
  });

  it('counts nothing of a site that turns out not to be guarded', async () => {
    const { sentinel, counts, send } = browserOf();
    await send(like);
    expect(counts).toEqual([]);
    sentinel.guard(['facebook']);
    await send(like);
    expect(counts).toEqual([]);
  });

  it('keeps what woke the background until it knows what is guarded', async () => {
    const { sentinel, counts, send } = browserOf();
    await send(like);
    sentinel.guard(siteIds);
    await vi.waitFor(() => expect(counts).toEqual(['x like seen']));
  });

  it('asks the guard of the frame that sent', async () => {
    const ask = vi.fn<SentinelParts['ask']>(async () => 'undecided');
    const { sentinel, counts, send } = browserOf({ ask });
    sentinel.guard(siteIds);
    await send(like);
    expect(ask.mock.calls).toEqual([
      [7, 2, { type: 'backgroundToGuard.wasDecided', kinds: ['like', 'react', 'storyReply'] }],
    ]);
    expect(counts).toEqual(['x like unseen']);
  });

  it.each([
    ['a page that nobody touched', async () => 'untouched'],
    ['a tab from before the installation', () => Promise.reject(new Error('Receiving end does not exist.'))],
    ['a page that is gone', async () => undefined],
  ])('counts nothing of %s', async (_name, ask) => {
    const { sentinel, counts, send } = browserOf({ ask });
    sentinel.guard(siteIds);
    await send(like);
    expect(counts).toEqual([]);
  });

  it.each([
    [['undecided', 'decided'], ['x like seen']],
    [['undecided', 'untouched'], ['x like unseen']],
    [['untouched', undefined], []],
  ])('asks all tabs of the site where a worker of its own sent: %j → %j', async (answers, expected) => {
    const { sentinel, counts, send } = browserOf({
      tabsOf: async () => [0, 1],
      ask: async (tab) => (answers[tab] === undefined ? Promise.reject(new Error('gone')) : answers[tab]),
    });
    sentinel.guard(siteIds);
    await send({ ...like, tabId: -1, frameId: -1 });
    expect(counts).toEqual(expected);
  });

  it('does without the interface where a browser has none', () => {
    expect(() => startSentinel({ ...partsWithoutBrowser, onBeforeRequest: undefined }).guard(['x'])).not.toThrow();
  });
});

const partsWithoutBrowser: Omit<SentinelParts, 'onBeforeRequest'> = {
  ask: async () => undefined,
  tabsOf: async () => [],
  count: async () => undefined,
};

/** What the guard calls each act, and how the site sends it. */
const acts: readonly (readonly [SiteId, ActionKind, SentAct, string, string?])[] = [
  ['x', 'like', 'like', 'https://x.com/i/api/graphql/q/FavoriteTweet'],
  ['x', 'reply', 'comment', 'https://x.com/i/api/graphql/q/CreateTweet'],
  ['x', 'post', 'comment', 'https://x.com/i/api/graphql/q/CreateTweet'],
  ['x', 'repost', 'share', 'https://x.com/i/api/graphql/q/CreateRetweet'],
  ['x', 'follow', 'follow', 'https://x.com/i/api/1.1/friendships/create.json'],
  ['facebook', 'like', 'like', 'https://www.facebook.com/api/graphql/', 'CometUFIFeedbackReactMutation'],
  ['facebook', 'react', 'like', 'https://www.facebook.com/api/graphql/', 'CometUFIFeedbackReactMutation'],
  ['facebook', 'comment', 'comment', 'https://www.facebook.com/api/graphql/', 'useCometUFICreateCommentMutation'],
  ['facebook', 'share', 'share', 'https://www.facebook.com/api/graphql/', 'ComposerStoryCreateMutation'],
  ['facebook', 'join', 'follow', 'https://www.facebook.com/api/graphql/', 'GroupCometJoinForumMutation'],
  ['instagram', 'like', 'like', 'https://www.instagram.com/graphql/query', 'usePolarisLikeMediaLikeMutation'],
  [
    'instagram',
    'comment',
    'comment',
    'https://www.instagram.com/graphql/query',
    'PolarisPostCommentInputRevampedMutation',
  ],
  ['instagram', 'follow', 'follow', 'https://www.instagram.com/graphql/query', 'usePolarisFollowMutation'],
];

describe('over a thousand mixed acts', () => {
  /** Plays acts through memory, sentinel and counts; answers come out of order, as they do. `recognises`: whether the guard knows the control. */
  async function play(order: readonly number[], recognises: (act: SentAct, site: SiteId) => boolean, strayEvery = 0) {
    vi.useFakeTimers();
    try {
      let health = emptyHealth;
      // A tab for each site, each with a guard and a memory of its own.
      const memories = siteIds.map(() => createMemory(Date.now, () => true));
      const browser = browserOf({
        ask: async (tab, _frame, question) => memories[tab]?.recall(question.kinds),
        count: async (site, act, seen) => {
          health = counted(health, '2024-10-20', site, act, seen);
        },
      });
      browser.sentinel.guard(siteIds);
      const tell = (request: ObservedRequest) => {
        for (const listener of browser.listeners.keys()) listener(request);
      };
      const request = (place: number): ObservedRequest => {
        const [site, , , url, name] = acts[place % acts.length] as (typeof acts)[number];
        return {
          url,
          method: 'POST',
          tabId: siteIds.indexOf(site),
          frameId: 0,
          ...(name ? { requestBody: { formData: { fb_api_req_friendly_name: [name] } } } : {}),
        };
      };
      for (const [at, place] of order.entries()) {
        const [site, kind, act] = acts[place % acts.length] as (typeof acts)[number];
        if (recognises(act, site)) memories[siteIds.indexOf(site)]?.note({ kind, outcome: 'passed' });
        // Every third request is slow: the next act comes before it.
        setTimeout(() => void tell(request(place)), (at % 3) * 900);
        if (strayEvery > 0 && at % strayEvery === 0) tell(request(5));
        await vi.advanceTimersByTimeAsync(700);
      }
      await vi.advanceTimersByTimeAsync(10_000);
      return health;
    } finally {
      vi.useRealTimers();
    }
  }
  // Each act as often as the next, in any order: how many of one kind there are is not left to chance, or an alarm might be.
  const places = Array.from({ length: 77 * acts.length }, (_, at) => at % acts.length);
  const thousand = fc.shuffledSubarray(places, { minLength: places.length });

  it('intact adapters raise no alarm, and not one act is unseen', async () => {
    await fc.assert(
      fc.asyncProperty(thousand, async (order) => {
        const health = await play(order, () => true);
        const unseen = Object.values(health.days).flatMap((day) => Object.values(day).map((count) => count.unseen));
        expect(unseen.reduce((one, other) => one + other, 0)).toBe(0);
        expect(alarmsOf(health, '2024-10-20')).toEqual([]);
      }),
      { numRuns: 1, endOnFailure: true },
    );
  });

  it('nor do they where a site sends a stray reaction with every fiftieth act', async () => {
    await fc.assert(
      fc.asyncProperty(thousand, async (order) => {
        expect(alarmsOf(await play(order, () => true, 50), '2024-10-20')).toEqual([]);
      }),
      { numRuns: 1, endOnFailure: true },
    );
  });

  it('one broken control raises its own alarm and no other', async () => {
    await fc.assert(
      fc.asyncProperty(thousand, async (order) => {
        const health = await play(order, (act, site) => !(site === 'instagram' && act === 'follow'));
        expect(alarmsOf(health, '2024-10-20').map(({ site, act }) => [site, act])).toEqual([['instagram', 'follow']]);
      }),
      { numRuns: 1, endOnFailure: true },
    );
  });
});
