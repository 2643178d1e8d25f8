/** Compiles contestants, parties and vocabulary into the index. Runs in the background; the matcher never imports it. */
import type { Commonness, Contestant, KnownHandle, Party } from '../rulebook/contestants';
import { contestantKinds, type RegionCode } from '../rulebook/words';
import { BitWriter } from './bit-writer';
import { riceBits } from './bits';
import {
  type CompiledIndex,
  compiledVersion,
  type Group,
  type Meaning,
  meanings,
  type Run,
  strengths,
} from './compiled';
import { hashOf, join } from './fold';
import { families, fullForms, shortForms, wordsOf } from './variants';

export interface Lexicon {
  readonly words: Readonly<Partial<Record<string, readonly string[]>>>;
}

/** What an index is made from. Contestants of a user or an agency stand among the shipped ones. */
export interface CompileInput {
  readonly contestants: readonly Contestant[];
  readonly parties: readonly Party[];
  readonly handles: readonly KnownHandle[];
  readonly lexicon: Lexicon;
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  readonly commonness: Commonness;
}

type Strength = (typeof strengths)[number];

/** Contestants in the order of their ordinals: tickets first, then parties and accounts, candidates last. */
export function inOrder(contestants: readonly Contestant[]): readonly Contestant[] {
  const rank = (each: Contestant) => (each.kind === 'candidate' ? 1 : 0);
  const kinds = (each: Contestant) => contestantKinds.indexOf(each.kind);
  return contestants
    .map((contestant, at) => ({ contestant, at }))
    .sort(
      (a, b) =>
        rank(a.contestant) - rank(b.contestant) ||
        (a.contestant.election < b.contestant.election ? -1 : a.contestant.election > b.contestant.election ? 1 : 0) ||
        kinds(a.contestant) - kinds(b.contestant) ||
        a.at - b.at,
    )
    .map((each) => each.contestant);
}

/** What to call each contestant, by ordinal: kept beside the plan, shown by the interstitial. */
export function labelsOf(contestants: readonly Contestant[]): string[] {
  return inOrder(contestants).map((each) => each.label);
}

/** Region code to number: `0` → 0, `31` → 3100, `31.71` → 3171. */
export function regionNumber(code: RegionCode | string): number {
  const [high = '0', low = '0'] = code.split('.');
  return Number(high) * 100 + Number(low);
}

interface Pattern {
  readonly hash: number;
  readonly targets: Set<number>;
}

const familyHashes = Object.keys(families).map((form) => hashOf(form));
const familyOf = new Map(
  Object.values(families).flatMap((spellings, family) => spellings.map((word) => [hashOf(word), family] as const)),
);

/** The hash of a word, or of the common spelling of its family. */
function canonicalHash(word: string): number {
  const hash = hashOf(word);
  return familyHashes[familyOf.get(hash) ?? -1] ?? hash;
}

/** Collects patterns by meaning, strength and capitals. One hash has one meaning: the first that was given. */
class Patterns {
  readonly groups = new Map<
    string,
    { meaning: Meaning; strength: Strength; capitals: 0 | 1; patterns: Map<number, Pattern> }
  >();
  readonly taken = new Map<number, string>();
  readonly starts = new Set<number>();

  add(words: readonly string[], meaning: Meaning, strength: Strength, target?: number, capitals: 0 | 1 = 0): void {
    const hashes = words.filter((word) => word.length > 1 || words.length === 1).map(canonicalHash);
    if (hashes.length === 0 || hashes.length > 4) return;
    if (hashes.length > 1) this.starts.add(hashes[0]! >>> 16);
    this.hash(hashes.slice(1).reduce(join, hashes[0]!), meaning, strength, target, capitals);
  }

  hash(hash: number, meaning: Meaning, strength: Strength, target?: number, capitals: 0 | 1 = 0): void {
    const name = `${meaning} ${strength} ${capitals} ${target === undefined ? 0 : 1}`;
    const owner = this.taken.get(hash) ?? name;
    this.taken.set(hash, owner);
    let group = this.groups.get(owner);
    if (!group) {
      group = { meaning, strength, capitals, patterns: new Map() };
      this.groups.set(owner, group);
    }
    let pattern = group.patterns.get(hash);
    if (!pattern) {
      pattern = { hash, targets: new Set() };
      group.patterns.set(hash, pattern);
    }
    // A hash that was first given another meaning keeps it; a name adds its bearers to the names that share it.
    if (target !== undefined && owner.endsWith('1') && isNaming(group.meaning)) pattern.targets.add(target);
  }
}

function isNaming(meaning: Meaning): boolean {
  return meanings.indexOf(meaning) <= meanings.indexOf('slogan');
}

/** Words that would drown a text in findings if they counted as part of a name. */
const plainWords = new Set(
  'yang dan ini itu ada saya anda kami kita dia ia di ke dari untuk dengan tidak bisa akan juga lebih sudah telah jadi mau buat bila hari sama dalam semua orang baik alam muda jaya bela iman asri muslim meriah amin murni surya kilat putra putri sari indah dewi ayu'.split(
    ' ',
  ),
);

function addTickets(contestant: Contestant, ordinal: number, input: CompileInput, out: Patterns): void {
  const common = input.commonness;
  const high = contestant.region === '0' || !contestant.region.includes('.');
  const weak = new Set((contestant.weakNames ?? []).map((name) => wordsOf(name).join(' ')));
  contestant.people.forEach((person, place) => {
    const target = ordinal * 2 + place;
    for (const form of fullForms(person.name, common)) {
      out.add(form.words, 'name', form.sure ? 'strong' : 'context', target);
    }
    const nicks = new Set((person.nick ?? []).map((nick) => wordsOf(nick).join(' ')));
    for (const each of [...(person.short ?? []), ...(person.nick ?? [])]) {
      const raw = each
        .toLowerCase()
        .replace(/['’]/g, '')
        .split(/[^a-z0-9]+/)
        .filter(Boolean);
      if (raw.length > 1) out.add(raw, 'shortName', weak.has(wordsOf(each).join(' ')) ? 'context' : 'strong', target);
    }
    for (const { word, sourced } of shortForms(person, common)) {
      const bearers = common.single.get(word)?.bearers ?? common.parts.get(word) ?? 0;
      const ordinary = common.single.get(word)?.ordinary ?? 0;
      if (plainWords.has(word) && !sourced) continue;
      const rare = !weak.has(word) && (contestant.region === '0' || (bearers < 100 && ordinary < 5 && word.length > 3));
      const strength = sourced && high && rare ? 'strong' : sourced && nicks.has(word) && rare ? 'context' : 'weak';
      out.add([word], strength === 'weak' ? 'part' : 'shortName', strength, target);
    }
  });
  for (const brand of contestant.brands ?? []) addBrand(brand, 'strong', ordinal, out);
  for (const brand of contestant.weakBrands ?? []) addBrand(brand, 'weak', ordinal, out);
  for (const team of contestant.teams ?? []) {
    const words = wordsOf(team);
    if (words.length > 1) out.add(words, 'brand', 'strong', ordinal * 2);
  }
  for (const slogan of contestant.slogans ?? []) {
    const words = wordsOf(slogan);
    if (words.length > 1) out.add(words.slice(0, 4), 'slogan', 'context', ordinal * 2);
  }
  for (const each of contestant.hashtags ?? []) out.hash(hashOf(each), 'tagFor', 'strong', ordinal * 2);
  for (const each of contestant.handles ?? []) out.hash(hashOf(each), 'handle', 'strong', ordinal * 2);
}

function addBrand(brand: string, strength: Strength, ordinal: number, out: Patterns): void {
  const words = brand
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 0);
  if (words.length === 1 && words[0]!.length < 3) return;
  out.add(words, 'brand', strength, ordinal * 2, strength === 'weak' && words.length === 1 ? 1 : 0);
  if (words.length > 1) out.add([words.join('')], 'brand', strength, ordinal * 2);
}

function addParties(parties: readonly Party[], ordinals: ReadonlyMap<string, number[]>, out: Patterns): void {
  for (const party of parties) {
    const targets = ordinals.get(party.short) ?? [];
    const each = (words: readonly string[], strength: Strength, capitals: 0 | 1) => {
      if (targets.length === 0) out.add(words, 'party', strength, undefined, capitals);
      for (const target of targets) out.add(words, 'party', strength, target * 2, capitals);
    };
    for (const form of new Set([party.short, party.name, ...party.aliases])) {
      const words = form
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter(Boolean);
      if (words.length > 1) {
        each(words, 'strong', 0);
        continue;
      }
      const capitals = form === form.toUpperCase() ? 1 : 0;
      if (form.length < 3) continue;
      if (party.alsoMeans) {
        if (['Buruh', 'Ummat', 'Garuda'].includes(form)) continue;
        each(words, 'context', capitals);
      } else each(words, 'strong', party.scope === 'aceh' ? 1 : 0);
    }
    const plain = party.short.toLowerCase().replace(/^partai /, '');
    if (plain.length > 2) each(['partai', ...plain.split(' ')], 'strong', 0);
    each([`partai${plain}`.replaceAll(' ', '')], 'strong', 0);
  }
}

function addHandles(input: CompileInput, byName: ReadonlyMap<string, number[]>, out: Patterns): void {
  for (const { handle, owner, platform } of input.handles) {
    const names = owner.replace(/\(.*$/, '').trim();
    const targets = byName.get(wordsOf(names).join(' ')) ?? byName.get(names.toLowerCase()) ?? [];
    const add = (hash: number, target?: number) => out.hash(hash, 'handle', 'strong', target);
    if (platform === 'facebook_page_name') {
      out.add(wordsOf(handle), 'handle', 'context');
      continue;
    }
    if (targets.length === 0) add(hashOf(handle));
    for (const target of targets) add(hashOf(handle), target);
  }
}

function addLexicon(lexicon: Lexicon, out: Patterns): void {
  for (const meaning of meanings) {
    for (const raw of lexicon.words[meaning] ?? []) {
      const capitals = raw.startsWith('=') ? 1 : 0;
      const words = raw
        .replace(/^=/, '')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter(Boolean);
      out.add(words, meaning, 'context', undefined, capitals);
    }
  }
}

function addRegions(input: CompileInput, out: Patterns): void {
  for (const { code, name } of input.regions) {
    const words = name
      .toLowerCase()
      .replace(/['’]/g, '')
      .split(/[^a-z]+/)
      .filter(Boolean);
    const bare = words[0] === 'kabupaten' || words[0] === 'kota' || words[0] === 'provinsi' ? words.slice(1) : words;
    if (bare.length && bare.length < 5) out.add(bare, 'region', 'context', regionNumber(code));
    if (bare.length > 1) out.add([bare.join('')], 'region', 'context', regionNumber(code));
  }
}

function writeGroups(out: Patterns, writer: BitWriter): Group[] {
  const groups: Group[] = [];
  for (const { meaning, strength, capitals, patterns } of out.groups.values()) {
    const sorted = [...patterns.values()].sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0));
    const highest = Math.max(-1, ...sorted.flatMap((pattern) => [...pattern.targets]));
    const width = highest < 0 ? 0 : Math.max(1, Math.ceil(Math.log2(highest + 1)));
    const low = riceBits(sorted.length, 32);
    let last = -1;
    for (const { hash, targets } of sorted) {
      writer.rice((hash >>> 0) - last - 1, low);
      last = hash >>> 0;
      if (!width) continue;
      const list = [...targets].sort((a, b) => a - b);
      list.forEach((target, at) => {
        if (at === 0) {
          writer.put(list.length > 1 ? 1 : 0, 1);
          writer.put(target, width);
        } else {
          writer.put(target, width);
          writer.put(at < list.length - 1 ? 1 : 0, 1);
        }
      });
    }
    groups.push([meanings.indexOf(meaning), strengths.indexOf(strength), sorted.length, capitals, width]);
  }
  return groups;
}

/** Compiles an index. Pure; a few hundred milliseconds for everything that is shipped. */
export function compileIndex(input: CompileInput): CompiledIndex {
  const ordered = inOrder(input.contestants);
  const out = new Patterns();
  const byName = new Map<string, number[]>();
  const byParty = new Map<string, number[]>();
  const remember = (map: Map<string, number[]>, key: string, ordinal: number) => {
    const list = map.get(key);
    if (list) list.push(ordinal);
    else map.set(key, [ordinal]);
  };
  ordered.forEach((contestant, ordinal) => {
    if (contestant.kind === 'party') for (const party of contestant.parties ?? []) remember(byParty, party, ordinal);
    if (contestant.kind !== 'ticket') return;
    contestant.people.forEach((person, place) => {
      const target = ordinal * 2 + place;
      for (const form of new Set([person.name, ...(person.short ?? []), ...(person.nick ?? [])]))
        remember(byName, wordsOf(form).join(' '), target);
    });
    const pair = contestant.people.map((person) => wordsOf(person.short?.[0] ?? person.name)[0]).join(' ');
    if (contestant.people.length > 1) remember(byName, pair, ordinal * 2);
  });
  ordered.forEach((contestant, ordinal) => {
    if (contestant.kind === 'candidate') return;
    addTickets(contestant, ordinal, input, out);
  });
  addParties(input.parties, byParty, out);
  addHandles(input, byName, out);
  addLexicon(input.lexicon, out);
  for (const [hash, family] of familyOf) {
    if (hash !== familyHashes[family]) out.hash(hash, 'alias', 'weak', family);
  }
  addRegions(input, out);
  ordered.forEach((contestant, ordinal) => {
    if (contestant.kind !== 'candidate') return;
    for (const person of contestant.people) {
      const form = fullForms(person.name, input.commonness)[0];
      if (form) out.add(form.words.slice(0, 3), 'candidate', 'context', ordinal * 2);
    }
  });

  const elections = [...new Set(ordered.map((each) => each.election as string))];
  const runs: [number, number, number][] = [];
  const writer = new BitWriter();
  for (const contestant of ordered) {
    const election = elections.indexOf(contestant.election);
    const kind = contestantKinds.indexOf(contestant.kind);
    const last = runs.at(-1);
    if (last && last[0] === election && last[1] === kind) last[2]++;
    else runs.push([election, kind, 1]);
  }
  let ordinal = 0;
  let number = 0;
  for (const [, , count] of runs) {
    let place = 0;
    for (let each = 0; each < count; each++) {
      const contestant = ordered[ordinal++]!;
      const region = regionNumber(contestant.region);
      writer.put(region === place ? 0 : 1, 1);
      if (region !== place) writer.put(region, 14);
      place = region;
      const next = Math.min(63, contestant.number ?? 0);
      writer.put(next === number + 1 ? 1 : 0, 1);
      if (next !== number + 1) writer.put(next, 6);
      number = next;
    }
  }
  const starts = [...out.starts].sort((a, b) => a - b);
  const low = riceBits(starts.length, 16);
  starts.reduce((last, start) => {
    writer.rice(start - last - 1, low);
    return start;
  }, -1);
  const groups = writeGroups(out, writer);
  return {
    version: compiledVersion,
    elections,
    families: familyHashes,
    runs: runs as readonly Run[],
    groups,
    starts: starts.length,
    bits: writer.text(),
  };
}
