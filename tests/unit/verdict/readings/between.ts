/** Between two elections: the parties of the last one, and candidates whom nobody names, in the next one. */
import type { Reading, Scene } from './reading';

const base = { site: 'facebook', subject: 'pns', region: '36', action: 'like' } as const;
const page = (name: string, text: string) => ({ page: { name }, author: { name }, text });
const nobody = page('Partai Golkar', 'Ayo menangkan pasangan calon kita! Coblos nomor 2 tanggal 27 November.');
const scene = (id: string, at: string, rest: Partial<Scene>): Scene => ({ ...base, id, at, ...rest });

export const between: readonly Reading[] = [
  [
    scene('party-page-while-candidates-register', '2024-06-10', { post: nobody }),
    { verdict: 'warn', phase: 'prospective', election: 'pilkada-2024', main: ['SKB2022-A4'], notCited: ['PP94-5n5'] },
  ],
  [
    scene('party-page-in-the-campaign', '2024-10-10', { post: nobody }),
    {
      verdict: 'warn',
      phase: 'campaign',
      election: 'pilkada-2024',
      main: ['SKB2022-B6'],
      cited: ['PP94-5n5'],
      named: 'Golongan Karya',
    },
  ],
  [
    scene('party-page-when-its-pemilu-is-over', '2024-11-05', { post: nobody }),
    { verdict: 'warn', phase: 'campaign', election: 'pilkada-2024', main: ['SKB2022-B6'] },
  ],
  [
    scene('somebody-for-a-partys-regent', '2024-10-10', {
      post: { author: { name: 'Warung Kopi Tani' }, text: 'Dukung calon bupati dari NasDem, coblos nomor 3!' },
    }),
    { verdict: 'warn', phase: 'campaign', election: 'pilkada-2024', main: ['SKB2022-B6'] },
  ],
  [
    scene('own-words-for-a-partys-mayor', '2024-10-10', {
      action: 'post',
      draft: 'Ayo pilih calon wali kota dari PKS, satu putaran!',
    }),
    { verdict: 'warn', election: 'pilkada-2024', main: ['SKB2022-B2'], cited: ['SKB2022-B8', 'PP94-5n6'] },
  ],
  ...(['2024-10-10', '2024-11-05'] as const).map(
    (at): Reading => [
      scene(`party-birthday-${at}`, at, { post: page('Partai Golkar', 'Selamat ulang tahun ke-60, Partai Golkar.') }),
      {
        verdict: 'notice',
        election: 'pilkada-2024',
        main: ['PP42-11c'],
        cited: ['OFFICIAL-PARTY', 'UU20-9-2'],
        notCited: ['SKB2022-B6', 'PP94-5n5'],
      },
    ],
  ),
  ...(['2024-10-10', '2024-11-05'] as const).map(
    (at): Reading => [
      scene(`own-greeting-to-a-party-${at}`, at, { action: 'post', draft: 'Selamat HUT Partai Golkar ke-60' }),
      {
        verdict: 'warn',
        election: 'pilkada-2024',
        main: ['PP42-11c'],
        cited: ['UU20-9-2'],
        notCited: ['SKB2022-B2', 'SKB2022-B6', 'PP94-5n5', 'PP94-5n-chapeau'],
      },
    ],
  ),
  ...(
    [
      ['2024-09-10', 'SKB2022-A5'],
      ['2024-10-10', 'SKB2022-B7'],
      ['2024-11-05', 'SKB2022-B7'],
    ] as const
  ).flatMap(([at, main]): Reading[] => [
    [
      scene(`picture-at-a-partys-office-${at}`, at, {
        action: 'photo',
        post: { text: 'Foto bersama di kantor DPC Partai Golkar', imageText: ['Mungkin gambar 4 orang'] },
      }),
      { verdict: 'warn', election: 'pilkada-2024', main: [main], notCited: ['PP94-5n5', 'SKB2022-B2'] },
    ],
    [
      scene(`picture-before-a-partys-banner-${at}`, at, {
        action: 'post',
        post: { text: 'Sore ini.', imageText: ["Mungkin gambar 4 orang dan teks yang menyatakan 'PARTAI NASDEM'"] },
      }),
      { verdict: 'warn', election: 'pilkada-2024', main: [main], notCited: ['PP94-5n5'] },
    ],
  ]),
  [
    scene('news-of-a-party', '2024-10-10', {
      post: { author: { name: 'Kabar Banten' }, text: 'Golkar gelar rapat pleno, bahas pengurus baru.' },
    }),
    { verdict: 'clear' },
  ],
  [
    scene('a-president-for-a-nameless-regent', '2024-10-10', {
      post: { author: { name: 'Ibu Tani' }, text: 'Pak Prabowo dukung calon bupati nomor 2, ayo coblos nomor 2!' },
    }),
    { verdict: 'warn', phase: 'campaign', election: 'pilkada-2024', main: ['SKB2022-B6'] },
  ],
  [
    // Of the election that is over, and of no other.
    scene('a-president-of-the-last-election', '2024-10-10', {
      post: { author: { name: 'Ibu Tani' }, text: 'Ayo coblos nomor 2, Prabowo-Gibran!' },
    }),
    { verdict: 'notice', phase: 'after', election: 'pemilu-2024' },
  ],
  [
    scene('his-own-account-on-an-ordinary-day', '2024-10-10', {
      post: { author: { name: 'Prabowo Subianto' }, text: 'Selamat pagi, tetap semangat.', contestantAccount: true },
    }),
    { verdict: 'notice', phase: 'after', election: 'pemilu-2024' },
  ],
  [
    scene('a-re-vote-where-the-person-is', '2025-04-10', { region: '36.04', post: nobody }),
    { verdict: 'warn', election: 'psu-2025-serang', notes: ['sensitiveWindow'] },
  ],
  [scene('a-re-vote-elsewhere', '2025-04-10', { region: '31.71', post: nobody }), { verdict: 'clear' }],
  [
    scene('party-in-its-own-campaign', '2024-01-20', {
      post: page('Partai Golkar', 'Coblos nomor 4, Golkar menang!'),
    }),
    { verdict: 'warn', phase: 'campaign', election: 'pemilu-2024', notCited: ['PP94-5n5'] },
  ],
];
