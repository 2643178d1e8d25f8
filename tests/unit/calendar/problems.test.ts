/** Live checks of an election that somebody is writing. */
import { describe, expect, it } from 'vitest';
import { calendarProblems } from '../../../src/calendar/problems';
import { elections } from '../../../src/rulebook/elections';
import type { Stage, StageKey } from '../../../src/rulebook/law-words';

const stage = (key: StageKey, start: string, end = start): Stage => ({
  key,
  start,
  end,
  confidence: 'high',
  source: 'x',
  revision: 0,
});
const sound = [
  stage('penetapan_calon', '2024-09-22'),
  stage('kampanye', '2024-09-25', '2024-11-23'),
  stage('masa_tenang', '2024-11-24', '2024-11-26'),
  stage('pemungutan_suara', '2024-11-27'),
];
const changed = (key: StageKey, start: string, end = start) =>
  sound.map((each) => (each.key === key ? stage(key, start, end) : each));

describe('live checks', () => {
  it('find nothing in a sound calendar, nor in any shipped one with a vote', () => {
    expect(calendarProblems({ stages: sound })).toEqual([]);
    for (const election of elections.filter(({ stages }) => stages.some(({ key }) => key === 'pemungutan_suara'))) {
      expect(calendarProblems(election), election.id).toEqual([]);
    }
  });
  it.each<[string, readonly Stage[], number | null, string, RegExp]>([
    [
      'a quiet period that ends early',
      changed('masa_tenang', '2024-11-23', '2024-11-25'),
      2,
      'warning',
      /sehari sebelum pemungutan suara \(2024-11-26\)/,
    ],
    ['a quiet period of two days', changed('masa_tenang', '2024-11-25', '2024-11-26'), 2, 'warning', /tiga hari/],
    ['a campaign into the quiet period', changed('kampanye', '2024-09-25', '2024-11-25'), 1, 'warning', /2024-11-23/],
    [
      'a campaign before determination',
      changed('kampanye', '2024-09-20', '2024-11-23'),
      1,
      'error',
      /sebelum calon ditetapkan/,
    ],
    ['determination after the vote', changed('penetapan_calon', '2024-11-28'), 0, 'error', /sebelum pemungutan suara/],
    ['an end before the start', changed('kampanye', '2024-11-23', '2024-09-25'), 1, 'error', /berakhir sebelum mulai/],
    ['no vote at all', sound.slice(0, 3), null, 'warning', /Belum ada/],
  ])('find %s', (_title, stages, at, severity, text) => {
    const found = calendarProblems({ stages });
    expect(
      found.some((each) => each.stage === at && each.severity === severity && text.test(each.text.id)),
      JSON.stringify(found),
    ).toBe(true);
  });
});
