/** What is done: every act and reaction, on a candidate's own account and on somebody else's post. */
import type { Reading, Scene } from './reading';

const campaign = { site: 'facebook', at: '2024-10-15T20:10', subject: 'pns', region: '36' } as const;
const support = {
  author: { name: 'Kedai Kopi Pojok Serang' },
  text: 'Warga Banten, 27 November coblos nomor 2! Andra Soni-Dimyati pilihan kita.',
};
const scene = (id: string, rest: Partial<Scene>): Scene => ({
  ...campaign,
  id,
  action: 'like',
  post: support,
  ...rest,
});

export const acts: readonly Reading[] = [
  [
    scene('like', {}),
    {
      verdict: 'warn',
      phase: 'campaign',
      election: 'pilkada-2024',
      main: ['SKB2022-B6'],
      cited: ['PP94-5n5', 'UU20-9-2'],
      notCited: ['SKB2022-A4', 'UU10-71-1'],
      named: 'Andra Soni',
    },
  ],
  [scene('love', { action: 'react', reaction: 'love' }), { verdict: 'warn', main: ['SKB2022-B6'] }],
  [scene('haha', { action: 'react', reaction: 'haha' }), { verdict: 'warn', main: ['SKB2022-B6'] }],
  [scene('angry', { action: 'react', reaction: 'angry' }), { verdict: 'notice', notes: ['negativeContent'] }],
  [scene('sad', { action: 'react', reaction: 'sad' }), { verdict: 'notice' }],
  [
    scene('comment-support', { action: 'comment', draft: 'Siap, kami dukung Andra Soni-Dimyati!' }),
    { verdict: 'warn', main: ['SKB2022-B6'], cited: ['SKB2022-B2'] },
  ],
  [
    scene('comment-appeal', { action: 'comment', draft: 'Ayo pilih Andra Soni-Dimyati nomor 2' }),
    { verdict: 'warn', main: ['SKB2022-B6'], cited: ['SKB2022-B8', 'PP94-5n6'] },
  ],
  [
    scene('comment-question', {
      action: 'comment',
      post: { page: { name: 'Andra Soni-Dimyati' }, text: 'Jadwal kegiatan hari ini', contestantAccount: true },
      draft: 'Acaranya jam berapa ya?',
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], notCited: ['SKB2022-B8'] },
  ],
  [
    scene('comment-attack', { action: 'comment', draft: 'Andra Soni penipu, jangan dipilih!' }),
    { verdict: 'warn', main: ['PP94-5n5'], notes: ['negativeContent'] },
  ],
  [scene('share', { action: 'share' }), { verdict: 'warn', main: ['SKB2022-B6'], cited: ['SKB2022-B2'] }],
  [scene('repost', { site: 'x', action: 'repost' }), { verdict: 'warn', main: ['SKB2022-B6'], cited: ['SKB2022-B2'] }],
  [
    scene('quote', { site: 'x', action: 'quote', draft: 'Mantap, pilihan saya juga.' }),
    { verdict: 'warn', main: ['SKB2022-B6'], cited: ['SKB2022-B2'] },
  ],
  [
    scene('share-of-a-quote', {
      action: 'share',
      post: { author: { name: 'Bang Jaka' }, text: 'Setuju.', quoted: support },
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], named: 'Andra Soni' },
  ],
  [
    scene('post', { action: 'post', post: { text: 'Saya memilih Andra Soni-Dimyati, nomor 2, untuk Banten maju.' } }),
    { verdict: 'warn', main: ['SKB2022-B2'], cited: ['SKB2022-B6'] },
  ],
  [
    scene('post-as-draft', { action: 'post', post: null, draft: 'Ayo menangkan Andra Soni-Dimyati nomor 2!' }),
    { verdict: 'warn', main: ['SKB2022-B2'], cited: ['SKB2022-B8'] },
  ],
  [
    scene('post-of-nothing', { action: 'post', post: { text: 'Sudah sampai Pandeglang, macet sekali di Labuan.' } }),
    { verdict: 'clear' },
  ],
  [
    scene('photo', {
      action: 'post',
      post: { text: 'Bersama calon gubernur Andra Soni', imageText: ['dua orang tersenyum'] },
    }),
    { verdict: 'warn', main: ['SKB2022-B7'], cited: ['PP94-5n5'] },
  ],
  [
    scene('photo-gesture', {
      action: 'photo',
      post: { imageText: ['tiga orang'] },
      draft: 'Salam dua jari bersama Andra Soni!',
    }),
    { verdict: 'warn', main: ['SKB2022-B7'], cited: ['BKN-POSE-2023'] },
  ],
  [
    scene('livestream', {
      action: 'livestream',
      post: null,
      draft: 'Siaran langsung kampanye akbar Andra Soni-Dimyati, ayo coblos nomor 2',
    }),
    { verdict: 'warn', main: ['SKB2022-B2'], cited: ['SKB2022-B4', 'SKB2022-B8'] },
  ],
  [
    scene('follow', {
      site: 'instagram',
      action: 'follow',
      post: { author: { name: 'Andra Soni', handle: 'andrasoni12' }, contestantAccount: true },
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], notes: ['authoritiesDisagree'] },
  ],
  [
    scene('follow-team', {
      site: 'instagram',
      action: 'follow',
      post: { author: { name: 'Relawan Airin-Ade', handle: 'relawan.airinade' } },
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], notes: ['authoritiesDisagree'], named: 'Airin' },
  ],
  [
    scene('follow-stranger', {
      site: 'instagram',
      action: 'follow',
      post: { author: { name: 'Rina Dapur', handle: 'rinadapur' } },
    }),
    { verdict: 'clear' },
  ],
  [
    scene('join', { action: 'join', post: { group: { name: 'Tim Pemenangan Airin Ade' } } }),
    { verdict: 'warn', main: ['SKB2022-B6'], cited: ['SKB2022-B10'] },
  ],
  [
    scene('join-neighbours', { action: 'join', post: { group: { name: 'Info Warga Serang Kota' } } }),
    { verdict: 'clear' },
  ],
  [
    scene('story-reply', {
      site: 'instagram',
      action: 'storyReply',
      post: { author: { name: 'Andra Soni', handle: 'andrasoni12' }, contestantAccount: true },
      draft: 'Semangat Pak, nomor 2!',
    }),
    { verdict: 'warn', main: ['SKB2022-B6'] },
  ],
  [
    scene('poll-vote', {
      site: 'x',
      action: 'pollVote',
      post: {
        author: { name: 'Andra Soni-Dimyati', handle: 'x' },
        text: 'Siapa pilihan Anda untuk Banten? Andra Soni-Dimyati nomor 2!',
        contestantAccount: true,
      },
    }),
    { verdict: 'warn', main: ['PP94-5n5'] },
  ],
  [
    scene('poll-vote-by-a-paper', {
      site: 'x',
      action: 'pollVote',
      post: {
        author: { name: 'Harian Warga' },
        text: 'Jajak pendapat: siapa yang unggul di Pilgub Banten, Airin-Ade atau Andra Soni-Dimyati?',
      },
    }),
    { verdict: 'notice' },
  ],
  [
    scene('like-in-a-group', {
      post: {
        author: { name: 'Dewi' },
        group: { name: 'Relawan Andra Soni Dimyati Kota Serang' },
        text: 'Kopdar malam ini di rumah Pak RT.',
      },
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], named: 'Andra Soni' },
  ],
  [
    scene('like-on-a-page', {
      post: {
        page: { name: 'Airin Rachmi Diany' },
        author: { name: 'Airin Rachmi Diany' },
        text: 'Sarapan bersama keluarga.',
      },
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], named: 'Airin' },
  ],
  [
    scene('like-a-flagged-account', {
      post: { author: { name: 'Kawan Berjuang' }, text: 'Selamat pagi, semangat!', contestantAccount: true },
    }),
    { verdict: 'warn', election: 'pilkada-2024', main: ['SKB2022-B6'] },
  ],
  [
    scene('like-a-local-candidate', {
      region: '73.72',
      post: { author: { name: 'Tasming Hamid' }, text: 'Selamat pagi.' },
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], named: 'Tasming' },
  ],
  [
    scene('like-a-local-pair', {
      region: '19.71',
      at: '2025-08-10',
      post: { page: { name: 'Molen & Zeki Yamani' }, text: 'Selamat pagi.' },
    }),
    { verdict: 'warn', election: 'pilkada-ulang-2025-pangkalpinang', named: 'Maulan' },
  ],
  [
    scene('like-a-page-of-both', {
      region: '75',
      post: { page: { name: 'Nelson Pomalingo & Mohamad Kris Wartabone' }, text: 'Selamat pagi.' },
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], named: 'Nelson' },
  ],
  [
    scene('like-a-namesake', { region: '11.13', post: { author: { name: 'Muhammad Ridha' }, text: 'Selamat pagi.' } }),
    { verdict: 'clear' },
  ],
];
