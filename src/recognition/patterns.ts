/** Collects patterns for the index and settles which meaning a word gets that several things are called by. */
import { type Meaning, meanings, type strengths } from './compiled';
import { hashOf, join } from './fold';
import { families } from './variants';

export type Strength = (typeof strengths)[number];

/** One pattern: what it means, how strong, in capitals only, and the targets of everyone who bears it. */
export interface Pattern {
  readonly hash: number;
  meaning: Meaning;
  strength: Strength;
  capitals: 0 | 1;
  readonly targets: Set<number>;
}

export const familyHashes: readonly number[] = Object.keys(families).map((form) => hashOf(form));
export const familyOf: ReadonlyMap<number, number> = new Map(
  Object.values(families)
    .flatMap((spellings, family) => spellings.map((word) => [hashOf(word), family] as const))
    .filter(([hash, family]) => hash !== familyHashes[family]),
);

/** The hash of a word, or of the common spelling of its family. */
export function canonicalHash(word: string): number {
  const hash = hashOf(word);
  return familyHashes[familyOf.get(hash) ?? -1] ?? hash;
}

/** Places in `meanings` of what points at contestants, figures included. */
export function isNaming(meaning: Meaning): boolean {
  return meanings.indexOf(meaning) <= meanings.indexOf('slogan') || meaning === 'figure';
}

/** The lower, the rather: known accounts and tags, known names, vocabulary, then doubtful names. */
function rank(meaning: Meaning, strength: Strength): number {
  if (meaning === 'handle' || meaning === 'tagFor' || meaning === 'tagAgainst' || meaning === 'alias') return 0;
  if (meaning === 'figure') return 1;
  const sure = strength === 'strong';
  if (sure && (meaning === 'shortName' || meaning === 'brand' || meaning === 'name' || meaning === 'party')) return 2;
  if (meaning === 'party') return 3;
  if (meaning === 'region') return 5;
  if (!isNaming(meaning)) return 4;
  if (meaning === 'shortName' || meaning === 'brand' || meaning === 'name') return 6;
  return meaning === 'slogan' ? 7 : strength === 'weak' ? 9 : 8;
}

export interface Patterns {
  readonly all: ReadonlyMap<number, Pattern>;
  /** High 17 bits of the hashes of first words of longer patterns. */
  readonly starts: ReadonlySet<number>;
  /** Adds the pattern of a phrase of one to four words; longer ones and empty ones are left out. */
  add(words: readonly string[], meaning: Meaning, strength: Strength, target?: number, capitals?: 0 | 1): void;
  addHash(hash: number, meaning: Meaning, strength: Strength, target?: number, capitals?: 0 | 1): void;
}

/** Empty patterns. The order of additions does not matter: the better rank takes a hash, targets of names are kept. */
export function newPatterns(): Patterns {
  const all = new Map<number, Pattern>();
  const starts = new Set<number>();
  const addHash: Patterns['addHash'] = (hash, meaning, strength, target, capitals = 0) => {
    let pattern = all.get(hash);
    if (!pattern) {
      pattern = { hash, meaning, strength, capitals, targets: new Set() };
      all.set(hash, pattern);
    } else if (rank(meaning, strength) < rank(pattern.meaning, pattern.strength)) {
      if (!isNaming(meaning) || !isNaming(pattern.meaning)) pattern.targets.clear();
      Object.assign(pattern, { meaning, strength, capitals });
    }
    const kept = pattern.meaning === meaning || (isNaming(meaning) && isNaming(pattern.meaning));
    if (target !== undefined && kept) pattern.targets.add(target);
  };
  return {
    all,
    starts,
    addHash,
    add(words, meaning, strength, target, capitals = 0) {
      const hashes = words.filter((word) => word.length > 1).map(canonicalHash);
      const [first, ...rest] = hashes;
      if (first === undefined || hashes.length > 4) return;
      if (rest.length > 0) starts.add(first >>> 15);
      addHash(rest.reduce(join, first), meaning, strength, target, capitals);
    },
  };
}
