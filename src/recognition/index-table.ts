/** Opens a compiled index: from the stored bits to tables that the matcher reads without allocating. */
import { type ContestantKind, contestantKinds, type ElectionId, type RegionCode } from '../rulebook/words';
import { readBits, riceBits } from './bits';
import { type CompiledIndex, compiledVersion } from './compiled';
import * as is from './meaning';

const slots = 1 << 16;

/** The opened index. Patterns are found by hash; a pattern's group says what it means. */
export interface Index {
  /** Open-addressed hash table: a key, then its pattern's group (low 6 bits) and target (rest), plus one; 0 is free. */
  readonly table: Int32Array;
  /**
   * By the high bits of a hash: 1 the word may be a pattern, 2 it may begin one, 4 it may be a spelling of another word; four more
   * bits, each for a quarter of the hashes that share a place: word or phrase, it may be a pattern (`mayBe`).
   */
  readonly filter: Uint8Array;
  /** Meaning and capitals of each group. */
  readonly meaning: Uint8Array;
  readonly capitals: Uint8Array;
  /** 1 for groups whose words name nobody and no place: the score may look at the word itself. */
  readonly telling: Uint8Array;
  /** Targets of patterns with several; the first list is that of a pattern with none. */
  readonly lists: readonly (readonly number[])[];
  /** Per contestant: region as a number (0, 3100, 3171), ballot number (0 unknown), run. */
  readonly region: Uint16Array;
  readonly number: Uint8Array;
  readonly run: Uint16Array;
  readonly source: CompiledIndex;
  readonly model: Model;
}

/** 1 where, by what stands at its place in the filter, a hash may be a pattern: one look keeps 97 of 100 others from the table. */
export function mayBe(flags: number, hash: number): number {
  return (flags >>> (4 + ((hash >>> 13) & 3))) & 1;
}

/** Weights by bucket, and what their sum must exceed. */
export interface Model {
  readonly buckets: number;
  readonly borders: readonly [about: number, campaigns: number];
  readonly about: Int8Array;
  readonly campaigns: Int8Array;
}

/** Region number to code: 0, 3100 → `31`, 3171 → `31.71`. */
export function regionCode(value: number): RegionCode {
  const high = Math.floor(value / 100);
  const low = value % 100;
  return (low === 0 ? `${high}` : `${high}.${low < 10 ? 0 : ''}${low}`) as RegionCode;
}

/** Election and kind of one contestant. */
export function originOf(index: Index, ordinal: number): { election: ElectionId; kind: ContestantKind } {
  const [election, kind] = index.source.runs[index.run[ordinal] as number] as readonly [number, number, number];
  return { election: index.source.elections[election] as ElectionId, kind: contestantKinds[kind] as ContestantKind };
}

/** The value stored for a pattern: group and target of the hash, or -1. */
export function find(index: Index, hash: number): number {
  const { table } = index;
  for (let slot = hash & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
    const value = table[slot * 2 + 1] as number;
    if (value === 0 || table[slot * 2] === hash) return value - 1;
  }
}

/** The hash of the common spelling of a word, where the index knows its family; else the hash itself. */
export function commonSpelling(index: Index, hash: number): number {
  const value = find(index, hash);
  if (value < 0 || index.meaning[value & 63] !== is.alias) return hash;
  return index.source.families[(value >>> 7) - 1] ?? hash;
}

/** The targets of a pattern value: contestants as `ordinal * 2 + place` (place 1: deputy), or the value of a word. */
export function targetsOf(index: Index, value: number): readonly number[] {
  const place = value >>> 7;
  return (value >>> 6) & 1 ? [place - 1] : (index.lists[place] as readonly number[]);
}

function openModel({ buckets, borders, counts, bits }: CompiledIndex['model']): Model {
  const reader = readBits(bits);
  const [about, campaigns] = counts.map((count) => {
    const weights = new Int8Array(buckets);
    const low = riceBits(count, Math.log2(buckets));
    let bucket = -1;
    for (let at = 0; at < count; at++) {
      bucket += reader.rice(low) + 1;
      const sign = reader.take(1);
      const size = reader.rice(2) + 1;
      weights[bucket] = sign ? -size : size;
    }
    return weights;
  }) as [Int8Array, Int8Array];
  return { buckets, borders, about, campaigns };
}

/**
 * Opens an index. Takes a few milliseconds for all shipped elections.
 * @throws Error when it was compiled by another version: compile again.
 */
export function openIndex(compiled: CompiledIndex): Index {
  if (compiled?.version !== compiledVersion) throw new Error('recognition index of another version');
  const bits = readBits(compiled.bits);
  const total = compiled.runs.reduce((sum, run) => sum + run[2], 0);
  const region = new Uint16Array(total);
  const number = new Uint8Array(total);
  const run = new Uint16Array(total);
  let ordinal = 0;
  compiled.runs.forEach(([, , count], at) => {
    let place = 0;
    for (let each = 0; each < count; each++) {
      if (bits.take(1)) place = bits.take(14);
      region[ordinal] = place;
      if (ordinal < compiled.firstCandidate) {
        number[ordinal] = bits.take(1) ? (number[ordinal - 1] ?? 0) + 1 : bits.take(6);
      }
      run[ordinal++] = at;
    }
  });
  const filter = new Uint8Array(slots * 2);
  let prefix = -1;
  const low = riceBits(compiled.starts, 17);
  for (let at = 0; at < compiled.starts; at++) {
    prefix += bits.rice(low) + 1;
    filter[prefix] = 2;
  }
  const table = new Int32Array(slots * 2);
  const lists: number[][] = [[]];
  const index: Index = {
    table,
    filter,
    meaning: Uint8Array.from(compiled.groups, (group) => group[0]),
    capitals: Uint8Array.from(compiled.groups, (group) => group[3]),
    telling: Uint8Array.from(compiled.groups, ([meaning]) =>
      meaning > is.alias && meaning !== is.figure && meaning !== is.title ? 1 : 0,
    ),
    lists,
    region,
    number,
    run,
    source: compiled,
    model: openModel(compiled.model),
  };
  const shared = new Map<number, number[]>();
  let next = compiled.firstCandidate;
  let candidates = -1;
  compiled.groups.forEach(([meaning, , count, , width], group) => {
    const remainder = riceBits(count, 32);
    if (width < 0 && candidates < 0) candidates = group;
    // Candidates who share a name repeat its key; other patterns never do.
    const step = width < 0 ? 0 : 1;
    let key = -step;
    for (let at = 0; at < count; at++) {
      key += bits.rice(remainder) + step;
      const hash = key | 0;
      let target = 0;
      if (width < 0) target = (next++ * 2 + 1) * 2 + 1;
      else if (width > 0) {
        let more = bits.take(1);
        const first = bits.take(width);
        if (!more) target = (first + 1) * 2 + 1;
        else {
          target = lists.length * 2;
          const list = [first];
          for (; more; more = bits.take(1)) list.push(bits.take(width));
          // A copy is as long as it must be; what grew has room to grow on.
          lists.push(list.slice());
        }
      }
      let slot = hash & (slots - 1);
      while (table[slot * 2 + 1] && table[slot * 2] !== hash) slot = (slot + 1) & (slots - 1);
      if (table[slot * 2 + 1]) {
        const list = shared.get(slot);
        if (list) list.push((target >> 1) - 1);
        else shared.set(slot, [(target >> 1) - 1]);
        continue;
      }
      filter[hash >>> 15] =
        (filter[hash >>> 15] as number) |
        (meaning === is.alias ? 4 : (16 << ((hash >>> 13) & 3)) | (width < 0 ? 0 : 1));
      table[slot * 2] = hash;
      table[slot * 2 + 1] = ((target << 6) | (width < 0 ? candidates : group)) + 1;
    }
  });
  for (const [slot, more] of shared) {
    const value = (table[slot * 2 + 1] as number) - 1;
    if ((value & 63) !== candidates) continue;
    table[slot * 2 + 1] = ((lists.length * 2) << 6) + candidates + 1;
    lists.push([(value >>> 7) - 1, ...more]);
  }
  return index;
}
