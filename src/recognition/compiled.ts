/**
 * The compiled index: everything the matcher needs, as plain JSON that lives in `storage.local`.
 * Names are not in it, only hashes of their words; the words shown to a person come from the post itself.
 */

import type { SignalKind } from './assessment';

export const compiledVersion = 2;

/**
 * What a pattern means. The order is part of the stored form: append only, and raise `compiledVersion` on any other change.
 * Up to `slogan` a pattern points at contestants; `region` and `number` carry a value; the rest are words.
 */
export const meanings = [
  'name',
  'candidate',
  'shortName',
  'part',
  'brand',
  'party',
  'handle',
  'tagFor',
  'tagAgainst',
  'slogan',
  'region',
  'number',
  'alias',
  'contest',
  'election',
  'organiser',
  'appeal',
  'praise',
  'attack',
  'gesture',
  'report',
  'stateWork',
  'elsewhere',
  'trap',
  'campaignAccount',
  'figure',
  'own',
  'job',
  'title',
] as const;
export type Meaning = (typeof meanings)[number];

/** The kind of signal that each meaning shows as; empty for what is never shown. */
export const kinds: readonly (SignalKind | '')[] = [
  'name',
  'name',
  'shortName',
  'shortName',
  'ticket',
  'party',
  'handle',
  'hashtag',
  'hashtag',
  'slogan',
  'regionWord',
  'ballotNumber',
  '',
  'electionWord',
  'electionWord',
  'organiser',
  'appeal',
  'appeal',
  'attack',
  'gesture',
  'report',
  'stateWork',
  'elsewhere',
  'elsewhere',
  'campaignAccount',
  'shortName',
  'appeal',
  'stateWork',
  '',
];

/** How much a pattern says alone. */
export const strengths = ['strong', 'context', 'weak'] as const;

/**
 * One group of patterns of the same meaning: place in `meanings`, place in `strengths`, number of patterns,
 * 1 where the post must write it in capitals, bits per target (0: no targets; -1: the next contestants in order,
 * one per pattern, patterns in rising order and repeated where a name is shared).
 */
export type Group = readonly [meaning: number, strength: number, count: number, capitals: 0 | 1, targetBits: number];

/** Consecutive contestants of one election and kind: place in `elections`, place in `contestantKinds`, how many. */
export type Run = readonly [election: number, kind: number, count: number];

export interface CompiledIndex {
  readonly version: number;
  readonly elections: readonly string[];
  /** `kinds`, so that the matcher need not carry them. */
  readonly kinds: readonly string[];
  readonly runs: readonly Run[];
  /** Hash of the common spelling of each family of spellings of one given name. */
  readonly families: readonly number[];
  readonly groups: readonly Group[];
  /** Ordinal of the first candidate; tickets, parties and accounts come before. */
  readonly firstCandidate: number;
  /** How many first words of longer patterns `bits` begins with, after the contestants' regions and numbers. */
  readonly starts: number;
  /** A stream of bits, 13 in two characters. */
  readonly bits: string;
  readonly model: CompiledModel;
}

/** Weights of the two scores: per score the steps from one bucket with a weight to the next, and the weights. */
export interface CompiledModel {
  readonly buckets: number;
  /** What the sum of weights must exceed. */
  readonly borders: readonly [about: number, campaigns: number];
  /** How many buckets have a weight. */
  readonly counts: readonly [about: number, campaigns: number];
  readonly bits: string;
}

/** The year of an election, from its id; 0 where it has none. */
export function yearOf(election: string): number {
  return Number(/\d{4}/.exec(election)?.[0] ?? 0);
}
