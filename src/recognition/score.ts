/**
 * Two linear scores over what was found: is the text about a contestant, and does it campaign.
 * Features are the meanings present, every two of them together, the words that name nobody, and a few marks of style;
 * their weights come from `rules/lexicon-weights.json`, learned by `src/commands/train-recognition.ts`.
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
const marks = [
  /!/,
  /[\u2600-\u27bf]|[\ud83c-\ud83e]/,
  /@/,

  /\?/,
  /#[^#]*#[^#]*#/,
  /[^.,]{200}/,
  /\d{3}/,
];

/** The features of a post as bucket numbers, each once: kinds and pairs of them in the lower half of the buckets, words in the upper. */
export function featuresOf(clues: readonly Clue[], words: readonly Words[], text: string, buckets: number): number[] {
  const half = buckets >> 1;
  const out = new Set<number>();
  const present = new Set<number>();
  for (const clue of clues) {
    if (clue.meaning === is.part) continue;
    const meaning = clue.meaning === is.candidate ? is.name : clue.meaning;
    present.add((meaning * 3 + strengths.indexOf(clue.strength)) * 4 + clue.zone);
    if (clue.how) present.add(400 + meaning * 4 + clue.zone);
  }
  marks.forEach((mark, at) => {
    if (mark.test(text)) present.add(600 + at);
  });
  present.add(700 + Math.min(5, text.length >> 6));
  const list = [...present].sort((a, b) => a - b);
  list.forEach((each, at) => {
    out.add(join(each, 0) & (half - 1));
    for (let other = 0; other < at; other++) out.add(join(each, list[other] as number) & (half - 1));
  });
  for (const { zone, hashes, from, to } of words) {
    for (let at = from; zone < 2 && at < to; at++) out.add(half + (join(zone, hashes[at] as number) & (half - 1)));
  }
  return [...out];
}

/** Sum of the weights of the features. */
export function scoreOf(features: readonly number[], weights: Int8Array): number {
  return features.reduce((sum, feature) => sum + (weights[feature] as number), 0);
}
