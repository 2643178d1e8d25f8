/** What employees of every kind do on a day of a campaign, in the loose language of such posts. */
import type { Reading, Scene } from './reading';

const scene = (id: string, subject: string, action: string, rest: Partial<Scene>): Scene => ({
  site: 'facebook',
  at: '2024-10-22T19:30',
  id,
  subject,
  action,
  ...rest,
});
const pnsOnly = ['PP94-5n5', 'PP94-14i', 'PP94-8', 'PP42-11c', 'PP42-15'];
const criminal = ['UU10-71-1', 'UU1-2015-188-LAMA', 'UU7-490', 'UU7-494', 'UU7-280-3', 'UU7-282'];

export const postsOfEmployees: readonly Reading[] = [
  [
    scene('teacher-comments-at-night', 'pns', 'comment', {
      at: '2024-11-02T22:15',
      region: '33.74',
      post: { author: { name: 'Info Semarang Raya' }, text: 'Agustina-Iswar menyapa pedagang Pasar Johar sore ini.' },
      draft: 'Gas pol Bu Agustina, tetep nomer 1 🙏',
    }),
    {
      verdict: 'warn',
      phase: 'campaign',
      election: 'pilkada-2024',
      main: ['SKB2022-B6'],
      cited: ['PP94-5n5'],
      notCited: criminal,
    },
  ],
  [
    scene('pppk-nurse-shares', 'pppk', 'share', {
      region: '36.71',
      post: { author: { name: 'Emak-emak Tangerang' }, text: 'Faldo-Fadlin nomor 1, waktunya anak muda. Sebarkan!' },
    }),
    { verdict: 'warn', phase: 'campaign', main: ['SKB2022-B6'], cited: ['PP49-51-59'], notCited: pnsOnly },
  ],
  [
    scene('pppk-reacts-with-care', 'pppk', 'react', {
      reaction: 'care',
      region: '63',
      post: { page: { name: 'Acil Odah-Rozanie' }, text: 'Tarima kasih warga Banjar.', contestantAccount: true },
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], cited: ['UU20-9-2'], notCited: pnsOnly },
  ],
  [
    scene('cpns-posts-an-appeal', 'cpns', 'post', {
      region: '32.76',
      draft: 'Warga Depok jangan lupa tanggal 27, pilih Supian-Chandra nomor 2 yaa',
    }),
    {
      verdict: 'warn',
      main: ['SKB2022-B2'],
      cited: ['SKB2022-B8', 'CPNS-PP11-37'],
      notCited: ['UU20-9-2', ...criminal],
    },
  ],
  [
    scene('security-guard-of-an-office', 'ppnpn', 'comment', {
      region: '52.71',
      post: { author: { name: 'Mataram Bergerak' }, text: 'Mohan-Mujib nomor 2 untuk Kota Mataram' },
      draft: 'ikut pak wali, lanjutkan!',
    }),
    { verdict: 'warn', phase: 'campaign', main: ['SE1-2023'], notCited: [...pnsOnly, 'UU20-9-2', 'UU20-24-1d'] },
  ],
  [
    scene('honorary-teacher-joins', 'ppnpn', 'join', {
      region: '73.71',
      post: { group: { name: 'Relawan Appi-Aliyah Makassar' } },
    }),
    { verdict: 'warn', main: ['SE1-2023'], notCited: ['PP94-5n5', 'SKB2022-B10'] },
  ],
  [
    scene('village-secretary-shares-in-a-group', 'kades', 'share', {
      region: '36.01',
      post: {
        author: { name: 'Mang Udin' },
        group: { name: 'Info Warga Labuan' },
        text: 'Fitron-Diana nomor 1, hayu urang pilih babarengan!',
      },
    }),
    {
      verdict: 'warn',
      main: ['UU10-71-1'],
      cited: ['DESA-29j', 'UU1-2015-188-LAMA'],
      notCited: ['SKB2022-B6', 'UU7-490', ...pnsOnly],
    },
  ],
  [
    scene('village-head-before-determination', 'kades', 'like', {
      at: '2024-09-08',
      region: '36.01',
      post: { author: { name: 'Kang Ade' }, text: 'Dukung Fitron Nur Ikhsan jadi bupati Pandeglang, menangkan!' },
    }),
    {
      verdict: 'warn',
      phase: 'prospective',
      main: ['DESA-29j'],
      notCited: ['UU10-71-1', 'UU1-2015-188-LAMA', 'SKB2022-A4'],
    },
  ],
  [
    scene('village-head-follows', 'kades', 'follow', {
      site: 'instagram',
      region: '33',
      post: { author: { name: 'Ahmad Luthfi' }, contestantAccount: true },
    }),
    { verdict: 'warn', main: ['DESA-29j'], notCited: ['UU10-71-1', 'SKB2022-B6'], notes: ['authoritiesDisagree'] },
  ],
  [
    scene('village-account-comments-2024-pemilu', 'kades', 'comment', {
      at: '2024-01-12',
      region: '35.09',
      circumstances: ['agencyAccount'],
      post: { author: { name: 'Jember Kini' }, text: 'Rombongan Prabowo-Gibran tiba di alun-alun.' },
      draft: 'Pemerintah desa kami siap menangkan 02 sekali putaran',
    }),
    { verdict: 'warn', main: ['UU7-490'], cited: ['UU7-282', 'DESA-29j'], notes: ['agencyAccount'] },
  ],
  [
    scene('soldier-reposts', 'tni', 'repost', {
      site: 'x',
      at: '2024-01-30',
      region: '31',
      post: { author: { name: 'suara prajurit' }, text: 'Saatnya 02! Prabowo-Gibran menang telak.' },
    }),
    {
      verdict: 'warn',
      election: 'pemilu-2024',
      main: ['TNI-39'],
      notCited: ['SKB2022-B6', 'POLRI-28', 'UU7-494'],
      notes: ['noVote'],
    },
  ],
  [
    scene('soldier-follows', 'tni', 'follow', {
      site: 'instagram',
      region: '33',
      post: { author: { name: 'Andika Perkasa' }, contestantAccount: true },
    }),
    { verdict: 'warn', main: ['TNI-39'], notCited: ['UU10-71-1'], notes: ['noVote', 'authoritiesDisagree'] },
  ],
  [
    scene('police-photo-with-a-sign', 'polri', 'photo', {
      at: '2023-12-22',
      region: '73',
      draft: 'Pose dua jari bareng komandan, Prabowo-Gibran!',
    }),
    { verdict: 'warn', main: ['POLRI-TR2407'], cited: ['POLRI-28'], notCited: ['SKB2022-B7', 'BKN-POSE-2023'] },
  ],
  [
    scene('police-in-a-pilkada-group', 'polri', 'post', {
      region: '33',
      post: { group: { name: 'Sahabat Luthfi-Yasin' } },
      draft: 'Luthfi-Yasin menang mutlak di kecamatan kita',
    }),
    { verdict: 'warn', main: ['POLRI-28'], cited: ['UU10-71-1'], notCited: ['POLRI-TR2407', 'SKB2022-B2'] },
  ],
  [
    scene('head-of-office-calls-on-staff', 'pns', 'comment', {
      region: '12.71',
      circumstances: ['managerial'],
      post: { author: { name: 'Medan Terkini' }, text: 'Rico Waas dan Zakiyuddin Harahap berdialog dengan pedagang.' },
      draft: 'Seluruh staf saya harap pilih Rico-Zaki nomor 1',
    }),
    {
      verdict: 'warn',
      main: ['SKB2022-B6'],
      cited: ['SKB2022-B8', 'PP94-5n3', 'PP94-5n6', 'UU10-71-1', 'UU1-2015-188-LAMA'],
    },
  ],
  [
    scene('managerial-pppk-after-the-ruling', 'pppk', 'like', {
      at: '2024-11-19',
      region: '12.71',
      circumstances: ['managerial'],
      post: { author: { name: 'Bang Togar' }, text: 'Coblos Rico-Zaki nomor 1, Medan untuk semua!' },
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], cited: ['UU10-71-1'], notCited: ['UU1-2015-188-LAMA', ...pnsOnly] },
  ],
  [
    scene('spouse-comments', 'pppk', 'comment', {
      region: '35.73',
      circumstances: ['spouse'],
      post: { author: { name: 'Malang Posting' }, text: 'Wahyu Hidayat blusukan ke Pasar Dinoyo pagi tadi.' },
      draft: 'Semangat suamiku, semoga menang 🤲',
    }),
    { verdict: 'warn', cited: ['SE18-2023', 'SKB2022-B6'], notCited: pnsOnly, notes: ['spouse'] },
  ],
  [
    scene('spouse-goes-live', 'pns', 'livestream', {
      region: '36',
      circumstances: ['spouse'],
      draft: 'Live kampanye suami saya Andra Soni di Pandeglang, ayo nomor 2!',
    }),
    { verdict: 'warn', main: ['SKB2022-B2'], cited: ['SKB2022-B4', 'SKB2022-A7'], notes: ['spouse'] },
  ],
  [
    scene('school-account-posts', 'pns', 'post', {
      at: '2024-02-02',
      region: '17.09',
      circumstances: ['agencyAccount'],
      draft: 'SDN kami mendoakan Anies-Muhaimin menang. Ayo pilih nomor 1!',
    }),
    {
      verdict: 'warn',
      election: 'pemilu-2024',
      main: ['SKB2022-B2'],
      cited: ['PP94-5n4', 'UU7-283'],
      notCited: criminal,
      notes: ['agencyAccount'],
    },
  ],
  [
    scene('district-account-likes-before-determination', 'pns', 'like', {
      site: 'instagram',
      at: '2024-09-15',
      region: '36.03',
      circumstances: ['agencyAccount'],
      post: {
        author: { name: 'Relawan Airin-Ade' },
        text: 'Airin Rachmi Diany siap maju, mohon dukungan warga Banten',
      },
    }),
    {
      verdict: 'warn',
      phase: 'prospective',
      main: ['SKB2022-A4'],
      cited: ['PP42-11c'],
      notCited: ['PP94-5n4', 'PP94-5n5', 'SKB2022-B6'],
      notes: ['agencyAccount'],
    },
  ],
];
