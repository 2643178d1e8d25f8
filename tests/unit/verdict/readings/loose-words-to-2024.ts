/** Scenes from 2015 to the vote of February 2024, in loose words, with answers written before the judge was asked. */
import { by, type Reading, scene } from './reading';

export const looseWordsTo2024: readonly Reading[] = [
  [
    scene('2015-no-calendar', '2015-11-20', 'like', 'pns', {
      region: '35.78',
      post: by('Arek Suroboyo', 'Coblos nomor 2 Risma-Whisnu!'),
    }),
    { verdict: 'clear', election: null },
  ],
  [
    scene('dki-round2', '2017-04-10', 'share', 'pns', {
      region: '31.74',
      post: by('Kopi Sore', 'Anies-Sandi nomor 3, mari menangkan putaran kedua!'),
    }),
    { verdict: 'warn', phase: 'campaign', main: ['PP53-4-15c'], notCited: ['SE71-2017-e', 'SKB2020-1', 'UU20-9-2'] },
  ],
  [
    scene('jabar-quiet-2018', '2018-06-25T09:00', 'repost', 'pns', {
      site: 'x',
      region: '32.73',
      post: by('Wargi', 'Rabu ini coblos Hasanah nomor 2, TB Hasanuddin - Anton Charliyan'),
    }),
    { verdict: 'warn', phase: 'quiet', main: ['SE71-2017-e'], notCited: ['PP53-4-15c', 'SKB2020-1'] },
  ],
  [
    scene('join-team-group-2018', '2018-04-02', 'join', 'pns', {
      region: '61.71',
      post: { group: { name: 'Relawan Pemenangan Karolin-Gidot' } },
    }),
    { verdict: 'warn', phase: 'campaign', main: ['PP53-4-15c', 'PP42-11c', 'SE71-2017-e'] },
  ],
  [
    scene('polri-2019', '2019-03-22', 'react', 'polri', {
      reaction: 'love',
      region: '33.72',
      post: by('Solo Raya Bergoyang', '01 Jokowi-Amin, sekali lagi untuk Indonesia maju! Dukung terus'),
    }),
    {
      verdict: 'warn',
      phase: 'campaign',
      main: ['POLRI-28'],
      notCited: ['POLRI-TR2407', 'PP53-4-13a', 'PP42-11c'],
      notes: ['noVote'],
    },
  ],
  [
    scene('babinsa-2019', '2019-04-08', 'comment', 'tni', {
      region: '32.04',
      post: by('Obrolan Warkop', 'Debat kelima tadi malam'),
      draft: 'Tetap 02 Prabowo Sandi, jangan goyah',
    }),
    {
      verdict: 'warn',
      phase: 'campaign',
      main: ['TNI-39', 'UU7-280-3', 'UU7-494'],
      cited: ['TNI-39'],
      notCited: ['UU10-71-1', 'PP53-4-13a'],
      notes: ['noVote'],
    },
  ],
  [
    scene('cpns-caleg-2019', '2019-02-11', 'like', 'cpns', {
      region: '73.71',
      post: by('Daeng', 'Mohon dukungan, coblos caleg DPRD Kota Makassar dari PAN nomor urut 4'),
    }),
    {
      verdict: 'warn',
      phase: 'campaign',
      main: ['PP42-11c'],
      cited: ['CPNS-PP11-37'],
      notCited: ['PP94-43', 'PP53-4-13a'],
    },
  ],
  [
    scene('medan-2020', '2020-10-20', 'like', 'pns', {
      site: 'instagram',
      region: '12.71',
      post: by('medan.kitee', 'Bobby-Aulia nomor 2! Ayo menangkan calon wali kota kita'),
    }),
    {
      verdict: 'warn',
      phase: 'campaign',
      election: 'pilkada-2020',
      main: ['SKB2020-1'],
      notCited: ['SKB2022-B6', 'PP94-5n5', 'SE71-2017-e'],
    },
  ],
  [
    scene('pppk-2020', '2020-11-12', 'comment', 'pppk', {
      region: '52.03',
      post: by('Lombok Timur Update', 'Paslon nomor urut 3 pilkada ini blusukan ke pasar'),
      draft: 'Bismillah nomor 3 menang!',
    }),
    {
      verdict: 'warn',
      phase: 'campaign',
      main: ['SKB2020-1', 'UU5-9-2'],
      notCited: ['PP53-4-15c', 'PP42-11c', 'PP94-5n5'],
    },
  ],
  [
    scene('no-election-2021', '2021-07-01', 'share', 'pns', {
      region: '33.74',
      post: by('Warga', 'Dukung Ganjar Pranowo jadi presiden, ayo menangkan!'),
    }),
    { verdict: 'clear' },
  ],
  [
    scene('oct-2022', '2022-10-10', 'post', 'pns', {
      region: '73.71',
      draft: 'Anies Baswedan capres pilihan saya, menang 2024!',
    }),
    { verdict: 'clear' },
  ],
  [
    scene('registration-2023', '2023-10-26T20:00', 'like', 'pns', {
      site: 'instagram',
      region: '34.71',
      post: by('jogja istimewa pol', 'Bismillah, Prabowo-Gibran resmi daftar. Gass menangkan!'),
    }),
    { verdict: 'warn', phase: 'prospective', main: ['SKB2022-A4'], notCited: ['SKB2022-B6', 'PP94-5n5'] },
  ],
  [
    scene('caleg-determined-tickets-not', '2023-11-08', 'like', 'pns', {
      region: '35.29',
      post: by('Madura Kita', 'Mohon doa restu dan dukungan, caleg DPR RI dapil Madura nomor 2. Coblos ya!'),
    }),
    { verdict: 'warn', phase: 'determined', main: ['SKB2022-B6'], notCited: ['PP94-5n5', 'SKB2022-A4'] },
  ],
  [
    scene('satpol-honorer-2024', '2024-01-02', 'post', 'ppnpn', {
      region: '32.05',
      draft: 'Kami Forum Satpol PP mendukung Mas Gibran, Indonesia butuh pemimpin muda! Menangkan Prabowo-Gibran',
    }),
    { verdict: 'warn', phase: 'campaign', main: ['SE1-2023'], notCited: ['PP94-5n5', 'PP42-11c', 'UU7-494'] },
  ],
  [
    scene('camat-jersey-2024', '2024-01-04', 'photo', 'pns', {
      region: '32.75',
      circumstances: ['managerial'],
      post: { imageText: ['Para camat mengangkat jersey nomor punggung 2 dan salam dua jari'] },
      draft: 'Kompak terus, dua jari untuk Prabowo-Gibran',
    }),
    { verdict: 'warn', phase: 'campaign', main: ['SKB2022-B7'], cited: ['PP94-5n2'] },
  ],
  [
    scene('kades-2023', '2023-12-01', 'post', 'kades', {
      region: '33.10',
      draft: 'Kepala desa se-kecamatan solid memenangkan Prabowo-Gibran nomor urut 2, ayo warga coblos dua',
    }),
    {
      verdict: 'warn',
      phase: 'campaign',
      main: ['UU7-490'],
      cited: ['UU7-282', 'DESA-29j'],
      notCited: ['PP94-5n5', 'SKB2022-B2', 'UU10-71-1'],
    },
  ],
  [
    scene('perangkat-desa-like-2024', '2024-02-02', 'like', 'kades', {
      region: '35.05',
      post: by('Blitar Ngopi', 'Ganjar-Mahfud 03 tas tes! Ayo kita menangkan'),
    }),
    { verdict: 'warn', phase: 'campaign', notCited: ['PP94-5n5', 'SKB2022-B6', 'PP42-11c'] },
  ],
  [
    scene('pppk-quiet-2024', '2024-02-12', 'share', 'pppk', {
      region: '36.71',
      post: by('Tangsel Bersuara', 'Tinggal dua hari, jangan lupa pilih 01 AMIN'),
    }),
    {
      verdict: 'warn',
      phase: 'quiet',
      main: ['SKB2022-B6'],
      cited: ['PP49-51-59'],
      notCited: ['PP94-5n5', 'PP94-8', 'PP42-11c', 'UU7-494'],
    },
  ],
  [
    scene('ballot-photo-2024', '2024-02-14T10:00', 'photo', 'pns', {
      region: '64.72',
      post: { imageText: ['Surat suara yang sudah dicoblos'] },
      draft: 'Sah, coblos nomor 1 Anies-Muhaimin. Pilihan hati',
    }),
    { verdict: 'warn', phase: 'voting', main: ['SKB2022-B7'] },
  ],
  [
    scene('congrats-2024', '2024-02-22', 'comment', 'pns', {
      region: '18.71',
      post: by('Lampung Siang', 'Hasil hitung cepat menempatkan Prabowo-Gibran unggul'),
      draft: 'Selamat Pak Prabowo dan Mas Gibran, memang layak menang',
    }),
    { verdict: 'notice', phase: 'after' },
  ],
  [
    scene('menhan-work', '2024-01-15', 'like', 'pns', {
      region: '31.71',
      post: by(
        'Kementerian Pertahanan RI',
        'Menteri Pertahanan Prabowo Subianto meresmikan rumah sakit militer di Bandung.',
      ),
    }),
    { verdict: 'clear' },
  ],
  [
    scene('party-hut', '2024-01-10', 'like', 'pns', {
      region: '31.71',
      post: {
        author: { name: 'PDI Perjuangan' },
        page: { name: 'PDI Perjuangan' },
        text: 'Dirgahayu ke-51 PDI Perjuangan.',
        contestantAccount: true,
      },
    }),
    { verdict: 'notice' },
  ],
  [
    scene('party-hut-strict', '2024-01-10', 'like', 'pns', {
      strictness: 'strict',
      region: '31.71',
      post: {
        author: { name: 'PDI Perjuangan' },
        page: { name: 'PDI Perjuangan' },
        text: 'Dirgahayu ke-51 PDI Perjuangan.',
        contestantAccount: true,
      },
    }),
    { verdict: 'warn' },
  ],
  [
    scene('shop-account', '2024-01-18', 'post', 'pppk', {
      region: '32.03',
      draft: 'AMIN nomor 1 pilihan umat, jangan pilih yang nomor 2 pelanggar etika',
    }),
    {
      verdict: 'warn',
      phase: 'campaign',
      main: ['SKB2022-B2', 'SKB2022-B12'],
      cited: ['PP49-51-59'],
      notCited: ['PP94-5n5'],
    },
  ],
];
