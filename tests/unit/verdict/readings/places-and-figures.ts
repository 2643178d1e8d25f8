/** Places that are there to win for somebody the data does not know, words to those who run the election, and the figures of polls. */
import { by, type Reading, scene } from './reading';

const bantul = { region: '34.02' };
const west = { region: '32' };
const east = { region: '35' };
const october = '2024-10-22';
const organiser = { page: { name: 'KPU Jawa Barat' }, text: 'Jadwal debat publik pemilihan gubernur' };
const numbers = { page: { name: 'KPU Jawa Barat' }, text: 'Nomor urut: 1 Acep-Gita, 2 Jeje-Ronal, 4 Dedi-Erwan' };
const garut = { region: '32.05' };
const praise = 'Kami Satpol PP. Bangsa ini butuh sosok pemimpin muda, Mas Gibran Rakabuming Raka';

export const placesAndFigures: readonly Reading[] = [
  ...(['Tim Pemenangan Bantul Bersatu', 'Relawan Pilkada Bantul', 'Tim Sukses Pilbup Bantul'] as const).flatMap(
    (name, at): readonly Reading[] => [
      [
        scene(`joins-a-team-nobody-knows-${at}`, '2020-10-20', 'join', 'pns', { ...bantul, post: { group: { name } } }),
        { verdict: 'warn', phase: 'campaign', main: ['PP42-11c'], notCited: ['SKB2020-1'] },
      ],
      [
        scene(`likes-in-it-${at}`, '2020-10-20', 'like', 'pns', {
          ...bantul,
          post: { group: { name }, ...by('Warsito', 'Besok kita kumpul lagi') },
        }),
        { verdict: 'warn', phase: 'campaign', main: ['SKB2020-1'] },
      ],
    ],
  ),
  // Who is elected in one province is nobody who bears part of the name in a re-vote of another.
  [
    scene('elected-in-another-province', '2025-03-10', 'like', 'pns', {
      ...west,
      post: by(
        'Kang Asep',
        'Selamat atas terpilihnya Dedi Mulyadi-Erwan Setiawan sebagai Gubernur dan Wakil Gubernur Jawa Barat.',
      ),
    }),
    { verdict: 'clear' },
  ],
  [
    scene('elected-where-the-re-vote-is', '2025-03-10', 'like', 'pns', {
      region: '15.08',
      post: by('Bang Rizal', 'Dukung calon bupati Dedy Putra di Kabupaten Bungo'),
    }),
    { verdict: 'warn', named: 'Dedy Putra' },
  ],
  [
    scene('follows-a-team-2024', october, 'follow', 'pns', {
      ...bantul,
      post: { author: { name: 'Timses Bantul Maju' } },
    }),
    { verdict: 'warn', phase: 'campaign', main: ['SKB2022-B6'], notes: ['authoritiesDisagree'] },
  ],
  [
    scene('joins-a-team-before-determination', '2024-09-05', 'join', 'pns', {
      ...bantul,
      post: { group: { name: 'Tim Pemenangan Bantul Bersatu' } },
    }),
    { verdict: 'warn', phase: 'prospective', main: ['SKB2022-A4'] },
  ],
  [
    scene('joins-the-red-cross', october, 'join', 'pns', {
      ...bantul,
      post: { group: { name: 'Relawan PMI Bantul' } },
    }),
    { verdict: 'clear' },
  ],
  ...(
    [
      'Relawan Demokrasi KPU Bantul',
      'Relawan Literasi Pemilu',
      'Pendukung Timnas Indonesia',
      'Komunitas Pendukung UMKM',
      'Tim Pemenangan Lomba Adipura Bantul',
      'Sahabat Bawaslu',
      'Relawan Vaksin Bantul',
      'Tim Sukses Panen Raya',
      'Tim Sukses Hajatan Mbak Tini',
      'Komunitas Menang Lelang Motor',
    ] as const
  ).flatMap((name, at): readonly Reading[] => [
    [
      scene(`joins-who-wins-nothing-${at}`, october, 'join', 'pns', { ...bantul, post: { group: { name } } }),
      { verdict: 'clear' },
    ],
    [
      scene(`likes-among-who-wins-nothing-${at}`, october, 'like', 'pns', {
        ...bantul,
        post: { group: { name }, ...by('Warsito', 'Besok kita kumpul lagi') },
      }),
      { verdict: 'clear' },
    ],
  ]),
  [
    scene('joins-news-of-the-election', october, 'join', 'pns', {
      ...bantul,
      post: { group: { name: 'Info Pilkada Bantul' } },
    }),
    { verdict: 'clear' },
  ],
  ...(
    ['Terima kasih infonya min', 'Semangat KPU, sukses pemilunya', 'Pilih yang terbaik', 'Siap min'] as const
  ).flatMap((draft, at): readonly Reading[] => [
    [scene(`to-kpu-${at}`, october, 'comment', 'pns', { ...west, post: organiser, draft }), { verdict: 'clear' }],
    [scene(`to-kpu-numbers-${at}`, october, 'comment', 'pns', { ...west, post: numbers, draft }), { verdict: 'clear' }],
  ]),
  ...(['Nomor 4 menang', 'Gas Dedi', 'Kang Dedi bohong'] as const).map(
    (draft, at): Reading => [
      scene(`takes-sides-at-kpu-${at}`, october, 'comment', 'pns', { ...west, post: numbers, draft }),
      { verdict: 'warn', phase: 'campaign' },
    ],
  ),
  [
    scene('organiser-shared-into-a-team', october, 'like', 'pns', {
      ...west,
      post: { group: { name: 'Tim Pemenangan Dedi Mulyadi' }, author: { name: 'KPU Jawa Barat' }, text: 'Ayo ke TPS' },
    }),
    { verdict: 'warn', phase: 'campaign', main: ['SKB2022-B6'] },
  ],
  [
    scene('likes-figures-alone', october, 'like', 'pns', { ...east, post: by('Budi', 'Khofifah-Emil unggul 57%') }),
    { verdict: 'notice', phase: 'campaign', main: ['SKB2022-B6'] },
  ],
  [
    scene('tells-figures', october, 'post', 'pns', {
      ...east,
      draft: 'Survei: Khofifah-Emil unggul 57 persen, Risma-Hans 30 persen',
    }),
    { verdict: 'notice', phase: 'campaign', main: ['SKB2022-B2'], notCited: ['SKB2022-B8'] },
  ],
  [
    scene('figures-when-strict', october, 'like', 'pns', {
      ...east,
      strictness: 'strict',
      post: by('Budi', 'Khofifah-Emil unggul 57%'),
    }),
    { verdict: 'warn', phase: 'campaign' },
  ],
  [
    scene('is-ahead-without-figures', october, 'like', 'pns', { ...east, post: by('Budi', 'Khofifah-Emil unggul!') }),
    { verdict: 'warn', phase: 'campaign' },
  ],
  [
    scene('figures-and-a-call', october, 'post', 'pns', { ...east, draft: 'Khofifah-Emil unggul 57%, ayo menangkan' }),
    { verdict: 'warn', phase: 'campaign', main: ['SKB2022-B2'] },
  ],
  [
    scene('cheers-below-figures', october, 'comment', 'pns', {
      ...east,
      post: by('Budi', 'Survei: Khofifah-Emil unggul 57%'),
      draft: 'Lanjutkan Bu Khofifah',
    }),
    { verdict: 'warn', phase: 'campaign', main: ['SKB2022-B6'] },
  ],
  [
    scene('guards-of-order-praise', '2024-01-03', 'post', 'ppnpn', { ...garut, draft: praise }),
    { verdict: 'warn', phase: 'campaign', main: ['SE1-2023'] },
  ],
  [
    scene('guards-of-order-are-praised-for', '2024-01-03', 'like', 'pns', { ...garut, post: by('Budi', praise) }),
    { verdict: 'notice', phase: 'campaign', main: ['SKB2022-B6'] },
  ],
  [
    scene('guards-of-order-at-work', '2024-01-03', 'post', 'ppnpn', {
      ...garut,
      draft: 'Satpol PP hari ini menertibkan baliho bersama Bawaslu, sukses selalu',
    }),
    { verdict: 'clear' },
  ],
  [
    scene('village-staff-with-a-sign', '2024-01-10', 'post', 'kades', {
      draft: 'Salam dua jari dari balai desa kami, menang satu putaran',
    }),
    { verdict: 'warn', phase: 'campaign', election: 'pemilu-2024', cited: ['DESA-29j'] },
  ],
  [
    scene('somebody-elses-sign', '2024-01-10', 'like', 'pns', {
      post: by('Budi', 'Salam dua jari dari balai desa kami, menang satu putaran'),
    }),
    { verdict: 'clear' },
  ],
  [
    scene('a-sign-alone', '2024-01-10', 'post', 'pns', { draft: 'Salam dua jari dari puncak gunung' }),
    { verdict: 'clear' },
  ],
  [
    scene('a-party-carries-somebody-for-regent', '2024-06-20', 'post', 'pns', {
      draft: 'Alhamdulillah PDI Perjuangan resmi mengusung paman kami sebagai bakal calon bupati, maju terus',
    }),
    { verdict: 'warn', phase: 'prospective', election: 'pilkada-2024', main: ['SKB2022-A2'] },
  ],
  [
    scene('somebody-for-parliament-when-none-is-elected', october, 'like', 'pns', {
      ...west,
      post: by('Budi', 'Ayo coblos caleg DPR RI nomor 1 dari dapil kita'),
    }),
    { verdict: 'clear' },
  ],
  ...(['bacawabup', 'bacawali', 'cawawali'] as const).map(
    (office): Reading => [
      scene(`asks-for-blessings-as-${office}`, '2024-09-05', 'like', 'pns', {
        ...bantul,
        post: by('Warsito', `Mohon doa restu, saya maju sebagai ${office} Bantul`),
      }),
      { verdict: 'warn', phase: 'prospective', main: ['SKB2022-A4'] },
    ],
  ),
];
