/** Whose account it is by its name: a campaign team's, whoever stands, and friends or teams of anything else. */
import { describe, expect, it } from 'vitest';
import { assess, openIndex } from '../../../src/recognition/assess';
import { compileIndex } from '../../../src/recognition/compile';
import { shippedInput } from '../../../src/recognition/shipped';

const index = openIndex(compileIndex(shippedInput()));
const by = (name: string, text = 'Besok kumpul') =>
  assess(index, { site: 'facebook', kind: 'like', post: { author: { name }, text } });

describe('a campaign team by what it calls itself', () => {
  it.each([
    'Tim Pemenangan Bantul Bersatu',
    'Tim Pemenangan Nomor 2',
    'Tim Sukses 02',
    'Timses Bantul Maju',
    'Tim Sukses Cabup Garut',
    'Relawan Pilkada Bantul',
    'Relawan Paslon 1',
    'Pendukung Nomor Urut 2',
  ])('%s', (name) => {
    expect(by(name).ownAccount).toBe(true);
  });

  it('is one in a group as well, and however much the post says', () => {
    const text = 'Ayo coblos nomor 2, menang, keren, mantap. '.repeat(20);
    const { ownAccount } = assess(index, {
      site: 'facebook',
      kind: 'like',
      post: { text, group: { name: 'Tim Pemenangan Bantul' } },
    });
    expect(ownAccount).toBe(true);
  });
});

describe('a name that says friends or team of something else', () => {
  const names = [
    'Relawan Vaksin Depok',
    'Relawan PMI Sleman',
    'Relawan Demokrasi KPU Bantul',
    'Relawan Literasi Pemilu',
    'Tim Sukses Panen Raya',
    'Tim Sukses Hajatan Mbak Tini',
    'Tim Pemenangan Lomba Adipura Bantul',
    'Sahabat Alam',
    'Pendukung Timnas Indonesia',
    'Komunitas Menang Lelang Motor',
  ];
  it.each(names)('%s is no campaign team', (name) => {
    expect(by(name).ownAccount).toBe(false);
    expect(by(name, 'Pemilu sudah dekat, jaga kesehatan').ownAccount).toBe(false);
  });
  it.each(names)('%s makes an everyday post about nobody', (name) => {
    expect(by(name).relation).toBe('none');
    expect(by(name, 'Panen semangka minggu depan, semoga sukses').relation).toBe('none');
  });
  it.each(names)("%s makes a cheer below its post nobody's support", (name) => {
    const post = { group: { name }, text: 'Besok kumpul' };
    expect(assess(index, { site: 'facebook', kind: 'comment', draft: 'Semangat, lanjutkan!', post }).draft).toBe(
      'none',
    );
  });
});
