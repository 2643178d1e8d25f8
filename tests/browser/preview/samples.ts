/**
 * Questions for looking at the interstitial: made-up posts, real rules and phases. Used by the previews, the screenshots
 * and the interstitial's own browser tests, which need neither guard nor background.
 */

import type { Plan } from '../../../src/plan/plan';
import type { Question } from '../../../src/plan/question';
import type { Texts } from '../../../src/plan/texts';
import type { Signal } from '../../../src/recognition/assessment';
import type { ElectionId, Language, ProvisionId, RegionCode, Subject } from '../../../src/rulebook/words';

const pilkada = 'pilkada-2024' as ElectionId;
const severe = {
  kind: 'severe',
  text: {
    id: 'Hukuman disiplin berat, salah satu dari: penurunan jabatan setingkat lebih rendah selama 12 bulan; pembebasan dari jabatan menjadi jabatan pelaksana selama 12 bulan; pemberhentian dengan hormat tidak atas permintaan sendiri (PP 94/2021 Pasal 8 ayat (4)).',
    en: "Severe discipline, one of: demotion by one level for 12 months; release from post to an executing post for 12 months; honourable dismissal not at one's own request (PP 94/2021 Pasal 8(4)).",
  },
} as const;

/** Rules as `rules/provisions.json` has them, cut to what the dialog shows. */
export const texts: Texts = {
  elections: { [pilkada]: { id: 'Pilkada 2024', en: 'Pilkada 2024' } } as Texts['elections'],
  citations: {
    'SKB2022-B6': {
      id: 'SKB2022-B6' as ProvisionId,
      instrument: 'SKB 22 September 2022',
      place: 'Lampiran II huruf B angka 6',
      quote:
        'Membuat posting, comment, share, like, bergabung/ follow dalam Group/ Akun pemenangan/ calon (Presiden/Wakil Presiden/DPR/DPD/ DPRD/ Gubernur/Wakil Gubernur/Bupati/Wakil Bupati/Wali Kota/Wakil Wali Kota).',
      gloss: {
        id: 'Mengunggah, mengomentari, membagikan, menyukai, bergabung, atau mengikuti dalam grup atau akun pemenangan, atau akun calon yang sudah ditetapkan.',
        en: 'Posting, commenting, sharing, liking, joining or following in a campaign group or account, or a determined candidate’s own account.',
      },
      sanction: severe,
      sources: [
        'https://medan.bkn.go.id/2023/10/apa-pelanggaran-disiplin-dan-jenis-sanksi-atas-pelanggaran-netralitas-pegawai-asn',
        'https://bloombergtechnoz.com/detail-news/16196/asn-terlarang-masuk-grup-komentar-like-capres-caleg-cakada/2',
      ],
      verifiedOn: '2026-11-22',
      confidence: 'high',
    },
    'SKB2022-A4': {
      id: 'SKB2022-A4' as ProvisionId,
      instrument: 'SKB 22 September 2022',
      place: 'Lampiran II huruf A angka 4',
      quote:
        'Membuat posting, comment, share, like, bergabung/follow dalam group/akun pemenangan bakal calon (Presiden/Wakil Presiden/DPR/DPD/DPRD/Gubernur/Wakil Gubernur/Bupati/Wakil Bupati/Wali Kota/Wakil Wali Kota)',
      gloss: {
        id: 'Mengunggah, mengomentari, membagikan, menyukai, bergabung, atau mengikuti dalam grup atau akun pemenangan bakal calon.',
        en: 'Posting, commenting, sharing, liking, joining or following in the campaign group or account of a would-be candidate.',
      },
      sanction: {
        kind: 'moral',
        text: {
          id: 'Sanksi moral: pernyataan tertutup atau terbuka, tertulis, oleh Pejabat Pembina Kepegawaian; dapat ditambah tindakan administratif atas rekomendasi Majelis Kode Etik (PP 42/2004 Pasal 15 dan 16).',
          en: "Moral sanction: a written statement, closed or open, by the personnel authority; administrative action may be added on the ethics council's recommendation (PP 42/2004 Pasal 15 and 16).",
        },
      },
      sources: ['https://www.kompas.com/tren/read/2023/11/06/133000265/'],
      verifiedOn: '2026-11-22',
      confidence: 'high',
    },
    'PP94-5n5': {
      id: 'PP94-5n5' as ProvisionId,
      instrument: 'PP 94/2021',
      place: 'Pasal 5 huruf n angka 5',
      quote:
        'membuat keputusan dan/atau tindakan yang menguntungkan atau merugikan salah satu pasangan calon sebelum, selama, dan sesudah masa kampanye;',
      gloss: {
        id: 'Tindakan yang menguntungkan atau merugikan salah satu pasangan calon sebelum, selama, dan sesudah masa kampanye.',
        en: 'Acts that favour or harm one pair before, during and after the campaign.',
      },
      sanction: severe,
      sources: ['https://github.com/mblonyox/data-peraturan/blob/main/pp/2021/94.md'],
      verifiedOn: '2026-11-22',
      confidence: 'high',
    },
    'UU20-9-2': {
      id: 'UU20-9-2' as ProvisionId,
      instrument: 'UU 20/2023',
      place: 'Pasal 9 ayat (2)',
      formerly: 'UU 5/2014 Pasal 9 ayat (2)',
      quote: 'Pegawai ASN harus bebas dari pengaruh dan intervensi semua golongan dan partai politik.',
      gloss: {
        id: 'Pegawai ASN harus bebas dari pengaruh golongan dan partai politik.',
        en: 'Civil servants must be free from the influence of groups and political parties.',
      },
      sanction: {
        kind: 'general',
        text: {
          id: 'Hukuman disiplin atau sanksi kode etik menurut PP 94/2021 dan PP 42/2004.',
          en: 'Discipline or a code-of-ethics sanction under PP 94/2021 and PP 42/2004.',
        },
      },
      sources: ['https://github.com/mblonyox/data-peraturan/blob/main/uu/2014/5.md'],
      verifiedOn: '2026-11-22',
      confidence: 'high',
    },
    'DESA-29j': {
      id: 'DESA-29j' as ProvisionId,
      instrument: 'UU 6/2014',
      place: 'Pasal 29 huruf b, g, j; Pasal 30; Pasal 51 huruf b, g, j; Pasal 52',
      quote:
        'Pasal 29 (Kepala Desa) dan 51 (Perangkat Desa): b. membuat keputusan yang menguntungkan diri sendiri, anggota keluarga, pihak lain, dan/atau golongan tertentu; g. menjadi pengurus partai politik; j. ikut serta dan/atau terlibat dalam kampanye pemilihan umum dan/atau pemilihan kepala daerah;',
      gloss: {
        id: 'Kepala desa dan perangkat desa dilarang ikut serta atau terlibat dalam kampanye, dan menguntungkan golongan tertentu.',
        en: 'Village heads and officials may not take part in campaigns or favour a group.',
      },
      sanction: {
        kind: 'administrative',
        text: {
          id: 'Teguran lisan dan/atau tertulis; bila tidak dilaksanakan, pemberhentian sementara dan dapat dilanjutkan dengan pemberhentian (UU 6/2014 Pasal 30, 52).',
          en: 'Oral or written reprimand; if not heeded, suspension, which can end in dismissal (UU 6/2014 Pasal 30, 52).',
        },
      },
      sources: ['https://github.com/mblonyox/data-peraturan/blob/main/uu/2014/6.md'],
      verifiedOn: '2026-11-22',
      confidence: 'high',
    },
  } as unknown as Texts['citations'],
};

/** Display names by ordinal. */
export const names: Readonly<Record<number, string>> = {
  7: 'Andra Soni–Dimyati Natakusumah',
  8: 'Airin Rachmi Diany–Ade Sumardi',
  9: 'Dr. H. Raden Mas Semar Badranaya Karang Kadempel, S.Sos., M.Si.–Hj. Nawang Wulan Sekartaji Kirana, S.E., M.M.',
};

/** Finds each phrase in a text and makes a signal of it; throws when the sample is wrong. */
function signalsIn(
  text: string,
  field: Signal['field'],
  list: readonly (readonly [
    kind: Signal['kind'],
    phrase: string,
    strength: Signal['strength'],
    ...contestants: number[],
  ])[],
): Signal[] {
  return list.map(([kind, phrase, strength, ...contestants]) => {
    const start = text.indexOf(phrase);
    if (start < 0) throw new Error(`sample: “${phrase}” is not in the text`);
    return { kind, field, start, end: start + phrase.length, text: phrase, strength, contestants };
  });
}

export interface Situation {
  readonly language?: Language;
  readonly subject?: Subject;
  readonly seconds?: number;
  readonly simulated?: boolean;
  readonly agency?: boolean;
}

/** 12 November 2024, 10.00 WIB. */
export const campaignMoment = Date.UTC(2024, 10, 12, 3);

function plan(situation: Situation, at: number): Plan {
  return {
    version: 1,
    clock:
      situation.simulated === true ? { kind: 'simulated', at, setAt: at, until: at + 7_200_000 } : { kind: 'real' },
    subject: situation.subject ?? 'pns',
    circumstances: [],
    zone: 7,
    strictness: 'standard',
    alwaysRemind: false,
    language: situation.language ?? 'id',
    secondsToContinue: situation.seconds ?? 2,
    sites: ['x', 'facebook', 'instagram'],
    pausedUntil: 0,
    agency: situation.agency === true ? { name: 'BKPSDM Kabupaten Contoh', contact: 'layanan@bkpsdm.example' } : null,
    elections: [],
    // Only whom its numbers stand for matters here.
    index: { bits: '' },
    rulesCheckedOn: '2026-11-22',
  } as unknown as Plan;
}

const mention = (ordinal: number) => ({
  ordinal,
  election: pilkada,
  kind: 'ticket' as const,
  region: '36' as RegionCode,
  certainty: 0.98,
});

const ownText =
  'Selamat pagi, warga Banten! Sore ini kami ada di alun-alun untuk mendengar langsung cerita panjenengan semua tentang sekolah dan puskesmas. Ingat 27 November, coblos nomor 2, Andra Soni – Dimyati. Bersama kita bisa. #BantenMaju';
const thirdText =
  'Kalau mau sekolah gratis sampai SMA, pilihannya sudah jelas. Coblos nomor 2 Andra Soni Dimyati, ajak keluarga dan tetangga!';

const longText =
  'Rombongan tiba di alun-alun: #SemarNawangMelanjutkanPembangunanKabupatenKarangKadempelSejahtera, pilih nomor urut 3 bersama Semar, lebih baik daripada Andra Soni.';

export type SampleName = keyof typeof samples;
/** Each makes one question for a situation. */
export const samples = {
  likeOwn: (situation: Situation, control: Element | null): Question => ({
    action: {
      site: 'x',
      kind: 'like',
      post: { author: { name: 'Andra Soni – Dimyati', handle: 'contoh_andradimyati' }, text: ownText },
    },
    assessment: {
      relation: 'campaigns',
      stance: 'for',
      ownAccount: true,
      draft: 'none',
      mentions: [mention(7)],
      signals: signalsIn(ownText, 'text', [
        ['ticket', 'Andra Soni – Dimyati', 'strong', 7],
        ['ballotNumber', 'nomor 2', 'strong', 7],
        ['appeal', 'coblos', 'context'],
        ['electionWord', '27 November', 'context'],
      ]),
    },
    verdict: {
      kind: 'warn',
      phase: 'campaign',
      election: pilkada,
      until: '2024-11-23',
      contestants: [7],
      provisions: ['SKB2022-B6', 'PP94-5n5', 'UU20-9-2'] as unknown as ProvisionId[],
      notes: ['sanctionVaries'],
    },
    plan: plan(situation, campaignMoment),
    at: campaignMoment,
    lettingGo: 'click',
    control,
  }),
  shareThird: (situation: Situation, control: Element | null): Question => ({
    action: { site: 'facebook', kind: 'share', post: { author: { name: 'Warga Contoh' }, text: thirdText } },
    assessment: {
      relation: 'campaigns',
      stance: 'for',
      ownAccount: false,
      draft: 'none',
      mentions: [mention(7)],
      signals: signalsIn(thirdText, 'text', [
        ['name', 'Andra Soni', 'strong', 7],
        ['shortName', 'Dimyati', 'context', 7],
        ['ballotNumber', 'nomor 2', 'strong', 7],
        ['appeal', 'Coblos', 'context'],
      ]),
    },
    verdict: {
      kind: 'warn',
      phase: 'quiet',
      election: pilkada,
      until: '2024-11-26',
      contestants: [7],
      provisions: ['SKB2022-B6', 'PP94-5n5'] as unknown as ProvisionId[],
      notes: ['sanctionVaries', 'officialReading'],
    },
    plan: plan(situation, Date.UTC(2024, 10, 26, 3)),
    at: Date.UTC(2024, 10, 26, 3),
    lettingGo: 'click',
    control,
  }),
  commentDraft: (situation: Situation, control: Element | null): Question => {
    const draft = 'Gas terus, menangkan Andra Soni Dimyati!';
    return {
      action: {
        site: 'instagram',
        kind: 'comment',
        post: { author: { handle: 'kabar.contoh' }, text: 'Suasana pasar pagi ini.' },
        draft,
      },
      assessment: {
        relation: 'campaigns',
        stance: 'for',
        ownAccount: false,
        draft: 'supports',
        mentions: [mention(7)],
        signals: signalsIn(draft, 'draft', [
          ['ticket', 'Andra Soni Dimyati', 'strong', 7],
          ['appeal', 'menangkan', 'context'],
        ]),
      },
      verdict: {
        kind: 'warn',
        phase: 'prospective',
        election: pilkada,
        until: '2024-09-21',
        contestants: [7],
        provisions: ['SKB2022-A4', 'UU20-9-2'] as unknown as ProvisionId[],
        notes: ['sanctionVaries'],
      },
      plan: plan(situation, Date.UTC(2024, 7, 30, 3)),
      at: Date.UTC(2024, 7, 30, 3),
      lettingGo: 'click',
      control,
    };
  },
  followOwn: (situation: Situation, control: Element | null): Question => ({
    action: {
      site: 'instagram',
      kind: 'follow',
      post: { author: { name: 'Airin–Ade', handle: 'contoh_airinade' } },
    },
    assessment: {
      relation: 'campaigns',
      stance: 'for',
      ownAccount: true,
      draft: 'none',
      mentions: [mention(8)],
      signals: signalsIn('contoh_airinade', 'author.handle', [['handle', 'contoh_airinade', 'strong', 8]]),
    },
    verdict: {
      kind: 'warn',
      phase: 'campaign',
      election: pilkada,
      until: '2024-11-23',
      contestants: [8],
      provisions: ['SKB2022-B6', 'PP94-5n5'] as unknown as ProvisionId[],
      notes: ['authoritiesDisagree', 'sanctionVaries'],
    },
    plan: plan(situation, campaignMoment),
    at: campaignMoment,
    lettingGo: 'click',
    control,
  }),
  villageHead: (situation: Situation, control: Element | null): Question => ({
    ...samples.shareThird({ ...situation, subject: 'kades' }, control),
    verdict: {
      kind: 'warn',
      phase: 'voting',
      election: pilkada,
      until: '2024-11-27',
      contestants: [7],
      provisions: ['DESA-29j'] as unknown as ProvisionId[],
      notes: ['sanctionVaries'],
    },
    at: Date.UTC(2024, 10, 27, 3),
  }),
  longNames: (situation: Situation, control: Element | null): Question => ({
    ...samples.likeOwn(situation, control),
    action: {
      site: 'facebook',
      kind: 'share',
      post: {
        author: { name: 'Relawan Gotong Royong Semar Badranaya untuk Kabupaten Karang Kadempel' },
        text: longText,
      },
    },
    assessment: {
      relation: 'campaigns',
      stance: 'for',
      ownAccount: false,
      draft: 'none',
      mentions: [mention(9), mention(7)],
      signals: signalsIn(longText, 'text', [
        ['shortName', 'Semar', 'context', 9],
        ['hashtag', '#SemarNawangMelanjutkanPembangunanKabupatenKarangKadempelSejahtera', 'strong', 9],
        ['ballotNumber', 'nomor urut 3', 'strong', 9],
        ['name', 'Andra Soni', 'strong', 7],
      ]),
    },
  }),
};
