/** Who is congratulated on being elected to an office of a ballot, and who on anything else. The tickets are invented. */
import { describe, expect, it } from 'vitest';
import { assess, openIndex } from '../../../src/recognition/assess';
import { compileIndex } from '../../../src/recognition/compile';
import { shippedInput } from '../../../src/recognition/shipped';
import type { Contestant } from '../../../src/rulebook/contestants';
import type { ElectionId, RegionCode } from '../../../src/rulebook/words';

const added: Contestant = {
  election: 'pilkada-2024' as ElectionId,
  region: '32.01' as RegionCode,
  kind: 'ticket',
  label: 'Dua',
  number: 2,
  people: [{ name: 'Brahmantyo Sulaksana' }, { name: 'Wirahadi Kertaningrat' }],
};
const index = openIndex(compileIndex(shippedInput([], [added])));
const relation = (text: string) => assess(index, { site: 'facebook', kind: 'like', post: { text } }).relation;
const head = 'Brahmantyo Sulaksana';
const both = `${head} dan Wirahadi Kertaningrat`;

describe('congratulations on being elected hail a contestant, in whatever order', () => {
  it.each([
    `Selamat kepada ${head} atas terpilihnya sebagai bupati`,
    `Selamat kepada Bapak ${head} atas terpilihnya kembali sebagai Bupati Bogor, semoga amanah`,
    `Selamat atas terpilihnya Bapak ${head} sebagai Bupati Bogor`,
    `Selamat dan sukses ${head} terpilih sebagai Bupati Bogor`,
    `Selamat dan sukses atas terpilihnya ${both} sebagai Bupati dan Wakil Bupati Bogor`,
    `Kami mengucapkan selamat kepada ${head} yang terpilih menjadi bupati`,
    `Mengucapkan selamat atas kemenangan ${head} di Bogor`,
    `Alhamdulillah, ${head} terpilih sebagai bupati, selamat pak`,
  ])('%s', (text) => {
    expect(relation(text)).toBe('campaigns');
  });
});

it.each([
  `Selamat kepada Pak ${both}, bupati dan wakil bupati Kabupaten Bogor terpilih`,
  `Keluarga besar SMAN 3 mengucapkan selamat kepada Bapak ${both} sebagai Bupati dan Wakil Bupati Bogor terpilih`,
  `Selamat bertugas ${head}, bupati Bogor terpilih`,
])('an office is yet to be taken also where the name of its region stands in between: %s', (text) => {
  expect(relation(text)).not.toBe('none');
});

it.each([`${head} resmi terpilih sebagai Bupati Bogor`, `${head} terpilih menjadi bupati, unggul di 30 kecamatan`])(
  'who is told to be elected is told of: %s',
  (text) => {
    expect(relation(text)).not.toBe('none');
  },
);

it.each([
  `Selamat atas terpilihnya ${head} sebagai ketua OSIS`,
  `Selamat kepada ${head} atas terpilihnya sebagai Ketua Karang Taruna`,
  `Selamat kepada ${head}, terpilih sebagai ketua RT 04`,
  `Selamat dan sukses Prof. ${head} atas terpilihnya sebagai rektor`,
  `Selamat ulang tahun Pak ${head}`,
  `Bupati Bogor ${head} menyerahkan hadiah bagi warga yang terpilih`,
  'Selamat atas terpilihnya Bapak Sutrisno sebagai ketua RT 04, semoga amanah',
  'Selamat kepada siswa yang terpilih sebagai paskibraka',
])('any other congratulation is about nobody who stands: %s', (text) => {
  expect(relation(text)).toBe('none');
});
