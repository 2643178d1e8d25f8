import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../../src/pages/training/parts/marked';
import { type Place, placeAfter, placeBefore, placeFor } from '../../../../src/pages/training/presenter/place';
import { everyScenario, foundScenarios } from '../../../../src/pages/training/scenarios/filter';
import { csvOf } from '../../../../src/pages/training/table/csv';
import type { Signal } from '../../../../src/recognition/assessment';
import { scenarios } from '../../../../src/rulebook/scenarios';

const signal = (text: string, start: number, length: number): Signal => ({
  kind: 'name',
  field: 'text',
  start,
  end: start + length,
  text: text.slice(start, start + length),
  strength: 'strong',
  contestants: [],
});

describe('marking signals in a text', () => {
  it('never changes the text, however the signals lie', () => {
    const places = fc.array(fc.tuple(fc.nat(30), fc.nat(12)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), places, (text, given) => {
        const runs = runsOf(
          text,
          given.map(([start, length]) => signal(text, start, length)),
        );
        expect(runs.map((run) => run.text).join('')).toBe(text);
      }),
    );
  });

  it('marks the longer of two that begin together, and leaves out what does not stand there', () => {
    const text = 'coblos nomor 1';
    const marked = runsOf(text, [signal(text, 0, 6), signal(text, 0, 14), { ...signal(text, 7, 5), text: 'other' }]);
    expect(marked.map((run) => [run.text, run.signal !== null])).toEqual([[text, true]]);
  });
});

describe('a table as CSV', () => {
  it('quotes what needs it, and defuses what a spreadsheet would calculate', () => {
    expect(
      csvOf(
        [
          ['a', 'b, c', 'say "x"'],
          ['=1+1', '-2', 'two\nlines'],
        ],
        'en',
      ),
    ).toBe('\uFEFFa,"b, c","say ""x"""\r\n\'=1+1,\'-2,"two\nlines"\r\n');
  });

  it('parts its columns by what a spreadsheet of the language expects', () => {
    expect(csvOf([['a', 'b; c', 'd, e']], 'id')).toBe('\uFEFFa;"b; c";"d, e"\r\n');
  });
});

describe('walking through slides', () => {
  const reveals = [0, 2, 0];
  const start: Place = { slide: 0, revealed: 0, guess: null };

  it('reveals before it goes on, and stays at the end', () => {
    const seen = [start];
    for (let step = 0; step < 6; step += 1) seen.push(placeAfter(seen.at(-1) ?? start, reveals));
    expect(seen.map(({ slide, revealed }) => `${slide}.${revealed}`)).toEqual([
      '0.0',
      '1.0',
      '1.1',
      '1.2',
      '2.0',
      '2.0',
      '2.0',
    ]);
  });

  it('goes back to the covered slide first', () => {
    expect(placeBefore({ slide: 1, revealed: 2, guess: 0 })).toMatchObject({ slide: 1, revealed: 0 });
    expect(placeBefore({ slide: 1, revealed: 0, guess: 0 })).toEqual(start);
    expect(placeBefore(start)).toBe(start);
  });

  it('knows slides by number keys: 0 is the tenth, and what is not there changes nothing', () => {
    expect(placeFor(start, 3, reveals).slide).toBe(2);
    expect(placeFor(start, 9, reveals)).toBe(start);
    expect(
      placeFor(
        start,
        0,
        Array.from({ length: 12 }, () => 0),
      ).slide,
    ).toBe(9);
  });
});

describe('filtering scenarios', () => {
  const inCampaign = () => 'campaign' as const;

  it('shows all of them at first, in the order of the file', () => {
    expect(foundScenarios(everyScenario, inCampaign)).toEqual(scenarios);
  });

  it('by act, subject, verdict, origin and phase together', () => {
    const filter = { act: 'like', subject: 'pppk', verdict: 'warn', origin: 'rule', phase: 'campaign' } as const;
    expect(foundScenarios(filter, inCampaign).map(({ id }) => id)).toEqual(['pppk-suka']);
    expect(foundScenarios({ ...filter, phase: 'quiet' }, inCampaign)).toEqual([]);
  });
});
