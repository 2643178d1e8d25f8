/** The scenarios and feed posts of training: sound as data, and every one with the verdict that it says it has. */
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/calendar/days';
import { zoneOf } from '../../../src/calendar/zones';
import { actionOfScenario, actionOn, look, postOf } from '../../../src/pages/training/engine/look';
import { type CalendarId, compileRehearsal, familyOf, noonOf } from '../../../src/pages/training/engine/world';
import { allContestants } from '../../../src/rulebook/contestants';
import {
  feedPosts,
  feedStyles,
  feedTopics,
  filledPost,
  fillIn,
  invented,
  type ScenarioFiles,
  scenarioFaults,
  scenarios,
  trainingCalendars,
} from '../../../src/rulebook/scenarios';
import { actionKinds, phases, subjects } from '../../../src/rulebook/words';

describe('every scenario gets the verdict that it names', () => {
  for (const scenario of scenarios) {
    it(`${scenario.id}: ${scenario.act} by ${scenario.subject} on ${scenario.at}`, () => {
      const zone = zoneOf(scenario.region);
      const at = noonOf(dayNumber(scenario.at), zone);
      const { subject, circumstances = [], strictness = 'standard' } = scenario;
      const calendar = scenario.calendar as CalendarId;
      const who = { subject, circumstances, strictness, language: 'id', agency: null } as const;
      const seen = look(actionOfScenario(scenario), compileRehearsal({ calendar, at, zone, ...who }, at), at);
      const why = JSON.stringify([seen.verdict, seen.assessment]);
      const { verdict, phase, lead } = scenario.expected;
      expect(seen.verdict.kind, why).toBe(verdict);
      if (phase) expect(seen.phase, why).toBe(phase);
      if (lead) expect(seen.citations[0]?.id, why).toBe(lead);
    });
  }
});

describe('the scenarios together', () => {
  it('are at least forty, and most of them documented', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(40);
    expect(scenarios.filter(({ origin }) => origin !== 'rule').length).toBeGreaterThanOrEqual(25);
  });

  it('show every subject, every phase, every verdict and nearly every act', () => {
    expect(new Set(scenarios.map(({ subject }) => subject))).toEqual(new Set(subjects));
    const shown = new Set(scenarios.map(({ expected }) => expected.phase));
    expect([...shown].filter(Boolean).sort()).toEqual(phases.filter((phase) => phase !== 'determined').sort());
    expect(new Set(scenarios.map(({ expected }) => expected.verdict)).size).toBe(3);
    expect(new Set(scenarios.map(({ act }) => act))).toEqual(new Set(actionKinds));
  });

  it('name the first provision of nearly every warning', () => {
    const warnings = scenarios.filter(({ expected }) => expected.verdict === 'warn');
    expect(warnings.filter(({ expected }) => expected.lead === undefined).length).toBeLessThanOrEqual(2);
  });
});

describe('the practice feed', () => {
  const days: Readonly<Record<CalendarId, string>> = {
    'pilkada-2024': '2024-10-20',
    'pemilu-2024': '2024-01-10',
    'pilkada-2020': '2020-10-20',
    'pemilu-2019': '2019-01-20',
    'pilkada-2018': '2018-04-20',
  };

  it.each(trainingCalendars)('a like by a PNS in the campaign of %s is what each post says', (calendar) => {
    const at = noonOf(dayNumber(days[calendar]), 7);
    const who = { subject: 'pns', circumstances: [], strictness: 'standard', language: 'id', agency: null } as const;
    const compiled = compileRehearsal({ calendar, at, zone: 7, ...who }, at);
    const given = feedPosts.map((post) => {
      const filled = filledPost(post, familyOf(calendar));
      return [post.id, look(actionOn('like', postOf(filled)), compiled, at).verdict.kind];
    });
    expect(given).toEqual(feedPosts.map(({ id, expected }) => [id, expected]));
  });

  it('treats both pairs alike, in number, kind and verdict', () => {
    const of = (pair: 1 | 2) =>
      feedPosts
        .filter((post) => post.of === pair)
        .map(({ style, topic, expected }) => `${style} ${topic} ${expected}`)
        .sort();
    expect(of(1)).toEqual(of(2));
    expect(of(1).length).toBeGreaterThan(4);
  });

  it('has every style and every topic, and posts about nobody in each style', () => {
    expect(new Set(feedPosts.map(({ topic }) => topic))).toEqual(new Set(feedTopics));
    for (const style of feedStyles) {
      const here = feedPosts.filter((post) => post.style === style);
      expect(here.some(({ topic }) => topic === 'everyday')).toBe(true);
      expect(here.length).toBeGreaterThan(6);
    }
  });
});

describe('invented contestants', () => {
  it('come in pairs of the same kind, with the same fields', () => {
    for (const { contestants } of Object.values(invented)) {
      const shapes = contestants.map((each) => `${each.kind} ${Object.keys(each).sort().join()}`).sort();
      for (let place = 0; place < shapes.length; place += 2) expect(shapes[place]).toBe(shapes[place + 1]);
    }
  });

  it('share no part of a name with anybody who ever stood', () => {
    const words = (name: string) => name.toLowerCase().split(/[^a-z]+/);
    const real = new Set(allContestants().flatMap(({ people }) => people.flatMap(({ name }) => words(name))));
    const surnames = Object.values(invented).flatMap(({ contestants }) =>
      contestants.flatMap(({ people }) => people.map(({ name }) => words(name).at(-1) ?? '')),
    );
    expect(surnames.filter((name) => real.has(name))).toEqual([]);
  });

  it('fill every token of a text', () => {
    expect(fillIn('{pair1} {head2} {deputy1} {tag2} {handle1} {contest} {office}', 'pilkada')).not.toContain('{');
    expect(fillIn('{candidate1} {party2}', 'pemilu')).not.toContain('{');
    expect(fillIn('{nobody}', 'pilkada')).toBe('{nobody}');
  });
});

describe('the check of the files', () => {
  const sound: ScenarioFiles = { invented, feed: feedPosts, scenarios };
  const reasonsOf = (files: Partial<ScenarioFiles>) =>
    scenarioFaults({ ...sound, ...files }).map(({ file, row, reason }) => `${file}, ${row}: ${reason}`);
  const [scenario] = scenarios;
  const [post] = feedPosts;

  it('finds nothing wrong in what is shipped', () => {
    expect(reasonsOf({})).toEqual([]);
  });

  const broken: readonly (readonly [string, Partial<ScenarioFiles>, RegExp])[] = [
    ['an act that nobody knows', { scenarios: [{ ...scenario, act: 'poke' }] }, /row 1 \(.*\): act/],
    ['a day that does not exist', { scenarios: [{ ...scenario, at: '2024-02-30' }] }, /at: not a day/],
    ['a region that does not exist', { scenarios: [{ ...scenario, region: '99' }] }, /unknown region/],
    ['an id twice', { scenarios: [scenario, scenario] }, /is there twice/],
    [
      'a provision that is not there',
      { scenarios: [{ ...scenario, expected: { verdict: 'warn', lead: 'X' } }] },
      /"X"/,
    ],
    ['a documented case without a source', { scenarios: [{ ...scenario, sources: ['hearsay'] }] }, /no web address/],
    ['a rule that is none', { scenarios: [{ ...scenario, origin: 'rule' }] }, /is no provision/],
    ['a case without an outcome', { scenarios: [{ ...scenario, outcome: undefined }] }, /needs an outcome/],
    ['a token that means nothing', { feed: [{ ...post, text: '{pair9}' }] }, /unknown token \{pair9\}/],
    ['a party where only pairs stand', { scenarios: [{ ...scenario, draft: '{party1}' }] }, /unknown token/],
    ['a style of feed that is not there', { feed: [{ ...post, style: 'chat' }] }, /style/],
  ];
  it.each(broken)('finds %s', (_, files, reason) => {
    expect(reasonsOf(files).join('\n')).toMatch(reason);
  });
});
