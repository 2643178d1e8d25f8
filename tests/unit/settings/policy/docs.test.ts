/** What administrators read is what the code does. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { policyFiles } from '../../../../src/settings/policy/files/files';
import { policyKeyNames } from '../../../../src/settings/policy/keys';
import { readPolicy } from '../../../../src/settings/policy/policy';
import { deploymentOf, fullConfiguration } from './files/sample';

const guide = readFileSync('docs/agencies.md', 'utf8');

test.each(policyKeyNames)('the guide explains %s', (key) => {
  expect(guide).toContain(`\`${key}\``);
});

test('the guide names every kind of file, and no folder that is not made', () => {
  const folders = new Set(policyFiles(deploymentOf(fullConfiguration)).map(({ path }) => path.split('/')[0] ?? ''));
  for (const folder of folders) expect(guide).toContain(folder);
  for (const [, folder] of guide.matchAll(/`(\w[\w-]*)\/[\w*./-]*\.(?:reg|admx|adml|json|mobileconfig)`/g)) {
    expect([...folders, 'id-ID', 'en-US']).toContain(folder);
  }
});

describe('examples in the guide', () => {
  const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

  test('there is one', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  test.each(examples)('can be used as it stands: %s', (example) => {
    expect(readPolicy({ elections: JSON.parse(example) }).faults).toEqual([]);
  });
});

test('the changelog knows the version that is packed', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`## ${version}`);
});
