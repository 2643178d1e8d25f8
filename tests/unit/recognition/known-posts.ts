/**
 * Posts about people whom a province or the country knows by a short name, in the manner of those that people really write; and
 * posts that only name them. None of them is learned from.
 * {s} {t} short names of head and deputy, {R} region, {P} a party, {N} ballot number.
 */
export const supports = [
  'Bismillah, {R} tetep ayem bareng {s} dan {t}, lanjut',
  '@user Suwun {t} wis sambang pasar, arek kene ndukung sampeyan',
  'gak muluk muluk, yang kerjanya kelihatan ya {s}. {R} buktinya',
  '{s} pinter debatnya, tenang, data lengkap',
  '@user Kopdar pagi ini seru! Anak muda kompak {s}-{t}',
  '{s} {t}, pasangan paling jangkep. Saling melengkapi',
  '{s}-{t} gagasannya paling masuk akal, pendidikan sampai pesantren dipikirin',
  '{s} orangnya apa adanya, blusukan dari dulu sebelum jadi calon juga gitu',
  '{s} tadi malam keren, tenang dan berjiwa besar, nomor {N} di hati',
  '{s} {t} sekali putaran, udah ga usah ribet ribet',
  'Alhamdulillah {s} konsisten dari dulu bela petani, semoga jadi gubernur',
  'Udah paling bener {s} {t} aja deh buat {R}',
  '{s} {t} pasangan yang lengkap, tegas dan paham ekonomi',
  '{s} nomor {N} insya Allah menang telak, kami sekeluarga merapat',
  'Pilkada {R} aku melu {s} wae, {t} wis kenal suwe',
  '{s} {t} paling cocok buat {R}, tegas plus berpengalaman',
  '{s} 2 periode, gas lagi',
  'Relawan {s} bagi takjil, lanjutkan nggo {R}',
];
export const opposes = [
  '{s} lima tahun ngapain aja? {R} gitu gitu aja, ogah milih lagi',
  '{t} kutu loncat, dulu di sana sekarang ikut {P}, demi kursi wagub',
  '{s} jago janji doang, mau mimpin {R} modal baliho',
  'Janji yang dulu aja ga beres, {s} mau jadi gubernur lagi',
  '{s} mundur aja deh, belum panas udah keringetan di debat',
  '{t} debatnya cuma gimmick, gini calon wagub? {R} ogah',
  '{s} emosian gitu ditanya panelis, gimana mimpin {R}',
  '{s} {t} jual nama keluarga demi menang pilkada {R}',
  'gue sih ogah {s} 2 periode, janjinya meleset semua',
  'jangan biarkan {s} jadi gubernur {R}, cukup sekali',
  '{s}-{t} cuma omon-omon, jangan pilih nomor {N}',
  'Jangan mau {s} maju lagi, nyesel nanti',
];
export const news = [
  '{s}-{t} Kantongi Rekomendasi {P} untuk Pilgub {R}',
  'Survei: Elektabilitas {s} 57 Persen di {R}',
  '{s} Resmi Didaftarkan {P} ke KPU {R} Malam Ini',
  '{P} Usung {s}, Begini Peta Pilgub {R}',
  'Ini Alasan {P} Pilih {s} jadi Bakal Calon',
  '{s} Soal Pendamping di Pilgub: Tunggu Partai',
  '{t} Kampanye Perdana di Pesisir, {s} di Kota',
  '{s}-{t} Daftar ke KPU Diiringi Ribuan Relawan',
  'Tim Kampanye Sebut {t} Siap Debat Kandidat',
  '[SALAH] Foto {s} Digendong Ajudan usai Debat',
  'Beredar Kabar {t} Mundur sebagai Calon, Cek Faktanya',
  'Hasil hitung cepat: {s}-{t} 49,87 persen di {R}',
  '{s}-{t} Batal Gugat Hasil Pilkada {R} ke MK',
  '{s} ziarah ke makam ulama sebelum debat terakhir',
  '{s} Unggul di Pilgub {R} Versi Quick Count',
  '{s}-{t} Ditetapkan sebagai Gubernur Terpilih {R}',
  '{s} Jawab soal Netralitas Aparat di Pilgub {R}',
];
export const office = [
  'Gubernur {s} resmikan rumah sakit tipe B, warga tak perlu jauh berobat',
  'Gubernur {s} Serahkan Bantuan Benih untuk Petani {R}',
  'Menteri {s} terharu lihat korban gempa belum dapat tenda',
  '{s} Temui Penyandang Disabilitas di Balai Kementerian',
  'Anggota DPR {s} desak RUU segera dibahas komisi',
  'Gubernur {s} cek tanggul jebol, pompa ditambah',
  'kenapa sih gubernur {s} doyan banget bikin trotoar, macet nih',
  'Gubernur {s} gratiskan bus kota untuk lansia',
  'Pejabat {R} dilantik, {s} minta pelayanan dipercepat',
  '{s} resmikan stadion baru, kapasitas ribuan penonton',
  'Gubernur {s} bagikan penghargaan untuk guru teladan di {R}',
  '{s} dan dinas kesehatan bahas stunting di {R}',
];
export const neutral = [
  'KPU {R} menerima kotak suara, siap didistribusikan H-1',
  'Kapolda {R} pimpin apel kesiapan pengamanan TPS',
  'Sudah cek namamu di DPT {R}? Jangan sampai kehilangan hak pilih!',
  'Yuk jadi pemilih cerdas, datang ke TPS di {R}',
  'Gubernur {s} ajak warga {R} sukseskan pilkada damai',
  'ASN {R} harus netral di pilkada, ada sanksinya',
];
export const ordinary = [
  '{s} mayo isi daging asap ready kak, order sebelum jam 9',
  '{s} tetanggaku ranking satu, adiknya ranking bawah',
  '{s} namanya, umur dua tahun, hobi nyoret tembok',
  'Pak {s} jual bakso di gang sebelah, kuahnya seger',
  'Ketum PSSI {s} evaluasi pelatih timnas usai kalah',
  'Kak {s} nomor urut 2 calon ketua OSIS paling kece',
  'bang {s} tambal bannya murah, depan minimarket',
];
