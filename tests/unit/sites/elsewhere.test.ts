/** Languages that few people here use: their words where outlines and marks are gone, and that none of them means opposites. */
import { describe, expect, it } from 'vitest';
import { siteWords } from '../../../src/sites/words';
import { page } from './page';

const icon = (label: string, id: string) =>
  `<div role="button" id="${id}"><svg aria-label="${label}" height="24"><path d="M1 1h${id.length}z"></path></svg></div>`;
const post = (...[like = '', comment = '', share = '']: readonly string[]) =>
  `<main><article><header><a href="/nama.akun/">nama.akun</a></header><h1 dir="auto">kata</h1><section>${icon(like, 'like')}${icon(comment, 'comment')}${icon(share, 'share')}</section></article></main>`;

describe('Instagram with signs that have changed', () => {
  it.each([
    ['Spanish', 'Me gusta', 'Ya no me gusta', 'Comentar', 'Compartir'],
    ['Portuguese', 'Curtir', 'Descurtir', 'Comentar', 'Compartilhar'],
    ['French', 'J’aime', 'Je n’aime plus', 'Commenter', 'Partager'],
    ['German', 'Gefällt mir', 'Gefällt mir nicht mehr', 'Kommentieren', 'Teilen'],
    ['Japanese', 'いいね！', 'いいね！を取り消す', 'コメントする', 'シェア'],
    ['Korean', '좋아요', '좋아요 취소', '댓글 달기', '공유하기'],
    ['Vietnamese', 'Thích', 'Bỏ thích', 'Bình luận', 'Chia sẻ'],
  ])('in %s', (_language, like, undo, ...rest) => {
    const home = 'https://www.instagram.com/';
    const on = page('instagram', home, post(like, ...rest));
    const act = on.press('#like');
    expect([act?.kind, act?.read().post?.author?.handle]).toEqual(['like', 'nama.akun']);
    expect([on.press('#comment'), on.press('#share')]).toEqual([null, null]);
    expect(page('instagram', home, post(undo, ...rest)).press('#like')).toBeNull();
  });
});

describe.each(Object.entries(siteWords))('%s', (_site, words: Readonly<Record<string, readonly string[]>>) => {
  it.each([
    ['like', 'undo'],
    ['like', 'none'],
    ['follow', 'none'],
    ['join', 'none'],
  ])('no word means %s and %s', (one, other) => {
    expect((words[one] ?? []).filter((word) => words[other]?.includes(word))).toEqual([]);
  });
  it('no word stands twice in a role', () => {
    for (const [role, list] of Object.entries(words))
      expect(
        list.filter((word, place) => list.indexOf(word) < place),
        role,
      ).toEqual([]);
  });
});
