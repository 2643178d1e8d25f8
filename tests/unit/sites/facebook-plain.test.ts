/** Facebook's basic pages: what their links and forms do, and what is read around them. */
import { describe, expect, it } from 'vitest';
import { plainPlaces } from '../../../src/sites/plain-places';
import { plainPage } from '../../replicas/facebook/plain';
import { everydayText, subjectPost } from '../../replicas/kit/posts';
import { page } from './page';

const seed = 3;
const scene = { seed, about: 'ordinary', lang: 'id' } as const;
const { text, author } = subjectPost(scene);

function open(path: string, more = '') {
  const url = new URL(
    `https://mbasic.facebook.com${path}${path.includes('?') ? '&' : '?'}seed=${seed}&about=ordinary&lang=id${more}`,
  );
  const on = page('facebook', url.href, plainPage(url).body);
  on.document.title = plainPage(url).title;
  return on;
}

describe('what links and forms of the basic pages do', () => {
  it.each([
    ['/home.php', '[data-replica=subject] [href^="/a/like.php"]', 'like'],
    ['/home.php', '[data-replica=subject] [href^="/reactions/picker"]', 'react'],
    ['/home.php', '[data-replica=subject] [href*="c_src=share"]', 'share'],
    ['/home.php', '[data-replica=subject] [href^="/story.php"]', null],
    ['/story.php', '[href^="/a/comment.php?like_comment_id"]', 'like'],
    ['/profile.php?id=1', '[href^="/a/subscribe.php"]', 'follow'],
    ['/profile.php?id=1', '[href^="/a/profile.php?fan"]', 'like'],
    ['/profile.php?id=1', '[href^="/messages"]', null],
    ['/groups/4001/', '[type=submit]', 'join'],
    // Nothing is written yet.
    ['/story.php', '[type=submit]', null],
    ['/home.php', '[name=view_post]', null],
  ] as const)('%s %s: %s', (path, selector, kind) => {
    expect(open(path).press(selector)?.kind ?? null).toBe(kind);
  });

  it('a word that takes back is no like, whatever the address says', () => {
    const on = open('/home.php', '&done=1');
    expect(on.press('[data-replica=subject] [href^="/a/like.php"]')).toBeNull();
  });

  it.each([
    '/a/profile.php?unfan&id=1',
    '/a/comment.php?unlike_comment_id=1',
    '/ufi/reaction/?ft_ent_identifier=1&reaction_type=0&x=1',
    '/a/subscriptions/remove?subject_id=1',
    '/ufi/reaction/profile/browser/?ft_ent_identifier=1',
  ])('%s is left alone', (address) => {
    const on = page('facebook', 'https://m.facebook.com/', `<a href="${address}">Kata lain</a>`);
    expect(on.press('a')).toBeNull();
  });

  it('a photo button beside the post button posts nothing', () => {
    const on = open('/home.php');
    (on.one('textarea') as HTMLTextAreaElement).value = 'kata sendiri';
    expect(on.press('[name=view_photo]')).toBeNull();
    expect(on.press('[name=view_post]')?.read()).toEqual({ draft: 'kata sendiri' });
  });
});

describe('what is read on the basic pages', () => {
  const written = { author: { name: author.name, handle: author.id }, text };

  it('a card of the feed, without its links', () => {
    expect(open('/home.php').press('[data-replica=subject] [href^="/a/like.php"]')?.read().post).toEqual(written);
  });

  it("a post's own page, without its comments, and with the draft", () => {
    const on = open('/story.php');
    (on.one('textarea') as HTMLTextAreaElement).value = 'setuju';
    expect(on.press('[type=submit]')?.read()).toEqual({ post: written, draft: 'setuju' });
  });

  it('a comment, with the post that it answers', () => {
    expect(open('/story.php').press('[href^="/a/comment.php?like_comment_id"]')?.read().post).toMatchObject({
      text: 'Setuju, terima kasih sudah berbagi.',
      parent: written,
    });
  });

  it('the person or page of a profile, and the group', () => {
    const profile = open('/profile.php?id=77');
    expect(profile.press('[href^="/a/subscribe.php"]')?.read().post).toEqual({
      author: { name: author.name, handle: '77' },
    });
    expect(open('/groups/4001/').press('[type=submit]')?.read().post?.group?.name).toBe('Pecinta Tanaman Hias Teras');
  });

  it('a post that shares another', () => {
    const shared = everydayText(9);
    const on = page(
      'facebook',
      'https://mbasic.facebook.com/home.php',
      `<article><header><h3><a href="/a.b">A B</a></h3></header><p>lihat ini</p><article><header><h3><a href="/c.d">C D</a></h3></header><p>${shared}</p></article><footer><a href="/a/like.php?x">Suka</a></footer></article>`,
    );
    expect(on.press('[href^="/a/like.php"]')?.read().post).toEqual({
      author: { name: 'A B', handle: 'a.b' },
      text: 'lihat ini',
      quoted: { author: { name: 'C D', handle: 'c.d' }, text: shared },
    });
  });
});

describe('the script that understands plain pages', () => {
  /** As the browsers read a match pattern. */
  const matches = (pattern: string, address: string) => {
    const [, host = '', path = ''] = /^https:\/\/(?:\*\.)?([^/]+)(\/.*)$/.exec(pattern) ?? [];
    const { hostname, pathname, search } = new URL(address);
    const inHost = hostname === host || (pattern.startsWith('https://*.') && hostname.endsWith(`.${host}`));
    const glob = path.split('*').map((part) => part.replace(/[.?]/g, '\\$&'));
    return inHost && new RegExp(`^${glob.join('.*')}$`).test(pathname + search);
  };

  it.each([
    ['https://mbasic.facebook.com/home.php', true],
    ['https://m.facebook.com/story.php?story_fbid=1', true],
    ['https://touch.facebook.com/', true],
    ['https://www.facebook.com/plugins/like.php?href=a', true],
    ['https://web.facebook.com/v19.0/plugins/page.php', true],
    ['https://www.facebook.com/plugins/follow.php', true],
    ['https://www.facebook.com/v3.2/plugins/share_button.php', true],
    ['https://www.facebook.com/sharer/sharer.php?u=a', true],
    ['https://www.facebook.com/sharer.php?u=a', true],
    ['https://www.facebook.com/dialog/share?app_id=1', true],
    ['https://www.facebook.com/v19.0/dialog/feed', true],
    ['https://www.facebook.com/', false],
    ['https://www.facebook.com/groups/1/', false],
    ['https://web.facebook.com/reel/1', false],
  ])('%s: %s', (address, expected) => {
    expect((plainPlaces.facebook ?? []).some((pattern) => matches(pattern, address))).toBe(expected);
  });
});
