/** News of one or of rivals, what is written below it and below that, and photos with one of them: where a side is taken, and where not. */
import type { Reading, Scene, Written } from './reading';

const campaign = { site: 'facebook', at: '2024-10-20', subject: 'pns', region: '33' } as const;
const news = {
  debate: 'Debat perdana Pilgub Jateng mempertemukan Andika Perkasa dan Ahmad Luthfi di Semarang',
  poll: 'Survei: elektabilitas Andika-Hendi dan Luthfi-Yasin terpaut tipis',
  numbers: 'KPU Jateng: Andika-Hendi nomor urut 1, Luthfi-Yasin nomor urut 2',
  visions: 'Adu visi misi cagub Jateng: Andika soal lapangan kerja, Luthfi soal jalan desa',
} as const;
const author = { name: 'Koran Semarang' };

const scene = (id: string, rest: Partial<Scene>): Scene => ({ ...campaign, id, action: 'like', ...rest });

/** Comments that name neither of the two: B6 names a comment as such, so it is told, and not held. */
const plain = [
  'Oke',
  'Semoga keduanya sehat selalu',
  'Siarannya jam berapa?',
  'Semoga acaranya lancar dan aman',
  'Terima kasih infonya min',
  '😂😂',
];
/** Comments that choose one. */
const partisan = [
  'Pokoknya Luthfi-Yasin juara',
  'Nomor 2 dong!',
  'Semoga Andika menang',
  'Andika omdo, jangan percaya',
];

/** Whoever asks "A atau B?" takes no side. Whoever answers with one of them does; whoever answers otherwise does not. */
const question = { author: { name: 'Mas Anton' }, text: 'Jadi siapa yang layak, Andika-Hendi atau Luthfi-Yasin?' };
const chosen = ['Luthfi-Yasin', 'Andika-Hendi lah, jelas', 'Nomor 2 dong'];
const unchosen = ['Debatnya kapan?', 'Netral saja, saya PNS', 'Andika-Hendi atau Luthfi-Yasin sama saja'];

/** News of one alone: below it a word of praise or blame is enough, and without any it is told. */
const ofOne = { author: { name: 'Koran Semarang' }, text: 'Andika Perkasa blusukan di Pasar Johar Semarang' };
const quiet = ['Oke', 'Hadir', 'Macet di mana-mana', 'Itu pasar yang mana?', '😂😂'];
const warm = ['Mantap pak', 'Gas terus!', 'Semoga menang', 'Pembohong', 'Siap menangkan'];
/** A comment of a stranger below a post. */
const comment = (text: string, parent: Written): Written => ({ author: { name: 'Budi' }, text, parent });
const campaigning = { author: { name: 'Mas Bagus' }, text: 'Luthfi-Yasin nomor 2, coblos!' };

/** Whoever answers a comment that takes no side is judged as whoever comments on the post; to like it is told at most. */
const below: readonly Reading[] = [
  ...Object.entries(news).flatMap(([id, text]) =>
    ['Siap', 'Mantap', 'Jam berapa ya min?'].flatMap((between): Reading[] => {
      const post = comment(between, { author: { name: 'Koran Semarang' }, text });
      const given = `${id}-${between}`;
      return [
        [scene(`like-${given}`, { post }), { verdict: 'notice', main: ['SKB2022-B6'] }],
        [scene(`oke-${given}`, { action: 'reply', draft: 'Oke', post }), { verdict: 'notice', main: ['SKB2022-B6'] }],
        [
          scene(`side-${given}`, { action: 'reply', draft: 'Semoga Andika menang', post }),
          { verdict: 'warn', main: ['SKB2022-B6'] },
        ],
      ];
    }),
  ),
  ...(['Oke', 'Jam berapa?', 'Gas terus!'] as const).flatMap((draft): Reading[] => [
    [scene(`campaign-${draft}`, { action: 'comment', draft, post: campaigning }), { verdict: 'warn' }],
    [
      scene(`campaign-reply-${draft}`, { action: 'reply', draft, post: comment('Jam berapa ya min?', campaigning) }),
      { verdict: 'warn' },
    ],
  ]),
  [
    scene('like-question-below-campaign', { post: comment('Jam berapa ya min?', campaigning) }),
    { verdict: 'notice', main: ['SKB2022-B6'] },
  ],
  [scene('like-agreement-below-campaign', { post: comment('Setuju!', campaigning) }), { verdict: 'warn' }],
  [
    scene('partisan-comment', { post: comment('Pilih Luthfi-Yasin aja', { text: news.debate }) }),
    { verdict: 'warn', main: ['SKB2022-B6'] },
  ],
  [
    scene('state-work-above', {
      action: 'reply',
      draft: 'Mantap',
      post: comment('Siap', { text: 'Bupati Kendal meresmikan jembatan baru' }),
    }),
    { verdict: 'clear' },
  ],
  [
    scene('team-in-the-thread', {
      post: { author: { name: 'Relawan Luthfi-Yasin' }, text: 'Siap', parent: { text: news.debate } },
    }),
    { verdict: 'warn', main: ['SKB2022-B6'] },
  ],
];

const photo = (id: string, draft: string, rest: Partial<Scene> = {}): Scene =>
  scene(id, { action: 'photo', draft, post: { imageText: ['Mungkin gambar dua orang'] }, ...rest });

export const rivals: readonly Reading[] = [
  ...(['comment', 'reply'] as const).flatMap((action) => [
    ...chosen.map(
      (draft): Reading => [
        scene(`${action} chooses: ${draft}`, { action, post: question, draft }),
        { verdict: 'warn', main: ['SKB2022-B6'] },
      ],
    ),
    ...unchosen.map(
      (draft): Reading => [
        scene(`${action} chooses nobody: ${draft}`, { action, post: question, draft }),
        { verdict: 'notice' },
      ],
    ),
  ]),
  ...(['pilih nomor 2 ya', 'pilih no. 2', 'Pilih nomor 1 saja'] as const).map(
    (draft): Reading => [
      scene(`below a post of the organisers: ${draft}`, {
        action: 'comment',
        post: { page: { name: 'KPU Jawa Tengah' }, text: 'Debat publik kedua Pilgub Jateng digelar 10 November.' },
        draft,
      }),
      { verdict: 'warn', main: ['SKB2022-B6'] },
    ],
  ),
  ...[
    'Tekan 1 atau pilih nomor 2 untuk layanan pelanggan',
    'Pilih nomor 3 di menu, lalu masukkan sandi',
    'Soal latihan matematika, pilih nomor 4 saja yang mudah',
    'Jaket ukuran L, pilih nomor 2 di katalog',
  ].map(
    (text): Reading => [
      scene(`a number of anything else: ${text}`, { action: 'post', draft: text }),
      { verdict: 'clear' },
    ],
  ),
  [scene('likes-the-question', { post: question }), { verdict: 'notice' }],

  ...Object.entries(news).flatMap(([id, text]): Reading[] => [
    [scene(`like-${id}`, { post: { author, text } }), { verdict: 'notice', main: ['SKB2022-B6'] }],
    [scene(`share-${id}`, { action: 'share', post: { author, text } }), { verdict: 'notice', main: ['SKB2022-B6'] }],
    ...plain.map(
      (draft): Reading => [
        scene(`${id}-${draft}`, { action: 'comment', draft, post: { author, text } }),
        { verdict: 'notice', main: ['SKB2022-B6'] },
      ],
    ),
    ...partisan.map(
      (draft): Reading => [
        scene(`${id}-${draft}`, { action: 'comment', draft, post: { author, text } }),
        { verdict: 'warn', main: ['SKB2022-B6', 'PP94-5n5'] },
      ],
    ),
  ]),
  ...quiet.map(
    (draft): Reading => [
      scene(`one-${draft}`, { action: 'comment', draft, post: ofOne }),
      { verdict: 'notice', main: ['SKB2022-B6'] },
    ],
  ),
  ...warm.map(
    (draft): Reading => [scene(`one-${draft}`, { action: 'comment', draft, post: ofOne }), { verdict: 'warn' }],
  ),
  ...below,
  [
    scene('a partisan post stays one, whomever else it names', {
      action: 'comment',
      draft: 'Oke',
      post: {
        author: { name: 'Mas Bagus' },
        text: 'Luthfi-Yasin jelas lebih mantap, Andika-Hendi lewat! Menangkan nomor 2',
      },
    }),
    { verdict: 'warn', main: ['SKB2022-B6'] },
  ],
  [photo('photo-full-name', 'Foto bersama Ahmad Luthfi'), { verdict: 'warn', main: ['SKB2022-B7'] }],
  [
    photo('photo-prospective', 'Bareng Pak Ahmad Luthfi tadi pagi', { at: '2024-09-10' }),
    { verdict: 'warn', phase: 'prospective', main: ['SKB2022-A5'] },
  ],
  [
    photo('photo-in-picture-text', 'Hari Minggu', { post: { imageText: ['Foto bersama Ahmad Luthfi, Solo'] } }),
    { verdict: 'warn', main: ['SKB2022-B7'] },
  ],
  [
    scene('post-with-picture', {
      action: 'post',
      post: { text: 'Ketemu Ahmad Luthfi di pasar', imageText: ['Mungkin gambar'] },
    }),
    { verdict: 'warn', main: ['SKB2022-B7'] },
  ],
  [
    photo('photo-of-spouse', 'Mendampingi suami, Ahmad Luthfi, ke pengajian', { circumstances: ['spouse'] }),
    { verdict: 'notice', notes: ['spouse'] },
  ],
  // Two common words of a town's candidate are many people's name.
  [photo('photo-common-name', 'Foto bersama Joko Santoso', { region: '33.74' }), { verdict: 'clear' }],
  [photo('photo-first-name', 'Foto bersama Andika di kantin'), { verdict: 'clear' }],
  [photo('photo-name-only', 'Buku lama karya Ahmad Luthfi'), { verdict: 'clear' }],
  // Outside every stage a photo with anybody is a photo.
  [photo('photo-outside', 'Foto bersama Ahmad Luthfi', { at: '2026-05-01' }), { verdict: 'clear', phase: 'outside' }],
  [
    scene('party-birthday', {
      region: '0',
      post: {
        author: { name: 'PDI Perjuangan', handle: 'PDI_Perjuangan' },
        text: 'Selamat ulang tahun PDI Perjuangan!',
      },
    }),
    { verdict: 'notice', notCited: ['SKB2022-B6'] },
  ],
  [
    scene('caleg-nameless-2019', {
      at: '2019-02-20',
      region: '0',
      post: { author: { name: 'Haji Slamet' }, text: 'Mohon doa restu, saya caleg DPR RI dapil Jatim nomor urut 3' },
    }),
    { verdict: 'warn', main: ['PP42-11c'], notCited: ['PP53-4-13a'] },
  ],
  [
    scene('acronym-after-a-call', {
      at: '2024-01-10',
      region: '0',
      post: { text: 'Pilih AMIN nomor 1 untuk perubahan' },
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], named: 'Anies' },
  ],
  [
    scene('acronym-as-prayer', { at: '2024-01-10', post: { text: 'Semoga kita pilih jalan lurus. Amin' } }),
    { verdict: 'clear' },
  ],
  [scene('acronym-all-capitals', { at: '2024-01-10', post: { text: 'PILIH AMIN ATAU OMIN' } }), { verdict: 'clear' }],
];
