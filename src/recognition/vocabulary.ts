/** What the index knows beside its contestants: parties, accounts, vocabulary and places, as patterns. Compiler side. */
import type { Contestant, KnownHandle, Party } from '../rulebook/contestants';
import type { RegionCode } from '../rulebook/words';
import { meanings, yearOf } from './compiled';
import { handleSalt, hashOf } from './fold';
import { written } from './names';
import type { Patterns, Strength } from './patterns';
import { wordsOf } from './variants';

/** `rules/lexicon.json`. */
export interface Lexicon {
  readonly words: Readonly<Partial<Record<string, readonly string[]>>>;
  /** What people call a region beside its name, by code. */
  readonly regions: Readonly<Record<string, readonly string[]>>;
}

/** A place of `rules/regions.json`. */
interface Region {
  readonly code: string;
  readonly name: string;
}

/** Region code to number: `0` → 0, `31` → 3100, `31.71` → 3171. */
export function regionNumber(code: RegionCode | string): number {
  const [high = '0', low = '0'] = code.split('.');
  return Number(high) * 100 + Number(low);
}

/** Parties by full name, by abbreviation and by what else they are called. */
export function addParties(parties: readonly Party[], ordinals: ReadonlyMap<string, number[]>, out: Patterns): void {
  for (const party of parties) {
    const targets = ordinals.get(party.short) ?? [];
    const add = (words: readonly string[], strength: Strength, capitals: 0 | 1) => {
      out.add(words, 'party', strength, undefined, capitals);
      for (const target of targets) out.add(words, 'party', strength, target * 2, capitals);
    };
    for (const form of new Set([party.short, party.name, ...party.aliases])) {
      const words = written(form);
      if (words.length > 1) add(words, 'strong', 0);
      else if (form.length > 2 && !party.alsoMeans?.includes('only "Partai') && !party.alsoMeans?.includes('never')) {
        const doubted = party.alsoMeans !== undefined || party.scope !== 'national';
        add(words, doubted ? 'context' : 'strong', doubted && form === form.toUpperCase() ? 1 : 0);
      }
    }
    const plain = written(party.short).filter((word) => word !== 'partai');
    if (plain.join('').length < 3) continue;
    add(['partai', ...plain], 'strong', 0);
    add([`partai${plain.join('')}`], 'strong', 0);
  }
}

/** Accounts and pages, as those of whom they belong to. */
export function addHandles(
  handles: readonly KnownHandle[],
  byName: ReadonlyMap<string, number[]>,
  out: Patterns,
): void {
  for (const { handle, owner, platform } of handles) {
    if (platform === 'facebook_page_name') {
      out.add(written(handle), 'handle', 'context');
      continue;
    }
    const name = owner.replace(/\(.*$/, '').trim();
    const targets = byName.get(wordsOf(name).join(' ')) ?? [];
    const hash = hashOf(handle) ^ handleSalt;
    out.addHash(hash, 'handle', 'strong');
    for (const target of targets) out.addHash(hash, 'handle', 'strong', target);
  }
}

/** Vocabulary. A figure of politics who stands in one of these elections is a contestant, no mere figure. */
export function addLexicon(lexicon: Lexicon, contestants: readonly Contestant[], out: Patterns): void {
  // By a short name only who stands in the newest of them: a president of today was a candidate years ago.
  const newest = Math.max(...contestants.map(({ election }) => yearOf(election)));
  const standing = new Set(
    contestants.flatMap(({ people, election }) =>
      people.flatMap(({ name, short = [], nick = [] }) =>
        [name, ...(yearOf(election) === newest ? [...short, ...nick] : [])].map((form) => written(form).join(' ')),
      ),
    ),
  );
  for (const meaning of meanings) {
    for (const raw of lexicon.words[meaning] ?? []) {
      const capitals = raw.startsWith('=') ? 1 : 0;
      const words = written(raw);
      if (meaning === 'figure' && standing.has(words.join(' '))) continue;
      // A word that no text could be found to hold would be missed in silence.
      if (!words.length || words.length > 4 || words.some((word) => word.length < 2))
        throw new Error(`lexicon: ${meaning}: "${raw}" is not one to four words of two letters and more`);
      out.add(words, meaning, 'context', undefined, capitals);
    }
  }
}

/** Provinces, regencies and towns, by name and by what people call them. */
export function addRegions(regions: readonly Region[], { regions: forms }: Lexicon, out: Patterns): void {
  for (const [code, list] of Object.entries(forms)) {
    for (const form of list) out.add(written(form), 'region', 'context', regionNumber(code));
  }
  for (const { code, name } of regions) {
    const words = written(name);
    const bare = ['kabupaten', 'kota', 'provinsi'].includes(words[0] ?? '') ? words.slice(1) : words;
    out.add(bare, 'region', 'context', regionNumber(code));
    if (bare.length > 1 && !code.includes('.')) out.add([bare.join('')], 'region', 'context', regionNumber(code));
  }
}
