/**
 * The documented cases as scenarios. The sentences are ours; places and dates follow the case. Where the case's own
 * contestants are not in the data, a pair of the same election stands in.
 */
import type { Scenario } from '../../../src/commands/scenario-rows';

export interface Expected {
  readonly verdict: 'warn' | 'notice' | 'clear';
  readonly phase?: string;
  /** The main provision is one of these. */
  readonly main?: readonly string[];
  readonly cited?: readonly string[];
  readonly notCited?: readonly string[];
  readonly notes?: readonly string[];
}

export interface DocumentedCase {
  /** `C03` and so on, with a letter where one case has several acts. */
  readonly scenario: { readonly id: string } & Omit<Partial<Scenario>, 'id'> &
    Pick<Scenario, 'at' | 'action' | 'subject'>;
  readonly expected: Expected;
}

export const cases: readonly DocumentedCase[] = [
  {
    scenario: {
      id: 'C03',
      at: '2018-11-20',
      action: 'share',
      subject: 'pns',
      circumstances: ['managerial'],
      region: '64.09',
      post: {
        author: { name: 'Toko Bangunan Sepaku' },
        text: 'Poster caleg DPR RI dari Partai NasDem. Coblos caleg NasDem nomor 5 untuk Kaltim!',
      },
    },
    // In 2018 a caleg had no direct discipline rule: the code of ethics leads.
    expected: {
      verdict: 'warn',
      phase: 'campaign',
      main: ['PP42-11c'],
      cited: ['UU5-9-2'],
      notCited: ['SKB2022-B6', 'PP53-4-13a'],
    },
  },
  {
    scenario: {
      id: 'C04a',
      at: '2018-12-10',
      action: 'share',
      subject: 'pns',
      region: '76.02',
      post: { text: 'Kunjungan Sandiaga Uno ke pasar hari ini. Ayo menangkan Prabowo-Sandi nomor 02!' },
    },
    expected: { verdict: 'warn', main: ['PP53-4-13a'], cited: ['PP42-11c', 'SE71-2017-e'] },
  },
  {
    scenario: {
      id: 'C04b',
      at: '2018-12-10',
      action: 'photo',
      subject: 'pns',
      region: '76.02',
      draft: 'Bapak saya, caleg Partai Golkar. Mohon doa dan coblos nomor 4 Golkar.',
    },
    expected: { verdict: 'warn', main: ['UU7-283', 'PP42-11c'], cited: ['PP42-11c'] },
  },
  {
    scenario: {
      id: 'C05',
      at: '2019-01-15',
      action: 'photo',
      subject: 'pns',
      region: '35.73',
      draft: 'Bangga berfoto dengan Pak Prabowo Subianto. Coblos 02, ganti presiden!',
    },
    expected: { verdict: 'warn', phase: 'campaign', main: ['PP53-4-13a', 'SE71-2017-f'], notCited: ['SKB2022-B7'] },
  },
  {
    scenario: {
      id: 'C07',
      at: '2019-03-05',
      action: 'share',
      subject: 'pns',
      region: '35.04',
      post: { text: 'Prabowo-Sandi menang! Jangan lupa coblos nomor 02 tanggal 17 April.' },
    },
    expected: { verdict: 'warn', main: ['PP53-4-13a'] },
  },
  {
    scenario: {
      id: 'C08',
      at: '2019-03-20',
      action: 'photo',
      subject: 'ppnpn',
      region: '36.03',
      draft: 'Guru-guru kompak salam dua jari, dukung Prabowo-Sandi!',
    },
    expected: {
      verdict: 'warn',
      main: ['SE71-2017-f', 'SE71-2017-e'],
      notCited: ['PP53-4-13a', 'SE1-2023'],
      notes: ['ruleThenUnknown', 'officialReading'],
    },
  },
  {
    scenario: {
      id: 'C09',
      at: '2019-04-05',
      action: 'post',
      subject: 'pns',
      region: '33.17',
      draft: 'Saya mantap pilih Jokowi-Amin nomor 01. Ayo dukung!',
    },
    expected: { verdict: 'warn', main: ['PP53-4-13a'], notCited: ['UU7-280-3', 'UU7-494', 'UU7-490'] },
  },
  {
    scenario: {
      id: 'C10',
      at: '2018-05-10',
      action: 'post',
      subject: 'pns',
      region: '74.02',
      draft: 'Jangan pilih Asrun-Hugua, mereka pembohong dan koruptor!',
    },
    expected: { verdict: 'warn', main: ['PP53-4-15c'], notes: ['negativeContent'] },
  },
  {
    scenario: {
      id: 'C11',
      at: '2020-10-08',
      action: 'photo',
      subject: 'pns',
      region: '13',
      draft: 'Salam dua jari bersama Nasrul Abit dan Indra Catri, menangkan nomor 2!',
    },
    expected: { verdict: 'warn', main: ['SKB2020-3', 'SKB2020-1'], cited: ['SKB2020-1'] },
  },
  {
    scenario: {
      id: 'C12a',
      at: '2020-10-25',
      action: 'post',
      subject: 'pns',
      region: '13',
      draft: 'Kita menangkan Mahyeldi-Audy nomor 4 untuk Sumatera Barat!',
    },
    expected: { verdict: 'warn', main: ['SKB2020-1'], cited: ['PP42-11c', 'UU5-9-2'] },
  },
  {
    scenario: {
      id: 'C12b',
      at: '2020-10-25',
      action: 'join',
      subject: 'pns',
      region: '13',
      post: { group: { name: 'Tim Pemenangan Mahyeldi Audy' }, contestantAccount: true },
    },
    // Item 1 of 2020 names posting, comment, share and like, not joining.
    expected: { verdict: 'warn', main: ['PP42-11c'] },
  },
  {
    scenario: {
      id: 'C14',
      at: '2023-10-20',
      action: 'post',
      subject: 'pns',
      region: '64.74',
      draft: 'Mantap! Anies-Muhaimin resmi mendaftar ke KPU. Dukung perubahan, AMIN menang!',
    },
    expected: {
      verdict: 'warn',
      phase: 'prospective',
      main: ['SKB2022-A2'],
      cited: ['SKB2022-A4', 'PP42-11c'],
      notCited: ['SKB2022-B6', 'PP94-5n5'],
    },
  },
  {
    scenario: {
      id: 'C15',
      at: '2023-11-29',
      action: 'post',
      subject: 'pns',
      region: '35.26',
      draft: 'Ganjar-Mahfud pilihan saya, coblos nomor 3!',
    },
    expected: { verdict: 'warn', phase: 'campaign', main: ['SKB2022-B2'], cited: ['SKB2022-B6', 'PP94-5n5'] },
  },
  {
    scenario: {
      id: 'C17',
      at: '2023-12-10',
      action: 'photo',
      subject: 'pns',
      region: '52.71',
      draft: 'Bersama Pak Ganjar Pranowo di Mataram. Salam tiga jari!',
    },
    expected: { verdict: 'warn', main: ['SKB2022-B7'], cited: ['BKN-POSE-2023', 'PP94-5n5'] },
  },
  {
    scenario: {
      id: 'C18',
      at: '2024-01-10',
      action: 'post',
      subject: 'pppk',
      region: '32.03',
      draft: 'Anies nomor 1 menang! Prabowo pembohong, jangan dipilih.',
    },
    expected: {
      verdict: 'warn',
      main: ['SKB2022-B2', 'SKB2022-B6', 'SKB2022-B12'],
      cited: ['PP49-51-59'],
      notCited: ['PP94-5n5', 'PP42-11c'],
    },
  },
  {
    scenario: {
      id: 'C19',
      at: '2024-01-20',
      action: 'photo',
      subject: 'pns',
      circumstances: ['managerial'],
      region: '17.06',
      draft: 'Pilih Susi Marleny Bachsin, caleg DPR RI Gerindra dapil Bengkulu!',
    },
    expected: { verdict: 'warn', main: ['SKB2022-B7'], notCited: ['PP94-5n5'] },
  },
  {
    scenario: {
      id: 'C23',
      at: '2019-03-01',
      action: 'photo',
      subject: 'kades',
      region: '76.01',
      draft: 'Ayo pilih caleg Partai Demokrat, coblos nomor 14!',
    },
    expected: { verdict: 'warn', main: ['UU7-490'], cited: ['DESA-29j'], notCited: ['PP53-4-13a'] },
  },
  {
    scenario: {
      id: 'C24',
      at: '2024-01-25',
      action: 'post',
      subject: 'pns',
      region: '32',
      draft: 'Prabowo-Gibran nomor 2, satu putaran! Ayo coblos.',
    },
    expected: { verdict: 'warn', main: ['SKB2022-B2'], cited: ['SKB2022-B6', 'SKB2022-B8'], notes: ['sanctionVaries'] },
  },
  {
    scenario: {
      id: 'C26',
      site: 'instagram',
      at: '2024-09-19',
      action: 'like',
      subject: 'pns',
      circumstances: ['agencyAccount'],
      region: '36.01',
      post: {
        author: { name: 'Iing Andri Supriadi' },
        text: 'Bersama Raden Dewi Setiani, siap maju dan menang di Pilkada Pandeglang. Mohon dukungan!',
        contestantAccount: true,
      },
    },
    expected: { verdict: 'warn', phase: 'prospective', main: ['SKB2022-A4'], notes: ['agencyAccount'] },
  },
  {
    scenario: {
      id: 'C27',
      site: 'instagram',
      at: '2024-10-17T21:40:00+07:00',
      action: 'like',
      subject: 'pns',
      region: '33.74',
      post: {
        author: { name: 'Warta Simpang Lima' },
        text: 'Yoyok Sukawi-Joko Santoso nomor 2, ayo menangkan Yoyok-Joss untuk Semarang!',
      },
    },
    expected: { verdict: 'warn', phase: 'campaign', main: ['SKB2022-B6'], cited: ['PP94-5n5'] },
  },
  {
    scenario: {
      id: 'C28',
      at: '2024-10-20',
      action: 'photo',
      subject: 'pns',
      region: '12.08',
      draft:
        'Salam satu jari! Dukung Radiapoh Hasiholan Sinaga-Azi Pratama Pangaribuan, calon bupati Simalungun nomor urut 1',
    },
    expected: { verdict: 'warn', main: ['SKB2022-B7'], cited: ['PP94-5n5', 'PP42-11c', 'BKN-POSE-2023'] },
  },
  {
    scenario: {
      id: 'C30a',
      at: '2024-10-30',
      action: 'follow',
      subject: 'pns',
      region: '36',
      post: { author: { name: 'Andra Soni Dimyati Official', handle: 'andrasonidimyati' }, contestantAccount: true },
    },
    expected: { verdict: 'warn', main: ['SKB2022-B6'], notes: ['authoritiesDisagree'] },
  },
  {
    scenario: {
      id: 'C30b',
      at: '2024-10-30',
      action: 'join',
      subject: 'pns',
      region: '36',
      post: { group: { name: 'Relawan Airin-Ade Banten' }, contestantAccount: true },
    },
    expected: { verdict: 'warn', main: ['SKB2022-B6'], cited: ['SKB2022-B10'] },
  },
  {
    scenario: {
      id: 'N01',
      site: 'instagram',
      at: '2024-10-02',
      action: 'follow',
      subject: 'pns',
      region: '35.05',
      post: { author: { name: 'Rijanto Beky' }, contestantAccount: true },
    },
    expected: { verdict: 'warn', main: ['SKB2022-B6'], notes: ['authoritiesDisagree'] },
  },
  {
    scenario: {
      id: 'N02a',
      at: '2018-01-20',
      action: 'like',
      subject: 'pns',
      region: '33.03',
      post: {
        author: { name: 'KPU Kabupaten Purbalingga' },
        page: { name: 'KPU Kabupaten Purbalingga' },
        text: 'Berkas pendaftaran Ganjar Pranowo-Taj Yasin dan Sudirman Said-Ida Fauziyah diterima KPU.',
      },
    },
    expected: { verdict: 'clear' },
  },
  {
    scenario: {
      id: 'N02b',
      at: '2018-01-20',
      action: 'comment',
      subject: 'pns',
      region: '33.03',
      post: {
        author: { name: 'KPU Kabupaten Purbalingga' },
        page: { name: 'KPU Kabupaten Purbalingga' },
        text: 'Berkas pendaftaran Ganjar Pranowo-Taj Yasin dan Sudirman Said-Ida Fauziyah diterima KPU.',
      },
      draft: 'Ganjar-Yasin pasti menang, ayo dukung!',
    },
    expected: { verdict: 'warn', phase: 'prospective', main: ['SE71-2017-e'] },
  },
  {
    scenario: {
      id: 'N03',
      at: '2018-11-15',
      action: 'like',
      subject: 'pns',
      region: '62.71',
      post: {
        author: { name: 'Sate Kambing Pak Min' },
        text: 'Sarapan pagi bersama keluarga di kebun, anak-anak senang sekali.',
      },
    },
    expected: { verdict: 'clear' },
  },
  {
    scenario: {
      id: 'N05a',
      at: '2024-10-10',
      action: 'photo',
      subject: 'pns',
      circumstances: ['spouse'],
      region: '36',
      post: { imageText: ['foto bersama Andra Soni'] },
      draft: 'Mendampingi suami, calon gubernur Andra Soni, makan siang di rumah.',
    },
    expected: { verdict: 'notice', cited: ['SE18-2023'], notes: ['spouse'] },
  },
  {
    scenario: {
      id: 'N05b',
      at: '2024-10-10',
      action: 'like',
      subject: 'pns',
      circumstances: ['spouse'],
      region: '36',
      post: { text: 'Coblos nomor 2 Andra Soni-Dimyati!' },
    },
    expected: { verdict: 'warn', main: ['SKB2022-B6'], cited: ['SE18-2023'], notes: ['spouse'] },
  },
];
