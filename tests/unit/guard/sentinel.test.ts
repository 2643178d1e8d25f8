import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actOf, alarmsOf, counted, createWatch, type Health, patience } from '../../../src/guard/sentinel';
import { operationOf, patternsOf, type SiteRequest, watchRequests } from '../../../src/guard/sentinel-watch';
import { siteIds } from '../../../src/rulebook/words';

const today = '2024-10-20';

describe('names of operations', () => {
  it.each([
    ['x', 'FavoriteTweet', 'like'],
    ['x', 'UnfavoriteTweet', null],
    ['facebook', 'useCometUFICreateCommentMutation', 'comment'],
    ['facebook', 'CometUFILiveTypingBroadcastMutation_StartMutation', null],
    ['instagram', 'usePolarisUnfollowMutation', null],
    ['x', 'toString', null],
  ] as const)('%s %s is %s', (site, name, act) => {
    expect(actOf(site, name)).toBe(act);
  });

  const request = (url: string, formData?: Record<string, string[]>, method = 'POST'): SiteRequest => ({
    url,
    method,
    tabId: 1,
    timeStamp: 0,
    ...(formData ? { requestBody: { formData } } : {}),
  });
  it.each([
    ['the path', 'x', request('https://x.com/i/api/graphql/abc/CreateTweet'), 'CreateTweet'],
    ['an older path', 'x', request('https://x.com/i/api/1.1/friendships/create.json'), 'friendships/create.json'],
    ['a path that only begins so', 'x', request('https://x.com/i/api/graphql/abc/CreateTweetDraft'), null],
    [
      'the body',
      'facebook',
      request('https://www.facebook.com/api/graphql/', { fb_api_req_friendly_name: ['A'] }),
      'A',
    ],
    ['the query', 'facebook', request('https://www.facebook.com/api/graphql/?fb_api_req_friendly_name=A'), 'A'],
    [
      'a request that only reads',
      'facebook',
      request('https://www.facebook.com/api/graphql/?fb_api_req_friendly_name=A', undefined, 'GET'),
      null,
    ],
    ['a body without a name', 'instagram', request('https://www.instagram.com/graphql/query', { doc_id: ['1'] }), null],
  ] as const)('are read from %s', (_where, site, one, name) => {
    expect(operationOf(site, one)).toBe(name);
  });

  it('listens to nothing beyond the three sites, and stops', () => {
    for (const site of siteIds) {
      for (const pattern of patternsOf(site))
        expect(pattern).toMatch(/^https:\/\/\*\.(x|twitter|facebook|instagram)\.com\//);
    }
    const listeners = new Set<(request: SiteRequest) => void>();
    const acts: string[] = [];
    const event = {
      addListener: (listener: (request: SiteRequest) => void) => void listeners.add(listener),
      removeListener: (listener: (request: SiteRequest) => void) => void listeners.delete(listener),
    };
    const stop = watchRequests({ onBeforeRequest: event }, ['x'], ({ act }) => void acts.push(act));
    for (const listener of listeners) listener(request('https://x.com/i/api/graphql/abc/CreateRetweet'));
    stop();
    expect([acts, listeners.size]).toEqual([['share'], 0]);
  });
});

describe('a request', () => {
  const like = { site: 'x', act: 'like', tab: 1, at: 1000 } as const;
  it.each([
    ['a like shortly before', { site: 'x', kind: 'like', tab: 1, at: 900 }, true],
    ['a like in another tab', { site: 'x', kind: 'like', tab: 2, at: 900 }, false],
    ['a like on another site', { site: 'facebook', kind: 'like', tab: 1, at: 900 }, false],
    ['a follow', { site: 'x', kind: 'follow', tab: 1, at: 900 }, false],
    ['a like long ago', { site: 'x', kind: 'like', tab: 1, at: 1000 - patience }, false],
    ['a like that comes after', { site: 'x', kind: 'like', tab: 1, at: 1001 }, false],
  ] as const)('is seen or not after %s', (_name, decision, seen) => {
    const watch = createWatch();
    watch.decided(decision);
    expect(watch.wasSeen(like)).toBe(seen);
  });
  it('uses a decision up', () => {
    const watch = createWatch();
    watch.decided({ site: 'x', kind: 'like', tab: 1, at: 900 });
    expect([watch.wasSeen(like), watch.wasSeen(like)]).toEqual([true, false]);
  });
});

describe('the alarm', () => {
  const healthOf = (seen: number, unseen: number, day = today): Health => {
    let health: Health = {};
    for (let i = 0; i < seen; i += 1) health = counted(health, day, 'facebook', 'like', true);
    for (let i = 0; i < unseen; i += 1) health = counted(health, day, 'facebook', 'like', false);
    return health;
  };
  it.each([
    ['a broken control', 0, 3, 1],
    ['a stray request or two', 0, 2, 0],
    ['a few strays among many', 1000, 9, 0],
    ['one act in four unseen', 30, 10, 1],
  ])('after %s (%i seen, %i unseen): %i', (_name, seen, unseen, alarms) => {
    expect(alarmsOf(healthOf(seen, unseen), today)).toHaveLength(alarms);
  });
  it('forgets after a week', () => {
    expect(alarmsOf(healthOf(0, 9, '2024-10-13'), today)).toEqual([]);
    expect(alarmsOf(healthOf(0, 9, '2024-10-14'), today)).toHaveLength(1);
  });
  it('never comes from an adapter that sees everything, over a thousand mixed acts', () => {
    const pairs = fc.array(
      fc.record({ site: fc.constantFrom(...siteIds), act: fc.constantFrom('like', 'comment', 'share', 'follow') }),
      { minLength: 1000, maxLength: 1000 },
    );
    fc.assert(
      fc.property(pairs, (acts) => {
        const watch = createWatch();
        let health: Health = {};
        acts.forEach(({ site, act }, at) => {
          const kind = act === 'share' ? 'repost' : (act as 'like' | 'comment' | 'follow');
          watch.decided({ site, kind, tab: 1, at: at * 1000 });
          const seen = watch.wasSeen({ site, act: act as 'like', tab: 1, at: at * 1000 + 300 });
          health = counted(health, today, site, act as 'like', seen);
        });
        return alarmsOf(health, today).length === 0;
      }),
      { numRuns: 5 },
    );
  });
  it('keeps thirty days', () => {
    let health: Health = {};
    for (let day = 1; day <= 40; day += 1)
      health = counted(health, new Date(Date.UTC(2024, 0, day)).toISOString().slice(0, 10), 'x', 'like', true);
    expect(Object.keys(health)).toHaveLength(30);
    expect(Object.keys(health)[0]).toBe('2024-01-11');
  });
});
