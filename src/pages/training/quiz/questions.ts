/** The quiz: which scenarios are asked, with which answers. Pure: the same seed gives the same quiz. */
import { type Scenario, scenarios, type VerdictKind, verdictKinds } from '../../../rulebook/scenarios';
import type { ClearReason } from '../../../verdict/verdict';

/** How many of each verdict a quiz asks: ten in all. */
const share: Readonly<Record<VerdictKind, number>> = { warn: 5, notice: 2, clear: 3 };
const choicesPerRule = 4;

/** Numbers from 0 to below 1, the same for the same seed. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The values in another order; `roll` gives numbers from 0 to 1, 1 excluded. */
export function shuffled<Value>(values: readonly Value[], roll: () => number): readonly Value[] {
  const out = [...values];
  for (let last = out.length - 1; last > 0; last -= 1) {
    const other = Math.floor(roll() * (last + 1));
    [out[last], out[other]] = [out[other] as Value, out[last] as Value];
  }
  return out;
}

/** The scenarios of one quiz: of every verdict some, in no order that gives it away. */
export function drawScenarios(seed: number, from: readonly Scenario[] = scenarios): readonly Scenario[] {
  const roll = dice(seed);
  const drawn = verdictKinds.flatMap((kind) =>
    shuffled(
      from.filter(({ expected }) => expected.verdict === kind),
      roll,
    ).slice(0, share[kind]),
  );
  return shuffled(drawn, roll);
}

/** What may be the right rule (an id and its name), or the reason why there is none. */
export interface Choice {
  readonly id: string;
  readonly words: string;
  /** The rule in plain words. */
  readonly gloss?: string;
}

/** The right choice among three others, in an order of the seed. */
export function choicesFor(right: Choice, others: readonly Choice[], seed: number): readonly Choice[] {
  const roll = dice(seed);
  const different = new Map(
    others.filter(({ words }) => words !== right.words).map((choice) => [choice.words, choice]),
  );
  return shuffled([right, ...shuffled([...different.values()], roll).slice(0, choicesPerRule - 1)], roll);
}

/** The reasons for silence that a player can tell apart. */
export const clearReasons = [
  'notRelated',
  'organiser',
  'stateWork',
  'outsidePhase',
] as const satisfies readonly ClearReason[];
