/** What a ticket, party or account is called by: its names, brands, slogans, tags and accounts as patterns of the index. Compiler side. */
import type { Commonness, Contestant } from '../rulebook/contestants';
import { handleSalt, hashOf, tagSalt } from './fold';
import { canonicalHash, newPatterns, type Patterns, type Strength } from './patterns';
import { fullForm, partsOf, wordsOf } from './variants';

/** Lower-case words as written, apostrophes dropped, nothing taken off. */
export function written(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function addBrand(brand: string, asked: Strength, target: number, bearers: Bearers, out: Patterns): void {
  const words = written(brand);
  const joined = words.join('');
  if (joined.length < 3) return;
  // A brand that many people are called by is that name to whoever reads it: in one word, or in two that read as one ("Mari-Yo").
  const strength = bearers(joined) >= 20 ? 'weak' : asked;
  if (words.length > 1 && words.every((word) => word.length > 1)) out.add(words, 'brand', strength, target);
  const capitals = joined.length < 4 || (words.length === 1 && strength === 'weak') ? 1 : 0;
  out.add([joined], 'brand', joined.length < 4 ? 'weak' : strength, target, capitals);
}

/** The short name or nickname as its source writes it. */
function formOf({ short = [], nick = [] }: Contestant['people'][number], word: string): string {
  return [...short, ...nick].find((form) => form.toLowerCase() === word) ?? '';
}

/** How many candidates bear a word or another spelling of it, and in how many ordinary texts it was seen. */
type Bearers = (word: string) => number;

/** Counts by the folded form: to the matcher Riezky is Rizki, and Soerya is Surya. */
export function countsOf({ single, parts, needCompany }: Commonness): {
  readonly bearers: Bearers;
  readonly ordinary: Bearers;
} {
  const bearers = new Map<number, number>();
  const ordinary = new Map<number, number>();
  const most = (map: Map<number, number>, word: string, count: number) =>
    map.set(canonicalHash(word), Math.max(map.get(canonicalHash(word)) ?? 0, count));
  for (const word of needCompany) most(bearers, word, 20);
  for (const [word, edge] of parts) most(bearers, word, edge);
  for (const [word, seen] of single) {
    most(bearers, word, seen.bearers);
    most(ordinary, word, seen.ordinary);
  }
  return {
    bearers: (word) => bearers.get(canonicalHash(word)) ?? 0,
    ordinary: (word) => ordinary.get(canonicalHash(word)) ?? 0,
  };
}

/** Names, brands, slogans, tags and accounts of one ticket, party or account. */
export function addContestant(
  contestant: Contestant,
  ordinal: number,
  common: Commonness,
  counts: ReturnType<typeof countsOf>,
  ordinary: ReadonlySet<number>,
  out: Patterns,
): void {
  const weak = new Set((contestant.weakNames ?? []).map((name) => wordsOf(name).join(' ')));
  const wide = !contestant.region.includes('.');
  contestant.people.forEach((person, place) => {
    const target = ordinal * 2 + place;
    for (const form of [...(person.short ?? []), ...(person.nick ?? [])]) {
      const words = written(form).filter((word) => word.length > 1);
      const doubted = weak.has(wordsOf(form).join(' '));
      if (words.length > 1 && words.length < 5) {
        out.add(words, 'shortName', doubted || !wide ? 'context' : 'strong', target);
      }
    }
    const needsCompany = (word: string) => weak.has(word) || common.needCompany.has(word);
    for (const { word, sourced } of partsOf(person)) {
      if (ordinary.has(hashOf(word))) continue;
      const bearers = counts.bearers(word);
      const rare = bearers < 100 && counts.ordinary(word) < 5;
      const known = sourced && wide && !needsCompany(word) && word.length > 3;
      const capitals = /^[A-Z]{2,4}$/.test(formOf(person, word)) ? 1 : 0;
      if (known && (bearers < 20 || contestant.region === '0')) out.add([word], 'shortName', 'strong', target);
      else if (known && rare) out.add([word], 'shortName', 'context', target);
      else if (sourced && wide && capitals && !weak.has(word)) out.add([word], 'shortName', 'context', target, 1);
      else out.add([word], 'part', rare ? 'context' : 'weak', target, sourced ? capitals : 0);
    }
  });
  const target = ordinal * 2;
  for (const brand of contestant.brands ?? []) addBrand(brand, 'strong', target, counts.bearers, out);
  for (const brand of contestant.weakBrands ?? []) addBrand(brand, 'weak', target, counts.bearers, out);
  for (const team of contestant.teams ?? []) {
    if (written(team).length > 1) out.add(written(team), 'brand', 'strong', target);
  }
  for (const slogan of contestant.slogans ?? []) {
    const words = written(slogan);
    if (words.length < 2 || words.some((word) => word.length < 2)) continue;
    out.add(words.slice(0, 4), 'slogan', 'context', target);
    // As a tag in one word, where a whole province may write it.
    if (wide && words.length < 4) out.addHash(hashOf(words.join('')) ^ tagSalt, 'slogan', 'context', target);
  }
  const names = new Set(
    contestant.people.flatMap((person) => [person.name, ...(person.short ?? [])].map((name) => hashOf(name))),
  );
  // A bare name behind a # is a name, not a call.
  for (const tag of (contestant.hashtags ?? []).filter((each) => !names.has(hashOf(each))))
    out.addHash(hashOf(tag) ^ tagSalt, 'tagFor', 'strong', target);
  for (const tag of contestant.hashtagsAgainst ?? [])
    out.addHash(hashOf(tag) ^ tagSalt, 'tagAgainst', 'strong', target);
  for (const handle of contestant.handles ?? []) out.addHash(hashOf(handle) ^ handleSalt, 'handle', 'strong', target);
}

/**
 * Whether the index counts a contestant's name only in company (of a running mate, a number, its region, a word of elections):
 * nothing of it counts alone, it can not be told from the names of many others, or it is but a single word.
 */
export function needsCompany(contestant: Contestant, common: Commonness, counts: ReturnType<typeof countsOf>): boolean {
  const patterns = newPatterns();
  const ordinary = new Set([...common.ordinaryWords].map((word) => hashOf(word)));
  addContestant({ ...contestant, handles: [] }, 0, common, counts, ordinary, patterns);
  addWholeNames(contestant, 0, patterns);
  const made = [...patterns.all.values()];
  if (made.some(({ strength }) => strength === 'strong')) return false;
  if (contestant.people.some(({ name }) => common.shared.has(wordsOf(name).join(' ')))) return true;
  if (made.some(({ meaning }) => meaning === 'name')) return false;
  const parts = made.filter(({ meaning }) => meaning === 'part' || meaning === 'shortName');
  return parts.length < 2 || (parts.length < 3 && parts.every(({ strength }) => strength === 'weak'));
}

/** Names that can not be put together from parts: no two neighbours are parts, as one is a Nur, a Muhammad, or means something else. */
export function addWholeNames(contestant: Contestant, ordinal: number, out: Patterns): void {
  contestant.people.forEach((person, place) => {
    const words = fullForm(person.name);
    if (words.length < 2) return;
    const isPart = (word: string | undefined) =>
      word !== undefined && out.all.get(canonicalHash(word))?.targets.has(ordinal * 2 + place) === true;
    if (words.some((word, at) => isPart(word) && isPart(words[at + 1]))) return;
    out.add(words.slice(0, 4), 'name', 'context', ordinal * 2 + place);
  });
}
