import { describe, expect, test } from 'vitest';
import type { RegionCode } from '../../../../src/rulebook/words';
import { applyPolicy, choose, type SettingSource, unchoose } from '../../../../src/settings/policy/apply';
import type { GovernedKey } from '../../../../src/settings/policy/keys';
import { readPolicy } from '../../../../src/settings/policy/policy';
import { defaultSettings, parseSettings, type Settings } from '../../../../src/settings/settings';

function effective(settings: Settings, raw: object) {
  const { policy, faults } = readPolicy(raw);
  expect(faults).toEqual([]);
  return applyPolicy(settings, policy);
}

const banten = '36' as RegionCode;
const off = { facebook: false, instagram: false, x: true };

describe('whose value counts', () => {
  type Row = [key: GovernedKey, user: unknown, policy: object, value: unknown, source: SettingSource];
  test.each<Row>([
    ['subject', null, {}, null, 'default'],
    ['subject', 'pppk', {}, 'pppk', 'user'],
    ['subject', null, { subject: 'pns' }, 'pns', 'agencyDefault'],
    ['subject', 'pppk', { subject: 'pns' }, 'pppk', 'user'],
    ['subject', 'pppk', { subject: 'pns', subjectFixed: true }, 'pns', 'agencyFixed'],
    ['subject', null, { subject: 'pns', subjectFixed: false }, 'pns', 'agencyDefault'],
    ['region', banten, { region: '31', regionFixed: true }, '31', 'agencyFixed'],
    ['strictness', 'standard', { strictness: 'strict' }, 'strict', 'agencyDefault'],
    ['strictness', 'strict', { strictness: 'standard' }, 'strict', 'user'],
    ['alwaysRemind', true, { alwaysRemind: false, alwaysRemindFixed: true }, false, 'agencyFixed'],
    ['language', 'auto', { language: 'en' }, 'en', 'agencyDefault'],
    ['sites', defaultSettings.sites, { sites: ['x'] }, off, 'agencyDefault'],
    ['sites', { ...off, facebook: true }, { sites: ['x'] }, { ...off, facebook: true }, 'user'],
    ['sites', { ...off, facebook: true }, { sites: ['x'], sitesFixed: true }, off, 'agencyFixed'],
  ])('%s: person %j, policy %j → %j (%s)', (key, user, raw, value, source) => {
    const result = effective({ ...defaultSettings, [key]: user }, raw);
    expect(result.settings[key]).toEqual(value);
    expect(result.sources[key]).toBe(source);
    expect(result.locks.has(key)).toBe(source === 'agencyFixed');
  });

  test('a choice that equals our default still comes before the agency default, and can be given back', () => {
    const chosen = choose(defaultSettings, 'strictness', 'standard');
    expect(effective(chosen, { strictness: 'strict' })).toMatchObject({
      settings: { strictness: 'standard' },
      sources: { strictness: 'user' },
    });
    expect(effective(unchoose(chosen, 'strictness'), { strictness: 'strict' }).settings.strictness).toBe('strict');
    expect(parseSettings(chosen)).toEqual({ settings: chosen, problems: [] });
  });

  test('when the policy goes, the person has their own values back', () => {
    const own = { ...defaultSettings, subject: 'pppk', region: banten } as const;
    const under = effective(own, {
      subject: 'pns',
      subjectFixed: true,
      region: '31',
      regionFixed: true,
      allowPause: false,
    });
    expect(under.settings).toMatchObject({ subject: 'pns', region: '31' });
    expect(effective(own, {}).settings).toEqual(own);
  });
});

describe('what only the agency sets', () => {
  test('without a policy: two seconds, pausing allowed, nobody is named', () => {
    expect(effective(defaultSettings, {})).toMatchObject({
      secondsToContinue: 2,
      allowPause: true,
      hideWelcome: false,
      agency: null,
      campaignAccounts: [],
      corrections: {},
    });
  });

  test('seconds and pausing are locked once set', () => {
    const result = effective({ ...defaultSettings, pausedUntil: 99 }, { secondsToContinue: 0, allowPause: false });
    expect(result).toMatchObject({ secondsToContinue: 0, allowPause: false, settings: { pausedUntil: 0 } });
    expect([...result.locks].sort()).toEqual(['pause', 'secondsToContinue']);
  });

  test.each<[object, unknown]>([
    [{ agencyName: 'BKPSDM', agencyContact: 'Ruang 4', agencyPhone: '021 1' }, 'Ruang 4'],
    [{ agencyName: 'BKPSDM', agencyPhone: '021 555', agencyMail: 'a@contoh.go.id' }, '021 555 · a@contoh.go.id'],
    [{ agencyName: 'BKPSDM', agencyUrl: 'https://contoh.go.id' }, 'https://contoh.go.id'],
    [{ agencyName: 'BKPSDM' }, undefined],
  ])('the contact line of %j', (raw, contact) => {
    expect(effective(defaultSettings, raw).agency?.contact).toBe(contact);
  });

  test('corrections come per site: words add up, the last selector stands', () => {
    const labels = [
      { site: 'x', name: 'quote', values: ['Suka'] },
      { site: 'x', name: 'quote', values: ['Sukai'] },
      { site: 'facebook', part: 'selectors', name: 'card', values: ['[role=article]'] },
      { site: 'facebook', part: 'selectors', name: 'card', values: ['[role=feed]'] },
    ];
    expect(effective(defaultSettings, { labels }).corrections).toEqual({
      x: { labels: { quote: ['Suka', 'Sukai'] } },
      facebook: { selectors: { card: '[role=feed]' } },
    });
  });

  test('elections and contestants are added to the own ones, and the agency’s stand where ids collide', () => {
    const election = { id: 'pilkades-a', name: 'Pilkades A', regions: ['36.04'], stages: [] };
    const own = parseSettings({
      ...defaultSettings,
      elections: [
        { ...election, name: 'Lama' },
        { ...election, id: 'pilkades-b' },
      ],
    });
    const { elections } = effective(own.settings, { elections: [election] }).settings;
    expect(elections.map(({ id, name }) => [id, name])).toEqual([
      ['pilkades-a', 'Pilkades A'],
      ['pilkades-b', 'Pilkades A'],
    ]);
  });
});
