/** By which doors a page could find us or speak to us: the manifest opens none. That nothing listens is asked in `threat-model.test.ts`. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('a page finds no file of ours, and may not connect', () => {
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as object;
  expect(Object.keys(manifest)).toContain('permissions');
  expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
  expect(Object.keys(manifest)).not.toContain('externally_connectable');
  // What the build adds for a browser adds none either.
  expect(readFileSync('build.mjs', 'utf8')).not.toMatch(/web_accessible_resources|externally_connectable/);
});
