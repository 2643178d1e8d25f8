import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestCorrectionFile, readCorrections, taken } from '../../../../src/pages/options/sites/correction-file';
import { siteIds } from '../../../../src/rulebook/words';
import { correctableParts, type LabelCorrection, namesIn } from '../../../../src/settings/corrections';
import { completeData } from '../../../../src/sites/complete-data';

const isSelector = (selector: string) => !selector.includes('[[');
const like = { site: 'x', part: 'icons', name: 'like', values: ['heartButton'] } as const;

function problemsOf(text: string) {
  const file = readCorrections(text, isSelector);
  if (file.kind === 'read') throw new Error('was read');
  return file.problems.map(({ place, field, fault }) => [place?.line ?? null, field, fault.kind]);
}

describe('a file of corrections', () => {
  it.each([
    ['as in a policy', JSON.stringify({ agencyName: 'BKPSDM', labels: [like] })],
    ['as a bare list', JSON.stringify([like])],
    ['with a mark at its beginning', `\ufeff${JSON.stringify([like])}`],
  ])('is read %s', (_form, text) => {
    expect(readCorrections(text, isSelector)).toEqual({ kind: 'read', corrections: [like] });
  });

  const row = (change: object) =>
    `{ "labels": [\n  ${JSON.stringify(like)},\n  ${JSON.stringify({ ...like, ...change })}\n] }`;
  it.each([
    ['no JSON', '[\n 1,\n}', [[3, null, 'notJson']]],
    ['no list', '{"label": []}', [[null, null, 'noList']]],
    ['an empty list', '{\n"labels": []}', [[2, 'labels', 'noCorrections']]],
    ['a row that is a word', '{"labels": [\n"like"]}', [[2, 'labels[0]', 'notObject']]],
    ['a site that is none of ours', row({ site: 'friendster' }), [[3, 'labels[1].site', 'notOneOf']]],
    ['a part that can not be corrected', row({ part: 'code' }), [[3, 'labels[1].part', 'notOneOf']]],
    ['a name that the site does not have', row({ name: 'likes' }), [[3, 'labels[1].name', 'notOneOf']]],
    ['a name that every object has', row({ name: 'constructor' }), [[3, 'labels[1].name', 'notOneOf']]],
    ['a field too many', row({ pattern: '.*' }), [[3, 'labels[1].pattern', 'unknownField']]],
    ['no values', row({ values: [] }), [[3, 'labels[1].values', 'noValues']]],
    ['a number among the values', row({ values: ['a', 7] }), [[3, 'labels[1].values[1]', 'notText']]],
    ['a value that is too long', row({ values: ['a'.repeat(301)] }), [[3, 'labels[1].values[0]', 'tooLong']]],
    ['too many values', row({ values: Array(101).fill('a') }), [[3, 'labels[1].values', 'tooMany']]],
    [
      'a selector that is none',
      row({ part: 'selectors', name: 'post', values: ['a[['] }),
      [[3, 'labels[1].values[0]', 'badSelector']],
    ],
    [
      'two selectors for one name',
      row({ part: 'selectors', name: 'post', values: ['a', 'b'] }),
      [[3, 'labels[1].values', 'oneSelector']],
    ],
    [
      'several faults at once',
      '[1,\n2]',
      [
        [1, '[0]', 'notObject'],
        [2, '[1]', 'notObject'],
      ],
    ],
    ['too many rows', JSON.stringify(Array(501).fill(like)), [[1, 'labels', 'tooMany']]],
    ['too much of anything', ' '.repeat(longestCorrectionFile + 1), [[null, null, 'tooLarge']]],
  ])('with %s is refused whole, with line, field and reason', (_what, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it('is read or refused, whatever is in it, without a throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) =>
        ['read', 'refused'].includes(readCorrections(text, isSelector).kind),
      ),
    );
  });

  it('can correct everything that a site has', () => {
    const all = siteIds.flatMap((site) =>
      correctableParts.flatMap((part) => namesIn(site, part).map((name) => ({ site, part, name, values: ['a'] }))),
    );
    const parts = siteIds.flatMap((site) => Object.values<object>(completeData[site]));
    expect(all).toHaveLength(parts.reduce((sum, part) => sum + Object.keys(part).length, 0));
    expect(readCorrections(JSON.stringify(all), isSelector)).toEqual({ kind: 'read', corrections: all });
  });
});

describe('taking corrections over', () => {
  it('corrects anew what was corrected before, and leaves the rest', () => {
    const other: LabelCorrection = { site: 'facebook', part: 'labels', name: 'like', values: ['Jempol'] };
    const newer: LabelCorrection = { ...like, values: ['loveButton'] };
    expect(taken([{ ...like, values: ['heartButton'] }, other], [newer])).toEqual([other, newer]);
  });
});
