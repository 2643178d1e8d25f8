import { describe, expect, test } from 'vitest';
import { draftOf, emptyDraft, readDraft, valuesOf, withValue } from '../../../../src/pages/options/agency/draft';
import { chromeId, fullDeployment } from './files/sample';

const here = { id: chromeId, updateUrl: 'https://contoh.go.id/updates.xml' };
const inFirefox = { id: 'jeda-netral@jeda-netral.id', updateUrl: undefined };

describe('what the policy maker starts with', () => {
  test('in Chromium: the place where this very copy came from', () => {
    const { deployment, faults } = readDraft(emptyDraft(here));
    expect(faults).toEqual([]);
    expect(deployment).toEqual({ policy: {}, mode: 'forced', chrome: here });
  });

  test('an unpacked copy knows only the store’s address', () => {
    expect(readDraft(emptyDraft({ ...here, updateUrl: undefined })).deployment?.chrome?.updateUrl).toMatch(/^https:/);
  });

  test('in Firefox: nothing for Chromium until an id is given', () => {
    const draft = emptyDraft(inFirefox);
    expect(draft.firefoxId).toBe(inFirefox.id);
    expect(readDraft(draft).deployment).toEqual({ policy: {}, mode: 'forced' });
  });
});

test('what is taken over from a deployment reads as that deployment again', () => {
  expect(readDraft(draftOf(fullDeployment, emptyDraft(inFirefox)))).toEqual({ deployment: fullDeployment, faults: [] });
  const policyOnly = { ...emptyDraft(here), values: valuesOf(fullDeployment.policy) };
  expect(readDraft(policyOnly).deployment?.policy).toEqual(fullDeployment.policy);
});

describe('while typing', () => {
  test('an emptied field is not set, and its lock goes with it', () => {
    const locked = withValue(withValue(emptyDraft(here), 'subject', 'pns'), 'subjectFixed', true);
    expect(readDraft(locked).deployment?.policy).toEqual({ subject: 'pns', subjectFixed: true });
    expect(readDraft(withValue(locked, 'subject', '')).deployment?.policy).toEqual({});
  });

  test('no is a value', () => {
    expect(readDraft(withValue(emptyDraft(here), 'allowPause', false)).deployment?.policy).toEqual({
      allowPause: false,
    });
  });

  test('accounts are one per line; rows are JSON, and half of it is a fault and no crash', () => {
    const accounts = withValue(emptyDraft(here), 'campaignAccounts', 'x:satu\n\n x:dua ');
    expect(readDraft(accounts).deployment?.policy.campaignAccounts).toHaveLength(2);
    expect(readDraft(withValue(accounts, 'elections', '[{"id":')).faults).toMatchObject([
      { key: 'elections', reason: 'json' },
    ]);
  });

  test.each([
    ['chromeId', 'abc', 'chrome.id'],
    ['chromeUrl', 'javascript:alert(1)', 'chrome.updateUrl'],
    ['firefoxUrl', 'bukan alamat', 'firefox.installUrl'],
  ] as const)('%s = %s is named', (field, text, key) => {
    expect(readDraft({ ...emptyDraft(here), [field]: text }).faults).toMatchObject([{ key }]);
  });
});
