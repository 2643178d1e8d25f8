/**
 * Sentences for training, written for it: results and congratulations, and those in which organisers and whoever stands meet.
 * Slots as in `training-sentences.ts`.
 */

/** Who is congratulated on being elected, and who is told to be: learned from only for what a post does. */
export const hailing = [
  'Selamat kepada {A} atas terpilihnya sebagai bupati {R}',
  'Selamat atas terpilihnya {A} dan {B} sebagai bupati dan wakil bupati {R}',
  'Selamat dan sukses {A}, terpilih sebagai wali kota {R}',
  'Kami mengucapkan selamat atas kemenangan {A} di {R}',
  'Selamat untuk {A} yang terpilih sebagai gubernur, semoga amanah',
  'Alhamdulillah {A} terpilih menjadi bupati {R}, selamat pak',
  'Selamat bu {B}, terpilih lagi memimpin {R}',
  'Selamat & sukses atas terpilihnya {A} sebagai wali kota {R}',
  'Selamat kepada {A} - {B}, Gubernur dan Wakil Gubernur {R} terpilih',
  'Selamat dan sukses {a}-{b} terpilih sebagai Gubernur dan Wakil Gubernur {R}',
];
/** The same, told. */
export const elected = [
  '{A} terpilih sebagai bupati {R}',
  '{A} terpilih menjadi wali kota {R}, unggul di semua kecamatan',
  '{P} ucapkan selamat kepada {A} yang terpilih sebagai gubernur',
  '{B} beri selamat atas kemenangan {A} di pilkada {R}',
  'KPU {R} tetapkan {A} sebagai bupati terpilih',
];

/** Who asks for votes in the words of organisers. */
export const invited = [
  'Jangan golput, datang ke TPS dan dukung {A}',
  'Mohon dukungan warga {R} untuk {A}, TPS buka sampai jam satu',
  'Gunakan hak pilih, kami titip suara untuk {A} di {R}',
  'Cek DPT dulu, lalu kita menangkan {A} di pilkada {R}',
];

/** Whom organisers have to do with as one that stands, no matter how much of the sentence is theirs. */
export const watched = [
  'Bawaslu {R} periksa pengurus {P} soal bagi sembako',
  '{P} {R} dilaporkan ke Bawaslu, diduga curi start',
  'KPU {R} kembalikan berkas pendaftaran {P}',
  'Panwaslu {R} tegur {P} karena baliho di sekolah',
  'Bawaslu {R} sidangkan laporan terhadap {P}',
];
