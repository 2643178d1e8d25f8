/**
 * Whole pages of shapes that no saved page here shows: other languages, other views, markers that are missing. Only the
 * structure that the selectors speak of, with invented words.
 */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { SiteId } from '../../../src/rulebook/words';
import { createComplete } from '../../../src/sites/complete';
import { type Inspection, inspect } from '../../../src/sites/inspect';

function inspected(site: SiteId, url: string, body: string): Inspection {
  const { window } = new JSDOM(`<!doctype html><body>${body}</body>`, { url });
  Object.assign(globalThis, { document: window.document, Node: window.Node });
  return inspect(window.document, createComplete(site, window.document));
}

/** What a reader of the table cares for: who, what, and the acts in order. */
const brief = ({ posts, orphans }: Inspection) => ({
  posts: posts.map(({ controls, ...post }) => ({ ...post, controls: controls.map(({ action }) => action).join(' ') })),
  orphans: orphans.map(({ action }) => action).join(' '),
});

const nobody = { author: null, handle: null, group: null, quoted: null, imageText: [], parent: null, partial: false };

describe('Facebook: a public group in Arabic, seen without an account', () => {
  const worded = (word: string) =>
    `<div><div role="button" tabindex="0"><div><i></i><span dir="auto">${word}</span></div></div></div>`;
  const decoys = `<div aria-hidden="true"><div role="button" tabindex="-1" aria-hidden="true">أعجبني</div></div>`;
  const placeholder = '<div role="article"><div role="status" aria-label="جارٍ التحميل"></div></div>';
  const post = (number: number, text: string, more: string, bar: readonly string[]) => `
    <div><div aria-posinset="${number}" role="article" aria-labelledby="a${number}">${decoys}
      <div><a href="/groups/55/user/10${number}/" aria-label="كاتب ${number}"><svg aria-label="كاتب ${number}"></svg></a></div>
      <div><h2 id="a${number}"><span><a role="link" href="/groups/55/user/10${number}/?__cft__=x">كاتب ${number}</a></span></h2>
        <span><a role="link" href="/groups/55/posts/9${number}/"><span>٣ أبريل</span></a></span></div>
      <div><div data-ad-rendering-role="story_message"><div dir="auto">${text}</div></div>${more}</div>
      <div><span role="toolbar"><div role="button" aria-label="أعجبني: ٣ أشخاص"></div></span>
        <div role="button"><span>٤ تعليقات</span></div></div>
      <div>${bar.map(worded).join('')}</div></div></div>`;
  const page = (heading: string) => `
    <div role="main"><div><div>${heading}<div role="button" tabindex="0" aria-label="انضمام إلى المجموعة"><span>انضمام إلى المجموعة</span></div></div></div>
    <div role="tablist"><a role="tab" href="/groups/55/about/">حول</a></div>
    <div data-pagelet="GroupFeed"><div role="feed">
      ${post(1, 'نص أول<div role="button" tabindex="0">عرض المزيد</div>', '', ['أعجبني', 'تعليق', 'مشاركة'])}
      ${post(2, 'نص ثان', '<a href="/photo/?fbid=1"><img alt="قد تكون صورة ‏نص‏"></a>', ['أعجبني', 'تعليق'])}
      ${placeholder}${placeholder}</div></div></div>
    <div role="dialog"><div role="button">تسجيل الدخول</div><div role="button">إنشاء حساب جديد</div></div>`;
  const wanted = {
    posts: [
      { ...nobody, author: 'كاتب 1', handle: '101', text: 'نص أول', partial: true, controls: 'like comment share' },
      {
        ...nobody,
        author: 'كاتب 2',
        handle: '102',
        text: 'نص ثان',
        imageText: ['قد تكون صورة ‏نص‏'],
        controls: 'like comment',
      },
    ].map((one) => ({ ...one, group: 'مجموعة الحديقة' })),
    orphans: 'join',
  };

  it.each([
    ['under its own address', 'https://web.facebook.com/groups/55/', '<h1>مجموعة الحديقة</h1>'],
    ['under the front page’s address', 'https://www.facebook.com/', '<h1>مجموعة الحديقة</h1>'],
    ['with a linked heading', 'https://www.facebook.com/', '<h1><a href="/groups/55/">مجموعة الحديقة</a></h1>'],
  ])('%s', (_name, url, heading) => {
    expect(brief(inspected('facebook', url, page(heading)))).toEqual(wanted);
  });
  it('with an empty heading for screen readers before it', () => {
    expect(brief(inspected('facebook', 'https://www.facebook.com/', page('<h1></h1><h1>مجموعة الحديقة</h1>')))).toEqual(
      wanted,
    );
  });
  it('while a login dialog hides everything else', () => {
    const hidden = page('<h1>مجموعة الحديقة</h1>').replace(
      '<div role="main">',
      '<div aria-hidden="true"><div role="main">',
    );
    expect(brief(inspected('facebook', 'https://www.facebook.com/', hidden)).posts).toEqual(wanted.posts);
  });
});

describe('Facebook: one post on a page of its own, behind a question to log in', () => {
  it('is found without a number among others', () => {
    const worded = (word: string) => `<div role="button"><i></i><span dir="auto">${word}</span></div>`;
    const decoy = '<div aria-hidden="true"><div role="button" aria-hidden="true">Suka</div></div>';
    const post = `<div><h2><a href="/penulis">Penulis</a></h2>${decoy}<div data-ad-comet-preview="message">kata</div><div>${['Suka', 'Komentari', 'Bagikan'].map(worded).join('')}</div></div>`;
    const body = `<div aria-hidden="true"><div role="main">${post}</div></div><div role="dialog">${worded('Masuk')}</div>`;
    expect(brief(inspected('facebook', 'https://www.facebook.com/penulis/posts/1', body))).toEqual({
      posts: [{ ...nobody, author: 'Penulis', handle: 'penulis', text: 'kata', controls: 'like comment share' }],
      orphans: '',
    });
  });
});

describe('Facebook: a feed whose cards have lost their marks', () => {
  it('finds author, group and controls by structure and labels', () => {
    const button = (label: string) => `<div role="button" tabindex="0" aria-label="${label}"><i></i></div>`;
    const card = `<div aria-posinset="1"><div><a href="/groups/7/" aria-label="Grup Kebun"><img></a></div>
      <div><h3><a href="/groups/7/">Grup Kebun</a> <div role="button">Gabung</div></h3>
        <span><a href="/groups/7/user/42/">Penulis</a></span></div>
      <div data-ad-preview="message"><div dir="auto">kata <a href="/orang.lain">Orang Lain</a></div></div>
      <div><div><div>${button('Suka')}${button('Tanggapan')}</div><div>${button('Komentari')}</div>
      <div>${button('Kirim ini ke teman atau posting di profil Anda.')}</div></div></div></div>`;
    expect(brief(inspected('facebook', 'https://web.facebook.com/', `<div role="main">${card}</div>`))).toEqual({
      posts: [
        {
          ...nobody,
          author: 'Penulis',
          handle: '42',
          group: 'Grup Kebun',
          text: 'kata Orang Lain',
          controls: 'like reaction comment share join',
        },
      ],
      orphans: '',
    });
  });

  it('takes no page of another site that a post shares for its author', () => {
    const card = `<div aria-posinset="1"><div data-ad-rendering-role="profile_name"><a href="/groups/7/">Grup Kebun</a></div>
      <div data-ad-rendering-role="story_message">a</div><a href="https://berita.example/kebun">Berita kebun</a>
      <div role="button"><div data-ad-rendering-role="like_button"></div></div></div>`;
    const [post] = inspected('facebook', 'https://www.facebook.com/', card).posts;
    expect([post?.author, post?.group]).toEqual([null, 'Grup Kebun']);
  });

  it.each([
    ['https://berita.example/kebun', null],
    ['/nama.akun', 'nama.akun'],
    ['https://www.facebook.com/nama.akun?__cft__=1', 'nama.akun'],
    ['/profile.php?id=1234', '1234'],
    ['/people/Nama-Akun/555/', '555'],
    ['/groups/7/user/42/', '42'],
    ['/groups/7/posts/42/', null],
  ])('reads the handle of %s', (href, handle) => {
    const card = `<div aria-posinset="1"><div data-ad-rendering-role="profile_name"><a href="${href}">Nama</a></div>
      <div data-ad-rendering-role="story_message">a</div><div role="button"><div data-ad-rendering-role="like_button"></div></div></div>`;
    expect(inspected('facebook', 'https://www.facebook.com/', card).posts[0]?.handle).toBe(handle);
  });
});

describe('Instagram: reels without an article, in Chinese', () => {
  it('finds one post per reel, and none in the navigation or in a reel that is not drawn yet', () => {
    const heart = '<path d="M16.792 3.904A4.989 4.989 0 0 1"></path>';
    const icon = (label: string, inner: string) =>
      `<div><div role="button" tabindex="0"><svg aria-label="${label}" height="24">${inner}</svg></div></div>`;
    const bar = `<div>${icon('赞', heart)}${icon('评论', '<path d="M20.656 17.008a9.99"></path>')}${icon('分享', '<path d="M13.973 20.046 21"></path>')}</div>`;
    const reel = (handle: string, text: string) => `<div><div><video></video>
      <div role="group"><a aria-label="${handle} 的 Reels" href="/${handle}/reels/"><img alt="${handle}"><span>${handle}</span></a>
      <div role="button" tabindex="0"><div><span dir="auto">${text}</span><span aria-hidden="true">… 更多</span></div></div></div></div>${bar}</div>`;
    const body = `<nav><a href="#"><svg aria-label="通知" height="24">${heart}</svg></a></nav>
      <main>${reel('akun.satu', 'kata satu')}${reel('akun.dua', 'kata dua')}</main>`;
    expect(brief(inspected('instagram', 'https://www.instagram.com/reels/', body))).toEqual({
      posts: ['satu', 'dua'].map((name) => ({
        ...nobody,
        author: `akun.${name}`,
        handle: `akun.${name}`,
        text: `kata ${name}`,
        partial: true,
        controls: 'like comment share',
      })),
      orphans: '',
    });
  });

  it('takes nothing on a profile but the follow button', () => {
    const body = `<nav><a href="#"><svg aria-label="Notifications" height="24"><path d="M16.792 3.904A4.989"></path></svg></a></nav>
      <main><header><h2>akun.satu</h2><button>Follow</button><button>Message</button></header>
      <a href="/akun.satu/p/abc/"><img alt="kata"></a><a href="/akun.satu/reel/abd/"><img alt="kata"></a></main>`;
    const seen = brief(inspected('instagram', 'https://www.instagram.com/akun.satu/', body));
    expect(seen).toEqual({ posts: [], orphans: 'follow' });
  });
});

describe('X: a profile in Chinese', () => {
  const bar = (
    id: number,
  ) => `<div role="group" aria-label="9 回复"><button data-testid="reply" aria-label="9 回复。回复"></button>
    <button data-testid="retweet" aria-haspopup="menu" aria-label="8 次转帖。转帖"></button>
    <button data-testid="like" aria-label="7 喜欢次数。喜欢"></button>
    <a role="link" href="/akun/status/${id}/analytics">99</a>
    <div><button data-testid="bookmark" aria-label="书签"></button></div>
    <div><button aria-haspopup="menu" aria-label="分享帖子"></button></div></div>`;
  const name = (handle: string, linked: boolean) =>
    `<div data-testid="User-Name"><div>${linked ? `<a href="/${handle}">Nama ${handle}</a>` : `Nama ${handle}`}</div><div>@${handle}</div></div>`;
  const post = (
    id: number,
    inner: string,
  ) => `<div data-testid="cellInnerDiv"><article data-testid="tweet" tabindex="0">
    <span data-testid="socialContext">akun 已转帖</span>${name('akun', true)}<button data-testid="caret" aria-label="更多"></button>
    <a href="/akun/status/${id}"><time datetime="2025-11-09T00:00:00Z"></time></a>${inner}${bar(id)}</article></div>`;

  it('finds every post with its controls, the cut text and the quoted post', () => {
    const more = '<button data-testid="tweet-text-show-more-link">显示更多</button>';
    const quoted = `<div role="link" tabindex="0">${name('lain', false)}<div data-testid="tweetText">kata lain</div>
      <div data-testid="tweetPhoto"><img alt="gambar orang lain"></div><video></video></div>`;
    const photo = (alt: string) => `<div data-testid="tweetPhoto"><img alt="${alt}"></div>`;
    const body = `<div data-testid="UserName">Nama akun</div><button data-testid="7-unfollow" aria-label="正在关注 @akun"></button>
      ${post(1, `<div data-testid="tweetText">kata satu</div>${more}${photo('图像')}`)}
      ${post(2, `<div data-testid="tweetText">kata dua</div>${photo('Spanduk hijau')}${quoted}`)}
      <div data-testid="UserCell"><a href="/calon">Calon</a><button data-testid="8-follow" aria-label="关注 @calon"></button></div>`;
    const common = { ...nobody, author: 'Nama akun', handle: 'akun', controls: 'reply repost like share' };
    expect(brief(inspected('x', 'https://x.com/akun', body))).toEqual({
      posts: [
        { ...common, text: 'kata satu', partial: true },
        { ...common, text: 'kata dua', quoted: 'kata lain', imageText: ['Spanduk hijau'] },
      ],
      orphans: 'follow',
    });
  });

  it('reads author and text where their marks are gone, and buttons that are no button elements', () => {
    const unmarked = (inner: string) => inner.replaceAll(/ data-testid="(User-Name|tweetText)"/g, '');
    const quoted = `<div role="link" tabindex="0">${name('lain', false)}<div data-testid="tweetText">kata lain</div></div>`;
    const body = unmarked(post(1, '<div data-testid="tweetText" lang="zh">kata satu</div>')) + post(2, quoted);
    const old = body.replaceAll('<button', '<div role="button"').replaceAll('</button>', '</div>');
    const common = { ...nobody, handle: 'akun', controls: 'reply repost like share' };
    expect(brief(inspected('x', 'https://x.com/akun', old))).toEqual({
      posts: [
        { ...common, author: 'Nama akun', text: 'kata satu' },
        { ...common, author: 'Nama akun', text: '', quoted: 'kata lain' },
      ],
      orphans: '',
    });
  });
});

describe('posts and comments without any control that is known', () => {
  const comment = (text: string) =>
    `<div role="article" aria-label="Komentar oleh Tetangga"><a href="/tetangga">Tetangga</a><div dir="auto">${text}</div></div>`;

  it('on Facebook are listed after the others, comments with what they answer; placeholders are not', () => {
    const post = `<div aria-posinset="1"><h3><a href="/penulis">Penulis</a></h3>
      <div data-ad-rendering-role="story_message">kata penulis</div>${comment('kata tetangga')}</div>`;
    const loading = '<div role="article" aria-label="Memuat"></div><div aria-posinset="2"></div>';
    expect(brief(inspected('facebook', 'https://www.facebook.com/', loading + post))).toEqual({
      posts: [
        { ...nobody, author: 'Penulis', handle: 'penulis', text: 'kata penulis', controls: '' },
        {
          ...nobody,
          author: 'Tetangga',
          handle: 'tetangga',
          text: 'kata tetangga',
          parent: 'kata penulis',
          controls: '',
        },
      ],
      orphans: '',
    });
  });

  it('on X too', () => {
    const post = '<article data-testid="tweet"><div data-testid="tweetText">kata</div></article>';
    const { posts } = brief(inspected('x', 'https://x.com/home', `${post}<article></article>`));
    expect(posts).toEqual([{ ...nobody, text: 'kata', controls: '' }]);
  });
});

describe('Instagram: what is cut', () => {
  const icon = (label: string) => `<div role="button"><svg aria-label="${label}" height="24"></svg></div>`;
  const seen = (caption: string) => {
    const body = `<main><div><video></video><a href="/akun/">akun</a>${caption}
      <div>${icon('Like')}${icon('Comment')}${icon('Share')}</div></div></main>`;
    return inspected('instagram', 'https://www.instagram.com/reels/a/', body).posts.map(({ text, partial }) => [
      text,
      partial,
    ]);
  };
  const inButton = (more: string) =>
    `<div role="button"><div dir="auto"><span>kata</span><span aria-hidden="true">${more}</span></div></div>`;

  it.each(['… lainnya', '… xem thêm', '\u200f… عرض المزيد\u200f', '…… 展開更多內容', '... more'])('%s', (more) => {
    expect(seen(inButton(more))).toEqual([['kata', true]]);
  });

  it('a button after dots, too', () => {
    const heading = '<span dir="auto"><div><h1 dir="auto">kata</h1></div>';
    expect(seen(`${heading}<span>...&nbsp;<div role="button">lagi</div></span></span>`)).toEqual([['kata', true]]);
    expect(seen(`${heading}… <button>lagi</button></span>`)).toEqual([['kata', true]]);
  });

  it('what ends in dots and a word by itself is not', () => {
    expect(seen('<span dir="auto"><span>tunggu… dulu</span></span>')).toEqual([['tunggu… dulu', false]]);
    expect(seen('<span dir="auto"><span>… dan lagi</span></span>')).toEqual([['… dan lagi', false]]);
  });
});

describe('marks of direction, which right-to-left languages put around names, counts and labels', () => {
  it('change nothing on Instagram', () => {
    const icon = (label: string) =>
      `<div role="button"><svg aria-label="\u200f${label}\u200f" height="24"></svg></div>`;
    const body = `<main><div><video></video><a href="/akun/">\u2068akun\u2069</a><div role="button">\u2068متابعة\u2069</div>
      <span dir="auto">ok <a href="/lain/">\u2068@lain\u2069</a></span>
      <div>${icon('أعجبني')}<span dir="auto">\u2068٦٨٥ ألف\u2069</span>${icon('تعليق')}${icon('مشاركة')}</div></div></main>`;
    const { posts } = inspected('instagram', 'https://www.instagram.com/reels/a/', body);
    expect(
      posts.map(({ text, controls }) => [text, controls.map(({ action, label }) => `${action} ${label}`)]),
    ).toEqual([['ok \u2068@lain\u2069', ['like أعجبني', 'comment تعليق', 'share مشاركة', 'follow متابعة']]]);
  });
});

describe('Instagram: counts in other digits are no caption', () => {
  const icon = (label: string) =>
    `<div role="button"><svg aria-label="${label}" height="24"><path d="M1 1"></path></svg></div>`;
  it.each(['٦٨٥ ألف', '1,2 jt', '12.3万', '1 024', '685 rb'])('%s', (count) => {
    const body = `<main><div><video></video><a href="/akun/">akun</a><span dir="auto">ok</span>
      <div>${icon('Like')}<span dir="auto">${count}</span>${icon('Comment')}${icon('Share')}</div></div></main>`;
    const { posts } = inspected('instagram', 'https://www.instagram.com/reels/a/', body);
    expect(posts.map(({ text }) => text)).toEqual(['ok']);
  });
});

describe('a post inside another container of the same kind', () => {
  const post = `
    <article data-testid="tweet"><div data-testid="User-Name"><a href="/akun">Akun</a><a href="/akun">@akun</a></div>
      <div data-testid="tweetText" lang="id">kata</div>
      <div role="group"><button data-testid="reply"></button><button data-testid="like"></button></div></article>`;

  it('is listed once', () => {
    expect(brief(inspected('x', 'https://x.com/home', `<article>${post}</article>`)).posts).toEqual([
      { ...nobody, author: 'Akun', handle: 'akun', text: 'kata', controls: 'reply like' },
    ]);
  });
});
