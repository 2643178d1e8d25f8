/** The law as the judge needs it: a few numbers per provision, compiled for one person. Plain data, kept in the plan. */
import { type Condition, conditions } from '../rulebook/law-words';
import { type ActionKind, actionKinds, type Phase, type ProvisionId, phases } from '../rulebook/words';

export const lawVersion = 1;

/** Whom the post is about, for one mention: what it is and which branch of law its election belongs to. */
export const facets = ['pair', 'person', 'party', 'pemilu', 'pilkada'] as const;
export type Facet = (typeof facets)[number];

/**
 * One provision, or one reading of it, for one person. All sets are bit masks over `sceneBit` or `facetBit`.
 * The scene must have an act and a phase of `when`, all of `needs` and none of `without`; the mention all its facets in `of`.
 */
export interface LawRow {
  readonly id: ProvisionId;
  readonly when: number;
  readonly of: number;
  readonly needs: number;
  readonly without: number;
  /** Scene bits for which this is the pinpoint rule. */
  readonly leads: number;
  /** Smaller is cited earlier; 100 and more never leads. */
  readonly order: number;
  /** First and last day on which it counts, day numbers, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** Bits: 1 an authority's reading, 2 its sanction types are suspended, 4 the person has no vote. */
  readonly caveats: number;
  /** 1 where the row lists acts on social media for this person in the law's own words. */
  readonly list: 0 | 1;
}

/**
 * `needsList`: this person's acts are listed in a decree or letter; where none is in force on the day of the act, the
 * verdict says that the rule of that time is not in the data.
 */
export interface LawTable {
  readonly version: number;
  readonly rows: readonly LawRow[];
  readonly needsList: boolean;
  /** Bits of the person's circumstances. */
  readonly person: number;
}

/** Bit of an act, a phase or a condition of the scene: 14 + 7 + 9 places. */
export function sceneBit(word: ActionKind | Phase | Condition): number {
  const act = actionKinds.indexOf(word as ActionKind);
  if (act >= 0) return 1 << act;
  const phase = phases.indexOf(word as Phase);
  return 1 << (phase >= 0 ? 14 + phase : 21 + conditions.indexOf(word as Condition));
}

/** Bit of a facet. */
export function facetBit(word: Facet): number {
  return 1 << facets.indexOf(word);
}
