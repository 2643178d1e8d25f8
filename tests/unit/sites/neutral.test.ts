/** Controls whose words and signs nobody here knows: what place and structure say of them. */
import { describe, expect, it } from 'vitest';
import { page } from './page';

const facebook = 'https://www.facebook.com/';
const marked = (role: string) => `<div role="button"><i></i><span data-ad-rendering-role="${role}">?</span></div>`;
const faces = (count: number) =>
  `<div role="dialog">${Array.from({ length: count }, (_, place) => `<div role="button" aria-label="คำ ${place}"><img></div>`).join('')}</div>`;
const card = (name = '') =>
  `<div aria-posinset="1"><div data-ad-rendering-role="profile_name">${name}</div><div data-ad-rendering-role="story_message">kata</div><div>${marked('like_button')}<div role="button" id="react" aria-label="แสดง"><i></i></div></div></div>`;

describe('Facebook in a language that is not known', () => {
  it('the sign right after the like opens the faces, and the faces are known by their place', () => {
    const on = page('facebook', facebook, card() + faces(7));
    on.press('#react');
    const act = on.press('[role=dialog] [role=button]:nth-child(2)');
    expect([act?.kind, act?.reaction, act?.read().post?.text]).toEqual(['react', 'love', 'kata']);
  });

  it('without an opener, or in another number, pictures in a row are nothing', () => {
    expect(page('facebook', facebook, card() + faces(7)).press('[role=dialog] [role=button]')).toBeNull();
    const on = page('facebook', facebook, card() + faces(5));
    on.press('#react');
    expect(on.press('[role=dialog] [role=button]')).toBeNull();
  });

  it.each([
    ['joins a group', '<a role="link" href="/groups/12/">Grup</a>', 'join'],
    ['follows a person', '<a role="link" href="/nama.akun">Nama</a>', 'follow'],
    ['follows a person in a group', '<a role="link" href="/groups/12/user/3/">Nama</a>', 'follow'],
  ])('a button in the name of a post %s', (_what, link, kind) => {
    const on = page('facebook', facebook, card(`<h3>${link}</h3><div role="button" id="b">เข้าร่วม</div>`));
    expect(on.press('#b')?.kind).toBe(kind);
    expect(on.press('h3 a')).toBeNull();
  });
});

describe('Facebook: faces that were opened by a key', () => {
  it('belong to the button that opened them, wherever the pointer rests', () => {
    const two = (name: string) => card().replace('kata', `kata ${name}`).replaceAll('id="react"', `id="${name}"`);
    const on = page('facebook', facebook, `${two('satu')}${two('dua').replace('"1"', '"2"')}${faces(7)}`);
    on.event('[aria-posinset="1"] [role=button]', 'pointerover');
    on.key('#dua', 'Enter');
    expect(on.press('[role=dialog] [role=button]')?.read().post?.text).toBe('kata dua');
  });
});

describe('Facebook: a photo without words', () => {
  const viewer = `<img alt="Spanduk hijau"><div role="complementary"><div data-ad-rendering-role="profile_name"><h2><a href="/nama.akun">Nama</a></h2></div><div>${marked('like_button')}${marked('comment_button')}</div></div>`;
  it('is the post of its like, by the name beside it', () => {
    const act = page('facebook', `${facebook}photo/?fbid=1`, `<div>${viewer}</div>`).press('[role=button]');
    expect([act?.kind, act?.read().post?.author?.handle, act?.read().post?.imageText]).toEqual([
      'like',
      'nama.akun',
      ['Spanduk hijau'],
    ]);
  });
});

describe('Facebook without its marks, in a language that is not known', () => {
  const button = (word: string, label: string) =>
    `<div role="button" id="${word}" aria-label="${label}"><i></i><span>${word}</span></div>`;
  const sign = '<div role="button" id="sign" aria-label="แสดง"><i></i></div>';
  const bar = `<div><div>${button('ถูก', 'ถูกใจ')}${sign}</div>${button('คิด', 'แสดงความเห็น')}${button('แชร์', 'ส่งให้เพื่อน')}</div>`;
  const words = '<div data-ad-comet-preview="message">kata</div>';
  const post = (above: string, below: string) => `<div aria-posinset="1">${above}${words}<div>${below}</div></div>`;

  it('of three signs with words below a post the first likes, with labels of their own or without', () => {
    const on = page('facebook', facebook, post('', bar));
    const act = on.press('#ถูก');
    expect([act?.kind, act?.read().post?.text]).toEqual(['like', 'kata']);
    expect([on.press('#คิด'), on.press('#แชร์'), on.press('#sign')]).toEqual([null, null, null]);
  });

  it('the sign right after a like that is known by its place opens the faces', () => {
    const on = page('facebook', facebook, post('', bar) + faces(7));
    on.press('#sign');
    const act = on.press('[role=dialog] [role=button]:nth-child(2)');
    expect([act?.kind, act?.reaction, act?.read().post?.text]).toEqual(['react', 'love', 'kata']);
  });

  it('a sign after another button opens nothing', () => {
    const elsewhere = bar.replace(sign, '').replace(button('แชร์', 'ส่งให้เพื่อน'), `${sign}${button('แชร์', 'ส่งให้เพื่อน')}`);
    const on = page('facebook', facebook, post('', elsewhere) + faces(7));
    on.press('#sign');
    expect(on.press('[role=dialog] [role=button]:nth-child(2)')).toBeNull();
  });

  it('a share that is known by its place is what the next dialog is about', () => {
    const dialog = '<div role="dialog"><div role="button" aria-label="Bagikan sekarang" id="now"></div></div>';
    const on = page('facebook', facebook, post('', bar) + dialog);
    on.press('#แชร์');
    expect(on.press('#now')?.read().post?.text).toBe('kata');
  });

  it.each([
    ['above the words', post(bar, '')],
    ['where the post has marks', post('', `${bar}<div>${marked('like_button')}</div>`)],
    ['with a number in it', post('', bar.replace('<span>คิด', '<span>2 คิด'))],
    ['with a number in the signs of its language', post('', bar.replace('<span>คิด', '<span>๒ คิด'))],
    ['without signs', post('', bar.replaceAll('<i></i>', ''))],
    ['four of them', post('', `${bar.slice(0, -'</div>'.length)}${button('อื่น', 'อื่น')}</div>`)],
  ])('such a row is nothing %s', (_where, body) => {
    expect(page('facebook', facebook, body).press('#ถูก')).toBeNull();
  });
});

describe('Instagram with signs that have changed', () => {
  const icon = (label: string) =>
    `<div role="button"><svg aria-label="${label}" height="24"><path d="M1 1h${label.length}z"></path></svg></div>`;
  const reel = (name: string) =>
    `<div class="reel" id="${name}"><a href="/${name}/">${name}</a><span dir="auto">kata ${name}</span><div>${icon('Like')}${icon('Comment')}${icon('Share')}</div></div>`;

  it('a reel that has not loaded ends where the same signs begin again', () => {
    const on = page('instagram', 'https://www.instagram.com/reels/a/', `<main>${reel('satu')}${reel('dua')}</main>`);
    const act = on.press('#dua svg[aria-label=Like]');
    expect([act?.kind, act?.read().post?.author?.handle]).toEqual(['like', 'dua']);
  });

  it.each([
    ['', ''],
    [', whose count is no word', '<button>3 คน</button>'],
    [', whose count is no word in the signs of its language', '<button>๓ คน</button>'],
  ])('of two words below a comment without a heart the first likes%s', (_what, count) => {
    const on = page(
      'instagram',
      'https://www.instagram.com/p/a/',
      `<main><div class="row"><a href="/tamu/">tamu</a><a href="/p/a/c/1/"><time datetime="2024-10-20">1</time></a><span dir="auto">bagus</span><div>${count}<button id="like">ถูกใจ</button><div role="button" id="reply">ตอบกลับ</div></div></div></main>`,
    );
    expect(on.press('#like')?.kind).toBe('like');
    expect(on.press('#reply')).toBeNull();
  });
});

describe('Instagram in a language whose words are not known', () => {
  const profile = 'https://www.instagram.com/nama.akun/';
  const name = '<a href="/nama.akun/">nama.akun</a>';
  const inPost = (button: string) =>
    `<main><article><header><div>${name}<span>•</span></div>${button}</header><span dir="auto">kata</span></article></main>`;
  const onProfile = (buttons: string) =>
    `<main><header><h2>nama.akun</h2>${buttons}<ul><li>3 แผ่น</li></ul></header></main>`;
  const caption = '<div role="button" id="b"><div><span>แผ่น</span><span aria-hidden="true">… อีก</span></div></div>';
  const follow = '<button id="b"><div dir="auto">ติดตาม</div></button>';
  const following = '<button><div>กำลังติดตาม</div><svg></svg></button>';
  const pressed = (address: string, body: string, language = 'th') => {
    const on = page('instagram', address, body);
    on.document.documentElement.lang = language;
    return on.press('#b');
  };

  it.each([
    ['beside the name of an author', 'https://www.instagram.com/', inPost(follow)],
    ['beside it and in no heading', 'https://www.instagram.com/reels/a/', `<div>${name}<div>${follow}</div></div>`],
    ['that is the first on a profile', profile, onProfile(`${follow}<button>ส่งข้อความ</button>`)],
  ])('a button with words %s follows', (_where, address, body) => {
    const act = pressed(address, body);
    expect([act?.kind, act?.read().post?.author?.handle]).toEqual(['follow', 'nama.akun']);
  });

  it.each([
    ['a caption that is cut, below a name', 'https://www.instagram.com/reels/a/', `<div>${name}${caption}</div>`],
    ['what stands below words', 'https://www.instagram.com/', `<div>${name}<span>kata</span>${follow}</div>`],
    ['the second on a profile', profile, onProfile(`${following}${follow}`)],
    ['what has a sign', 'https://www.instagram.com/', inPost(following.replace('<button', '<button id="b"'))],
    ['a name itself', 'https://www.instagram.com/', inPost(name.replace('<a', '<a id="b"'))],
  ])('%s does not', (_what, address, body) => {
    expect(pressed(address, body)).toBeNull();
  });

  it('nothing does where every word is known', () => {
    expect([pressed(profile, inPost(follow), 'id'), pressed(profile, onProfile(follow), 'en-GB')]).toEqual([
      null,
      null,
    ]);
  });
});

describe('a control that is called by what stands elsewhere', () => {
  const labelled = (ids: string, words: string) =>
    `${words}<h1>Nama Akun</h1><div><a href="/nama.akun">Nama Akun</a><div role="button" id="b" aria-labelledby="${ids}"><i></i></div></div>`;

  it.each([
    ['facebook', facebook],
    ['instagram', 'https://www.instagram.com/nama.akun/'],
  ] as const)('is known on %s by those words, in one place or in two', (site, address) => {
    expect(page(site, address, labelled('w', '<span id="w">Ikuti</span>')).press('#b')?.kind).toBe('follow');
    const two = '<span id="v">Follow</span><span id="w">back</span>';
    expect(page(site, address, labelled('v w', two.replace('back', ''))).press('#b')?.kind).toBe('follow');
    expect(page(site, address, labelled('w', '<span id="w">Mengikuti</span>')).press('#b')).toBeNull();
  });

  it('has its own label where those words are not there', () => {
    const body = labelled('gone', '').replace('aria-labelledby', 'aria-label="Ikuti" aria-labelledby');
    expect(page('facebook', facebook, body).press('#b')?.kind).toBe('follow');
  });
});

describe('a long article on X whose marks are gone', () => {
  const article = (text: string) =>
    `<article><a href="/nama">Nama</a><a href="/nama/status/7"><time datetime="2024-10-20"></time></a><div dir="auto">Judul tulisan</div>${text}<div dir="auto">12</div><div role="group"><button data-testid="like" aria-label="3 Likes. Like"></button></div></article>`;
  const written = '<div data-contents="true"><div dir="auto">Alinea satu.</div><div>Alinea dua.</div></div>';

  it('is read with its title, and without what is a number or a link', () => {
    const act = page('x', 'https://x.com/home', article(written)).press('[data-testid=like]');
    expect(act?.read().post?.text).toBe('Judul tulisan\nAlinea satu.\nAlinea dua.');
  });

  it('is read as before where the words say their language', () => {
    const act = page('x', 'https://x.com/home', article('<div lang="id">Kata.</div>')).press('[data-testid=like]');
    expect(act?.read().post?.text).toBe('Kata.');
  });
});
