/**
 * Sentences for training, written for it: local contests that no collection of posts covers.
 * Names come from the ballots, the sentences are ours; the tests use other sentences.
 * Slots: {A} {B} full names of head and deputy, {a} {b} one word of each, {s} {t} short names, {N} ballot number, {R} region, {P} a party.
 */
import type { Contestant } from '../rulebook/contestants';
import { knownCampaign, knownNone, knownReport } from './training-known';
import { elected, hailing, invited, watched } from './training-organised';
import {
  aboveContest,
  aboveNone,
  comments,
  namesakeNone,
  unnamedCampaign,
  unnamedNone,
  unnamedReport,
} from './training-unnamed';

export interface Sentence {
  readonly text: string;
  readonly context?: string;
  readonly wanted: 0 | 1;
  readonly manner: 'campaign' | 'report' | 'none';
  /** Whether it says nothing of what makes a post be about a contestant, only of what such a post does. */
  readonly forMannerOnly: boolean;
  /** How much it counts beside a collected post, which counts 1. */
  readonly weight: number;
}

const campaign = [
  'Coblos nomor {N} ya dulur, {a}-{b} untuk {R} yang lebih baik',
  'Kami sekeluarga siap menangkan {A} dan {B} di {R} 💪',
  'Bismillah {R} bersama {a} - {b}',
  'Nomor {N}! {a} {b} menang!!',
  'Dukung terus {A}, calon terbaik untuk {R}',
  '#{a}{b} #{R} nomor {N} jangan lupa tanggal 27 November',
  'Maju terus pak {A}, warga {R} mendukungmu',
  'Paslon {N} {A} - {B} tidak layak memimpin {R}',
  'Jangan pilih {A}, janji manis saja dari dulu',
  'Program {a}-{b} paling masuk akal, saya pilih nomor {N}',
  'Terima kasih {P} sudah mengusung {A} di {R}',
  'Semoga {A} - {B} terpilih jadi pemimpin {R}',
  'Ayo merapat ke posko pemenangan {a}-{b} di {R}',
  '{a} & {b} pasti menang, rakyat {R} sudah cerdas',
  'Relawan {a} {b} siap kawal suara di semua TPS {R}',
  'Ogah pilih {A}, dinasti lagi dinasti lagi',
  'Tanggal 27 ingat nomor {N} ya, {A} pilihan kami',
  'Kita jaga suara {A} dan {B} sampai KPU {R} selesai menghitung',
  'Warga {R} sudah kenal {A}, hati kami untuk {B} juga',
  'Pilih {a} dan {b}, jangan golput ya {R}',
  'Debat tadi malam {A} keren banget, makin mantap pilih nomor {N}',
];
const report = [
  'KPU {R} tetapkan {A} - {B} sebagai pasangan calon nomor urut {N}',
  '{A} dan {B} mendaftar ke KPU {R} diantar {P}',
  'Survei terbaru pilkada {R}: {A}-{B} unggul tipis',
  'Cabup {R} {A} kampanye di pasar, temui pedagang',
  'Debat publik pilkada {R} hari ini, {A} paparkan visi misi',
  'Hasil hitung cepat: {a}-{b} ungguli lawan di {R}',
  '{P} resmi usung {A} di pilkada {R}',
  'Bawaslu {R} panggil calon bupati {A} terkait laporan warga',
  'Calon wakil {B} dampingi {A} blusukan di {R}',
  'Dugaan pelanggaran kampanye {A}, Bawaslu {R} minta keterangan saksi',
  'Tim hukum {A} gugat hasil pilkada {R} ke MK',
  'Rekapitulasi KPU {R}: suara {A} dan {B} terbanyak',
  'Saksi {a}-{b} walk out dari pleno KPU {R}',
  '{A} digadang-gadang maju lagi, {P} belum putuskan',
  'Pengamat: peluang {A} berduet dengan {B} masih terbuka',
  'Pendukung {A} minta hitung ulang di {R}',
  'Harta kekayaan paslon pilkada {R}, {A} tertinggi',
];
/** From here on both are about a contestant beyond doubt: learned from only for what a post does. */
const fullerCampaign = [
  '{A} jadi bupati {R}, {R} makin maju',
  'Semoga {A} jadi gubernur {R}, orangnya sederhana dan mau mendengar',
  'Lanjut dua periode pak {A}, kerjanya nyata',
  'Warga {R} solid ke {A}, matur nuwun pak',
  '{A} idaman emak-emak {R}, calon kita semua',
  'Hati saya sudah mantap ke {a} {b}, bismillah',
  'Calon yang paling ngerti {R} ya cuma {A}',
  'Bukan janji, {A} sudah kerja dari dulu. Gas menang!',
  'Rindu {R} yang dulu, pulihkan bersama {A}',
  'Wong {R} titip harapan ke {a} - {b}, nomor {N} wae',
  '{A} sudah tua kok masih nyalon, kasih kesempatan yang muda',
  'Kasus {A} belum selesai kok sudah nyalon lagi di {R}',
  'Visi misi {A} kosong, isinya jargon melulu',
  '{A} gagal total di {R}, waktunya ganti bupati',
  'Apa kabar janji {A} lima tahun lalu? Sekarang minta dipilih lagi',
  'Yang dukung {A} paling cuma tim bayaran',
  '{P} kasih tiket ke {A}, dinasti jalan terus. Kami tidak akan pilih',
  'Debat tadi {A} jawabnya muter-muter, calon kok begitu',
  'Bagi-bagi sembako menjelang coblosan, {A} memang tidak pernah berubah',
  'Jangan sampai {R} jatuh ke tangan {a} {b}',
  'Ikut deklarasi dukungan {a}-{b}, lapangannya penuh',
  'Langsung dari deklarasi dukungan untuk {A}',
];
const fullerReport = [
  '{A} gabung tim kampanye {B} di {R}',
  'Tim {a}-{b} laporkan akun penyebar fitnah ke polisi',
  'Moderator debat tegur pendukung {A} yang ribut',
  'Debat pilkada {R} malam ini, siapa saja yang menonton?',
  'Debat perdana di {R} mempertemukan {A} dan penantangnya',
  '[SALAH] Video {A} Ditangkap KPK Jelang Pencoblosan',
  '[HOAKS] {A} Mundur dari Pencalonan di {R}',
  'Cek fakta: {A} tidak pernah bilang akan menghapus dana desa',
  '{A} dikabarkan mundur, begini faktanya',
  'Beredar Foto {A} Bersama {B}, Ternyata Hasil Suntingan',
  '{P} Dukung {A}, Pengamat: Peta Politik {R} Berubah',
  'Mantan Bupati Dukung {A} di Pilkada {R}',
  '{A} mundur dari jabatannya jelang pendaftaran calon',
  'Jadwal kampanye {A} di {R} hari ini: pasar, pesantren, lapangan',
  'MK tolak gugatan {A}, {B} tetap pemenang pilkada {R}',
];
const none = [
  'Kirim salam untuk {a} sama {b} ya kalau ke {R}',
  'Ketemu {a} dan {b} di pasar {R} tadi pagi',
  'Arisan keluarga di rumah {b}, {a} bawa kue dari {R}',
  'Kursus menjahit gratis bersama {B} di balai desa {R}',
  'Pengajian malam ini bersama {A} di masjid agung {R}',
  'Senam pagi bareng {A} di alun-alun {R}, ayo datang',
  'Belajar komputer bersama {A}, terbuka untuk anak {R}',
  'Antrean nomor urut {N} dipanggil, kata pegawai bank di {R}',
  'Peserta nomor urut {N} dari {R} tampil di panggung',
  'Karyawan teladan bulan ini: {A} dari cabang {R}',
  'Penulis {A} bedah buku di perpustakaan {R}',
  '{A} mendaki gunung bersama teman kampus',
  'Kangen masakan {b} dan obrolan {a} waktu kuliah di {R}',
  'Bengkel {a} di {R} murah dan cepat',
  'Panen durian di kebun {a}, {R}, rasanya manis',
  'Rumah {A} di {R} kebanjiran semalam',
  'Anak {a} dan anak {b} satu sekolah di {R}',
  '{A} dan {B} menikah di {R}, selamat ya',
  'Pemakaman {A} di {R} dihadiri keluarga',
  'Kecelakaan di {R}, korban bernama {A} dibawa ke rumah sakit',
  'Mahasiswa asal {R}, {A}, juara lomba robot',
  'Reuni angkatan di {R}, yang datang {a}, {b}, dan Joko',
  'Nama saya {A}, tinggal di {R}, hobi memancing',
  'Dijual tanah di {R}, hubungi {A}',
  'Dokter gigi {B} pindah praktik ke {R}',
  'Kapolsek di {R}, {A}, beri penyuluhan di sekolah',
  'Camat {A} buka lomba desa di {R}',
  'Kepala desa {A} bagikan bibit pohon untuk warga {R}',
  'Penyanyi {a} rilis lagu baru, {b} jadi model klipnya',
  'Buka puasa bersama {a} dan {b} di {R} seru sekali',
  'Bupati {A} resmikan jembatan baru di {R}',
  'Wali kota {A} lantik pejabat eselon II Pemkot {R}',
  'Selamat ulang tahun untuk guru kami pak {A}',
  'Belajar mengaji bersama ustaz {A} di masjid',
  'Turut berduka cita atas wafatnya ayahanda dari {A}',
  'Dr {A} membuka praktik di klinik dekat pasar {R}',
  '{A} mencetak dua gol untuk tim kampung kami',
  'Pak {a} dan bu {b} jualan nasi goreng enak di {R}',
  'KPU {R} gelar sosialisasi untuk pemilih pemula di SMA 1',
  'Bawaslu {R} ajak warga tolak politik uang',
  'Polres {R} simulasi pengamanan pilkada',
  'Rapat koordinasi persiapan logistik pemilu di {R} dihadiri sekda {A}',
  'Gunakan hak pilih Anda, datang ke TPS di {R}',
  'ASN {R} ikrar netralitas menjelang pilkada',
  '{a} calon mantu idaman, {b} calon istri idaman',
  'Pemilihan ketua OSIS SMA {R} nomor urut {N} menang',
  'Harga cabai di {R} naik, kata pedagang bernama {a}',
  'Kepala dinas {A} tinjau banjir di {R}',
  'Gubernur dan bupati {A} bahas APBD {R}',
  'Konser {a} dan {b} di {R} nanti malam seru banget',
  'Lowongan kerja di {R}, hubungi {A}',
  'Gubernur {A} imbau warga jaga pemilu tetap sejuk dan tidak golput',
  '{A} minta KPU dan Bawaslu bekerja profesional, pemilu harus lancar',
  'Bupati {A} pastikan ASN {R} netral di pilkada',
  'Wali kota {A} cek kesiapan logistik pemilu di gudang KPU {R}',
  'Gubernur {A} terima penghargaan dari menteri di Jakarta',
  '{A} kunjungi kantor kementerian bahas kerja sama',
  'Menteri {A} lantik pejabat baru, {B} hadir',
  'Presiden {A} bertemu kepala negara sahabat',
  'Pak {A} kapan jalan di {R} diperbaiki, capek lubang terus',
  'Kinerja gubernur {A} bikin warga kecewa, banjir tiap tahun',
  'Terima kasih pak {A}, puskesmas {R} sekarang bagus',
  'KPU umumkan jumlah caleg sementara yang memenuhi syarat',
  'Syarat usia calon gubernur digugat ke MK',
  'Apa beda capres dan cawapres? Belajar demokrasi bersama pemilih pemula',
  'KPU {R} jelaskan anggaran bila pilkada dua putaran',
  'Tahapan pencalonan kepala daerah dimulai, ini jadwal dari KPU {R}',
  'Tolak politik uang, pilih pemimpin sesuai hati nurani',
  'Pilih presiden, DPR, dan DPD: kenali lima surat suara',
  'Partai politik itu sama saja, lupa rakyat setelah menang',
  'Anggota DPR rapat dengan menteri soal anggaran pendidikan',
  'DPR sahkan RUU, fraksi-fraksi beri catatan',
  'Foto keluarga {a} dan {b} waktu liburan ke {R}',
  'Nomor {N} paling enak di daftar menu kedai {b}',
  'Skuad {R} FC kalah, {a} dicadangkan pelatih',
  'Selamat menempuh hidup baru {a} dan {b}',
  'Rangking {N} lomba baca puisi diraih {A} dari {R}',
  'Timnas menang, pelatih puji {a}',
  'Pak {A} pensiun setelah 30 tahun mengajar di {R}',
  'Bupati {A} salurkan bantuan untuk korban banjir',
  'Dinas kesehatan {R} imunisasi anak, hadir {A} dan {B}',
];

/** A few thousand sentences about tickets, the same on every run: local ones first, then those whom everybody knows. */
export function sentences(
  contestants: readonly Contestant[],
  regions: ReadonlyMap<string, string>,
  count = 4000,
): Sentence[] {
  const tickets = contestants.filter((each) => each.people.length === 2 && each.number);
  const wide = tickets.filter((each) => !each.region.includes('.'));
  const famous = wide.filter(({ people }) => people.some(({ short }) => short?.length));
  let state = 7;
  const pick = <T>(list: readonly T[]): T => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return list[Math.floor(((state >>> 0) / 2 ** 32) * list.length)] as T;
  };
  const parties = ['PDIP', 'Golkar', 'Gerindra', 'NasDem', 'PKB', 'PKS', 'PAN', 'Demokrat'];
  // A kind that is listed again is drawn that much more often: most of what people write is about nobody who stands.
  const kinds = [
    { manner: 'campaign', list: campaign },
    { manner: 'report', list: report },
    { manner: 'none', list: none },
    { manner: 'none', list: none },
  ] as const;
  const fuller = [
    { manner: 'campaign', list: fullerCampaign },
    { manner: 'report', list: fullerReport },
  ] as const;
  const results = [
    { manner: 'campaign', list: hailing },
    { manner: 'report', list: elected },
    { manner: 'report', list: elected },
  ] as const;
  const organised = [
    { manner: 'campaign', list: invited },
    { manner: 'report', list: watched },
  ] as const;
  const known = [
    { manner: 'campaign', list: knownCampaign },
    { manner: 'report', list: knownReport },
    { manner: 'none', list: knownNone },
    { manner: 'none', list: [...knownNone, ...namesakeNone] },
  ] as const;
  const unnamed = [
    { manner: 'campaign', list: unnamedCampaign },
    { manner: 'report', list: unnamedReport },
    { manner: 'none', list: unnamedNone },
    { manner: 'none', list: unnamedNone },
    { manner: 'none', list: unnamedNone },
  ] as const;
  const answers = [
    { manner: 'campaign', list: comments, above: aboveContest },
    { manner: 'none', list: comments, above: aboveNone },
  ] as const;
  const sentenceOf = (
    kinds: readonly {
      readonly manner: Sentence['manner'];
      readonly list: readonly string[];
      readonly above?: readonly string[];
    }[],
    forMannerOnly: boolean,
    among = pick([tickets, tickets, wide]),
  ): Sentence => {
    const ticket = pick(among);
    const [head, deputy] = ticket.people.map((person) => person.name) as [string, string];
    const word = (name: string) => name.split(' ').find((part) => part.length > 3 && !/^muham/i.test(part)) ?? name;
    const slots: Record<string, string> = {
      A: head,
      B: deputy,
      a: word(head),
      b: word(deputy),
      s: ticket.people[0]?.short?.[0] ?? head,
      t: ticket.people[1]?.short?.[0] ?? deputy,
      N: String(ticket.number),
      R: regions.get(ticket.region) ?? 'Indonesia',
      P: pick(parties),
    };
    const { manner, list, above } = pick(kinds);
    const filled = (template: string) => template.replace(/\{(\w)\}/g, (_, slot: string) => slots[slot] ?? '');
    const text = filled(pick(list));
    return {
      ...(above ? { context: filled(pick(above)) } : {}),
      text: pick([0, 1, 2]) ? text : text.toLowerCase(),
      wanted: manner === 'none' ? 0 : 1,
      manner,
      forMannerOnly,
      weight: among === famous ? 0.25 : 0.5,
    };
  };
  return [
    ...Array.from({ length: count }, () => sentenceOf(kinds, false)),
    ...Array.from({ length: count / 4 }, () => sentenceOf(fuller, true)),
    ...Array.from({ length: count / 4 }, () => sentenceOf(known, false, famous)),
    ...Array.from({ length: count / 4 }, () => sentenceOf(unnamed, false)),
    ...Array.from({ length: count / 4 }, () => sentenceOf(answers, false, famous)),
    ...Array.from({ length: count / 8 }, () => sentenceOf(results, true)),
    ...Array.from({ length: count / 10 }, () => sentenceOf(organised, false)),
  ];
}
