/** What recognition answers: whether a post is about a contestant, whether it campaigns, and why. */
import type { ContestantKind, ElectionId, RegionCode } from '../rulebook/words';

export type SignalKind =
  | 'name'
  | 'shortName'
  | 'ticket'
  | 'party'
  | 'handle'
  | 'hashtag'
  | 'ballotNumber'
  | 'appeal'
  | 'slogan'
  | 'attack'
  | 'gesture'
  | 'campaignAccount'
  | 'electionWord'
  | 'regionWord'
  | 'organiser'
  | 'stateWork'
  | 'report'
  | 'elsewhere';

/** Where in the action a signal was found. */
export type Field =
  | 'text'
  | 'author.name'
  | 'author.handle'
  | 'group'
  | 'page'
  | 'imageText'
  | 'link'
  | 'quoted'
  | 'parent'
  | 'draft';

/** One reason (isyarat). `start`/`end` are UTF-16 offsets in the original text of that field; `text` is that slice. */
export interface Signal {
  readonly kind: SignalKind;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** strong: enough alone; context: needs company; weak: counts only with running mate, number or region. */
  readonly strength: 'strong' | 'context' | 'weak';
  /** Ordinals of the contestants that it points at; empty for words that name nobody. */
  readonly contestants: readonly number[];
}

/** One contestant that the post is about. `ordinal` is its place in the compiled index. */
export interface Mention {
  readonly ordinal: number;
  readonly election: ElectionId;
  readonly kind: ContestantKind;
  readonly region: RegionCode;
  /** 0 … 1 */
  readonly certainty: number;
}

/**
 * The assessment (penilaian) of one action's post and draft.
 * - `relation`: `none` not contestant-related; `reports` about a contestant, without campaigning; `campaigns` for or against.
 * - `stance`: for whom it speaks, where it campaigns.
 * - `ownAccount`: the author, group or page is a contestant's or campaign team's own.
 * - `draft`: the same question for the person's own words alone.
 */
export interface Assessment {
  readonly relation: 'none' | 'reports' | 'campaigns';
  readonly stance: 'for' | 'against' | 'unclear';
  readonly ownAccount: boolean;
  readonly draft: 'none' | 'neutral' | 'supports' | 'attacks';
  /** Strongest first. Empty exactly when `relation` is `none`, or when the post campaigns without a nameable contestant. */
  readonly mentions: readonly Mention[];
  readonly signals: readonly Signal[];
}
