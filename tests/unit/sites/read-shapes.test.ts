/** How posts are read in shapes that no saved page here shows. Only the structure that the selectors speak of, with invented words. */
import { describe, expect, it } from 'vitest';
import { page } from './page';

describe('pictures of which nobody has said anything', () => {
  const onX = (alt: string) =>
    page(
      'x',
      'https://x.com/home',
      `<article data-testid="tweet"><div data-testid="tweetText">kata</div><div data-testid="tweetPhoto"><img alt="${alt}"></div><button data-testid="like"></button></article>`,
    ).press('button');
  const onFacebook = (alt: string) =>
    page(
      'facebook',
      'https://www.facebook.com/',
      `<div aria-posinset="1"><div data-ad-rendering-role="story_message">kata</div><img alt="${alt}"><div role="button"><i data-ad-rendering-role="like_button"></i></div></div>`,
    ).press('[role=button]');

  it.each(['Image', 'Imagen', 'Gambar', 'صورة', '🇮🇩🇮🇩', '👨‍👩‍👧‍👦'])('%s is no text on X', (alt) => {
    expect(onX(alt)?.read().post?.imageText).toBeUndefined();
  });
  it.each(['No photo description available.', 'Tidak ada deskripsi foto yang tersedia.', '❤️‍🔥❤️‍🔥'])(
    '%s is no text on Facebook',
    (alt) => {
      expect(onFacebook(alt)?.read().post?.imageText).toBeUndefined();
    },
  );
  it('what says anything is', () => {
    expect(onX('🇮🇩 Spanduk hijau')?.read().post?.imageText).toEqual(['🇮🇩 Spanduk hijau']);
    expect(onFacebook('Mungkin gambar teks')?.read().post?.imageText).toEqual(['Mungkin gambar teks']);
  });
});

describe('Facebook: a post that is shared on', () => {
  const name = (words: string) =>
    `<div data-ad-rendering-role="profile_name"><a role="link" href="/${words}">${words}</a></div>`;
  const words = (text: string) => `<div data-ad-rendering-role="story_message"><div dir="auto">${text}</div></div>`;
  const read = (inner: string) =>
    page(
      'facebook',
      'https://www.facebook.com/',
      `<div aria-posinset="1">${name('satu')}${inner}<div role="button"><i data-ad-rendering-role="like_button"></i></div></div>`,
    )
      .press('[role=button]')
      ?.read().post;
  const two = { author: { name: 'dua', handle: 'dua' }, text: 'kata dua' };

  it('with words of one’s own', () => {
    expect(read(`${words('kata satu')}<div>${name('dua')}${words('kata dua')}</div>`)).toEqual({
      author: { name: 'satu', handle: 'satu' },
      text: 'kata satu',
      quoted: two,
    });
  });
  it('without: what it says is the other’s', () => {
    expect(read(`<div>${name('dua')}${words('kata dua')}</div>`)).toEqual({
      author: { name: 'satu', handle: 'satu' },
      quoted: two,
    });
  });
  it('that has no words itself', () => {
    expect(read(`${words('kata satu')}<div>${name('dua')}<img alt="Spanduk hijau"></div>`)).toMatchObject({
      text: 'kata satu',
      quoted: { author: two.author },
    });
  });
});

describe('X: a post from a community', () => {
  it('names it', () => {
    const post = `<article data-testid="tweet"><a href="/i/communities/12"><span>Warga Kebun</span></a><div data-testid="User-Name"><a href="/nama">Nama</a></div><div data-testid="tweetText">kata</div><button data-testid="like"></button></article>`;
    expect(page('x', 'https://x.com/home', post).press('button')?.read().post).toEqual({
      author: { name: 'Nama', handle: 'nama' },
      group: { name: 'Warga Kebun' },
      text: 'kata',
    });
  });
});

describe('Instagram: a short caption in the feed', () => {
  it('is neither who likes it nor a comment that is shown below it', () => {
    const heart = '<svg height="24"><path d="M16.792 3.904A4.989"></path></svg>';
    const post = `<main><article><header><a href="/nama.akun/">nama.akun</a></header><img alt="Spanduk hijau">
      <section><div role="button">${heart}</div></section>
      <section><span dir="auto">Disukai oleh <a href="/tetangga/">tetangga</a> dan <a href="/p/a/liked_by/">1.234 lainnya</a></span></section>
      <div><a href="/nama.akun/">nama.akun</a><span dir="auto">pagi</span></div>
      <a href="/p/a/comments/"><span dir="auto">Lihat semua 12 komentar</span></a>
      <div><a href="/tetangga/">tetangga</a><span dir="auto">kata tetangga yang panjang</span></div></article></main>`;
    const act = page('instagram', 'https://www.instagram.com/', post).press('[role=button]');
    expect(act?.read().post).toEqual({ author: { handle: 'nama.akun' }, text: 'pagi', imageText: ['Spanduk hijau'] });
  });
});
