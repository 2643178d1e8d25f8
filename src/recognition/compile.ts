/** Compiles contestants, parties and vocabulary into the index. Runs in the background; the matcher never imports it. */
import type { Commonness, Contestant, KnownHandle, Party } from '../rulebook/contestants';
import { contestantKinds } from '../rulebook/words';
import { type BitWriter, newBitWriter } from './bit-writer';
import { riceBits } from './bits';
import {
  type CompiledIndex,
  type CompiledModel,
  compiledVersion,
  type Group,
  kinds,
  meanings,
  strengths,
} from './compiled';
import { hashOf, join } from './fold';
import { addContestant, addWholeNames, countsOf } from './names';
import { canonicalHash, familyHashes, familyOf, newPatterns, type Pattern } from './patterns';
import { fullForm, wordsOf } from './variants';
import { addHandles, addLexicon, addParties, addRegions, type Lexicon, regionNumber } from './vocabulary';

/**
 * `rules/lexicon-weights.json`: for each score, rows of whole numbers in twos: the step from the last bucket (from -1) to the
 * next that has a weight, and that weight. `borders`: what the sums must exceed.
 */
export interface Weights {
  readonly buckets: number;
  readonly borders: readonly number[];
  readonly about: readonly (readonly number[])[];
  readonly campaigns: readonly (readonly number[])[];
}

/** What an index is made from. Contestants of a user or an agency stand among the shipped ones. */
export interface CompileInput {
  readonly contestants: readonly Contestant[];
  readonly parties: readonly Party[];
  readonly handles: readonly KnownHandle[];
  readonly lexicon: Lexicon;
  readonly weights: Weights;
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  readonly commonness: Commonness;
}

/** The hash under which a candidate is found; null for a name of one word, which is never enough. */
function candidateHash(contestant: Contestant): number | null {
  const [first, ...rest] = fullForm(contestant.people[0]?.name ?? '')
    .slice(0, 3)
    .map(canonicalHash);
  return first === undefined || rest.length === 0 ? null : rest.reduce(join, first) >>> 0;
}

/**
 * A candidate of a shipped ballot is one of thousands and found by the whole name alone. One that a person or an agency added
 * is found as a ticket is: by short names, number, hashtags and accounts too.
 */
function isInBrief({ kind, added }: Contestant): boolean {
  return kind === 'candidate' && !added;
}

/** Contestants in the order of their ordinals: tickets, parties and accounts first, then candidates by place and hash. */
export function inOrder(contestants: readonly Contestant[]): readonly Contestant[] {
  const keyed = contestants.map((contestant, at) => {
    const hash = isInBrief(contestant) ? candidateHash(contestant) : 0;
    const rank = !isInBrief(contestant) ? 0 : hash === null ? 2 : 1;
    const place = rank === 0 ? 0 : regionNumber(contestant.region);
    return { contestant, at, rank, place, hash: hash ?? 0, kind: contestantKinds.indexOf(contestant.kind) };
  });
  const byElection = (a: Contestant, b: Contestant) => (a.election < b.election ? -1 : a.election > b.election ? 1 : 0);
  keyed.sort(
    (a, b) =>
      a.rank - b.rank ||
      byElection(a.contestant, b.contestant) ||
      a.kind - b.kind ||
      a.place - b.place ||
      a.hash - b.hash ||
      a.at - b.at,
  );
  return keyed.map((each) => each.contestant);
}

/** What to call each contestant, by ordinal: kept beside the plan, shown by the interstitial. */
export function labelsOf(contestants: readonly Contestant[]): string[] {
  return inOrder(contestants).map((each) => each.label);
}

/** Patterns of one meaning, strength and case together, smallest hash first. */
function groupsOf(patterns: Iterable<Pattern>): Pattern[][] {
  const groups = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const { meaning, strength, capitals, targets } = pattern;
    const key = `${meaning} ${strength} ${capitals} ${targets.size > 0}`;
    const group = groups.get(key);
    if (group) group.push(pattern);
    else groups.set(key, [pattern]);
  }
  return [...groups.values()].map((group) => group.sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0)));
}

function writeGroup(patterns: readonly Pattern[], writer: BitWriter): Group {
  const [{ meaning, strength, capitals }] = patterns as [Pattern];
  const highest = patterns.reduce((most, { targets }) => Math.max(most, ...targets), -1);
  const width = highest < 0 ? 0 : Math.max(1, Math.ceil(Math.log2(highest + 1)));
  const low = riceBits(patterns.length, 32);
  let last = -1;
  for (const { hash, targets } of patterns) {
    writer.rice((hash >>> 0) - last - 1, low);
    last = hash >>> 0;
    const list = [...targets].sort((a, b) => a - b);
    list.forEach((target, at) => {
      const more = at < list.length - 1 ? 1 : 0;
      if (at === 0) writer.put(more, 1);
      writer.put(target, width);
      if (at > 0) writer.put(more, 1);
    });
  }
  return [meanings.indexOf(meaning), strengths.indexOf(strength), patterns.length, capitals, width];
}

/** Candidates: one group per place, a key for each in the order of the ordinals. */
function writeCandidates(ordered: readonly Contestant[], writer: BitWriter): Group[] {
  const blocks = new Map<string, number[]>();
  for (const contestant of ordered) {
    const hash = isInBrief(contestant) ? candidateHash(contestant) : null;
    if (hash === null) continue;
    const key = `${contestant.election} ${contestant.region}`;
    const block = blocks.get(key);
    if (block) block.push(hash);
    else blocks.set(key, [hash]);
  }
  return [...blocks.values()].map((hashes) => {
    const low = riceBits(hashes.length, 32);
    let last = 0;
    for (const hash of hashes) {
      writer.rice(hash - last, low);
      last = hash;
    }
    return [meanings.indexOf('candidate'), strengths.indexOf('context'), hashes.length, 0, -1];
  });
}

/** Region and ballot number of every contestant; candidates have no number that a post would use. */
function writeContestants(ordered: readonly Contestant[], firstCandidate: number, runs: number[][], writer: BitWriter) {
  let ordinal = 0;
  let number = 0;
  for (const [, , count] of runs) {
    let place = 0;
    for (let each = 0; each < (count as number); each++) {
      const contestant = ordered[ordinal] as Contestant;
      const region = regionNumber(contestant.region);
      writer.put(region === place ? 0 : 1, 1);
      if (region !== place) writer.put(region, 14);
      place = region;
      if (ordinal++ >= firstCandidate) continue;
      const next = Math.min(63, contestant.number ?? 0);
      writer.put(next === number + 1 ? 1 : 0, 1);
      if (next !== number + 1) writer.put(next, 6);
      number = next;
    }
  }
}

function compileModel({ buckets, borders, about, campaigns }: Weights): CompiledModel {
  const writer = newBitWriter();
  for (const weights of [about, campaigns]) {
    const rows = weights.flat();
    const low = riceBits(rows.length / 2, Math.log2(buckets));
    for (let at = 0; at < rows.length; at += 2) {
      writer.rice((rows[at] as number) - 1, low);
      const weight = rows[at + 1] as number;
      writer.put(weight < 0 ? 1 : 0, 1);
      writer.rice(Math.abs(weight) - 1, 2);
    }
  }
  const [first = 0, second = 0] = borders;
  const counts = [about.flat().length / 2, campaigns.flat().length / 2] as const;
  return { buckets, borders: [first, second], counts, bits: writer.text() };
}

/** Compiles an index. Pure; a fraction of a second for everything that is shipped. */
export function compileIndex(input: CompileInput): CompiledIndex {
  const ordered = inOrder(input.contestants);
  const found = ordered.findIndex(isInBrief);
  const firstCandidate = found < 0 ? ordered.length : found;
  const patterns = newPatterns();
  // By hash: a name that folds to an everyday word (Lopa, lupa) is that word to the matcher.
  const ordinary = new Set([...input.commonness.ordinaryWords].map((word) => hashOf(word)));
  const counts = countsOf(input.commonness);
  const byName = new Map<string, number[]>();
  const byParty = new Map<string, number[]>();
  const remember = (map: Map<string, number[]>, key: string, value: number) =>
    map.set(key, [...(map.get(key) ?? []), value]);
  const first = ordered.slice(0, firstCandidate);
  first.forEach((contestant, ordinal) => {
    if (contestant.kind === 'party') for (const party of contestant.parties ?? []) remember(byParty, party, ordinal);
    contestant.people.forEach((person, place) => {
      const forms = [person.name, ...(person.short ?? []), ...(person.nick ?? [])].map((form) =>
        wordsOf(form).join(' '),
      );
      for (const form of new Set(forms)) remember(byName, form, ordinal * 2 + place);
    });
    for (const brand of contestant.brands ?? []) remember(byName, wordsOf(brand).join(' '), ordinal * 2);
    addContestant(contestant, ordinal, input.commonness, counts, ordinary, patterns);
  });
  addParties(input.parties, byParty, patterns);
  addHandles(input.handles, byName, patterns);
  addLexicon(input.lexicon, input.contestants, patterns);
  for (const [hash, family] of familyOf) patterns.addHash(hash, 'alias', 'weak', family);
  addRegions(input.regions, input.lexicon, patterns);
  first.forEach((contestant, ordinal) => {
    addWholeNames(contestant, ordinal, patterns);
  });

  const elections = [...new Set(ordered.map((each) => each.election as string))];
  const runs: [number, number, number][] = [];
  for (const contestant of ordered) {
    const election = elections.indexOf(contestant.election);
    const kind = contestantKinds.indexOf(contestant.kind);
    const last = runs.at(-1);
    if (last && last[0] === election && last[1] === kind) last[2]++;
    else runs.push([election, kind, 1]);
  }
  const writer = newBitWriter();
  writeContestants(ordered, firstCandidate, runs, writer);
  const starts = [...patterns.starts].sort((a, b) => a - b);
  for (const contestant of ordered.slice(firstCandidate)) {
    const [word, second] = fullForm(contestant.people[0]?.name ?? '');
    if (word && second) starts.push(canonicalHash(word) >>> 15);
  }
  const distinct = [...new Set(starts)].sort((a, b) => a - b);
  const low = riceBits(distinct.length, 17);
  distinct.forEach((start, at) => {
    writer.rice(start - (distinct[at - 1] ?? -1) - 1, low);
  });
  const groups = groupsOf(patterns.all.values()).map((group) => writeGroup(group, writer));
  groups.push(...writeCandidates(ordered, writer));
  return {
    version: compiledVersion,
    elections,
    kinds,
    families: familyHashes,
    runs,
    firstCandidate,
    groups,
    starts: distinct.length,
    bits: writer.text(),
    model: compileModel(input.weights),
  };
}
