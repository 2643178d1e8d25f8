/** Who does it, and what must stay silent: each kind of employee in each circumstance; news, organisers, state work. */
import type { Reading, Scene } from './reading';

const pilkada = { site: 'facebook', at: '2024-10-20', region: '71', action: 'like' } as const;
const pemilu = { site: 'facebook', at: '2024-01-20', region: '33', action: 'like' } as const;
const ysk = { author: { name: 'Manado Pagi Ceria' }, text: 'YSK-Victory nomor 1! Ayo pilih Yulius-Victor.' };
const amin = { author: { name: 'Cak Imin Lovers' }, text: 'Coblos 01 Anies-Muhaimin, AMIN menang!' };
const local = (id: string, subject: string, rest: Partial<Scene> = {}): Scene => ({
  ...pilkada,
  id,
  subject,
  post: ysk,
  ...rest,
});
const national = (id: string, subject: string, rest: Partial<Scene> = {}): Scene => ({
  ...pemilu,
  id,
  subject,
  post: amin,
  ...rest,
});

export const people: readonly Reading[] = [
  [
    local('cpns', 'cpns'),
    { verdict: 'warn', main: ['SKB2022-B6'], cited: ['PP94-5n5', 'PP94-43', 'CPNS-PP11-37'], notCited: ['UU10-71-1'] },
  ],
  [
    local('pppk', 'pppk'),
    {
      verdict: 'warn',
      main: ['SKB2022-B6'],
      cited: ['PP49-51-59', 'UU20-9-2'],
      notCited: ['PP94-5n5', 'PP94-8', 'PP42-11c'],
    },
  ],
  [local('ppnpn', 'ppnpn'), { verdict: 'warn', main: ['SE1-2023'], notCited: ['PP94-5n5', 'UU20-24-1d'] }],
  [
    local('village-head-pilkada', 'kades', { action: 'comment', draft: 'Gas nomor 1, desa kami siap!' }),
    {
      verdict: 'warn',
      main: ['UU10-71-1'],
      cited: ['UU1-2015-188-LAMA', 'DESA-29j'],
      notCited: ['SKB2022-B6', 'UU7-490'],
    },
  ],
  [
    local('village-head-after-ruling', 'kades', { at: '2024-11-20' }),
    { verdict: 'warn', main: ['UU10-71-1'], notCited: ['UU1-2015-188-LAMA'] },
  ],
  [
    local('village-account', 'kades', {
      action: 'comment',
      circumstances: ['agencyAccount'],
      draft: 'Desa kami mendukung nomor 1 YSK-Victory',
    }),
    { verdict: 'warn', main: ['UU10-71-1'], cited: ['DESA-29j'], notes: ['agencyAccount'] },
  ],
  [
    national('village-head-pemilu', 'kades', { action: 'comment', draft: 'Kami dukung 01!' }),
    { verdict: 'warn', main: ['UU7-490'], cited: ['UU7-282', 'DESA-29j'], notCited: ['UU10-71-1', 'PP94-5n5'] },
  ],
  [
    national('village-head-relative', 'kades', {
      action: 'post',
      post: null,
      draft: 'Adik saya maju, mohon doa. Pilih Anies-Muhaimin nomor 1 dan caleg PKB!',
    }),
    { verdict: 'warn', main: ['UU7-490'], cited: ['DESA-29j'] },
  ],
  [
    local('soldier', 'tni'),
    { verdict: 'warn', main: ['TNI-39'], cited: ['UU10-71-1'], notCited: ['SKB2022-B6'], notes: ['noVote'] },
  ],
  [local('police', 'polri'), { verdict: 'warn', main: ['POLRI-28'], cited: ['UU10-71-1'], notes: ['noVote'] }],
  [national('police-pemilu', 'polri'), { verdict: 'warn', main: ['POLRI-TR2407'], cited: ['POLRI-28'] }],
  [
    local('manager', 'pns', { circumstances: ['managerial'] }),
    { verdict: 'warn', main: ['SKB2022-B6'], cited: ['PP94-5n5', 'UU10-71-1'] },
  ],
  [
    national('manager-pemilu', 'pns', { circumstances: ['managerial'] }),
    { verdict: 'warn', main: ['SKB2022-B6'], notCited: ['UU10-71-1', 'UU7-490'] },
  ],
  [
    local('manager-mobilises', 'pns', {
      circumstances: ['managerial'],
      action: 'post',
      post: null,
      draft: 'Kepada seluruh staf dan keluarga, mari pilih YSK-Victory nomor 1',
    }),
    { verdict: 'warn', main: ['SKB2022-B2'], cited: ['SKB2022-B8', 'PP94-5n3', 'PP94-5n6'] },
  ],
  [
    local('agency-like', 'pns', { circumstances: ['agencyAccount'] }),
    { verdict: 'warn', main: ['SKB2022-B6'], notes: ['agencyAccount'] },
  ],
  [
    local('agency-share', 'pns', { circumstances: ['agencyAccount'], action: 'share' }),
    { verdict: 'warn', main: ['SKB2022-B6'], cited: ['PP94-5n4'], notes: ['agencyAccount'] },
  ],
  [
    local('spouse-like', 'pns', { circumstances: ['spouse'] }),
    { verdict: 'warn', main: ['SKB2022-B6'], cited: ['SE18-2023'], notes: ['spouse'] },
  ],
  [
    local('spouse-photo', 'pns', {
      circumstances: ['spouse'],
      action: 'photo',
      post: { imageText: ['sepasang suami istri'] },
      draft: 'Menemani suami, Yulius Selvanus, sarapan.',
    }),
    { verdict: 'notice', cited: ['SE18-2023'] },
  ],
  [
    local('spouse-photo-sign', 'pns', {
      circumstances: ['spouse'],
      action: 'photo',
      post: { imageText: ['foto'] },
      draft: 'Bersama suami, Yulius Selvanus. Salam satu jari!',
    }),
    { verdict: 'warn', main: ['SKB2022-B7'], cited: ['SE18-2023'] },
  ],
  [
    national('party-page', 'pns', {
      post: {
        page: { name: 'Partai Golkar' },
        author: { name: 'Partai Golkar' },
        text: 'Selamat ulang tahun untuk seluruh kader.',
      },
    }),
    { verdict: 'notice', cited: ['UU20-9-2', 'OFFICIAL-PARTY'], notCited: ['SKB2022-B6', 'PP94-5n5'] },
  ],
  [
    national('party-page-campaigns', 'pns', {
      post: { page: { name: 'Partai Golkar' }, author: { name: 'Partai Golkar' }, text: 'Ayo coblos Golkar nomor 4!' },
    }),
    { verdict: 'warn', cited: ['UU20-9-2', 'OFFICIAL-PARTY'], notCited: ['PP94-5n5'] },
  ],
  [
    local('news', 'pns', {
      post: {
        author: { name: 'Harian Minahasa' },
        text: 'KPU Sulawesi Utara menggelar debat kedua yang diikuti Yulius-Victor, Elly Lasut-Hanny Pajouw, dan Steven Kandouw-Denny Tuejeh.',
      },
    }),
    { verdict: 'notice' },
  ],
  [
    local('news-strict', 'pns', {
      strictness: 'strict',
      post: {
        author: { name: 'Harian Minahasa' },
        text: 'KPU Sulawesi Utara menggelar debat kedua yang diikuti Yulius-Victor, Elly Lasut-Hanny Pajouw, dan Steven Kandouw-Denny Tuejeh.',
      },
    }),
    { verdict: 'warn', main: ['SKB2022-B6'] },
  ],
  [
    local('news-shared-with-praise', 'pns', {
      action: 'share',
      post: {
        author: { name: 'Harian Minahasa' },
        text: 'Yulius Selvanus menjawab pertanyaan soal jalan dalam debat kedua.',
      },
      draft: 'Yulius-Victor paling hebat, pilih nomor 1!',
    }),
    { verdict: 'warn', main: ['SKB2022-B6'], cited: ['SKB2022-B2'] },
  ],
  [
    local('kpu', 'pns', {
      post: {
        page: { name: 'KPU Provinsi Sulawesi Utara' },
        author: { name: 'KPU Provinsi Sulawesi Utara' },
        text: 'Daftar pasangan calon: 1. Yulius Selvanus-Victor Mailangkay, 2. Elly Lasut-Hanny Pajouw, 3. Steven Kandouw-Denny Tuejeh. Ayo ke TPS!',
      },
    }),
    { verdict: 'clear' },
  ],
  [
    local('bawaslu', 'pns', {
      post: {
        author: { name: 'Bawaslu Kota Manado' },
        text: 'ASN wajib netral. Laporkan dugaan pelanggaran kepada kami.',
      },
    }),
    { verdict: 'clear' },
  ],
  [
    local('kpu-own-words', 'pns', {
      action: 'comment',
      post: {
        page: { name: 'KPU Kota Manado' },
        author: { name: 'KPU Kota Manado' },
        text: 'Ayo gunakan hak pilih 27 November.',
      },
      draft: 'Nomor 1 YSK-Victory pasti menang, ayo dukung!',
    }),
    { verdict: 'warn', main: ['SKB2022-B6'] },
  ],
  [
    local('incumbent-state-work', 'pns', {
      region: '51',
      post: {
        author: { name: 'Diskominfo Bali' },
        text: 'Pelayanan perizinan di Denpasar kini satu pintu. Warga dapat mendaftar lewat laman pemerintah provinsi.',
      },
    }),
    { verdict: 'clear' },
  ],
  [
    local('village-post', 'pns', {
      post: { author: { name: 'Pemerintah Desa Sukamaju' }, text: 'Jadwal posyandu balita hari Kamis di balai desa.' },
    }),
    { verdict: 'clear' },
  ],
  [
    local('neighbour', 'pns', { post: { author: { name: 'Victor' }, text: 'Jual bibit tomat nomor 1 di kelasnya.' } }),
    { verdict: 'clear' },
  ],
];
