import { describe, expect, it } from 'vitest';
import { page } from './page';

const button = (label: string, inner = '', more = '') =>
  `<div role="button" tabindex="0" ${label ? `aria-label="${label}"` : ''} ${more}>${inner}</div>`;
const marked = (label: string, role: string, more = '') =>
  button(label, `<div data-ad-rendering-role="${role}"><i></i></div>`, more);
const bar = (like = 'Suka') =>
  `<div>${marked(like, 'like_button', 'id="like"')}${button('Tanggapan', '', 'id="react"')}${marked('Beri komentar', 'comment_button', 'id="comment"')}${marked('Bagikan', 'share_button', 'id="share"')}</div>`;
const worded = (...words: string[]) =>
  `<div>${words.map((word) => `<div>${button('', `<i></i><span>${word}</span>`, `class="w"`)}</div>`).join('')}</div>`;
const box = (words = 'komentar saya', send = '') =>
  `<form role="presentation"><div contenteditable="true" role="textbox" tabindex="0">${words}</div>${send}</form>`;
const message = (text: string) =>
  `<div data-ad-rendering-role="story_message"><div data-ad-comet-preview="message"><div dir="auto">${text}</div></div></div>`;
const card = (text: string, rest: string, more = '') => `
  <div aria-posinset="1" tabindex="-1" id="card"><div aria-hidden="true">${button('Suka', '', 'aria-hidden="true" id="decoy"')}</div>
  <div><div><div><div data-ad-rendering-role="profile_name"><a role="link" href="/nama.akun?x=1">Nama Akun</a></div></div></div></div>${message(text)}${more}
  ${button('Suka: 30 orang', '30', 'id="count"')}${rest}</div>`;
const faces = `<div role="dialog">${['Suka', 'Super', 'Peduli', 'Haha', 'Wow', 'Sedih', 'Marah'].map((face) => button(face, '', `class="face"`)).join('')}</div>`;
const home = 'https://www.facebook.com/';
const note = `<div role="article" aria-label="Komentar oleh Tetangga 2 jam"><a href="/tetangga">Tetangga</a><div dir="auto">kata tetangga</div><ul><li>${button('', 'Suka', 'id="likeNote"')}</li><li>${button('', 'Balas', 'id="answer"')}</li></ul>${box('jawaban', '')}</div>`;

describe('Facebook: which control is which act', () => {
  it.each([
    ['a like, by marker', card('a', bar()), '#like', 'like'],
    ['a like, by marker in a language without labels', card('a', bar('喜')), '#like', 'like'],
    ['taking a like back', card('a', bar('Hapus Suka')), '#like', null],
    [
      'taking a like back, by state',
      card('a', bar().replace('id="like"', 'id="like" aria-pressed="true"')),
      '#like',
      null,
    ],
    ['opening the reactions', card('a', bar()), '#react', null],
    ['opening the comments', card('a', bar()), '#comment', null],
    ['opening the share dialog', card('a', bar()), '#share', null],
    ['a count of likes', card('a', bar()), '#count', null],
    ['a decoy', card('a', bar()), '#decoy', null],
    ['a like, by label and neighbours', card('a', worded('Suka', 'Komentari', 'Bagikan')), '.w', 'like'],
    ['a like, by place in a language without labels', card('a', worded('一', '二', '三')), '.w', 'like'],
    ['taking back another face, in Arabic', card('a', bar('\u200fإزالة أحببته')), '#like', null],
    ['a lone button called like', card('a', button('Suka', '', 'id="lone"')), '#lone', null],
    ['a like of a comment', card('a', bar() + note), '#likeNote', 'like'],
    ['a follow', card('a', button('Ikuti', '', 'id="follow"')), '#follow', 'follow'],
    ['an unfollow', card('a', button('Mengikuti', '', 'id="follow"')), '#follow', null],
    ['joining a group', `<h1>Grup Kebun</h1>${button('Gabung ke grup')}`, '[role=button]', 'join'],
    ['liking a page', `<div><h1>Laman Kebun</h1>${button('Suka')}</div>`, '[role=button]', 'like'],
    ['sending a comment', card('a', box('x', button('Posting komentar', '', 'id="send"'))), '#send', 'comment'],
    [
      'sending a comment, by the mark of its button',
      card('a', box('x', `<div id="focused-state-composer-submit">${button('ส่ง', '', 'id="send"')}</div>`)),
      '#send',
      'comment',
    ],
    [
      'another button of that box',
      card('a', box('x', `${button('รูป', '', 'id="send"')}<div id="focused-state-composer-submit"></div>`)),
      '#send',
      null,
    ],
    ['sending an empty comment', card('a', box('', button('Posting komentar', '', 'id="send"'))), '#send', null],
    [
      'sending a photo without words',
      card('a', box('', `<img alt="">${button('Posting komentar', '', 'id="send"')}`)),
      '#send',
      'comment',
    ],
    ['sharing now', `<div role="dialog">${button('', 'Bagikan sekarang (Teman)', 'id="now"')}</div>`, '#now', 'share'],
    ['sending in Messenger', `<div role="dialog">${button('', 'Kirim di Messenger', 'id="now"')}</div>`, '#now', null],
    [
      'an own post',
      `<div role="dialog"><form><div contenteditable="true" role="textbox">kata</div></form>${button('Posting', '', 'id="post"')}</div>`,
      '#post',
      'post',
    ],
    [
      'an own post with a photo',
      `<div role="dialog"><form><div contenteditable="true" role="textbox">kata</div><img src="x"></form>${button('Posting', '', 'id="post"')}</div>`,
      '#post',
      'photo',
    ],
  ] as const)('%s', (_name, body, selector, kind) => {
    expect(page('facebook', home, body).press(selector)?.kind ?? null).toBe(kind);
  });

  it.each([
    [
      'plugin',
      'https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fcontoh.id',
      '<button>Suka</button>',
      'like',
    ],
    ['liked plugin', 'https://www.facebook.com/plugins/like.php?href=x', '<button>Batal Suka</button>', null],
    ['sharer', 'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fcontoh.id', `${button('Posting')}`, 'share'],
    [
      'basic phone page',
      'https://mbasic.facebook.com/story.php',
      '<div data-ft="x">kata</div><a href="/a/like.php?x=1">Suka</a>',
      'like',
    ],
    ['messages', 'https://www.facebook.com/messages/t/1', card('a', bar()), null],
  ] as const)('%s', (_name, url, body, kind) => {
    expect(page('facebook', url, body).press('button,a[href^="/a/"],#like,[role=button]')?.kind ?? null).toBe(kind);
  });
});

describe('Facebook: what an act is about', () => {
  it('reads author, text without the button that would fetch the rest, link and image', () => {
    const more =
      '<a href="https://l.facebook.com/l.php"><span data-ad-rendering-role="title">Judul</span></a><img alt="Spanduk hijau">';
    const act = page('facebook', home, card(`satu${button('', 'Lihat selengkapnya')}`, bar() + note, more)).press(
      '#like',
    );
    expect(act?.read().post).toEqual({
      author: { name: 'Nama Akun', handle: 'nama.akun' },
      text: 'satu',
      partial: true,
      imageText: ['Spanduk hijau'],
      link: { title: 'Judul' },
    });
  });

  it('knows a cut text where nothing marks it as the message', () => {
    const unmarked = `<div aria-posinset="1"><h3><a href="/nama.akun">Nama Akun</a></h3>
      <div dir="auto">satu dua tiga${button('', 'Lihat selengkapnya')}</div>${bar()}</div>`;
    expect(page('facebook', home, unmarked).press('#like')?.read().post).toMatchObject({
      text: 'satu dua tiga',
      partial: true,
    });
  });

  it('reads a shared post inside', () => {
    const inner = `<div data-ad-rendering-role="profile_name"><a href="/lain">Lain</a></div>${message('kata lain')}`;
    expect(
      page('facebook', home, card('satu', bar(), inner))
        .press('#like')
        ?.read().post?.quoted,
    ).toEqual({ author: { name: 'Lain', handle: 'lain' }, text: 'kata lain' });
  });

  it('reads a comment with the post that it answers', () => {
    expect(
      page('facebook', home, card('satu', bar() + note))
        .press('#likeNote')
        ?.read().post,
    ).toMatchObject({
      author: { name: 'Tetangga' },
      text: 'kata tetangga',
      parent: { text: 'satu' },
    });
  });

  it('gives a face to the post that the pointer came from', () => {
    const on = page('facebook', home, card('satu', bar()) + faces);
    on.press('#react');
    const act = on.press('.face:nth-of-type(2)');
    expect([act?.kind, act?.reaction, act?.read().post?.text]).toEqual(['react', 'love', 'satu']);
    expect(act?.key).toMatch(/^like:/);
  });

  it('shares the post whose share button opened the dialog', () => {
    const on = page(
      'facebook',
      home,
      `${card('satu', bar())}<div role="dialog">${button('', 'Bagikan sekarang', 'id="now"')}</div>`,
    );
    on.press('#share');
    expect(on.press('#now')?.read().post?.text).toBe('satu');
  });

  it('sends a picture at once to the post whose picker it came from', () => {
    const picker = button('Komentari dengan GIF', '', 'id="gif"');
    const on = page(
      'facebook',
      home,
      `${card('satu', box('', picker))}<div role="dialog">${button('Kelinci', '<img alt="Kelinci">', 'id="pick"')}</div>`,
    );
    on.press('#gif');
    const act = on.press('#pick');
    expect([act?.kind, act?.read().post?.text]).toEqual(['comment', 'satu']);
  });

  it('names the group of an inline join', () => {
    const body =
      '<div aria-posinset="1"><div data-ad-rendering-role="profile_name"><h3><a href="/groups/12/">Grup Kebun</a></h3><div role="button" id="join">Gabung</div></div></div>';
    const act = page('facebook', home, body).press('#join');
    expect([act?.kind, act?.read().post?.group]).toEqual(['join', { name: 'Grup Kebun' }]);
  });
  it.each([
    ['a button', '', 'follow'],
    ['a button that is not pressed', 'aria-pressed="false"', 'follow'],
    ['a button that opens no menu', 'aria-haspopup="false"', 'follow'],
    ['one that is pressed already', 'aria-pressed="true"', null],
    ['one that opens a menu', 'aria-haspopup="menu"', null],
  ])("in a post's name, with an unknown word: %s", (_what, state, kind) => {
    const name = `<h3><a href="/nama.akun">Nama Akun</a></h3><div role="button" id="word" ${state}>Xylo</div>`;
    const body = `<div aria-posinset="1"><div data-ad-rendering-role="profile_name">${name}</div></div>`;
    expect(page('facebook', home, body).press('#word')?.kind ?? null).toBe(kind);
  });
});

describe('Facebook: keys', () => {
  it.each([
    ['Enter in a comment box', '[role=textbox]', 'Enter', {}, 'comment'],
    ['Shift+Enter in a comment box', '[role=textbox]', 'Enter', { shiftKey: true }, null],
    ['Enter while composing', '[role=textbox]', 'Enter', { isComposing: true }, null],
    ['l on a card', '#card', 'l', {}, 'like'],
    ['l in a comment box', '[role=textbox]', 'l', {}, null],
    ['Enter on Like', '#like', 'Enter', {}, 'like'],
  ] as const)('%s', (_name, selector, key, more, kind) => {
    const on = page('facebook', home, card('a', bar() + box()));
    expect(on.key(selector, key, more)?.kind ?? null).toBe(kind);
  });
  it('Enter that picks a name from a list', () => {
    const on = page(
      'facebook',
      home,
      card('a', bar() + box().replace('role="textbox"', 'role="textbox" aria-expanded="true"')),
    );
    expect(on.key('[role=textbox]', 'Enter')).toBeNull();
  });
  it('Enter in an answer to a comment carries both', () => {
    const act = page('facebook', home, card('satu', bar() + note)).key('[role=article] [role=textbox]', 'Enter');
    expect([act?.kind, act?.read().draft, act?.read().post?.text, act?.read().post?.parent?.text]).toEqual([
      'reply',
      'jawaban',
      'kata tetangga',
      'satu',
    ]);
  });
});
