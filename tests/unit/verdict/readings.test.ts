/** Scenes written from the sources by a second reader, through the judge command's own door. */
import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/commands/scenarios';
import { readOne } from './read-one';
import { acts } from './readings/acts';
import { between } from './readings/between';
import { campaigning } from './readings/campaigning';
import { days } from './readings/days';
import { earlier } from './readings/earlier';
import { looseWordsFrom2024 } from './readings/loose-words-from-2024';
import { looseWordsTo2024 } from './readings/loose-words-to-2024';
import { people } from './readings/people';
import { placesAndFigures } from './readings/places-and-figures';
import { postsOfAllKinds } from './readings/posts-of-all-kinds';
import { postsOfEmployees } from './readings/posts-of-employees';
import { postsOfOtherYears } from './readings/posts-of-other-years';
import { reported } from './readings/reported';
import { rivals } from './readings/rivals';
import { stages } from './readings/stages';

describe.each([
  ['what is done', acts],
  ['when and where', days],
  ['between two elections', between],
  ['cases and statements in other words', reported],
  ['2018 to 2020', earlier],
  ['the stages, in unusual words', stages],
  ['the campaign of 2024, in unusual words', campaigning],
  ['news of rivals and own photos', rivals],
  ['places of teams, words to an organiser, figures of polls', placesAndFigures],
  ['who does it, and what stays silent', people],
  ['employees of every kind, in loose language', postsOfEmployees],
  ['every act on every kind of place', postsOfAllKinds],
  ['from 2018 to the votes of 2025', postsOfOtherYears],
  ['from 2015 to the vote of 2024, in loose words', looseWordsTo2024],
  ['from Pilkada 2024 to 2025, in loose words', looseWordsFrom2024],
])('%s', (_title, readings) => {
  it.each(readings.map(([scene, expected]) => [scene.id, scene, expected] as const))('%s', (_id, scene, expected) => {
    const given = answer(readOne(scene));
    const why = JSON.stringify(given);
    expect(given.verdict, why).toBe(expected.verdict);
    if (expected.phase !== undefined) expect(given.phase, why).toBe(expected.phase);
    if (expected.election !== undefined) expect(given.election, why).toBe(expected.election);
    if (expected.main) expect(expected.main, why).toContain(given.provisions[0]);
    for (const id of expected.cited ?? []) expect(given.provisions, why).toContain(id);
    for (const id of expected.notCited ?? []) expect(given.provisions, why).not.toContain(id);
    for (const note of expected.notes ?? []) expect(given.notes, why).toContain(note);
    if (expected.named) expect(given.contestants.join(' '), why).toContain(expected.named);
  });
});
