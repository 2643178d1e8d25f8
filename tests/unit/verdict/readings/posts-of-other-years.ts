/** From 2018 to the votes of 2025, before and after: which rule stood on that day, in which election, and for whom. */
import { by, type Reading, type Scene } from './reading';

const scene = (
  id: string,
  at: string,
  region: string,
  action: string,
  subject: string,
  rest: Partial<Scene>,
): Scene => ({
  site: 'facebook',
  id,
  at,
  region,
  action,
  subject,
  ...rest,
});
const later = ['SKB2022-B6', 'SKB2022-A4', 'PP94-5n5', 'UU20-9-2', 'UU20-24-1d'];

export const postsOfOtherYears: readonly Reading[] = [
  [
    scene('2018-like-in-the-quiet-days', '2018-06-26', '33', 'like', 'pns', {
      post: by('Wong Solo', 'Besok coblos nomor 1 Ganjar-Yasin ya lur!'),
    }),
    {
      verdict: 'warn',
      phase: 'quiet',
      election: 'pilkada-2018',
      main: ['SE71-2017-e'],
      cited: ['PP42-11c', 'UU5-9-2'],
      notCited: ['PP53-4-15c', ...later],
    },
  ],
  [
    scene('2018-photo-at-registration', '2018-01-09', '73', 'photo', 'pns', {
      draft: 'Ikut mengantar IYL-Cakka mendaftar ke KPU. Salam empat jari!',
    }),
    { verdict: 'warn', phase: 'prospective', main: ['SE71-2017-f'], notCited: ['PP53-4-15c', ...later] },
  ],
  [
    scene('2018-pppk-did-not-yet-have-a-list', '2018-12-15', '31', 'like', 'pppk', {
      post: by('Relawan 01', 'Jokowi-Amin 01, lanjutkan! Ayo coblos.'),
    }),
    {
      verdict: 'warn',
      election: 'pemilu-2019',
      main: ['UU5-9-2'],
      notCited: ['PP53-4-13a', 'PP42-11c', ...later],
      notes: ['ruleThenUnknown'],
    },
  ],
  [
    scene('2018-volunteers-group-of-a-regent', '2018-04-20', '35', 'join', 'pns', {
      post: { group: { name: 'Relawan Khofifah-Emil Jombang' } },
    }),
    { verdict: 'warn', phase: 'campaign', main: ['PP42-11c'], notCited: ['SE71-2017-e', ...later] },
  ],
  [
    scene('2019-like-with-two-fingers', '2019-02-03', '32', 'like', 'pns', {
      site: 'instagram',
      post: by('Mak-mak Bekasi', 'Salam dua jari! Prabowo-Sandi menang, coblos 02'),
    }),
    { verdict: 'warn', phase: 'campaign', main: ['PP53-4-13a'], cited: ['SE71-2017-e', 'PP42-11c'], notCited: later },
  ],
  [
    scene('2019-teacher-attacks', '2019-03-12', '35.04', 'comment', 'pns', {
      post: by('Tulungagung Info', 'Kampanye terbuka Jokowi-Amin dijadwalkan pekan depan.'),
      draft: 'Jangan pilih Jokowi, rezim pembohong',
    }),
    { verdict: 'warn', main: ['PP53-4-13a'], notCited: later, notes: ['negativeContent'] },
  ],
  [
    scene('2019-caleg-of-a-relative', '2019-01-25', '76', 'post', 'pns', {
      draft: 'Mohon dukung kakak saya, caleg DPRD dari Golkar nomor urut 2',
    }),
    {
      verdict: 'warn',
      main: ['PP42-11c', 'UU7-283'],
      cited: ['PP42-11c', 'UU5-9-2'],
      notCited: ['PP53-4-13a', ...later],
    },
  ],
  [
    scene('2019-after-the-result', '2019-06-20', '33', 'like', 'pns', {
      post: by('Kabar Solo', 'Terima kasih pendukung Jokowi-Amin, kemenangan ini milik kita'),
    }),
    { verdict: 'notice', phase: 'after', main: ['PP42-11c'], notCited: ['PP53-4-13a', ...later] },
  ],
  [
    scene('2019-village-head-with-a-caleg', '2019-02-18', '33.17', 'photo', 'kades', {
      draft: 'Bersama caleg PDI Perjuangan, ayo coblos nomor 3!',
    }),
    { verdict: 'warn', main: ['UU7-490'], cited: ['DESA-29j', 'UU7-282'], notCited: ['PP53-4-13a', 'UU10-71-1'] },
  ],
  [
    scene('2019-honorary-staff-likes', '2019-03-22', '36', 'like', 'ppnpn', {
      post: by('Banten Rame', 'Menang 02! Prabowo-Sandi'),
    }),
    {
      verdict: 'warn',
      main: ['SE71-2017-e'],
      notCited: ['SE1-2023', 'PP53-4-13a'],
      notes: ['ruleThenUnknown', 'officialReading'],
    },
  ],
  [
    scene('2020-comment-in-the-campaign', '2020-11-03', '35.78', 'comment', 'pns', {
      post: by('Suroboyo Kita', 'Machfud-Mujiaman menyapa warga Kenjeran.'),
      draft: 'Pilih nomor 2, Machfud-Mujiaman!',
    }),
    {
      verdict: 'warn',
      election: 'pilkada-2020',
      main: ['SKB2020-1'],
      cited: ['PP53-4-15c', 'PP53-4-15d'],
      notCited: later,
    },
  ],
  [
    scene('2020-two-days-before-the-decree', '2020-09-08', '13', 'share', 'pns', {
      post: by('Minang Saiyo', 'Dukung Nasrul Abit-Indra Catri untuk Sumbar, menangkan!'),
    }),
    {
      verdict: 'warn',
      phase: 'prospective',
      main: ['SE71-2017-e'],
      cited: ['PP42-11c'],
      notCited: ['SKB2020-1', ...later],
    },
  ],
  [
    scene('2020-follow', '2020-10-30', '13', 'follow', 'pns', {
      site: 'instagram',
      post: { author: { name: 'Mahyeldi Ansharullah' }, contestantAccount: true },
    }),
    { verdict: 'warn', main: ['PP42-11c'], notCited: ['SKB2020-1', ...later], notes: ['authoritiesDisagree'] },
  ],
  [
    scene('2020-head-of-office', '2020-11-15', '62', 'like', 'pns', {
      circumstances: ['managerial'],
      post: by('Kalteng Hebat', 'Sugianto-Edy nomor 2, lanjutkan! Coblos.'),
    }),
    { verdict: 'warn', main: ['SKB2020-1'], cited: ['UU10-71-1', 'UU1-2015-188-LAMA', 'PP53-4-15c'], notCited: later },
  ],
  [
    scene('2020-soldier-comments', '2020-11-15', '62', 'comment', 'tni', {
      post: by('Kalteng Hebat', 'Sugianto-Edy nomor 2'),
      draft: 'Siap menangkan Sugianto-Edy',
    }),
    { verdict: 'warn', main: ['TNI-39'], notCited: ['SKB2020-1', 'UU1-2015-188-LAMA'], notes: ['noVote'] },
  ],
  [
    scene('2022-between-the-decree-and-candidates', '2022-11-05', '31', 'like', 'pns', {
      post: by('Pojok Kopi', 'Harga cabai naik lagi, ibu-ibu mengeluh.'),
    }),
    { verdict: 'clear' },
  ],
  [
    scene('2023-registration-shared', '2023-10-19', '32', 'share', 'pns', {
      post: by('Sahabat AMIN', 'Alhamdulillah Anies-Muhaimin sudah mendaftar. Menangkan!'),
    }),
    {
      verdict: 'warn',
      phase: 'prospective',
      main: ['SKB2022-A4'],
      cited: ['SKB2022-A2', 'PP42-11c', 'UU5-9-2'],
      notCited: ['PP94-5n5', 'UU20-9-2'],
    },
  ],
  [
    scene('2023-pair-not-yet-caleg-already', '2023-11-07', '32', 'like', 'pns', {
      post: by('Sahabat Ganjar', 'Ganjar-Mahfud pasti menang, dukung!'),
    }),
    {
      verdict: 'warn',
      phase: 'prospective',
      main: ['SKB2022-A4'],
      cited: ['UU20-9-2'],
      notCited: ['SKB2022-B6', 'PP94-5n5'],
    },
  ],
  [
    scene('2024-abroad-in-the-quiet-days', '2024-02-11T00:10:00+07:00', '31', 'like', 'pns', {
      site: 'x',
      post: by('PPI Kairo', 'Coblos nomor 2 Prabowo-Gibran!'),
    }),
    { verdict: 'warn', phase: 'quiet', election: 'pemilu-2024', main: ['SKB2022-B6'] },
  ],
  [
    scene('2024-shares-the-winner', '2024-11-29', '31', 'share', 'pns', {
      post: by('Jakarta Kini', 'Hore! Pramono-Rano menang satu putaran, terima kasih relawan nomor 3'),
    }),
    { verdict: 'warn', phase: 'after', main: ['PP94-5n5'] },
  ],
  [
    scene('2024-follows-the-winner', '2024-12-20', '31', 'follow', 'pns', {
      site: 'instagram',
      post: { author: { name: 'Pramono Anung' }, contestantAccount: true },
    }),
    { verdict: 'clear' },
  ],
  [
    scene('2025-magetan-days-before-the-re-vote', '2025-03-18', '35.20', 'share', 'pns', {
      post: by('Magetan Ngumpul', 'Jangan lupa coblos Nanik-Suyatni nomor 1 di PSU Sabtu besok'),
    }),
    {
      verdict: 'warn',
      phase: 'determined',
      election: 'psu-2025-magetan',
      main: ['SKB2022-B6'],
      notes: ['sensitiveWindow'],
    },
  ],
  [
    scene('2025-tasikmalaya-quiet', '2025-04-17', '32.06', 'comment', 'pppk', {
      post: by('Tasik Update', 'Ai-Iip dan Cecep-Asep menunggu hari pemungutan ulang.'),
      draft: 'Ai-Iip menang, nomor 3!',
    }),
    { verdict: 'warn', phase: 'quiet', election: 'psu-2025-tasikmalaya', main: ['SKB2022-B6'], notCited: ['PP94-5n5'] },
  ],
  [
    scene('2025-pesawaran-village-head', '2025-05-15', '18.09', 'share', 'kades', {
      post: by('Pesawaran Maju', 'Nanda-Anton nomor 2, ayo menangkan di PSU!'),
    }),
    {
      verdict: 'warn',
      phase: 'campaign',
      election: 'psu-2025-pesawaran',
      main: ['UU10-71-1'],
      cited: ['DESA-29j'],
      notCited: ['UU1-2015-188-LAMA'],
    },
  ],
  [
    scene('2025-re-vote-seen-from-elsewhere', '2025-05-15', '31', 'like', 'pns', {
      post: by('Pesawaran Maju', 'Nanda-Anton nomor 2, ayo menangkan di PSU!'),
    }),
    { verdict: 'warn', phase: 'campaign', election: 'psu-2025-pesawaran', main: ['SKB2022-B6'] },
  ],
  [
    scene('2025-barito-utara-new-pairs', '2025-06-05', '62.05', 'like', 'pns', {
      post: by('Muara Teweh Kita', 'Dukung Shalahuddin-Felix, menangkan!'),
    }),
    {
      verdict: 'warn',
      phase: 'prospective',
      election: 'psu-2025-barito-utara-2',
      main: ['SKB2022-A4'],
      notCited: ['SKB2022-B6', 'PP94-5n5'],
    },
  ],
  [
    scene('2025-months-after-everything', '2026-02-02', '62.05', 'like', 'pns', {
      post: by('Muara Teweh Kita', 'Shalahuddin-Felix nomor 1, dulu menang besar!'),
    }),
    { verdict: 'clear', phase: 'outside', election: null },
  ],
  [
    scene('2021-nothing-is-on', '2021-08-17', '33', 'share', 'pns', {
      post: by('Pendukung Ganjar', 'Ganjar Pranowo presiden 2024! Dukung sekarang.'),
    }),
    { verdict: 'clear', phase: 'outside' },
  ],
];
