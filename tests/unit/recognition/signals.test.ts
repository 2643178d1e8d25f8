/** Every kind of signal in examples of our own: what a person writes, and the kind it must be read as. */
import { describe, expect, it } from 'vitest';
import { assess, openIndex } from '../../../src/recognition/assess';
import { compileIndex, labelsOf } from '../../../src/recognition/compile';
import type { Post } from '../../../src/recognition/post';
import { shippedInput } from '../../../src/recognition/shipped';

const input = shippedInput();
const index = openIndex(compileIndex(input));
const labels = labelsOf(input.contestants);

function read(post: Post | string) {
  const shown = typeof post === 'string' ? { text: post } : post;
  return assess(index, { site: 'facebook', kind: 'like', reaction: 'like', post: shown });
}

describe('signals', () => {
  it.each<[kind: string, post: Post | string]>([
    ['name', 'Drs. H. Andra Soni, M.Si. hadir di pasar Serang, cagub Banten'],
    ['name', 'Mochamad Ridwan Kamil di debat pilgub'],
    ['shortName', 'Bang Doel keliling Jakarta, calon wakil gubernur'],
    ['shortName', 'Saya pilih Bu Luluk di pilgub Jatim'],
    ['shortName', 'KDM blusukan lagi, cagub Jabar'],
    ['ticket', 'Khofifah-Emil'],
    ['ticket', 'Airin & Ade untuk Banten'],
    ['ticket', 'RK–Suswono di Jakarta'],
    ['ticket', 'Pramono x Rano menyapa warga Jakarta, pilgub'],
    ['ticket', 'Anis-Sandi dulu menang pilkada DKI'],
    ['party', 'Partai Amanat Nasional gelar rapat pemenangan pemilu'],
    ['party', 'PAN buka pendaftaran caleg'],
    ['party', 'PDI Perjuangan kampanye di Solo'],
    ['handle', 'kata @ridwankamil soal debat cagub'],
    ['hashtag', '#KhofifahEmil02'],
    ['hashtag', '#menangkankhofifahemil'],
    ['hashtag', '#T3tapJokowi'],
    ['hashtag', '#TolakPrabowo'],
    ['hashtag', '#2019GantiPresiden'],
    ['hashtag', '#JakartaMenyala pilgub seru'],
    ['ballotNumber', 'Coblos nomor dua ya, pilgub sebentar lagi'],
    ['ballotNumber', 'Paslon 01 lebih siap'],
    ['ballotNumber', 'nomor urut 3, Pram-Doel'],
    ['appeal', 'Ayo dukung Airin jadi gubernur'],
    ['appeal', 'Mangga pilih Kang Dedi, hayu coblos Dedi-Erwan'],
    ['slogan', 'Jakarta Menyala bersama Pram-Doel'],
    ['attack', 'Jangan pilih Airin, dinasti lagi'],
    ['gesture', 'Salam 2 jari untuk Prabowo-Gibran'],
    ['gesture', 'salam tiga jari, Pram-Doel'],
    ['campaignAccount', { author: { name: 'Sahabat Khofifah Emil Malang' }, text: 'Kopdar besok' }],
    ['ticket', { imageText: ["May be an image of 2 people and text that says 'KHOFIFAH-EMIL'"] }],
    ['ballotNumber', { imageText: ["Mungkin gambar teks yang menyatakan 'COBLOS NOMOR 2 KHOFIFAH'"] }],
    ['ticket', { text: 'Setuju', quoted: { text: 'Airin-Ade menang' } }],
    ['shortName', 'Khо\u200bfifаh maju pilgub'],
    ['shortName', '𝗞𝗵𝗼𝗳𝗶𝗳𝗮𝗵 maju pilgub'],
    ['shortName', 'Khofi🔥fah maju pilgub'],
    ['electionWord', 'calon gubernur Jatim'],
    ['regionWord', 'pilgub jatim'],
  ])('%s: %j', (kind, post) => {
    expect(read(post).signals.map((signal) => signal.kind)).toContain(kind);
  });

  it.each<[relation: string, post: Post | string]>([
    ['campaigns', 'Jangan pilih Airin, dinasti lagi'],
    ['campaigns', 'Tolak Prabowo di pilpres nanti'],
    ['campaigns', 'Nyoblos nomer 2 wae, dulur, Khofifah-Emil'],
    ['campaigns', 'Hayu urang coblos nomor 4, Dedi-Erwan'],
    ['campaigns', '#JokowiDuaPeriode'],
    ['campaigns', 'Ayo sekeluarga pilih Airin Rachmi Diany'],
    ['campaigns', 'Pilih Khofifah Indar Parawansa calon gubernur kita'],
    // Whoever it is: of two hundred thousand candidates for councils the index knows none.
    ['campaigns', 'Pilih Semar Badranaya caleg DPRD Kabupaten Magelang'],
    ['campaigns', 'PILIH SEMAR BADRANAYA CALEG DPRD KABUPATEN MAGELANG'],
    ['reports', 'PILIH SALAH SATU CALEG DI SURAT SUARA, kata KPU soal Airin'],
    ['campaigns', 'Dukung bakal calon gubernur Khofifah'],
    ['campaigns', 'Ayo dukung bakal calon wakil gubernur Emil Dardak'],
    ['campaigns', 'Semoga Airin jadi gubernur Banten'],
    ['campaigns', 'Insya Allah Ridwan Kamil menjadi gubernur Jakarta'],
    ['campaigns', 'Mohon doa dan dukungannya, saya caleg DPRD Kota Bandung dapil 3 nomor urut 5'],
    ['campaigns', 'Ayo satu keluarga coblos nomor 2'],
    ['campaigns', { text: 'Sebarkan', quoted: { text: 'Pilih Airin-Ade, cagub dan cawagub Banten nomor 1' } }],
    // A tag that parts its words holds names that no single word of them would give away.
    ['campaigns', '#PilihFadliZon'],
    ['campaigns', '#DukungLulukNurHamidah demi Jatim'],
    ['campaigns', '#ahokpenistaagama'],
    ['reports', 'Pilih Khofifah, PKB tinggalkan Risma'],
    ['reports', 'KPU tetapkan Khofifah-Emil sebagai pasangan calon nomor urut 2 dalam rapat pleno, kata ketua KPU'],
    ['reports', 'Survei: elektabilitas Airin unggul tipis, kata pengamat'],
    ['reports', 'Debat perdana Pilgub Banten mempertemukan Airin-Ade dan Andra-Dimyati di studio TV'],
    ['reports', 'Jagoan kalian yang mana: Khofifah-Emil atau Luluk-Lukman'],
    ['campaigns', 'Mau hujan atau panas, kita coblos Khofifah-Emil'],
    // Two who stand against each other, in no word of a contest.
    ['reports', 'Andika Perkasa dan Ahmad Luthfi sama-sama mampir ke pasar pagi ini'],
    ['none', 'Ahmad Luthfi mampir ke pasar pagi ini'],
    // What a fact check tells of was said by others.
    ['reports', '[SALAH] Presiden Perintahkan Polisi Menangkan Khofifah-Emil'],
    ['reports', '[HOAKS] Coblos nomor 2, Khofifah-Emil bagi uang'],
    ['reports', 'Cek fakta: Airin tidak pernah berkata jangan pilih Andra Soni'],
    ['reports', '[KLARIFIKASI] Video Anies bersama anak yatim'],
  ])('%s: %j', (relation, post) => {
    expect(read(post).relation).toBe(relation);
  });
});

describe('contests elsewhere', () => {
  it.each([
    ['campaigns', 'Biarkan Trump menang di sana, di sini kita coblos Khofifah-Emil'],
    ['reports', 'Seperti pemilu Turki, debat Pilgub Jatim antara Khofifah dan Risma ditonton jutaan orang'],
    ['campaigns', 'Biar Partai Buruh Inggris menang di sana, di sini kita coblos PKS nomor 8'],
  ])('do not hide one of ours: %s, %s', (relation, text) => {
    expect(read(text).relation).toBe(relation);
  });
});

describe('what only looks like a signal', () => {
  it.each([
    'Balon merah kesukaan adik meletus',
    'Jalan Ridwan Kamil macet sore ini',
    'Pakde dan bude datang dari kampung',
    'Bapak aing hobi jalan-jalan ke pantai',
    'Rizki sedang main bola di lapangan',
    'Nomor urut 2 silakan masuk, kata perawat',
    'Bayar pajak PBB sekarang bisa dari rumah',
    'Wajan (pan) anti lengket lagi diskon',
    'Ketua OSIS terpilih menang suara terbanyak',
    'Calon mantu idaman, pilihan ibu',
    'Debat bahasa Inggris antar sekolah, juara dua kali',
    'Gubernur meresmikan rumah sakit di Malang',
    'Jangan golput, datang ke TPS ya',
    'Bawaslu buka lowongan pengawas TPS',
    'Presiden Amerika menang pemilu lagi',
    'Aamiin, semoga amin semua doanya',
    'Aku rindu masakan ibu',
    'Pilih calon pemimpin sesuai hati nurani, jangan golput',
    'Pilih Semar Badranaya, penjahit terbaik di Magelang',
    'Bersih-bersih pantai bareng warga #LingkunganHidup #HariLingkunganHidup',
    '#MurniAsri #RumahMakanSederhana #CintaAlam',
    'Ayo kita makan di warung Mulyadi',
    'Erdogan memenangkan pemilu Turki di putaran kedua',
    'Partai Buruh Inggris menang telak kemarin malam',
    'Trump menang di Ohio, pendukung demokrat kecewa berat',
    'Luthfi sama Yasin sudah sampai rumah belum? Mama menunggu',
  ])('%s', (text) => {
    expect(read(text).relation).toBe('none');
  });
});

describe('earlier contests', () => {
  it.each([
    ['Anies-Sandi nomor urut 3', Date.UTC(2017, 3, 1), 'pilkada-2017'],
    ['Prabowo-Sandi menang di kampung kami', Date.UTC(2019, 2, 1), 'pemilu-2019'],
    ['Gus Ipul-Puti di debat pilgub', Date.UTC(2018, 4, 1), 'pilkada-2018'],
    ['Ridwan Kamil di debat pilgub', Date.UTC(2018, 4, 1), 'pilkada-2018'],
    ['Ridwan Kamil di debat pilgub', Date.UTC(2024, 9, 20), 'pilkada-2024'],
    ['Prabowo di debat capres', Date.UTC(2019, 2, 1), 'pemilu-2019'],
    ['Prabowo di debat capres', Date.UTC(2023, 11, 20), 'pemilu-2024'],
  ])('%s, in its own time', (text, publishedAt, election) => {
    const [first] = read({ text, publishedAt }).mentions;
    expect(first?.election).toContain(election);
    expect(labels[first?.ordinal ?? -1]).toBeTruthy();
  });
});
