/** Who is spoken of as standing in a contest, and what only tells of rivals. The ticket is invented. */
import { expect, it } from 'vitest';
import { assess, openIndex } from '../../../src/recognition/assess';
import { compileIndex } from '../../../src/recognition/compile';
import { shippedInput } from '../../../src/recognition/shipped';
import type { Contestant } from '../../../src/rulebook/contestants';
import type { ElectionId, RegionCode } from '../../../src/rulebook/words';

const ticket = (label: string, number: number, head: string, deputy: string): Contestant => ({
  election: 'pilkada-2024' as ElectionId,
  region: '32.01' as RegionCode,
  kind: 'ticket',
  label,
  number,
  people: [{ name: head }, { name: deputy }],
});
const added = [
  ticket('Satu', 1, 'Agus Wijaya', 'Sri Lestari'),
  ticket('Dua', 2, 'Brahmantyo Sulaksana', 'Wirahadi Kertaningrat'),
  ticket('Tiga', 3, 'Cakrawijaya Mangkunata', 'Lokapala Tirtaseputra'),
];
const index = openIndex(compileIndex(shippedInput([], added)));
const relation = (text: string) => assess(index, { site: 'x', kind: 'like', post: { text } }).relation;

it.each(['Agus Wijaya dan Sri Lestari siap bekerja', 'Kemarin Agus Wijaya bersama Sri Lestari keliling pasar'])(
  'two common names in full that are one ticket are that ticket: %s',
  (text) => {
    expect(relation(text)).not.toBe('none');
  },
);

it.each([
  'Agus dan Sri siap bekerja',
  'Agus Wijaya dan Sri pergi ke pasar',
  'Pak Agus Wijaya mengajar, Bu Sri Lestari memasak',
])('less of them is anybody: %s', (text) => {
  expect(relation(text)).toBe('none');
});

it.each(['Brahmantyo Sulaksana 2 periode', 'brahmantyo sulaksana 2 periode dong', 'Brahmantyo Sulaksana 3 priode?'])(
  'a figure before "periode" is a word of a contest: %s',
  (text) => {
    expect(relation(text)).not.toBe('none');
  },
);

it('a figure of something else is none', () => {
  expect(relation('Brahmantyo Sulaksana, ketua kelas periode 2')).toBe('none');
});

it.each([
  'Izin memperkenalkan diri, caleg dapil 3 dari kampung sebelah, pilih saya ya',
  'CALEG MUDA DAPIL 2. COBLOS SAYA!',
  'Warga sekalian, saya caleg nomor 4, mohon doa dan dukungan',
])('whoever stands and asks to be chosen takes part: %s', (text) => {
  expect(relation(text)).toBe('campaigns');
});

it.each([
  'Profil dua pasangan: Brahmantyo Sulaksana–Wirahadi Kertaningrat dan Cakrawijaya Mangkunata–Lokapala Tirtaseputra',
  'Brahmantyo Sulaksana dan Cakrawijaya Mangkunata bersalaman di panggung 🤝!!',
])('who only names rivals reports: %s', (text) => {
  expect(relation(text)).toBe('reports');
});

it.each([
  'Gubernur Brahmantyo Sulaksana mengajak warga tidak golput di pilkada damai',
  'Brahmantyo Sulaksana imbau pelajar gunakan hak pilih',
])('who urges people to vote in peace educates voters, whoever it is: %s', (text) => {
  expect(relation(text)).toBe('none');
});

it.each([
  'Kami minta dukungan bapak ibu untuk Brahmantyo Sulaksana di pilkada, TPS buka pukul tujuh',
  'Harapan kami Brahmantyo Sulaksana menang satu putaran, semoga KPU jujur',
  'Cakrawijaya Mangkunata mengajak warga memilih Brahmantyo Sulaksana di TPS masing-masing',
])('who asks for votes for somebody does not: %s', (text) => {
  expect(relation(text)).not.toBe('none');
});

it('unless a side is taken', () => {
  expect(relation('Brahmantyo Sulaksana ajak warga ke TPS, jangan pilih nomor 3!')).toBe('campaigns');
});

it('who blames one of them does not', () => {
  expect(relation('Brahmantyo Sulaksana bohong terus, Cakrawijaya Mangkunata jujur. Jangan pilih nomor 2!')).toBe(
    'campaigns',
  );
});
