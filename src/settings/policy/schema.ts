/**
 * The schema of the policy for Chromium (`storage.managed_schema`), made from the table of keys.
 * Chromium refuses the whole extension over a schema that it does not like, and withholds every value that does not fit,
 * with nothing but a line on `chrome://policy`. So the schema says types only: what is wrong inside a type reaches our
 * own reader, which can tell the agency.
 */
import words from '../../ui/_locales/id/agency.json';
import { type PolicyKey, type PolicyKeyType, policyKeyNames, policyKeys, type RowShape } from './keys';

type Schema =
  | { readonly type: 'string' | 'boolean' | 'integer' }
  | { readonly type: 'array'; readonly items: RowShape }
  | RowShape;

/** Title and description of a key, in Indonesian: those who read it are Indonesian administrators. */
function wordsOfKey(key: PolicyKey): { readonly title: string; readonly description: string } {
  return { title: words[`key_${key}`].message, description: words[`about_${key}`].message };
}

/** The document that the Chromium manifest names. */
export function managedSchema(): object {
  const properties = policyKeyNames.map((key) => {
    const { title, description } = wordsOfKey(key);
    return [key, { title, description, ...schemaOf(policyKeys[key]) }] as const;
  });
  return { type: 'object', properties: Object.fromEntries(properties) };
}

/** Type of one key as Chromium's validator knows it. */
function schemaOf(type: PolicyKeyType): Schema {
  switch (type.kind) {
    case 'text':
    case 'choice':
      return { type: 'string' };
    case 'flag':
      return { type: 'boolean' };
    case 'whole':
      return { type: 'integer' };
    case 'choices':
    case 'lines':
      return { type: 'array', items: { type: 'string' } };
    case 'rows':
      return { type: 'array', items: type.row };
  }
}
