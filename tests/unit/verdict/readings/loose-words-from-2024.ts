/** Scenes from Pilkada 2024 to the end of 2025, in loose words, with answers written before the judge was asked. */
import { by, type Reading, scene } from './reading';

export const looseWordsFrom2024: readonly Reading[] = [
  [
    scene('lurah-bakal-calon-2024', '2024-09-10', 'comment', 'pns', {
      site: 'instagram',
      region: '33.74',
      circumstances: ['managerial'],
      post: by('semarang.hits', 'Agustina-Iswar daftar ke KPU, siap jadi wali kota Semarang'),
      draft: 'Gaskeun Bu Agustina, warga kelurahan kami siap memenangkan',
    }),
    {
      verdict: 'warn',
      phase: 'prospective',
      main: ['SKB2022-A4', 'SKB2022-A2'],
      notCited: ['UU10-71-1', 'UU1-2015-188-LAMA', 'SKB2022-B6', 'PP94-5n5'],
    },
  ],
  [
    scene('kadis-like-2024', '2024-10-15', 'like', 'pns', {
      region: '12.71',
      circumstances: ['managerial'],
      post: by('Anak Medan', 'Bobby-Surya nomor 1, kolaborasi Sumut berkah! Coblos satu'),
    }),
    {
      verdict: 'warn',
      phase: 'campaign',
      main: ['SKB2022-B6'],
      cited: ['PP94-5n5', 'UU10-71-1', 'UU1-2015-188-LAMA'],
      notCited: ['UU7-494'],
    },
  ],
  [
    scene('tni-after-mk-2024', '2024-11-20', 'comment', 'tni', {
      region: '51.71',
      post: by('Bali Punya Cerita', 'Koster-Giri atau Mulia-PAS?'),
      draft: 'Koster-Giri nomor 2 pasti menang, ayo dukung',
    }),
    {
      verdict: 'warn',
      phase: 'campaign',
      main: ['UU10-71-1', 'TNI-39'],
      cited: ['TNI-39', 'UU10-71-1'],
      notCited: ['UU1-2015-188-LAMA'],
      notes: ['noVote'],
    },
  ],
  [
    scene('tni-before-mk-2024', '2024-10-20', 'comment', 'tni', {
      region: '51.71',
      post: by('Bali Punya Cerita', 'Koster-Giri atau Mulia-PAS?'),
      draft: 'Koster-Giri nomor 2 pasti menang, ayo dukung',
    }),
    { verdict: 'warn', phase: 'campaign', main: ['TNI-39'], notCited: ['UU1-2015-188-LAMA'] },
  ],
  [
    scene('cpns-quiet-2024', '2024-11-25', 'repost', 'cpns', {
      site: 'x',
      region: '31.71',
      post: by('Betawi Punye', 'Rabu coblos nomor 3 Pramono-Rano, Jakarta menyala!'),
    }),
    {
      verdict: 'warn',
      phase: 'quiet',
      main: ['SKB2022-B6'],
      cited: ['PP94-43', 'CPNS-PP11-37'],
      notCited: ['UU10-187-1', 'UU10-71-1'],
    },
  ],
  [
    scene('empty-box-2024', '2024-11-05', 'post', 'pns', {
      region: '19.71',
      draft: 'Mari coblos kotak kosong! Kotak kosong menang!',
    }),
    { verdict: 'warn', phase: 'campaign', main: ['SKB2022-B2', 'SKB2022-B12', 'PP94-5n5'] },
  ],
  [
    scene('psu-banjarbaru', '2025-04-10', 'like', 'pns', {
      region: '63.72',
      post: by('Banua Kita', 'PSU 19 April, pilih Lisa-Wartono!'),
    }),
    {
      verdict: 'warn',
      phase: 'determined',
      election: 'psu-2025-banjarbaru',
      main: ['SKB2022-B6'],
      notes: ['sensitiveWindow'],
    },
  ],
  [
    scene('psu-barito-kades', '2025-07-10', 'comment', 'kades', {
      region: '62.05',
      post: by('Muara Teweh Info', 'Jadwal PSU Barito Utara 6 Agustus'),
      draft: 'Pilih nomor 1, menangkan Shalahuddin-Felix!',
    }),
    {
      verdict: 'warn',
      phase: 'campaign',
      election: 'psu-2025-barito-utara-2',
      main: ['UU10-71-1'],
      cited: ['DESA-29j'],
      notCited: ['UU7-490'],
    },
  ],
  [
    scene('psu-papua-polri', '2025-07-20', 'share', 'polri', {
      region: '91.71',
      post: by('Port Numbay', 'BTM-CK nomor 1 untuk Papua, ayo menangkan'),
    }),
    {
      verdict: 'warn',
      phase: 'campaign',
      election: 'psu-2025-papua',
      cited: ['POLRI-28', 'UU10-71-1'],
      notCited: ['POLRI-TR2407'],
      notes: ['noVote'],
    },
  ],
  [
    scene('bangka-ulang', '2025-08-26', 'post', 'pns', {
      region: '19.71',
      draft: 'Besok jangan lupa, Udin-Dessy nomor 3 ya warga!',
    }),
    { verdict: 'warn', phase: 'quiet', election: 'pilkada-ulang-2025-pangkalpinang', main: ['SKB2022-B2'] },
  ],
  [
    scene('outside-remind', '2025-12-10', 'like', 'pns', {
      region: '31.71',
      alwaysRemind: true,
      post: by('Warga', 'Dukung Anies Baswedan untuk presiden 2029! Menangkan'),
    }),
    { verdict: 'notice', phase: 'outside', main: ['UU20-24-1d'], notes: ['reminder'] },
  ],
  [
    scene('angry-2024', '2024-10-18', 'react', 'pns', {
      reaction: 'angry',
      region: '31.71',
      post: { author: { name: 'Ridwan Kamil' }, text: 'Hari ini kami bertemu warga.', contestantAccount: true },
    }),
    { verdict: 'notice', phase: 'campaign' },
  ],
  [
    scene('kpu-like', '2024-10-18', 'like', 'pns', {
      region: '31.71',
      post: by(
        'KPU DKI Jakarta',
        'Kenali visi misi tiga pasangan calon: Ridwan Kamil-Suswono, Dharma-Kun, Pramono-Rano.',
      ),
    }),
    { verdict: 'clear' },
  ],
  [
    scene('kpu-comment-support', '2024-10-18', 'comment', 'pppk', {
      region: '31.71',
      post: by('KPU DKI Jakarta', 'Kenali visi misi tiga pasangan calon.'),
      draft: 'Yang penting nomor 3, Pramono-Rano menang!',
    }),
    { verdict: 'warn', main: ['SKB2022-B6'] },
  ],
  [
    scene('agency-like', '2024-10-20', 'like', 'pns', {
      site: 'instagram',
      circumstances: ['agencyAccount'],
      region: '36.01',
      post: by('pandeglang.vibes', 'Dewi-Iing nomor 2, coblos!'),
    }),
    { verdict: 'warn', phase: 'campaign', main: ['SKB2022-B6', 'PP94-5n4'], notes: ['agencyAccount'] },
  ],
  [
    scene('spouse-share', '2024-10-22', 'share', 'pns', {
      circumstances: ['spouse'],
      region: '31.71',
      post: by('Relawan', 'Coblos Pramono-Rano nomor 3!'),
    }),
    { verdict: 'warn', cited: ['SE18-2023'] },
  ],
  [
    scene('wit-midnight-2024', '2024-11-24T00:30:00+09:00', 'like', 'pns', {
      region: '91.71',
      post: by('Jayapura Kini', 'Pilih BTM-YB nomor 1'),
    }),
    { verdict: 'warn', phase: 'quiet', main: ['SKB2022-B6'] },
  ],
  [
    scene('follow-candidate', '2024-10-02', 'follow', 'pns', {
      site: 'instagram',
      region: '35.05',
      post: { author: { name: 'Rijanto Beky', handle: 'rijanto.beky' }, contestantAccount: true },
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], notes: ['authoritiesDisagree'] },
  ],
  [
    scene('story-reply', '2024-11-02', 'storyReply', 'pppk', {
      site: 'instagram',
      region: '32.73',
      post: by('bandung.update', 'Kampanye akbar Dedi Mulyadi-Erwan hari ini'),
      draft: 'hadir Kang Dedi, nomor 4 jos gandos',
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], cited: ['PP49-51-59'] },
  ],
  [
    scene('kadin-video-attack', '2024-11-11', 'quote', 'pns', {
      site: 'x',
      region: '33.74',
      post: by('Jateng Kita', 'Andika-Hendi janjikan sekolah gratis'),
      draft: 'Jangan percaya Andika-Hendi, pembohong semua',
    }),
    { verdict: 'warn', main: ['PP94-5n5', 'SKB2022-B12'], notes: ['negativeContent'] },
  ],
  [
    scene('birthday', '2024-10-12', 'like', 'pns', {
      region: '33.74',
      post: by('Bu Guru Sri', 'Selamat ulang tahun Pak Andika, sehat selalu ya tetangga terbaik RT 3'),
    }),
    { verdict: 'clear' },
  ],
  [
    scene('caption-old-photo', '2024-10-12', 'photo', 'cpns', {
      region: '32.73',
      draft: 'Throwback foto bareng Kang Dedi Mulyadi, calon gubernur Jawa Barat idola',
    }),
    { verdict: 'warn', main: ['SKB2022-B7'], cited: ['PP94-43'] },
  ],
];
