import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountOf, writeAccount } from '../../../../src/settings/policy/accounts';
import { policyKeyNames } from '../../../../src/settings/policy/keys';
import { oneLine } from '../../../../src/settings/policy/one-line';
import { isEmptyPolicy, readPolicy } from '../../../../src/settings/policy/policy';

const election = {
  id: 'pilkades-contoh',
  name: 'Pilkades Contoh',
  regions: ['36.04'],
  stages: [{ key: 'kampanye', start: '2027-03-01', end: '2027-03-10' }],
};
const contestant = {
  id: 'calon-1',
  kind: 'candidate',
  name: 'Calon Contoh',
  election: 'pilkades-contoh',
  region: '36.04',
  ballotNumber: 1,
  handles: [{ site: 'x', handle: 'calon_contoh' }],
};

describe('what a policy may say', () => {
  test.each<[string, unknown, unknown]>([
    ['agencyName', '  BKPSDM   Kabupaten\nContoh ', 'BKPSDM Kabupaten Contoh'],
    ['agencyPhone', '(021) 555-0100', '(021) 555-0100'],
    ['agencyMail', 'netral@contoh.go.id', 'netral@contoh.go.id'],
    ['agencyUrl', 'https://contoh.go.id/netral', 'https://contoh.go.id/netral'],
    ['subject', 'pns', 'pns'],
    ['subjectFixed', false, false],
    ['region', '36.04', '36.04'],
    ['strictness', 'strict', 'strict'],
    ['secondsToContinue', 0, 0],
    ['secondsToContinue', 10, 10],
    ['alwaysRemind', true, true],
    ['sites', ['x', 'facebook', 'x'], ['x', 'facebook']],
    ['language', 'auto', 'auto'],
    ['elections', [election], [election]],
    ['contestants', [contestant], [contestant]],
    ['campaignAccounts', ['x:@Tim_Contoh', 'X:tim_contoh'], [{ site: 'x', handle: 'Tim_Contoh' }]],
    [
      'labels',
      [{ site: 'facebook', name: 'like', values: ['Suka'] }],
      [{ site: 'facebook', part: 'labels', name: 'like', values: ['Suka'] }],
    ],
    ['hideWelcome', true, true],
    ['allowPause', false, false],
  ])('%s: %j', (key, given, expected) => {
    expect(readPolicy({ [key]: given })).toEqual({ policy: { [key]: expected }, faults: [] });
  });
});

describe('the clothes in which browsers hand it over', () => {
  test.each<[string, string, unknown, unknown]>([
    ['a registry flag', 'hideWelcome', 1, true],
    ['a registry flag', 'allowPause', 0, false],
    ['a flag as a word', 'alwaysRemind', 'True', true],
    ['a number as a word', 'secondsToContinue', '3', 3],
    ['a region without quotes', 'region', 16.1, '16.10'],
    ['a province without quotes', 'region', 31, '31'],
    ['a list in one registry value', 'sites', '["x"]', ['x']],
    ['rows in one registry value', 'contestants', JSON.stringify([contestant]), [contestant]],
    ['a list as a numbered registry key', 'sites', { 1: 'instagram', 2: 'x' }, ['instagram', 'x']],
  ])('%s: %s', (_clothes, key, given, expected) => {
    expect(readPolicy({ [key]: given })).toEqual({ policy: { [key]: expected }, faults: [] });
  });

  test.each([undefined, null, {}])('no policy: %j', (raw) => {
    expect(readPolicy(raw)).toEqual({ policy: {}, faults: [] });
  });

  test('an absent or empty value is not set and no fault', () => {
    expect(readPolicy({ agencyName: '  ', subject: null })).toEqual({ policy: {}, faults: [] });
  });
});

describe('bad values are named one by one and the good ones are used', () => {
  test.each<[string, unknown, string, string]>([
    ['subject', 'PNS', 'subject', 'value'],
    ['subject', 3, 'subject', 'type'],
    ['region', '31.7', 'region', 'value'],
    ['region', 'Serang', 'region', 'value'],
    ['region', '99.99', 'region', 'value'],
    ['contestants', [{ ...contestant, region: '36.99' }], 'contestants[0].region', 'value'],
    ['elections', [{ ...election, regions: ['36.04', '98'] }], 'elections[0].regions[1]', 'value'],
    [
      'elections',
      [{ ...election, stages: [{ key: 'kampanye_akbar', start: '2027-03-01', end: '2027-03-02' }] }],
      'elections[0].stages',
      'value',
    ],
    ['agencyName', 'a'.repeat(201), 'agencyName', 'size'],
    ['agencyMail', 'bukan surel', 'agencyMail', 'value'],
    ['agencyUrl', 'javascript:alert(1)', 'agencyUrl', 'value'],
    ['agencyUrl', 'data:text/html,x', 'agencyUrl', 'value'],
    ['agencyPhone', 'tanya saja', 'agencyPhone', 'value'],
    ['secondsToContinue', 11, 'secondsToContinue', 'value'],
    ['secondsToContinue', 2.5, 'secondsToContinue', 'value'],
    ['secondsToContinue', true, 'secondsToContinue', 'type'],
    ['alwaysRemind', 'ya', 'alwaysRemind', 'type'],
    ['alwaysRemind', 2, 'alwaysRemind', 'type'],
    ['sites', [], 'sites', 'value'],
    ['sites', ['tiktok'], 'sites[0]', 'value'],
    ['sites', 'x', 'sites', 'json'],
    ['contestants', '{"id":1}', 'contestants', 'type'],
    [
      'elections',
      [{ ...election, stages: [{ key: 'kampanye', start: '2027-02-30', end: '2027-03-01' }] }],
      'elections[0].stages[0].start',
      'value',
    ],
    [
      'contestants',
      [{ ...contestant, handles: [{ site: 'x', handle: 'a b' }] }],
      'contestants[0].handles[0].handle',
      'value',
    ],
    ['contestants', [{ ...contestant, name: 5 }], 'contestants[0].name', 'type'],
    ['campaignAccounts', ['tim_contoh'], 'campaignAccounts[0]', 'value'],
    ['campaignAccounts', ['x:dua kata'], 'campaignAccounts[0]', 'value'],
    ['labels', [{ site: 'x', name: 'like', values: [] }], 'labels[0].values', 'value'],
    ['labels', [{ site: 'x', name: 'likes', values: ['Suka'] }], 'labels[0].name', 'value'],
    ['labels', [{ site: 'x', part: 'icons', name: 'likes', values: ['heart'] }], 'labels[0].name', 'value'],
    ['labels', [{ site: 'x', part: 'selectors', name: 'card', values: ['a'] }], 'labels[0].name', 'value'],
    ['labels', [{ site: 'x', part: 'selectors', name: 'post', values: ['a', 'b'] }], 'labels[0].values', 'value'],
    ['labels', [{ site: 'x', part: 'code', name: 'post', values: ['a'] }], 'labels[0].part', 'value'],
    ['subjectFixed', true, 'subjectFixed', 'alone'],
    ['subjek', 'pns', 'subjek', 'unknown'],
    ['__proto__x', 1, '__proto__x', 'unknown'],
  ])('%s = %j', (key, given, faultKey, reason) => {
    const { policy, faults } = readPolicy({ agencyContact: 'Ruang 4', [key]: given });
    expect(faults[0]).toMatchObject({ key: faultKey, reason });
    expect(faults[0]?.detail).not.toBe('');
    expect(policy.agencyContact).toBe('Ruang 4');
  });

  test('a bad row is set aside alone, and so is a repeated id', () => {
    const { policy, faults } = readPolicy({
      contestants: [contestant, { ...contestant, id: 'calon 2' }, contestant, { ...contestant, id: 'calon-3' }],
    });
    expect(policy.contestants?.map((row) => row.id)).toEqual(['calon-1', 'calon-3']);
    expect(faults.map(({ key, reason }) => [key, reason])).toEqual([
      ['contestants[1].id', 'value'],
      ['contestants[2]', 'duplicate'],
    ]);
  });

  test('too many rows: the first are used', () => {
    const rows = Array.from({ length: 5_001 }, (_, place) => ({ ...contestant, id: `calon-${place}` }));
    const { policy, faults } = readPolicy({ contestants: rows });
    expect(policy.contestants).toHaveLength(5_000);
    expect(faults).toMatchObject([{ key: 'contestants', reason: 'size' }]);
  });

  test.each([[], 'text', 7, true])('the whole is no object: %j', (raw) => {
    expect(readPolicy(raw)).toMatchObject({ policy: {}, faults: [{ key: '', reason: 'type' }] });
  });

  test('faults are bounded in number and length', () => {
    const raw = Object.fromEntries(Array.from({ length: 1_000 }, (_, place) => [`${'k'.repeat(500)}${place}`, place]));
    const { faults } = readPolicy(raw);
    expect(faults).toHaveLength(200);
    expect(Math.max(...faults.map((fault) => fault.key.length + fault.detail.length))).toBeLessThan(400);
  });
});

test('nothing that a browser could hand over makes the reader throw, and it keeps only known keys', () => {
  const anyPolicy = fc.dictionary(fc.oneof(fc.constantFrom(...policyKeyNames), fc.string()), fc.jsonValue());
  fc.assert(
    fc.property(fc.oneof(anyPolicy, fc.jsonValue()), (raw) => {
      const { policy } = readPolicy(raw);
      expect(Object.keys(policy).every((key) => (policyKeyNames as string[]).includes(key))).toBe(true);
    }),
  );
});

test('reading is stable: what was read is read again as the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const { policy } = readPolicy({ agencyName: name });
      expect(readPolicy(policy).policy).toEqual(policy);
      expect(isEmptyPolicy(policy)).toBe(policy.agencyName === undefined);
    }),
  );
});

test('a name can not hide or turn around what is shown beside it', () => {
  expect(oneLine('BKN\u202e gnabac\u2069\u0000\u200f\ud800\nA')).toBe('BKN gnabac \ufffd A');
});

test('an account is written as it is read', () => {
  expect(accountOf('facebook:Tim.Contoh')).toEqual({ site: 'facebook', handle: 'Tim.Contoh' });
  expect(writeAccount({ site: 'facebook', handle: 'Tim.Contoh' })).toBe('facebook:Tim.Contoh');
  expect(accountOf('linkedin:Tim')).toBeNull();
});
