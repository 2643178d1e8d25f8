import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { policyCommand } from '../../../../src/commands/policy';
import { policyFiles } from '../../../../src/settings/policy/files/files';
import shipped from '../../../../src/settings/policy/managed-schema.json';
import { fullConfiguration, fullDeployment } from './files/sample';

let folder: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jeda-netral-policy-'));
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(configuration: string, ...args: string[]): number {
  const file = join(folder, 'config.json');
  writeFileSync(file, configuration);
  return policyCommand(['--config', file, '--out', join(folder, 'out'), ...args], (line) => said.push(line));
}

test('writes exactly the files that the policy maker offers', () => {
  expect(run(JSON.stringify(fullConfiguration))).toBe(0);
  for (const file of policyFiles(fullDeployment)) {
    expect(new Uint8Array(readFileSync(join(folder, 'out', file.path)))).toEqual(file.bytes);
  }
  expect(said).toHaveLength(policyFiles(fullDeployment).length);
});

test('a bad value: says key and reason, writes nothing', () => {
  expect(run(JSON.stringify({ ...fullConfiguration, policy: { subject: 'PNS' } }))).toBe(1);
  expect(said[0]).toContain('subject: value');
  expect(readdirSync(folder)).toEqual(['config.json']);
});

test.each([
  ['{', 'config.json'],
  ['{"chrome":{"id":"x","updateUrl":"https://contoh.go.id"}}', 'chrome.id'],
  ['[]', 'the whole'],
])('a bad configuration %s', (configuration, words) => {
  expect(run(configuration)).toBe(1);
  expect(said.join('\n')).toContain(words);
});

test('wrong arguments: says how to use it', () => {
  const say = (line: string) => void said.push(line);
  expect(policyCommand([], say)).toBe(2);
  expect(policyCommand(['--nonsense'], say)).toBe(2);
  expect(said.every((line) => line.includes('Usage:'))).toBe(true);
});

test('writes the schema', () => {
  const file = join(folder, 'schema.json');
  expect(policyCommand(['--schema', file], () => undefined)).toBe(0);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(shipped);
});
