/**
 * The closed vocabularies of the project: the words of the design, used in data, code and interface alike.
 * Everything else imports its ids from here, so a wrong word is a type error and not a silent miss.
 */

export const siteIds = ['facebook', 'instagram', 'x'] as const;
/** One of the three sites that are guarded. */
export type SiteId = (typeof siteIds)[number];

/** The same for each site. */
export function forEverySite<Value>(value: Value): Readonly<Record<SiteId, Value>> {
  return Object.fromEntries(siteIds.map((site) => [site, value])) as Record<SiteId, Value>;
}

export const actionKinds = [
  'like',
  'react',
  'comment',
  'reply',
  'share',
  'repost',
  'quote',
  'post',
  'photo',
  'livestream',
  'follow',
  'join',
  'storyReply',
  'pollVote',
] as const;
/** What the person is about to do (tindakan). `photo` and `livestream` are kinds of own post that the law names apart. */
export type ActionKind = (typeof actionKinds)[number];

export const reactions = ['like', 'love', 'care', 'haha', 'wow', 'sad', 'angry'] as const;
/** Which face was picked when the action is `react`. */
export type Reaction = (typeof reactions)[number];

export const phases = ['outside', 'prospective', 'determined', 'campaign', 'quiet', 'voting', 'after'] as const;
/** What an election's calendar means legally at one moment (fase). */
export type Phase = (typeof phases)[number];
/** A phase in which something is going on. */
export type ActivePhase = Exclude<Phase, 'outside'>;

export const subjects = ['pns', 'cpns', 'pppk', 'ppnpn', 'kades', 'tni', 'polri'] as const;
/** Who the user is (status kepegawaian). `kades` stands for village heads and perangkat desa. */
export type Subject = (typeof subjects)[number];

export const circumstances = ['spouse', 'managerial', 'agencyAccount'] as const;
/** What changes the rules for a subject: spouse of a contestant, managerial post, runs an agency's account. */
export type Circumstance = (typeof circumstances)[number];

export const strictnesses = ['standard', 'strict'] as const;
/** `strict` ("ketat") turns a notice about a mere report into a warning. */
export type Strictness = (typeof strictnesses)[number];

export const contestantKinds = ['ticket', 'candidate', 'party', 'account'] as const;
/** ticket: pasangan calon; candidate: one person (caleg, DPD); party; account: a campaign account known by itself. */
export type ContestantKind = (typeof contestantKinds)[number];

export const confidences = ['high', 'medium', 'low'] as const;
/** How well a provision or a date is sourced. A `low` one never leads a verdict. */
export type Confidence = (typeof confidences)[number];

export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Id of a row in `rules/` law data, as in `SKB2022-B6`. */
export type ProvisionId = Branded<'provision'>;
/** Id of an election, as in `pilkada-2024`. */
export type ElectionId = Branded<'election'>;
/** Kemendagri code: `31` a province, `31.71` a kabupaten/kota, `0` the whole country. */
export type RegionCode = Branded<'region'>;
/** Hours east of UTC: 7 WIB, 8 WITA, 9 WIT. Indonesia has no daylight saving time. */
export type ZoneHours = 7 | 8 | 9;
