import { describe, expect, it } from 'vitest';
import { page } from './page';

const shapes = {
  heart: 'M16.792 3.904A4.989 x',
  filled: 'M34.6 3.1c-4.5 x',
  comment: 'M20.656 17.008a x',
  plane: 'M13.973 20.046 x',
  none: 'M1 1',
};
const icon = (shape: keyof typeof shapes, label: string, id: string, size = 24) =>
  `<div role="button" tabindex="0" id="${id}"><svg aria-label="${label}" height="${size}"><title>${label}</title><path d="${shapes[shape]}"></path></svg></div>`;
const bar = (like = icon('heart', 'Suka', 'like')) =>
  `<section>${like}${icon('comment', 'Komentari', 'open')}${icon('none', 'Posting ulang', 'repost')}${icon('plane', 'Bagikan', 'share')}</section>`;
const header =
  '<header><a href="/nama.akun/"><img alt="foto profil"></a><a href="/nama.akun/">nama.akun</a><button id="follow">Ikuti</button></header>';
const media = '<div id="media"><img id="picture" alt="Spanduk hijau"></div>';
const caption = (text: string) =>
  `<div><h1 dir="auto">${text}</h1><a href="/p/AbC/"><time datetime="2024-10-01T00:00:00.000Z">1 Okt</time></a></div>`;
const note = `<ul><li><a href="/tetangga/">tetangga</a><span dir="auto">kata tetangga</span>${icon('heart', 'Suka', 'likeNote', 12)}<div role="button" id="answer">Balas</div></li></ul>`;
const box = (words: string) => `<form><textarea>${words}</textarea><div role="button" id="send">Kirim</div></form>`;
const article = (text = 'satu', rest = '') =>
  `<main><article>${header}${media}${bar()}${caption(text)}${note}${rest}</article></main>`;
const home = 'https://www.instagram.com/';

describe('Instagram: which control is which act', () => {
  it.each([
    ['a like', home, article(), '#like path', 'like'],
    ['a like in a language without labels', home, article().replaceAll('"Suka"', '"喜"'), '#like', 'like'],
    [
      'an unlike',
      home,
      article().replace(icon('heart', 'Suka', 'like'), icon('filled', 'Batal Suka', 'like')),
      '#like',
      null,
    ],
    [
      'the heart of the navigation',
      home,
      `<nav><a href="#">${icon('heart', 'Notifikasi', 'like')}</a></nav>`,
      '#like',
      null,
    ],
    ['a heart in private messages', 'https://www.instagram.com/direct/t/1', article(), '#like', null],
    ['opening comments', home, article(), '#open', null],
    ['a repost', home, article(), '#repost', 'repost'],
    ['taking a repost back', home, article().replace('Posting ulang', 'Unrepost'), '#repost', null],
    [
      'a label alone, without neighbours',
      home,
      `<main><article>${header}${icon('none', 'Suka', 'like')}</article></main>`,
      '#like',
      null,
    ],
    ['a follow', home, article(), '#follow', 'follow'],
    ['an unfollow', home, article().replace('>Ikuti<', '>Mengikuti<'), '#follow', null],
    ['a like of a comment', home, article(), '#likeNote', 'like'],
    ['sending a comment', home, article('a', box('x')), '#send', 'comment'],
    ['sending nothing', home, article('a', box('')), '#send', null],
    [
      'a story emoji',
      'https://www.instagram.com/stories/nama/1/',
      `<main><section>${header}<div role="button" id="face">😍</div></section></main>`,
      '#face',
      'storyReply',
    ],
    [
      'a story like',
      'https://www.instagram.com/stories/nama/1/',
      `<main><section>${header}${icon('heart', 'Suka', 'like')}</section></main>`,
      '#like',
      'like',
    ],
  ] as const)('%s', (_name, url, body, selector, kind) => {
    expect(page('instagram', url, body).press(selector)?.kind ?? null).toBe(kind);
  });
});

describe('Instagram: what an act is about', () => {
  it('reads author, caption, image and time', () => {
    expect(page('instagram', home, article('satu<br>dua')).press('#like')?.read().post).toEqual({
      author: { handle: 'nama.akun' },
      text: 'satu\ndua',
      imageText: ['Spanduk hijau'],
      publishedAt: Date.parse('2024-10-01T00:00:00.000Z'),
    });
  });
  it('keeps reels apart, which have no article, and marks cut text', () => {
    const reel = (id: string, text: string) =>
      `<div><div><video></video></div><a aria-label="${id} reels" href="/${id}/reels/">${id}</a><div role="button"><div dir="auto"><span>${text}</span><span aria-hidden="true">… more</span></div></div>${bar(icon('heart', 'Suka', `like-${id}`))}</div>`;
    const on = page(
      'instagram',
      'https://www.instagram.com/reels/x/',
      `<main><div>${reel('satu', 'kata satu')}${reel('dua', 'kata dua')}</div></main>`,
    );
    expect(on.press('#like-dua')?.read().post).toEqual({ author: { handle: 'dua' }, text: 'kata dua', partial: true });
  });
  it('reads a comment with its post', () => {
    expect(page('instagram', home, article()).press('#likeNote')?.read().post).toMatchObject({
      author: { handle: 'tetangga' },
      parent: { text: 'satu' },
    });
  });
  it('gives the share sheet its post and never reads what is written to friends', () => {
    const on = page(
      'instagram',
      home,
      `${article()}<div role="dialog"><textarea>rahasia</textarea><div role="button" id="story">Tambahkan ke cerita</div></div>`,
    );
    on.press('#share');
    expect(on.press('#story')?.read()).toMatchObject({ post: { text: 'satu' } });
    expect(on.press('#story')?.read().draft).toBeUndefined();
  });
  it('leaves alone what is sent to friends from the share sheet: it is a private message', () => {
    const on = page(
      'instagram',
      home,
      `${article()}<div role="dialog"><textarea>rahasia</textarea><div role="button" id="friends">Kirim</div></div>`,
    );
    on.press('#share');
    expect(on.press('#friends')).toBeNull();
    expect(on.key('textarea', 'Enter')).toBeNull();
  });
});

describe('Instagram: two clicks and keys', () => {
  it('likes on the second click, by way of the like button', () => {
    const on = page('instagram', home, article());
    expect(on.event('#picture', 'click', { detail: 1 })).toBeNull();
    const act = on.event('#picture', 'click', { detail: 2 });
    expect([act?.kind, act?.control.id]).toEqual(['like', 'like']);
    expect(on.event('#picture', 'dblclick', { detail: 2 })?.kind).toBe('like');
  });
  it.each([
    ['words', 'h1'],
    ['the header', 'header img'],
    ['a comment', 'li span'],
  ])('does not like by two clicks on %s', (_name, selector) => {
    expect(page('instagram', home, article()).event(selector, 'click', { detail: 2 })).toBeNull();
  });
  it('counts presses in pairs: the third begins anew', () => {
    const on = page('instagram', home, article());
    const presses = [1, 2, 3, 4].map(() => on.event('#picture', 'pointerdown')?.kind ?? null);
    expect(presses).toEqual([null, 'like', null, 'like']);
  });
  it('changes nothing by two clicks on what is liked', () => {
    const liked = article().replace(icon('heart', 'Suka', 'like'), icon('filled', 'Batal Suka', 'like'));
    expect(page('instagram', home, liked).event('#picture', 'click', { detail: 2 })).toBeNull();
  });
  it.each([
    ['Enter', {}, 'comment'],
    ['Enter with Shift', { shiftKey: true }, null],
  ] as const)('%s in a comment box', (_name, more, kind) => {
    expect(page('instagram', home, article('a', box('x'))).key('textarea', 'Enter', more)?.kind ?? null).toBe(kind);
  });
});
