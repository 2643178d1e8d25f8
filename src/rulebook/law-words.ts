/** The closed vocabularies of the law data in `rules/`, and the shapes of its rows. Types only: no zod, no data. */
import type { ActionKind, Confidence, ElectionId, Phase, ProvisionId, RegionCode, Subject, ZoneHours } from './words';

export const families = ['pemilu', 'pilkada'] as const;
/** Which branch of election law a contest belongs to. */
export type Family = (typeof families)[number];

export const targets = ['pair', 'person', 'party'] as const;
/** Whom a provision protects the neutrality towards: a pasangan calon, a calon DPR/DPD/DPRD, a party. */
export type Target = (typeof targets)[number];

export const conditions = [
  'attack',
  'favour',
  'campaigning',
  'appeal',
  'gesture',
  'picture',
  'spouse',
  'managerial',
  'agencyAccount',
] as const;
/**
 * What else must hold for a provision: it harms one side, it favours one, it campaigns at all, it calls to vote, it shows a
 * hand sign, it carries a picture; or a circumstance of the person.
 */
export type Condition = (typeof conditions)[number];

export const provisionRoles = [
  'list',
  'prohibition',
  'criminal',
  'sanction',
  'duty',
  'reading',
  'guidance',
  'definition',
  'principle',
] as const;
/** What a provision is; also the order in which a verdict names them. */
export type ProvisionRole = (typeof provisionRoles)[number];

export const wordings = ['official', 'confirmed', 'press', 'unseen'] as const;
/** How well the quote was seen: an official page, agreeing copies, press only, not at all. */
export type Wording = (typeof wordings)[number];

export const sanctionKinds = [
  'moral',
  'medium',
  'severe',
  'dismissal',
  'contract',
  'administrative',
  'criminal',
  'internal',
  'general',
  'none',
] as const;
export type SanctionKind = (typeof sanctionKinds)[number];

export const provisionCaveats = ['officialReading', 'sanctionTypeSuspended', 'noVote'] as const;
export type ProvisionCaveat = (typeof provisionCaveats)[number];

/** The same text in both languages. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

export interface Instrument {
  readonly id: string;
  readonly short: string;
  readonly title: string;
  readonly number: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as far as known. */
  readonly date: string;
  readonly kind: 'act' | 'regulation' | 'joint-decree' | 'circular' | 'guidance';
}

/** What a rule lists for one kind of employee. `circumstance`: only then. `managerialToo`: also these, in a managerial post. */
export interface Sanction {
  readonly id: string;
  readonly for: readonly Subject[];
  readonly managerialToo?: readonly Subject[];
  readonly circumstance?: 'managerial';
  readonly from?: string;
  readonly to?: string;
  readonly kind: SanctionKind;
  readonly text: Bilingual;
  readonly caveats?: readonly ProvisionCaveat[];
}

/** One citable rule (ketentuan). See `rules/README.md` for what each field means. */
export interface Provision {
  readonly id: ProvisionId;
  readonly instrument: string;
  readonly place: string;
  readonly role: ProvisionRole;
  readonly criminal?: boolean;
  readonly quote: string | null;
  readonly wording: Wording;
  readonly gloss: Bilingual;
  readonly acts: readonly ActionKind[];
  readonly phases: readonly Phase[];
  readonly subjects: readonly Subject[];
  readonly whenManagerial?: readonly Subject[];
  readonly targets: readonly Target[];
  readonly elections: readonly Family[];
  readonly leads?: readonly (ActionKind | Condition | Phase)[];
  readonly needs?: readonly Condition[];
  readonly without?: readonly Condition[];
  /** Place in the citation order where it differs from that of its role; smaller is earlier. */
  readonly order?: number;
  readonly reading?: {
    readonly acts?: readonly ActionKind[];
    readonly subjects?: readonly Subject[];
    readonly elections?: readonly Family[];
    readonly targets?: readonly Target[];
  };
  readonly sanctions: readonly string[];
  readonly basis: readonly ProvisionId[];
  readonly caveats?: readonly ProvisionCaveat[];
  readonly formerly?: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly verifiedOn: string;
  readonly confidence: Confidence;
  readonly officialTextSeen: boolean;
  readonly sources: readonly string[];
  /** What we say of the row ourselves: no words of the rule. */
  readonly notes?: readonly Bilingual[];
}

/** What a question that is open concerns, and so the pages that say it: the rulebook, the calendar. */
export const questionTopics = ['law', 'calendar'] as const;
export type QuestionTopic = (typeof questionTopics)[number];

/** Something about the law that could not be settled when it was last checked. `lastSeen`: newest source, as far as dated. */
export interface OpenQuestion {
  readonly id: string;
  readonly appliesTo: readonly QuestionTopic[];
  readonly text: Bilingual;
  readonly lastSeen: string;
}

export const stageKeys = [
  'awal_tahapan',
  'pendaftaran_parpol',
  'penetapan_parpol',
  'pemenuhan_dukungan_perseorangan',
  'pencalonan',
  'pengajuan_bakal_calon',
  'pengumuman_dcs',
  'pengumuman_dct',
  'pengumuman_pendaftaran',
  'pendaftaran_paslon',
  'penelitian_persyaratan',
  'putusan_mk',
  'penetapan_calon',
  'nomor_urut',
  'kampanye',
  'kampanye_media_sosial',
  'kampanye_rapat_umum_iklan',
  'kampanye_iklan_media',
  'masa_tenang',
  'pemungutan_suara',
  'pemungutan_suara_luar_negeri',
  'pemungutan_suara_pos_luar_negeri',
  'penghitungan_suara',
  'rekapitulasi',
  'penetapan_hasil',
  'penetapan_terpilih',
  'pengucapan_sumpah',
  'pelantikan',
] as const;
/** A stage (tahapan) as KPU names it. */
export type StageKey = (typeof stageKeys)[number];

export const stageConfidences = ['high', 'medium', 'derived', 'provisional', 'low'] as const;
export type StageConfidence = (typeof stageConfidences)[number];

/** One dated row of an election's calendar. `start`/`end` are inclusive local days, `YYYY-MM-DD`. */
export interface Stage {
  readonly key: StageKey;
  readonly start: string;
  readonly end: string;
  readonly label?: string;
  /** Only these contestants of the election; all when absent. */
  readonly of?: 'ticket' | 'candidate' | 'party';
  readonly confidence: StageConfidence;
  readonly note?: string;
  readonly source: string;
  readonly source2?: string;
  /** The highest of the same key, `of` and label wins. */
  readonly revision: number;
}

export const electionKinds = ['pemilu', 'pilkada', 'psu', 'pilkada_ulang'] as const;
export type ElectionKind = (typeof electionKinds)[number];

export const electionLevels = ['nasional', 'provinsi', 'kabupaten', 'kota', 'provinsi+kabupaten/kota'] as const;
export type ElectionLevel = (typeof electionLevels)[number];

/** One contest with a calendar, shipped or the user's own. */
export interface Election {
  readonly id: ElectionId;
  readonly name: Bilingual;
  readonly kind: ElectionKind;
  readonly family: Family;
  readonly level: ElectionLevel;
  readonly regions: 'nasional' | readonly RegionCode[];
  /** Holes in `nasional`. `only: provinsi`: the province has no vote of its own, its kabupaten/kota do. */
  readonly except?: readonly { readonly code: RegionCode; readonly only?: 'provinsi' }[];
  readonly regionsComplete?: boolean;
  readonly parent?: ElectionId;
  readonly status: 'final' | 'provisional' | 'derived';
  readonly cancelled?: boolean;
  readonly noVote?: boolean;
  readonly campaign?: string;
  readonly scope?: string;
  readonly ruling?: string;
  readonly basis?: string;
  readonly formulas?: readonly { readonly key: string; readonly rule: string; readonly basis: string }[];
  readonly window?: { readonly earliest: string; readonly latest: string };
  readonly checkedOn?: string;
  readonly notes?: string;
  readonly sources: readonly string[];
  readonly stages: readonly Stage[];
  /** True for an election that a user added: never verified by the project. */
  readonly own?: boolean;
}

export interface Region {
  readonly code: RegionCode;
  readonly name: string;
  readonly zone: ZoneHours;
}

/** What can be wrong between the fields of one election. */
export type ElectionFault =
  | { readonly kind: 'unknownRegion'; readonly region: string }
  | { readonly kind: 'stageTwice'; readonly revision: number };
