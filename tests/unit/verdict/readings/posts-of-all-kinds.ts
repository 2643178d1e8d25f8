/** Every act on every kind of place: own pages, groups, stories, comments under others, photos, quotes; and what is no matter of ours. */
import { by, type Reading, type Scene } from './reading';

const scene = (id: string, action: string, rest: Partial<Scene>): Scene => ({
  site: 'facebook',
  at: '2024-10-28T08:05',
  subject: 'pns',
  region: '32',
  id,
  action,
  ...rest,
});

export const postsOfAllKinds: readonly Reading[] = [
  [
    scene('accidental-like-of-a-reel', 'like', {
      site: 'instagram',
      post: { author: { name: 'Dedi Mulyadi' }, text: 'Naik sepeda ka sawah.', contestantAccount: true },
    }),
    { verdict: 'warn', phase: 'campaign', election: 'pilkada-2024', main: ['SKB2022-B6'], named: 'Dedi' },
  ],
  [
    scene('wow-on-a-strangers-praise', 'react', {
      reaction: 'wow',
      post: by('Neng Lilis', 'Kang Dedi Mulyadi teh paling merakyat, dukung terus nomor 4!'),
    }),
    { verdict: 'warn', main: ['SKB2022-B6'] },
  ],
  [
    scene('haha-on-an-attack', 'react', {
      reaction: 'haha',
      post: by('Netizen Bandung', 'Jangan pilih Dedi Mulyadi, cuma pencitraan!'),
    }),
    { verdict: 'warn', main: ['PP94-5n5'], notes: ['negativeContent'] },
  ],
  [
    scene('reply-under-a-comment', 'reply', {
      post: {
        author: { name: 'Asep' },
        text: 'Siapa pilihan kalian?',
        parent: {
          author: { name: 'Kabar Bandung' },
          text: 'Debat Pilgub Jabar: Syaikhu-Ilham dan Dedi-Erwan adu gagasan',
        },
      },
      draft: 'Dedi-Erwan atuh, nomor 4 pasti juara',
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], named: 'Dedi' },
  ],
  [
    scene('answer-without-a-side', 'comment', {
      post: by('Kabar Bandung', 'Debat Pilgub Jabar malam ini: Syaikhu-Ilham dan Dedi-Erwan adu gagasan'),
      draft: 'Disiarkan di kanal mana, min?',
    }),
    { verdict: 'notice', phase: 'campaign' },
  ],
  [
    scene('quote-that-praises', 'quote', {
      site: 'x',
      region: '31',
      post: by('detik pagi', 'Pramono Anung meninjau rusun di Jakarta Utara'),
      draft: 'Ini baru pemimpin, saya pilih Pramono-Rano',
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], cited: ['SKB2022-B2'], named: 'Pramono' },
  ],
  [
    scene('repost-of-a-hashtag', 'repost', {
      site: 'x',
      region: '31',
      post: by('warga_jkt', 'Jakarta menyala! Coblos nomor 3 #PramonoRano'),
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], cited: ['SKB2022-B2'] },
  ],
  [
    scene('photo-at-the-candidates-house', 'photo', {
      region: '51',
      post: { imageText: ['beberapa orang berdiri di depan baliho'] },
      draft: 'Sowan ke rumah Pak Wayan Koster, calon gubernur kita',
    }),
    { verdict: 'warn', main: ['SKB2022-B7'], cited: ['PP94-5n5'] },
  ],
  [
    scene('photo-with-three-fingers', 'photo', {
      region: '33',
      at: '2024-01-28',
      draft: 'Salam tiga jari dari kantor, Ganjar-Mahfud!',
    }),
    { verdict: 'warn', election: 'pemilu-2024', main: ['SKB2022-B7'], cited: ['BKN-POSE-2023'] },
  ],
  [
    scene('photo-before-determination', 'photo', {
      at: '2024-09-05',
      region: '35',
      post: { imageText: ['dua perempuan'] },
      draft: 'Bersama bakal calon gubernur Khofifah Indar Parawansa, menangkan!',
    }),
    { verdict: 'warn', phase: 'prospective', main: ['SKB2022-A5'], notCited: ['SKB2022-B7', 'PP94-5n5'] },
  ],
  [
    scene('live-from-a-declaration', 'livestream', {
      at: '2024-09-14',
      region: '35',
      draft: 'Live deklarasi dukungan untuk Khofifah-Emil, ayo gabung!',
    }),
    { verdict: 'warn', phase: 'prospective', main: ['SKB2022-A2'], cited: ['SKB2022-A3', 'SKB2022-A6'] },
  ],
  [
    scene('live-from-a-campaign-without-praise', 'livestream', {
      region: '35.78',
      draft: 'Live dari kampanye akbar Eri Cahyadi-Armuji, rame banget lur',
    }),
    { verdict: 'warn', phase: 'campaign', main: ['SKB2022-B2'], cited: ['SKB2022-B4'] },
  ],
  [
    scene('live-from-the-office-garden', 'livestream', { region: '35.78', draft: 'Live panen cabai di kebun kantor' }),
    { verdict: 'clear' },
  ],
  [
    scene('follows-a-volunteers-page', 'follow', {
      site: 'instagram',
      region: '35',
      post: { author: { name: 'Tim Pemenangan Risma-Gus Hans' } },
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], notes: ['authoritiesDisagree'], named: 'Risma' },
  ],
  [
    scene('follows-a-newspaper', 'follow', { site: 'x', post: { author: { name: 'Pikiran Warga Online' } } }),
    { verdict: 'clear' },
  ],
  [
    scene('joins-a-group-of-alumni', 'join', { post: { group: { name: 'Alumni SMA 3 Bandung Angkatan 1998' } } }),
    { verdict: 'clear' },
  ],
  [
    scene('likes-in-a-team-group', 'like', {
      post: {
        author: { name: 'Ujang' },
        group: { name: 'Tim Relawan Dedi-Erwan Karawang' },
        text: 'Kumpul jam 7 malam di posko, bawa kopi masing-masing.',
      },
    }),
    { verdict: 'warn', main: ['SKB2022-B6'] },
  ],
  [
    scene('story-reply-with-love', 'storyReply', {
      site: 'instagram',
      post: { author: { name: 'Dedi Mulyadi' }, text: 'Subuh di Purwakarta', contestantAccount: true },
      draft: 'sehat selalu bapak aing ❤️',
    }),
    { verdict: 'warn', main: ['SKB2022-B6'] },
  ],
  [
    scene('poll-of-a-neighbour', 'pollVote', {
      site: 'x',
      post: by('anak kos', 'Sarapan enaknya bubur diaduk atau tidak diaduk?'),
    }),
    { verdict: 'clear' },
  ],
  [
    scene('caleg-of-a-party', 'like', {
      at: '2024-01-15',
      region: '32.04',
      post: by(
        'H. Dadang',
        'Mohon doa dan dukungan, saya caleg DPRD Kabupaten Bandung dari PKB nomor urut 3. Coblos ya!',
      ),
    }),
    { verdict: 'warn', election: 'pemilu-2024', main: ['SKB2022-B6'], notCited: ['PP94-5n5'] },
  ],
  [
    scene('attacks-a-caleg', 'comment', {
      at: '2024-01-15',
      region: '17',
      post: by('Bengkulu Bicara', 'Susi Marleny Bachsin, caleg DPR RI Gerindra, bertemu petani.'),
      draft: 'Jangan pilih Susi Marleny Bachsin, janji palsu!',
    }),
    { verdict: 'warn', main: ['SKB2022-B12'], notCited: ['PP94-5n5'], notes: ['negativeContent'] },
  ],
  [
    scene('party-page-in-a-quiet-week', 'like', {
      at: '2024-01-08',
      post: {
        page: { name: 'PKS' },
        author: { name: 'PKS' },
        text: 'Selamat menunaikan ibadah, sahabat semua.',
        contestantAccount: true,
      },
    }),
    { verdict: 'notice', main: ['PP42-11c', 'UU20-9-2'], cited: ['OFFICIAL-PARTY'], notCited: ['SKB2022-B6'] },
  ],
  [
    scene('election-body-poster', 'share', {
      post: {
        page: { name: 'KPU Kota Bandung' },
        author: { name: 'KPU Kota Bandung' },
        text: 'Kenali pasangan calonmu: nomor 1 sampai 4. Datang ke TPS 27 November.',
      },
    }),
    { verdict: 'clear' },
  ],
  [
    scene('ministry-on-neutrality', 'like', {
      post: by('BKN', 'ASN wajib netral: jangan like, komentar, atau share unggahan pasangan calon.'),
    }),
    { verdict: 'clear' },
  ],
  [
    scene('voting-day-without-a-choice', 'post', {
      at: '2024-11-27T10:00',
      draft: 'Jari sudah ungu. Siapa pun yang terpilih, semoga amanah.',
    }),
    { verdict: 'clear' },
  ],
  [
    scene('asks-politely', 'post', { region: '36', draft: 'Mohon pilih Andra Soni ya bapak ibu' }),
    { verdict: 'warn', main: ['SKB2022-B2'], cited: ['SKB2022-B8', 'PP94-5n6'] },
  ],
  [
    scene('tells-whom-they-choose', 'post', { region: '36', draft: 'Kami sekeluarga besar, kami memilih Andra Soni' }),
    { verdict: 'warn', main: ['SKB2022-B2'] },
  ],
  [
    scene('office-football', 'comment', {
      post: by('Humas Dinas', 'Tim futsal dinas nomor 1 di turnamen antarkantor'),
      draft: 'Mantap, juara! Gas lagi tahun depan',
    }),
    { verdict: 'clear' },
  ],
  [
    scene('chairs-of-a-cooperative', 'like', {
      post: by('Koperasi Pegawai Sejahtera', 'Dukung calon ketua koperasi kita nomor 2 pada rapat anggota tahunan!'),
    }),
    { verdict: 'clear' },
  ],
];
