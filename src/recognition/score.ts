/**
 * Two linear scores over what was found: is the text about a contestant, and does it campaign.
 * Features are the meanings present, every two of them together, the words that name nobody, and a few marks of style;
 * their weights come from `rules/lexicon-weights.json`, learned by `npm run train`.
 */

import type { Clue } from './clues';
import { strengths } from './compiled';
import { join } from './fold';
import * as is from './meaning';

/** A run of word hashes that belong to one zone. */
export interface Words {
  readonly zone: number;
  readonly hashes: ArrayLike<number>;
  readonly from: number;
  readonly to: number;
}

/** Marks of style: shouting, pictures, addressing, asking, tagging, figures. */
const marks = [/!/, /[\u2600-\u27bf]|[\ud83c-\ud83e]/, /@/, /\?/, /#[^#]*#[^#]*#/, /\d{3}/];

/** When each bucket was last visited: a feature counts once per text. */
let stamps = new Uint32Array(0);
let stamp = 0;

/**
 * Visits the features of a post as bucket numbers, each once: kinds and pairs of them in the lower half of the buckets,
 * words in the upper. `buckets` is a power of two.
 */
export function visitFeatures(
  clues: readonly Clue[],
  words: readonly Words[],
  text: string,
  buckets: number,
  visit: (bucket: number) => void,
): void {
  if (stamps.length < buckets) stamps = new Uint32Array(buckets);
  const half = buckets >> 1;
  stamp++;
  const add = (bucket: number) => {
    if (stamps[bucket] === stamp) return;
    stamps[bucket] = stamp;
    visit(bucket);
  };
  // Numbers of features: below 400 a meaning, its strength and where it stands, then a meaning in a tag, marks of style, length.
  const present: number[] = [];
  marks.forEach((mark, at) => {
    if (mark.test(text)) present.push(600 + at);
  });
  const said = words.reduce((sum, { zone, from, to }) => sum + (zone === 0 ? to - from : 0), 0);
  present.push(700 + Math.min(5, said >> 3));
  for (const { meaning, strength, zone, how } of clues) {
    if (meaning === is.part) continue;
    const kind = meaning === is.candidate ? is.name : meaning;
    present.push((kind * 3 + strengths.indexOf(strength)) * 4 + zone);
    if (how) present.push(400 + kind * 4 + zone);
  }
  // Each once: the first `kinds` places hold what was kept. Two of them are joined the greater one first.
  let kinds = 0;
  for (const kind of present) {
    if (present.indexOf(kind) < kinds) continue;
    add(join(kind, 0) & (half - 1));
    for (let at = 0; at < kinds; at++) {
      const other = present[at] as number;
      add((kind > other ? join(kind, other) : join(other, kind)) & (half - 1));
    }
    present[kinds++] = kind;
  }
  for (const { zone, hashes, from, to } of words) {
    for (let at = from; zone < 2 && at < to; at++) add(half + (join(zone, hashes[at] as number) & (half - 1)));
  }
}
