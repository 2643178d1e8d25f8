/** What offices reported on and what officials said, written anew in other words: old years, every employment, negative content. */
import { by, type Reading, scene } from './reading';

const jakarta = by('Warung Bu Lilis', 'Ayo pilih Ridwan Kamil-Suswono, coblos nomor 1!');
const pnsOnly = ['PP94-5n5', 'PP94-8', 'PP94-14i', 'PP42-11c', 'PP42-15'];
const criminal = ['UU10-71-1', 'UU1-2015-188-LAMA', 'UU7-490', 'UU7-494', 'UU7-280-3', 'UU7-282'];

export const reported: readonly Reading[] = [
  [
    scene('insult-2018', '2018-05-10', 'post', 'pns', {
      region: '74.02',
      draft: 'Calon bupati nomor 1 itu pembohong, jangan dipilih!',
    }),
    {
      verdict: 'warn',
      phase: 'campaign',
      main: ['PP53-4-15c', 'SE71-2017-e'],
      cited: ['PP42-11c', 'UU5-9-2'],
      notCited: ['SKB2022-B6', 'PP94-5n5', 'UU20-9-2', ...criminal],
      notes: ['negativeContent'],
    },
  ],
  [
    scene('lurah-shares-caleg-2018', '2018-11-20', 'share', 'pns', {
      region: '64.09',
      circumstances: ['managerial'],
      post: by('Toko Besi', 'Caleg DPR RI Dapil Kaltim nomor urut 3 Partai Golkar, mohon dukungan dan coblos!'),
    }),
    {
      verdict: 'warn',
      main: ['PP42-11c'],
      cited: ['UU5-9-2', 'UU7-282'],
      notCited: ['PP53-4-13a', 'SKB2022-B6', 'UU20-9-2'],
    },
  ],
  [
    scene('village-secretary-who-is-pns-2019', '2019-04-01', 'post', 'pns', {
      region: '33.17',
      draft: 'Pilih Jokowi-Amin 01 demi desa kita',
    }),
    { verdict: 'warn', main: ['PP53-4-13a'], cited: ['PP42-11c'], notCited: criminal },
  ],
  [
    scene('after-the-vote-2019', '2019-06-05', 'post', 'pns', {
      region: '33.17',
      draft: 'Selamat untuk Jokowi-Amin 01, kemenangan rakyat',
    }),
    // "Menguntungkan atau merugikan" counted only in the campaign then.
    { verdict: 'notice', phase: 'after', main: ['PP42-11c'], notCited: ['PP53-4-13a', ...criminal] },
  ],
  [
    scene('quiet-2019', '2019-04-15', 'like', 'pns', {
      region: '31',
      post: by('Bengkel Jaya', 'Coblos 02 Prabowo-Sandi'),
    }),
    { verdict: 'warn', phase: 'quiet', main: ['PP42-11c'], notCited: ['PP53-4-13a', 'SKB2022-B6'] },
  ],
  [
    scene('village-head-2018', '2018-05-15', 'comment', 'kades', {
      region: '35.16',
      post: by('Jatim Kini', 'Kampanye Khofifah-Emil Dardak nomor 1'),
      draft: 'Saya dukung nomor 1, ayo warga desa pilih Khofifah',
    }),
    {
      verdict: 'warn',
      phase: 'campaign',
      main: ['UU10-71-1'],
      cited: ['UU1-2015-188-LAMA', 'DESA-29j'],
      notCited: ['UU7-490', 'SE71-2017-e', 'PP53-4-15c'],
    },
  ],
  [
    scene('village-head-2020', '2020-10-20', 'comment', 'kades', {
      region: '73.08',
      post: by('Kabar Bone', 'Paslon nomor 2 calon bupati'),
      draft: 'Coblos nomor 2',
    }),
    { verdict: 'warn', main: ['UU10-71-1'], notCited: ['SKB2020-1', 'PP53-4-15c'] },
  ],
  [
    scene('2017-before-any-list', '2017-01-20', 'like', 'pns', {
      region: '31',
      post: by('Lapak Ikan', 'Coblos nomor 2 Ahok-Djarot'),
    }),
    {
      verdict: 'warn',
      main: ['PP53-4-15c'],
      notCited: ['SE71-2017-e', 'SKB2020-1', 'SKB2022-B6'],
      notes: ['ruleThenUnknown'],
    },
  ],
  [
    scene('photo-with-a-sign-2018-prospective', '2018-01-20', 'photo', 'pns', {
      region: '32',
      draft: 'Bersama Kang Emil, Ridwan Kamil-Uu Ruzhanul nomor 1, salam satu jari',
    }),
    { verdict: 'warn', phase: 'prospective', main: ['SE71-2017-f'], cited: ['SE71-2017-e'], notCited: ['PP53-4-15c'] },
  ],
  [
    scene('soldier-2024', '2024-10-15', 'like', 'tni', {
      region: '31',
      post: jakarta,
    }),
    { verdict: 'warn', main: ['TNI-39'], notCited: ['SKB2022-B6', ...pnsOnly], notes: ['noVote'] },
  ],
  [
    scene('police-and-a-party-2024', '2024-01-15', 'share', 'polri', {
      region: '32',
      post: by('Koperasi Warga', 'Coblos Partai Gerindra nomor 2'),
    }),
    {
      verdict: 'warn',
      main: ['POLRI-TR2407'],
      cited: ['POLRI-28'],
      notCited: ['TNI-39', 'SKB2022-B6'],
      notes: ['noVote'],
    },
  ],
  [
    scene('police-before-the-telegram', '2023-09-10', 'like', 'polri', {
      region: '32',
      post: by('Koperasi Warga', 'Coblos Partai Gerindra nomor 2, menangkan!'),
    }),
    { verdict: 'warn', main: ['POLRI-28'], notCited: ['POLRI-TR2407'] },
  ],
  [
    scene('pppk-goes-live', '2024-11-01', 'livestream', 'pppk', {
      region: '32',
      draft: 'Siaran langsung kampanye akbar Dedi Mulyadi-Erwan, ayo merapat!',
    }),
    {
      verdict: 'warn',
      main: ['SKB2022-B2'],
      cited: ['SKB2022-B4', 'PP49-51-59', 'UU20-9-2'],
      notCited: [...pnsOnly, ...criminal],
    },
  ],
  [
    scene('cpns-follows', '2024-10-15', 'follow', 'cpns', {
      region: '31',
      post: { author: { name: 'Pramono Anung' }, contestantAccount: true },
    }),
    {
      verdict: 'warn',
      main: ['SKB2022-B6'],
      cited: ['PP94-43', 'CPNS-PP11-37'],
      notCited: ['UU20-9-2', ...criminal],
      notes: ['authoritiesDisagree'],
    },
  ],
  [
    scene('joins-a-winning-team', '2024-10-15', 'join', 'pns', {
      region: '31',
      post: { group: { name: 'Relawan Pemenangan Pramono-Rano' } },
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], cited: ['SKB2022-B10'], notCited: ['SKB2022-B9', 'SKB2022-A4'] },
  ],
  [
    scene('joins-before-determination', '2024-09-10', 'join', 'pns', {
      region: '31',
      post: { group: { name: 'Relawan Pemenangan Pramono-Rano' } },
    }),
    {
      verdict: 'warn',
      main: ['SKB2022-A4'],
      cited: ['SKB2022-B9'],
      notCited: ['SKB2022-B10', 'SKB2022-B6', 'PP94-5n5'],
    },
  ],
  [
    scene('joins-a-market', '2024-10-15', 'join', 'pns', {
      region: '31',
      post: { group: { name: 'Jual Beli Motor Jakarta' } },
    }),
    { verdict: 'clear' },
  ],
  [
    scene('spouse-shares', '2024-10-15', 'share', 'pns', { region: '31', circumstances: ['spouse'], post: jakarta }),
    { verdict: 'warn', main: ['SKB2022-B6'], cited: ['SE18-2023', 'SKB2022-B2'], notes: ['spouse'] },
  ],
  [
    scene('agency-account-shares', '2024-10-15', 'share', 'pns', {
      region: '31',
      circumstances: ['agencyAccount'],
      post: jakarta,
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], cited: ['PP94-5n4'], notCited: criminal, notes: ['agencyAccount'] },
  ],
  [
    scene('head-of-office-before-the-ruling', '2024-11-13', 'like', 'pns', {
      region: '31',
      circumstances: ['managerial'],
      post: jakarta,
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], cited: ['UU10-71-1', 'UU1-2015-188-LAMA'] },
  ],
  [
    scene('head-of-office-after-the-ruling', '2024-11-14', 'like', 'pns', {
      region: '31',
      circumstances: ['managerial'],
      post: jakarta,
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], cited: ['UU10-71-1'], notCited: ['UU1-2015-188-LAMA'] },
  ],
  [
    scene('voters-guide', '2024-10-15', 'like', 'pns', {
      region: '31',
      post: by('KPU DKI Jakarta', 'Kenali calon: nomor 1 Ridwan Kamil-Suswono, 2 Dharma-Kun, 3 Pramono-Rano'),
    }),
    { verdict: 'clear' },
  ],
  [
    scene('support-under-a-voters-guide', '2024-10-15', 'comment', 'pns', {
      region: '31',
      post: by('KPU DKI Jakarta', 'Kenali calon gubernur DKI Jakarta'),
      draft: 'Pilih nomor 3 Pramono-Rano!',
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], cited: ['SKB2022-B8', 'PP94-5n6'] },
  ],
  [
    scene('reminder-of-the-watchdog', '2024-10-15', 'share', 'pns', {
      region: '31',
      post: by('Bawaslu RI', 'ASN wajib netral: jangan like, komentar atau bagikan unggahan pasangan calon'),
    }),
    { verdict: 'clear' },
  ],
  ...(['standard', 'strict'] as const).map(
    (strictness): Reading => [
      scene(`news-${strictness}`, '2024-10-15', 'share', 'pns', {
        region: '31',
        strictness,
        post: by('Kabar Pasar', 'Pramono Anung kunjungi Pasar Senen, dengarkan pedagang'),
      }),
      { verdict: strictness === 'strict' ? 'warn' : 'notice', main: ['SKB2022-B6'] },
    ],
  ),
  [
    scene('news-with-praise', '2024-10-15', 'share', 'pns', {
      region: '31',
      post: by('Kabar Pasar', 'Pramono Anung kunjungi Pasar Senen, dengarkan pedagang'),
      draft: 'Pemimpin hebat, lanjutkan! Nomor 3',
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], cited: ['SKB2022-B2'] },
  ],
  ...['Jam berapa debatnya mulai?', 'Siapa saja calonnya?'].map(
    (draft, index): Reading => [
      scene(`neutral-question-${index}`, '2024-10-15', 'comment', 'pns', {
        region: '31',
        post: by('Info Warga', 'Debat calon gubernur Pramono Anung dan Ridwan Kamil'),
        draft,
      }),
      { verdict: 'notice', main: ['SKB2022-B6'] },
    ],
  ),
  [
    scene('question-on-a-candidates-own-account', '2024-10-15', 'comment', 'pns', {
      region: '31',
      post: { author: { name: 'Pramono Anung' }, contestantAccount: true, text: 'Sampai jumpa di debat!' },
      draft: 'Jam berapa debatnya mulai?',
    }),
    { verdict: 'warn', main: ['SKB2022-B6'] },
  ],
  [
    scene('attack-before-determination', '2024-09-10', 'post', 'pns', {
      region: '31',
      draft: 'Ridwan Kamil pembohong, jangan pilih dia!',
    }),
    {
      verdict: 'warn',
      phase: 'prospective',
      main: ['PP42-11c'],
      cited: ['SE137-2018'],
      notCited: ['PP94-5n5', 'SKB2022-A4', 'SKB2022-B12'],
      notes: ['negativeContent'],
    },
  ],
  [
    scene('appeal-on-the-eve', '2024-11-25', 'post', 'pns', {
      region: '31',
      draft: 'Lusa jangan lupa coblos nomor 3 Pramono-Rano',
    }),
    {
      verdict: 'warn',
      phase: 'quiet',
      main: ['SKB2022-B2'],
      cited: ['PP94-5n6'],
      notCited: ['UU7-278-2', 'UU7-287-5'],
    },
  ],
  [
    scene('ballot-shown', '2024-11-27', 'photo', 'pns', {
      region: '31',
      post: { imageText: ['Surat suara yang tercoblos nomor 3'] },
      draft: 'Sudah coblos nomor 3!',
    }),
    { verdict: 'warn', phase: 'voting', main: ['SKB2022-B7'] },
  ],
  [
    scene('own-vote', '2024-11-27', 'photo', 'pns', {
      region: '31',
      post: { imageText: ['Jari bertinta ungu'] },
      draft: 'Sudah nyoblos, hak pilih sudah dipakai. Jangan golput!',
    }),
    { verdict: 'clear' },
  ],
  [
    scene('family-call', '2024-10-15', 'comment', 'pns', {
      region: '31',
      post: by('Keluarga Besar', 'Arisan bulan depan di rumah Tante'),
      draft: 'Ingat ya keluarga, semua pilih nomor 3 Pramono-Rano',
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], cited: ['SKB2022-B8', 'PP94-5n6'] },
  ],
  [
    scene('village-head-outside-every-stage', '2026-11-22', 'post', 'kades', {
      region: '33.17',
      draft: 'Golkar jaya, menangkan Partai Golkar!',
    }),
    { verdict: 'clear', phase: 'outside' },
  ],
  [
    scene('village-election', '2025-06-10', 'post', 'pns', {
      region: '33.17',
      draft: 'Ayo pilih calon kepala desa nomor 2',
    }),
    { verdict: 'clear', phase: 'outside' },
  ],
  [
    scene('re-vote-of-a-province', '2025-07-20', 'share', 'pns', {
      region: '91.03',
      post: by('Kios Sentani', 'Coblos nomor 2 Mathius Fakhiri-Aryoko Rumaropen'),
    }),
    { verdict: 'warn', phase: 'campaign', election: 'psu-2025-papua', main: ['SKB2022-B6'] },
  ],
  [
    scene('re-vote-is-over', '2025-04-25', 'like', 'pns', {
      region: '36.04',
      post: by('Kedai Serang', 'Selamat Zakiyah-Najib nomor 2'),
    }),
    { verdict: 'notice', phase: 'after', election: 'psu-2025-serang' },
  ],
  [
    scene('another-countrys-vote', '2024-11-05', 'like', 'pns', {
      region: '31',
      post: by('World News', 'Vote Trump 2024! Make America Great Again'),
    }),
    { verdict: 'clear' },
  ],
];
