/** The judge command's way in and out: what it reads, what it refuses, and in which words it answers; run for real in `judge-run.test.ts`. */
import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../../src/commands/scenario-rows';
import { actionOf, answer, momentOf } from '../../../src/commands/scenarios';
import { readOne } from './read-one';

const like = { id: 'a', site: 'x', at: '2024-10-15', action: 'like', subject: 'pns', region: '36' };

function quoting(depth: number): unknown {
  let post: unknown = { text: 'halo' };
  for (let at = 0; at < depth; at++) post = { quoted: post };
  return post;
}

describe('scenarios', () => {
  it("take a day as its noon in the region, a moment with its offset, and one without as the region's time", () => {
    expect(momentOf(readOne(like))).toBe(Date.parse('2024-10-15T12:00:00+07:00'));
    expect(momentOf(readOne({ ...like, region: '91' }))).toBe(Date.parse('2024-10-15T12:00:00+09:00'));
    expect(momentOf(readOne({ ...like, at: '2024-10-15T10:00:00+08:00' }))).toBe(
      Date.parse('2024-10-15T10:00:00+08:00'),
    );
    expect(momentOf(readOne({ ...like, at: '2024-10-15T10:00', region: '73' }))).toBe(
      Date.parse('2024-10-15T10:00:00+08:00'),
    );
  });
  it.each<[string, object, object]>([
    ['join_group', { action: 'join_group' }, { action: 'join' }],
    [
      'words in other letters',
      { site: 'Facebook', action: 'Like', subject: ' PNS' },
      { site: 'facebook', action: 'like' },
    ],
    ['words put apart', { action: 'story reply', circumstances: ['agency_account'] }, { action: 'storyReply' }],
    ['what X was called', { site: 'Twitter', action: 'retweet' }, { site: 'x', action: 'repost' }],
    ['who is meant by honorer', { subject: 'honorer' }, { subject: 'ppnpn' }],
    ['who is meant by perangkat desa', { subject: 'Perangkat Desa' }, { subject: 'kades' }],
    ['a reaction by its name in capitals', { action: 'react', reaction: 'LOVE' }, { reaction: 'love' }],
  ])('know %s', (_title, given, read) => {
    expect(readOne({ ...like, ...given })).toMatchObject(read);
  });
  it("take the text of an own post as the person's own words", () => {
    expect(actionOf(readOne({ ...like, action: 'post', post: { text: 'halo', imageText: ['foto'] } }))).toMatchObject({
      kind: 'post',
      draft: 'halo',
      post: { imageText: ['foto'] },
    });
  });
  it('take a draft beside the text of an own post for its words as well, each once', () => {
    const post = { action: 'post', post: { text: 'Dari lapangan' } };
    expect(actionOf(readOne({ ...like, ...post, draft: 'Ayo hadir' })).draft).toBe('Dari lapangan\nAyo hadir');
    expect(actionOf(readOne({ ...like, ...post, draft: 'Dari lapangan' })).draft).toBe('Dari lapangan');
    const comment = { action: 'comment', post: { text: 'Dari lapangan' }, draft: 'Hadir' };
    expect(actionOf(readOne({ ...like, ...comment }))).toMatchObject({
      draft: 'Hadir',
      post: { text: 'Dari lapangan' },
    });
  });
  it.each<[string, unknown, string, RegExp]>([
    ['an unknown act', { ...like, action: 'poke' }, 'action', /not one of like, react.* \(given: "poke"\)/],
    ['an unknown subject', { ...like, subject: 'raja' }, 'subject', /not one of pns, cpns/],
    ['an unknown reaction', { ...like, reaction: 'boo' }, 'reaction', /not one of like, love/],
    ['an unknown circumstance', { ...like, circumstances: ['kaya'] }, 'circumstances.0', /spouse, managerial/],
    ['a day that does not exist', { ...like, at: '2024-02-30' }, 'at', /not a day that exists/],
    ['an hour that does not exist', { ...like, at: '2024-10-15T25:00' }, 'at', /not a day that exists/],
    ['an unknown region', { ...like, region: '99' }, 'region', /unknown region/],
    ['no act', { ...like, action: undefined }, 'action', /missing; not one of/],
    ['no moment', { ...like, at: undefined }, 'at', /missing/],
    ['no id', { ...like, id: undefined }, 'id', /missing/],
    ['text where a list belongs', { ...like, post: { imageText: 'foto' } }, 'post.imageText', /array/],
    ['a moment that is a number', { ...like, at: 1_728_950_400_000 }, 'at', /expected string, received number/],
    ['a region by its name', { ...like, region: 'Banten' }, 'region', /code like 36 or 36\.04.*Banten/],
    ['an unknown site', { ...like, site: 'tiktok' }, 'site', /not one of facebook/],
    ['an unknown strictness', { ...like, strictness: 'keras' }, 'strictness', /not one of standard, strict/],
    ['an author in one word', { ...like, post: { author: 'Budi' } }, 'post.author', /object/],
    ['a text of 150,000 letters', { ...like, post: { text: 'a'.repeat(150_000) } }, 'post.text', /100000/],
    ['a name of 1 MB', { ...like, post: { author: { name: 'a'.repeat(1_000_000) } } }, 'post.author.name', /100000/],
    ['a post that quotes 3,000 others', { ...like, post: quoting(3000) }, 'the row', /deeper than 20 levels/],
    ['a row that is no object', 'halo', 'the row', /object/],
    ['a row that is null', null, 'the row', /missing/],
  ])('refuse %s with the field and the reason', (_title, row, field, reason) => {
    const [first, second] = readScenarios(JSON.stringify([like, row]));
    expect(first).toMatchObject({ id: 'a' });
    expect(second).toMatchObject({ row: 2, reasons: [expect.stringMatching(reason)] });
    expect(second).toHaveProperty('reasons.0', expect.stringMatching(`^${field}: `));
  });
  it('tell everything that is wrong with a row', () => {
    const [row] = readScenarios(JSON.stringify([{ id: 'b', at: 'kemarin', action: 'poke' }]));
    expect(row).toMatchObject({ row: 1, id: 'b', reasons: { length: 3 } });
  });
  it.each<[string, unknown, readonly string[]]>([
    ['a field that nobody knows', { ...like, reigon: '36' }, ['reigon: no such field, left out']],
    ['one of the post', { ...like, post: { txt: 'halo', text: 'halo' } }, ['post.txt: no such field, left out']],
    [
      'several, some deep inside',
      { ...like, note: 1, post: { quoted: { author: { nama: 'Budi' } } } },
      ['note: no such field, left out', 'post.quoted.author.nama: no such field, left out'],
    ],
    ['an id that stands there twice', like, ['id: stands in row 1 as well']],
  ])('answer a row with %s, and say so', (_title, row, remarks) => {
    const id = remarks[0]?.startsWith('id') ? 'a' : 'b';
    const [first, second] = readScenarios(JSON.stringify([like, { ...(row as object), id }]));
    expect(first).not.toHaveProperty('remarks');
    expect((second as { remarks: readonly string[] }).remarks.toSorted()).toEqual(remarks);
    expect(second).toMatchObject({ action: 'like' });
    expect(second).not.toHaveProperty('reigon');
  });
  it('tell what is wrong with a row before what nobody knows', () => {
    const [row] = readScenarios(JSON.stringify([{ ...like, subject: 'raja', reigon: '36' }]));
    expect(row).toMatchObject({ reasons: [expect.stringMatching(/^subject/)] });
  });
  it.each([
    ['null', { ...like, reaction: null, region: null, post: { text: null } }],
    ['an empty text', { ...like, reaction: '', region: '', strictness: '', post: { text: '' } }],
  ])('take %s for a field that was left out', (_title, row) => {
    expect(readOne(row)).toMatchObject({ region: '0', strictness: 'standard' });
  });
  it('take an empty draft of an own post for none: what it says stands in the post', () => {
    const text = 'Ayo coblos nomor 2, Andra Soni-Dimyati!';
    expect(answer(readOne({ ...like, action: 'post', post: { text }, draft: '' }))).toMatchObject({ verdict: 'warn' });
  });
  it.each([
    ['no JSON', '{', /^not JSON/],
    ['no array', '{}', /array/],
  ])('refuse a file that is %s', (_title, text, message) => {
    expect(() => readScenarios(text)).toThrow(message);
  });
  it('answer with verdict, phase, election, provisions, contestants and signals', () => {
    const text = 'Ayo coblos nomor 2, Andra Soni-Dimyati!';
    expect(answer(readOne({ ...like, post: { text } }))).toMatchObject({
      id: 'a',
      verdict: 'warn',
      phase: 'campaign',
      election: 'pilkada-2024',
      provisions: expect.arrayContaining(['SKB2022-B6']),
      contestants: expect.arrayContaining([expect.stringContaining('Andra Soni')]),
      signals: expect.arrayContaining([expect.objectContaining({ field: 'text' })]),
    });
    expect(answer(readOne({ ...like, at: '2026-11-22', post: { text } }))).toMatchObject({
      verdict: 'clear',
      phase: 'outside',
      election: null,
      provisions: [],
    });
  });
});
