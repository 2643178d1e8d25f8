/** Ballot numbers as people write them alone, "02", and the same figures in everyday life. */
import { expect, it } from 'vitest';
import { assess, openIndex } from '../../../src/recognition/assess';
import { compileIndex } from '../../../src/recognition/compile';
import { shippedInput } from '../../../src/recognition/shipped';

const index = openIndex(compileIndex(shippedInput()));
const relation = (text: string) => assess(index, { site: 'x', kind: 'like', post: { text } }).relation;

it.each([
  'Coblos 02 ya',
  'sekeluarga coblos 03 semua',
  'bapak saya juga milih 01',
  'menangkan 02',
  'pilih 03 saja',
  'tim 02 mana suaranya, siap menang',
  'dukung 03',
  'dukung 02 sampai menang',
])('a call for a figure alone is a call: %s', (text) => {
  expect(relation(text)).toBe('campaigns');
});

it.each([
  'peserta nomor 02 ayo dukung dan vote',
  'Kamar 01 dan 02 sudah penuh, mending pesan dulu',
  'Kelas 02 kompak, menang!',
  'SDN 02 butuh dukungan buku',
  'Bandung, 02 Juni 2024: dukung UMKM lokal',
  'Pukul 02 dini hari masih hujan di Bandung, semoga aman',
  'Lomba tujuh belasan: tim 02 kalah tarik tambang lawan tim 01',
  'tim 02 menang futsal antar kelas',
  'milih 02 rasa apa ya enaknya',
])('a figure of anything else is not: %s', (text) => {
  expect(relation(text)).toBe('none');
});

it('a figure far from its call is of something else, however little stands between', () => {
  expect(relation(`sekeluarga coblos${' .'.repeat(5)} 03 semua`)).toBe('campaigns');
  expect(relation(`sekeluarga coblos${' .'.repeat(30)} 03 semua`)).toBe('none');
});
