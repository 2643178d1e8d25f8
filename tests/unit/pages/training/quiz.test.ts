import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Game,
  mistakesOf,
  newGame,
  proceed,
  type Question,
  raise,
  scoreOf,
  totalOf,
} from '../../../../src/pages/training/quiz/game';
import { choicesFor, dice, drawScenarios, shuffled } from '../../../../src/pages/training/quiz/questions';

const question: Question = { scenario: 'a', verdict: 'warn', rule: 2, choices: 4 };
const seeds = fc.integer({ min: 0, max: 2 ** 31 });

describe('drawing a quiz', () => {
  it('always has ten different scenarios, with every verdict among them', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const drawn = drawScenarios(seed);
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(10);
        expect(new Set(drawn.map(({ expected }) => expected.verdict)).size).toBe(3);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same for the same seed and another for another', () => {
    const ids = (seed: number) => drawScenarios(seed).map(({ id }) => id);
    expect(ids(7)).toEqual(ids(7));
    expect(ids(7)).not.toEqual(ids(8));
  });

  it('shuffles without losing anything', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), seeds, (values, seed) => {
        expect([...shuffled(values, dice(seed))].sort()).toEqual([...values].sort());
      }),
    );
  });

  it('offers the right rule once, among three different others', () => {
    const right = { id: 'B6', words: 'B6' };
    const others = ['B6', 'B7', 'A4', 'A4', 'B2', 'n5'].map((words) => ({ id: words, words }));
    fc.assert(
      fc.property(seeds, (seed) => {
        const words = choicesFor(right, others, seed).map((choice) => choice.words);
        expect(words.filter((each) => each === 'B6')).toEqual(['B6']);
        expect(new Set(words).size).toBe(4);
      }),
    );
  });
});

describe('playing', () => {
  const play = (game: Game, ...hands: readonly (readonly number[])[]) =>
    hands.reduce((before, chosen) => proceed(chosen.reduce((each, choice) => raise(each, choice, 1), before)), game);

  it('goes from the verdict to the rule, to the answer, to the next question, to the end', () => {
    let game = newGame([question]);
    const steps = [game.step];
    for (let turn = 0; turn < 3; turn += 1) {
      game = proceed(game);
      steps.push(game.step);
    }
    expect(steps).toEqual(['verdict', 'rule', 'answer', 'verdict']);
    expect(game.at).toBe(1);
    expect(proceed(game)).toBe(game);
  });

  it('counts both guesses of a single player', () => {
    const game = play(newGame([question, question]), [0], [2], [], [1], [2]);
    expect(totalOf(game)).toEqual({ right: 3, of: 4 });
    expect(mistakesOf(game)).toEqual([1]);
  });

  it('counts the hands of a hall, and takes one back', () => {
    let game = newGame([question]);
    for (const choice of [0, 0, 1]) game = raise(game, choice, 1);
    game = raise(game, 1, -1);
    game = raise(game, 2, -1);
    expect(game.hands).toEqual([2, 0, 0]);
    game = play(game, [], [2, 2, 3], []);
    const [played] = game.played;
    if (played === undefined) throw new Error('nothing was played');
    expect(scoreOf(question, played)).toEqual({ verdict: { right: 2, of: 2 }, rule: { right: 2, of: 3 } });
    expect(mistakesOf(game)).toEqual([0]);
  });

  it('takes no hands for a choice that is not there, nor once the answer is shown', () => {
    const game = newGame([question]);
    expect(raise(game, 9, 1)).toBe(game);
    const answered = proceed(proceed(game));
    expect(raise(answered, 0, 1)).toBe(answered);
  });

  it('a question without any hand is one to look at again', () => {
    expect(mistakesOf(play(newGame([question]), [], [], []))).toEqual([0]);
  });
});
