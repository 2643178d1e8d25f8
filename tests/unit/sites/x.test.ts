import { describe, expect, it } from 'vitest';
import { page } from './page';

const post = (id: string, text: string, more = '', bar = '') => `
  <article data-testid="tweet" tabindex="0" id="p${id}">
    <div data-testid="User-Name"><a href="/penulis${id}"><span>Penulis ${id}</span></a><a href="/penulis${id}" tabindex="-1"><span>@penulis${id}</span></a>
      <a href="/penulis${id}/status/${id}"><time datetime="2024-10-01T00:00:00.000Z">1 Okt</time></a></div>
    <div data-testid="tweetText"><span>${text}</span></div>${more}
    <div role="group">
      <button data-testid="reply" aria-label="3 Balasan"></button><button data-testid="retweet" aria-haspopup="menu"></button>
      <button data-testid="like"><i></i></button><button aria-haspopup="menu" aria-label="Bagikan"></button>${bar}
    </div>
  </article>`;
const composer = (send = 'tweetButton', words = 'kata saya') =>
  `<div data-testid="tweetTextarea_0" contenteditable="true" role="textbox"><div>${words}</div></div><button data-testid="${send}">Posting</button>`;
const menu =
  '<div role="menu"><div data-testid="Dropdown"><div role="menuitem" data-testid="retweetConfirm" tabindex="0">Posting ulang</div><a role="menuitem" id="quote" href="/compose/post">Kutip</a></div></div>';
const home = 'https://x.com/home';

describe('X: which control is which act', () => {
  const cases: readonly (readonly [string, string, string, string, string | null])[] = [
    ['a like', home, post('1', 'a'), '[data-testid=like] i', 'like'],
    ['an unlike', home, post('1', 'a', '', '<button data-testid="unlike"></button>'), '[data-testid=unlike]', null],
    ['opening a reply', home, post('1', 'a'), '[data-testid=reply]', null],
    ['opening the repost menu', home, post('1', 'a'), '[data-testid=retweet]', null],
    ['a repost', home, post('1', 'a') + menu, '[data-testid=retweetConfirm]', 'repost'],
    [
      'taking back a repost',
      home,
      '<div role="menu"><div role="menuitem" data-testid="unretweetConfirm"></div></div>',
      '[data-testid=unretweetConfirm]',
      null,
    ],
    ['a follow', home, '<button data-testid="77-follow" aria-label="Ikuti @akun"></button>', 'button', 'follow'],
    ['an unfollow', home, '<button data-testid="77-unfollow" aria-label="Mengikuti @akun"></button>', 'button', null],
    [
      'a poll vote',
      home,
      post('1', 'a', '<div data-testid="cardPoll"><div role="radio" id="vote">Ya</div></div>'),
      '#vote',
      'pollVote',
    ],
    ['an own post', home, composer('tweetButtonInline'), '[data-testid=tweetButtonInline]', 'post'],
    [
      'a bookmark',
      home,
      post('1', 'a', '', '<button data-testid="bookmark"></button>'),
      '[data-testid=bookmark]',
      null,
    ],
    [
      'a private message',
      home,
      '<div data-testid="DMDrawer"><button data-testid="like"></button></div>',
      'button',
      null,
    ],
    [
      'a like on an intent page',
      'https://x.com/intent/like?tweet_id=1',
      `${post('1', 'a')}<button data-testid="confirmationSheetConfirm"></button>`,
      '[data-testid=confirmationSheetConfirm]',
      'like',
    ],
    [
      'a follow on an intent page',
      'https://x.com/intent/follow?screen_name=akun',
      '<button data-testid="confirmationSheetConfirm"></button>',
      'button',
      'follow',
    ],
    ['a confirmation elsewhere', home, '<button data-testid="confirmationSheetConfirm"></button>', 'button', null],
    [
      'a disabled send button',
      home,
      composer().replace('<button', '<button disabled'),
      '[data-testid=tweetButton]',
      null,
    ],
  ];
  it.each(cases)('%s', (_name, url, body, selector, kind) => {
    expect(page('x', url, body).press(selector)?.kind ?? null).toBe(kind);
  });
});

describe('X: the row of a post without its test ids', () => {
  const icon = (outline: string) => `<svg><g><path d="${outline}z"></path></g></svg>`;
  const outlines = {
    reply: 'M1.751 10c0-4.42 3.584-8',
    retweet: 'M4.5 3.88l4.432 4.14',
    like: 'M16.697 5.5c-1.222-.06',
    unlike: 'M20.884 13.19c-1.351 2.48',
  };
  const button = (id: string, label: string, outline = '', more = '') =>
    `<div role="button" id="${id}" ${label && `aria-label="${label}"`} ${more}>${icon(outline)}</div>`;
  const row = (inner: string, text = 'kata') =>
    `<article><a href="/penulis/status/5"><time>1</time></a><div lang="id">${text}</div><div role="group">${inner}</div></article>`;
  const drawn = (labels: readonly string[], like: 'like' | 'unlike' = 'like') =>
    button('reply', labels[0] ?? '', outlines.reply) +
    button('retweet', labels[1] ?? '', outlines.retweet, 'aria-haspopup="menu"') +
    button('like', labels[2] ?? '', outlines[like]) +
    button('share', labels[3] ?? '', 'M12 2.59', 'aria-haspopup="menu"');
  const counted = ['3 一。一', '٤ اثنان', '5 สาม'] as const;
  const changed = counted.map((label, place) => button(`place${place}`, label, 'M1 1')).join('');
  const outlined = counted
    .map((label, place) => button(`place${place}`, label, place === 2 ? 'M1 1z' : 'M1 1zm2 2z'))
    .join('');
  const video = `<div role="group">${button('play', 'Putar 0:10')}${button('mute', 'Suara 50')}${button('seek', 'Ke 0:20')}</div>`;

  it.each([
    ['a like is known by the outline of its icon', row(drawn([])), '#like', 'like'],
    ['taking it back too', row(drawn([], 'unlike')), '#like', null],
    ['the others only open something', row(drawn([])), '#reply', null],
    ['a heart outside of such a row is nothing', button('like', '', outlines.like), '#like', null],
    ['a heart in a row of no post is nothing', `<div role="group">${drawn([])}</div>`, '#like', null],
    ['icons unknown as well: the third that says a number, in whatever digits', row(changed), '#place2', 'like'],
    ['and not where it is filled and the others are outlines', row(outlined), '#place2', null],
    ['nor where it says so', row(changed.replace('5 สาม', '5 Likes. Liked')), '#place2', null],
    ['filled as they all are, it is a like', row(outlined.replaceAll('zm2 2z', 'z')), '#place2', 'like'],
    ['outside of such a row, inside a post, the outline is enough', row('', drawn([])), '#like', 'like'],
    ['not the first', row(changed), '#place0', null],
    ['not where nothing says a number', row(changed.replaceAll(/aria-label="[^"]*"/g, '')), '#place2', null],
    [
      'not beside a like that is known',
      row(changed).replace('</article>', `<div role="group"><button data-testid="like"></button></div></article>`),
      '#place2',
      null,
    ],
    ["not in a video's row of a post that is known", row('<button data-testid="like"></button>', video), '#seek', null],
  ])('%s', (_what, body, selector, kind) => {
    expect(page('x', home, body).press(selector)?.kind ?? null).toBe(kind);
  });

  it('knows a post whose container has no mark by its row', () => {
    const bare = row(drawn([]).replace('id="like"', 'id="like" data-testid="like"'));
    const two = bare + bare.replace('/penulis/', '/lain/').replaceAll('kata', 'kata lain');
    const act = page('x', home, two.replaceAll('article>', 'section>')).press('section + section #like');
    expect([act?.kind, act?.read().post?.text, act?.read().post?.author?.handle]).toEqual([
      'like',
      'kata lain',
      'lain',
    ]);
  });

  it('knows the post, its author and what a menu is about', () => {
    const on = page('x', home, row(drawn([])) + menu);
    const post = { author: { name: 'penulis', handle: 'penulis' }, text: 'kata' };
    expect(on.press('#like')?.read().post).toMatchObject({ author: { handle: post.author.handle }, text: post.text });
    on.press('#retweet');
    expect(on.press('[data-testid=retweetConfirm]')?.read().post?.text).toBe('kata');
  });

  it('letter l likes and does not like again what is liked', () => {
    const focusable = (body: string) => body.replace('<article', '<article tabindex="0"');
    expect(page('x', home, focusable(row(drawn([])))).key('article', 'l')?.kind).toBe('like');
    expect(page('x', home, focusable(row(drawn([], 'unlike')))).key('article', 'l')).toBeNull();
  });

  it.each([
    ['Follow @akun', 'follow'],
    ['Ikuti @akun', 'follow'],
    ['Mengikuti @akun', null],
    ['Blokir @akun', null],
  ])('a button called “%s”', (label, kind) => {
    const act = page('x', home, button('b', label)).press('#b');
    expect(act?.kind ?? null).toBe(kind);
    if (act) expect(act.read().post?.author?.handle).toBe('akun');
  });
});

describe('X: what an act is about', () => {
  it('reads author, text with emoji, time, cut text, images and the quoted post apart', () => {
    const quoted =
      '<div role="link" tabindex="0"><div data-testid="User-Name"><span>Lain</span><span>@lain</span></div><div data-testid="tweetText">kata lain</div></div>';
    const more = `<div data-testid="tweet-text-show-more-link"></div><div data-testid="tweetPhoto"><img alt="Image"></div><div data-testid="tweetPhoto"><img alt="Spanduk hijau"></div>${quoted}`;
    const act = page('x', home, post('1', 'satu <img alt="🌱"> dua', more)).press('[data-testid=like]');
    expect(act?.read()).toEqual({
      post: {
        author: { name: 'Penulis 1', handle: 'penulis1' },
        text: 'satu 🌱 dua',
        partial: true,
        imageText: ['Spanduk hijau'],
        publishedAt: Date.parse('2024-10-01T00:00:00.000Z'),
        quoted: { author: { name: 'Lain', handle: 'lain' }, text: 'kata lain' },
      },
    });
    expect(act?.key).toBe('like:1');
  });

  it('reads a long article, which has no post text', () => {
    const body = post('1', '').replace(
      /<div data-testid="tweetText">.*?<\/div>/,
      '<div data-testid="twitter-article-title">Judul</div><div data-testid="twitterArticleRichTextView"><p>Isi</p></div>',
    );
    expect(page('x', home, body).press('[data-testid=like]')?.read().post?.text).toBe('Judul\nIsi');
  });

  it('binds a reply to the post whose reply button was used, whatever the address says later', () => {
    const on = page('x', home, `${post('1', 'satu')}${post('2', 'dua')}<div role="dialog">${composer()}</div>`);
    on.press('#p2 [data-testid=reply]');
    const act = on.press('[data-testid=tweetButton]');
    expect([act?.kind, act?.read().post?.text, act?.read().draft]).toEqual(['reply', 'dua', 'kata saya']);
  });

  it('forgets a reply when an own post is begun', () => {
    const on = page(
      'x',
      home,
      `${post('1', 'satu')}<a data-testid="SideNav_NewTweet_Button"></a><div role="dialog">${composer()}</div>`,
    );
    on.press('[data-testid=reply]');
    on.press('[data-testid=SideNav_NewTweet_Button]');
    expect(on.press('[data-testid=tweetButton]')?.kind).toBe('post');
  });

  it('binds repost and quote to the post whose menu was opened', () => {
    const on = page('x', home, `${post('1', 'satu')}${post('2', 'dua')}${menu}<div role="dialog">${composer()}</div>`);
    on.press('#p2 [data-testid=retweet]');
    expect(on.press('[data-testid=retweetConfirm]')?.read().post?.text).toBe('dua');
    on.press('#quote');
    const act = on.press('[data-testid=tweetButton]');
    expect([act?.kind, act?.read().post?.text]).toEqual(['quote', 'dua']);
  });

  it('takes the box on a conversation page for a reply to the post above it', () => {
    const on = page(
      'x',
      'https://x.com/penulis2/status/2',
      `${post('1', 'satu')}${post('2', 'dua')}${composer('tweetButtonInline')}${post('3', 'tiga')}`,
    );
    const act = on.press('[data-testid=tweetButtonInline]');
    expect([act?.kind, act?.read().post?.text]).toEqual(['reply', 'dua']);
    expect(on.press('#p3 [data-testid=like]')?.read().post?.parent?.text).toBe('dua');
  });

  it('reads the account of a follow with its description', () => {
    const body =
      '<div><div data-testid="UserName">Nama Akun<span>@akun</span></div><div data-testid="UserDescription">Relawan kebun</div><button data-testid="77-follow" aria-label="Ikuti @akun"></button></div>';
    expect(page('x', 'https://x.com/akun', body).press('button')?.read().post).toEqual({
      author: { name: 'Nama Akun', handle: 'akun' },
      text: 'Relawan kebun',
    });
  });
});

describe('X: keys', () => {
  it.each([
    ['l on the focused post', '#p2', 'l', {}, 'like'],
    ['L with Shift', '#p2', 'L', { shiftKey: true }, null],
    ['l with Ctrl', '#p2', 'l', { ctrlKey: true }, null],
    ['Enter on the like button', '#p2 [data-testid=like]', 'Enter', {}, 'like'],
    ['Space on the like button', '#p2 [data-testid=like]', ' ', {}, 'like'],
    ['Enter on the post itself', '#p2', 'Enter', {}, null],
    ['l in the composer', '[contenteditable]', 'l', {}, null],
    ['Enter in the composer', '[contenteditable]', 'Enter', {}, null],
    ['Ctrl+Enter in the composer', '[contenteditable]', 'Enter', { ctrlKey: true }, 'post'],
    ['Cmd+Enter in the composer', '[contenteditable]', 'Enter', { metaKey: true }, 'post'],
  ] as const)('%s', (_name, selector, key, more, kind) => {
    const on = page('x', home, `${post('1', 'satu')}${post('2', 'dua')}${composer('tweetButtonInline')}`);
    expect(on.key(selector, key, more)?.kind ?? null).toBe(kind);
  });

  it.each([
    ['above the timeline', home, 'post'],
    ['below the post that it answers', 'https://x.com/penulis1/status/1', 'reply'],
  ])('Ctrl+Enter in a box %s sends, however deep the field lies', (_where, url, kind) => {
    const deep = composer('tweetButtonInline').replace(
      /<div data-testid="tweetTextarea_0".*?<\/div>/,
      '<div><div><div>$&</div></div></div>',
    );
    const on = page('x', url, `${post('1', 'satu')}<div>${deep}</div>`);
    expect(on.one('[contenteditable]').parentElement?.querySelector('button')).toBeNull();
    expect(on.key('[contenteditable]', 'Enter', { ctrlKey: true })?.kind).toBe(kind);
    expect(on.key('[contenteditable]', 'Enter')).toBeNull();
  });

  it('l on a post that is liked already is an unlike, even next to other controls', () => {
    const liked = post('1', 'a')
      .replace('data-testid="like"', 'data-testid="unlike"')
      .replace('data-testid="retweet"', 'data-testid="unretweet"');
    expect(page('x', home, liked).key('#p1', 'l')).toBeNull();
  });
  it('l on a post that is reposted but not liked is a like', () => {
    expect(
      page('x', home, post('1', 'a').replace('data-testid="retweet"', 'data-testid="unretweet"')).key('#p1', 'l')?.kind,
    ).toBe('like');
  });
});
