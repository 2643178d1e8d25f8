import { expect, test } from 'vitest';
import { isManagedInstall } from '../../../../src/settings/policy/managed-install';

test.each([
  ['admin', true],
  ['normal', false],
  ['development', false],
  ['sideload', false],
])('an install of type %s is managed: %s', async (installType, managed) => {
  expect(await isManagedInstall({ getSelf: async () => ({ installType }) })).toBe(managed);
});

test('where the browser does not say, it is not', async () => {
  expect(await isManagedInstall({ getSelf: () => Promise.reject(new Error('no')) })).toBe(false);
});
