import { describe, expect, it } from 'vitest';
import { siteIds } from '../../../src/rulebook/words';
import { actAddresses, isNamedByAddress, type SiteRequest, sentActOf } from '../../../src/sites/requests';

const post = (url: string, formData?: Record<string, string[]>, method = 'POST'): SiteRequest => ({
  url,
  method,
  ...(formData ? { requestBody: { formData } } : {}),
});
const graphql = 'https://www.facebook.com/api/graphql/';
const named = (name: string) => ({ fb_api_req_friendly_name: [name] });

describe('what a request does', () => {
  it.each([
    ['the path', 'x', post('https://x.com/i/api/graphql/abc/CreateTweet'), 'comment'],
    ['an older path', 'x', post('https://x.com/i/api/1.1/friendships/create.json'), 'follow'],
    ['a path that only begins so', 'x', post('https://x.com/i/api/graphql/abc/CreateTweetDraft'), null],
    ['a name that takes back', 'x', post('https://x.com/i/api/graphql/abc/UnfavoriteTweet'), null],
    ['a name that every object has', 'x', post('https://x.com/i/api/graphql/abc/toString'), null],
    ['the field of the body', 'facebook', post(graphql, named('CometUserFollowMutation')), 'follow'],
    ['the query', 'facebook', post(`${graphql}?fb_api_req_friendly_name=CometUserFollowMutation`), 'follow'],
    ['typing', 'facebook', post(graphql, named('CometUFILiveTypingBroadcastMutation_StartMutation')), null],
    ['a name of another kind', 'facebook', post(graphql, named('constructor')), null],
    [
      'a request that only reads',
      'facebook',
      post(`${graphql}?fb_api_req_friendly_name=CometUserFollowMutation`, undefined, 'GET'),
      null,
    ],
    ['a body without a name', 'instagram', post('https://www.instagram.com/graphql/query', { doc_id: ['1'] }), null],
    ['no body at all', 'instagram', post('https://www.instagram.com/graphql/query'), null],
    ['an older address', 'instagram', post('https://www.instagram.com/api/v1/web/likes/31415926/like/'), 'like'],
    ['the same, taking back', 'instagram', post('https://www.instagram.com/api/v1/web/likes/31415926/unlike/'), null],
    ['following', 'instagram', post('https://www.instagram.com/api/v1/friendships/create/27182/'), 'follow'],
  ] as const)('is read from %s', (_where, site, request, act) => {
    expect(sentActOf(site, request)).toBe(act);
  });

  it('never looks at another field of the body than the name', () => {
    const read: PropertyKey[] = [];
    const formData = new Proxy(named('CometUserFollowMutation') as Record<string, string[]>, {
      get: (target, key) => {
        read.push(key);
        return Reflect.get(target, key);
      },
    });
    sentActOf('facebook', { url: graphql, method: 'POST', requestBody: { formData } });
    expect(read).toEqual(['fb_api_req_friendly_name']);
  });
});

describe.each(siteIds)('the addresses of %s', (site) => {
  it('are those of the site and nothing else', () => {
    for (const pattern of actAddresses(site)) {
      expect(pattern).toMatch(/^https:\/\/\*\.(x|twitter|facebook|instagram)\.com\//);
    }
  });
  it('are asked for bodies only where the name is in one', () => {
    expect(isNamedByAddress(site)).toBe(site === 'x');
  });
});
