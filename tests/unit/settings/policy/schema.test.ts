import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { correctionSchema } from '../../../../src/settings/corrections';
import { ownContestantSchema, ownElectionSchema } from '../../../../src/settings/own';
import { governedKeys, policyKeyNames, policyKeys } from '../../../../src/settings/policy/keys';
import shipped from '../../../../src/settings/policy/managed-schema.json';
import { managedSchema } from '../../../../src/settings/policy/schema';

test('the shipped schema is the one that the table of keys makes (npm run policy -- --schema FILE writes it)', () => {
  expect(shipped).toEqual(managedSchema());
});

describe('Chromium loads no extension whose schema it dislikes', () => {
  /** Every rule of its validator that our kind of schema could break. */
  function complaints(schema: Record<string, unknown>, path: string): string[] {
    const found: string[] = [];
    const known = ['title', 'description', 'type', 'properties', 'items'];
    for (const key of Object.keys(schema)) if (!known.includes(key)) found.push(`${path}: ${key}`);
    if (!['string', 'boolean', 'integer', 'array', 'object'].includes(schema.type as string)) {
      found.push(`${path}: exactly one type`);
    }
    if (schema.type === 'array') {
      found.push(...complaints(schema.items as Record<string, unknown>, `${path}[]`));
    }
    if (schema.type === 'object') {
      for (const [key, inner] of Object.entries(schema.properties as Record<string, Record<string, unknown>>)) {
        found.push(...complaints(inner, `${path}.${key}`));
      }
    }
    return found;
  }

  test('one type each, an object on top, nothing that it does not know', () => {
    expect(shipped.type).toBe('object');
    expect(complaints(shipped, '')).toEqual([]);
  });

  test('every key is flat, and has a title and a description', () => {
    for (const [key, schema] of Object.entries(shipped.properties)) {
      expect(key).toMatch(/^[a-z][A-Za-z]+$/);
      expect(schema.title.length).toBeGreaterThan(3);
      expect(schema.description.length).toBeGreaterThan(10);
      expect(schema.type).not.toBe('object');
    }
  });
});

test('every field that our reader takes of a row is in the schema: Chromium drops the others silently', () => {
  for (const [key, reader] of [
    ['elections', ownElectionSchema],
    ['contestants', ownContestantSchema],
    ['labels', correctionSchema],
  ] as const) {
    expect(fieldsOf(shipped.properties[key].items), key).toEqual(fieldsOf(z.toJSONSchema(reader, { io: 'input' })));
  }
});

/** Every field of a row by its path, whatever the dialect of schema says besides. */
function fieldsOf(schema: unknown, path = ''): string[] {
  const { items, properties } = schema as { items?: unknown; properties?: Readonly<Record<string, unknown>> };
  if (items !== undefined) return fieldsOf(items, `${path}[]`);
  if (properties === undefined) return [path];
  return Object.entries(properties)
    .flatMap(([key, inner]) => fieldsOf(inner, `${path}.${key}`))
    .sort();
}

test('every governed setting can be fixed', () => {
  for (const key of governedKeys) {
    expect(policyKeyNames).toContain(key);
    expect(policyKeys[`${key}Fixed`]).toEqual({ kind: 'flag' });
  }
});
