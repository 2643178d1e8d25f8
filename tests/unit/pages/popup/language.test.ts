/** The popup opens in the language that the background will name: nothing changes in front of the person. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyPolicy } from '../../../../src/settings/policy/apply';
import { type Policy, readPolicy } from '../../../../src/settings/policy/policy';
import { defaultSettings, type Settings } from '../../../../src/settings/settings';

afterEach(() => vi.unstubAllGlobals());

async function opened(stored: Readonly<Record<string, unknown>>, browserLanguage: string): Promise<string> {
  vi.resetModules();
  vi.stubGlobal('browser', {
    runtime: { id: 'x' },
    storage: { local: { get: async () => stored } },
    i18n: { getUILanguage: () => browserLanguage },
  });
  const { storedLanguage } = await import('../../../../src/pages/popup/language');
  return storedLanguage();
}

describe('the language in which the popup opens', () => {
  const choices = ['auto', 'id', 'en'] as const;
  const persons: readonly Partial<Settings>[] = [
    ...choices.map((language) => ({ language })),
    { language: 'auto', chosen: ['language'] },
  ];
  const policies: readonly Policy[] = [
    {},
    ...choices.flatMap((language) => [{ language }, { language, languageFixed: true }]),
  ];
  const cases = persons.flatMap((person) => policies.map((policy) => [person, policy] as const));

  it.each(cases)('is the one that counts, where the person has %o and the agency %o', async (person, policy) => {
    const settings = { ...defaultSettings, ...person };
    const { language } = applyPolicy(settings, readPolicy(policy).policy).settings;
    for (const browserLanguage of ['id', 'en'] as const) {
      expect(await opened({ settings, policyCache: { raw: policy, since: 1 } }, browserLanguage)).toBe(
        language === 'auto' ? browserLanguage : language,
      );
    }
  });

  it.each([
    ['nothing', {}],
    ['no policy', { policyCache: { raw: null, since: 1 } }],
    ['things that are none', { settings: 5, policyCache: 'x' }],
    ['languages that are none', { settings: { language: 'jv' }, policyCache: { raw: { language: 7 } } }],
  ])('is the browser’s where %s is stored', async (_name, stored) => {
    expect(await opened(stored, 'en-GB')).toBe('en');
    expect(await opened(stored, 'id')).toBe('id');
  });
});
