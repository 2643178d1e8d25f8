/** Who is meant where no name says it: nobody where organisers and voters speak, somebody where a ballot number stands for the name. */
import { expect, it } from 'vitest';
import { assess, openIndex } from '../../../src/recognition/assess';
import { compileIndex } from '../../../src/recognition/compile';
import { shippedInput } from '../../../src/recognition/shipped';

const index = openIndex(compileIndex(shippedInput()));
const read = (text: string, parent?: string) =>
  assess(index, { site: 'x', kind: 'like', post: { text, ...(parent ? { parent: { text: parent } } : {}) } });

it.each([
  'Panwascam cek dapil dan alat peraga kampanye, dukung terus kami ya #Pemilu2024 #Pilpres2024 #Capres2024',
  'Relawan demokrasi KPU ajak warga nyoblos di TPS terdekat',
  'Dukung pemilu yang bersih #Pilkada #Pemilu2024',
  'KPU buka pendaftaran bakal calon gubernur, ini jadwalnya #pilgub',
  'Jangan golput ya, ikuti debat kandidat dan kenali visi misi mereka',
  'Bawaslu undang semua kontestan pilkada ke deklarasi kampanye damai',
])('organisers and voters speak of an election, and of nobody in it: %s', (text) => {
  expect(read(text).relation).toBe('none');
});

it.each([
  'Jangan golput, coblos nomor 2 di TPS masing-masing',
  'KPU tetapkan Khofifah sebagai calon gubernur nomor urut 2',
  'Bawaslu panggil PDIP karena dugaan kampanye di luar jadwal',
])('as soon as somebody is named, it is about them: %s', (text) => {
  expect(read(text).relation).not.toBe('none');
});

it.each([
  'Jadwal kampanye Pilkada 2024 mulai 25 September',
  'Tahapan kampanye Pilkada 2024 dimulai, ini aturan lengkapnya',
  'Pilkada tinggal sebulan, jangan mau diadu domba sama buzzer',
  'Tim Pemenangan Tender rapat sampai malam',
])('an election alone, its timetable, or a team of anything else is about nobody: %s', (text) => {
  expect(read(text).relation).toBe('none');
});

it('letters that mean something else everywhere are no ticket', () => {
  expect(read('Kabel HDMI bekas masih bagus, siapa mau').relation).toBe('none');
});

it('a question is no farming: words that sound alike do not stand for each other', () => {
  const { signals } = read('Airin menjawab pertanyaan moderator di debat Pilgub Banten');
  expect(signals.map(({ kind }) => kind)).not.toContain('stateWork');
});

it('an answer is about whom the post above is about', () => {
  const above = 'Debat cagub malam ini: Khofifah menang telak!';
  expect(read('Ayo ke TPS semua', above).relation).not.toBe('none');
});

it.each([
  'Cawapres 02 tadi malam tampil memukau',
  'Paslon 2 akhirnya datang ke pasar kami',
  'KPU: paslon nomor 1 tidak hadir di rapat pleno',
  'Cabup nomor 3 ketemu nelayan di pesisir',
])('a ballot number behind what they stand for is a name: %s', (text) => {
  expect(read(text).relation).not.toBe('none');
});

it.each([
  'Calon nomor 2 di lomba masak antar gang',
  'Pasangan nomor 3 menari paling luwes',
  'Dapil 3 nama grup lawaknya',
])('no other number is: %s', (text) => {
  expect(read(text).relation).toBe('none');
});

it.each(['Mas Ganjar presiden RI 2024', 'Anies Baswedan for president 2024', 'Prabowo presiden 2024, titik'])(
  'a name before an office to come is hailed: %s',
  (text) => {
    expect(read(text)).toMatchObject({ relation: 'campaigns', stance: 'for' });
  },
);

it('years in an office are no call', () => {
  expect(read('Jokowi presiden 2014-2024').relation).not.toBe('campaigns');
});

it.each([
  'Mari-Yo keripik jagung manis, sekarang di warung dekat rumah',
  'Main Mario Bros sampai tamat',
  'Toko Mario Jaya',
])('a brand that reads as a name of many is that name: %s', (text) => {
  expect(read(text).relation).toBe('none');
});

it.each(['Ayo coblos MARI-YO nomor 2', 'Papua pilih Matius Fakhiri-Aryoko, Mari-Yo nomor 2'])(
  'in company it is the ticket: %s',
  (text) => {
    expect(read(text).relation).toBe('campaigns');
  },
);

it.each(['Kafe baru ini mengusung konsep kebun', 'Festival tahun ini mengusung tema laut'])(
  'a theme that is carried is no candidate: %s',
  (text) => {
    expect(read(text).relation).toBe('none');
  },
);

it.each([
  'Polisi siapkan 500 personel amankan debat publik paslon di hotel',
  'Pilih pemimpin berdasarkan program, bukan karena amplop',
  'Debat sama suami soal warna cat tembok',
  'Elektabilitas kucingku naik semenjak pakai kalung baru',
  'Emil kalah main PS lagi, traktir cilok',
])('everyday life and advice to voters, in words of elections, are about nobody: %s', (text) => {
  expect(read(text).relation).toBe('none');
});

it.each([
  'Cawapres 02 cuma pencitraan, ditanya malah ngeles',
  'Paslon 1 paling siap, kami sekeluarga ikut',
  'Capres kok emosian, ditanya etik malah marah',
])('a word for or against whoever stands takes a side, also without a name: %s', (text) => {
  expect(read(text).relation).toBe('campaigns');
});

it('the same words below a debate are about the contest, and below the work of an office about nobody', () => {
  const words = 'Pintar bicara saja, hasilnya mana';
  expect(read(words, 'Debat cagub malam ini di Serang').relation).not.toBe('none');
  expect(read(words, 'Gubernur tinjau perbaikan pasar di Serang').relation).toBe('none');
});

it.each(['Jangan pilih RIDO, warga Jakarta rugi', 'Ogah dukung RIDO, janjinya kosong'])(
  'a brand that is also a name is the ticket in a call against it: %s',
  (text) => {
    expect(read(text)).toMatchObject({ relation: 'campaigns', stance: 'against' });
  },
);

it.each(['jangan pilih rido jadi ketua kelas', 'Jangan pilih Rido jadi kapten, dia cedera', 'Kami ogah bayar, AMIN'])(
  'and the name where it is written as one: %s',
  (text) => {
    expect(read(text).relation).toBe('none');
  },
);

it('to trade in religion is a reproach, no trade', () => {
  expect(read('PKS jualan agama melulu, partai munafik')).toMatchObject({ relation: 'campaigns', stance: 'against' });
  expect(read('Toko sebelah jualan buku agama Islam').relation).toBe('none');
});
