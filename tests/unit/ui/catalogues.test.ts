/** Both languages complete: no string missing, unused, unplaced or put together from pieces; and the tone of the copy. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/rulebook/words';
import type { Catalogue } from '../../../src/ui/messages';

const folder = 'src/ui/_locales';
const namespaces = readdirSync(join(folder, 'id')).map((file) => file.replace(/\.json$/, ''));

function catalogue(language: string, namespace: string): Catalogue {
  return JSON.parse(readFileSync(join(folder, language, `${namespace}.json`), 'utf8')) as Catalogue;
}

function placeholdersIn(message: string): readonly string[] {
  return [...new Set([...message.matchAll(/\$([A-Za-z0-9_]+)\$/g)].map(([, name = '']) => name.toLowerCase()))].sort();
}

function sources(of: string): readonly string[] {
  return readdirSync(of).flatMap((name) => {
    const path = join(of, name);
    if (statSync(path).isDirectory()) return name === '_locales' ? [] : sources(path);
    return ['.ts', '.tsx'].includes(extname(name)) && !name.endsWith('.d.ts') ? [path] : [];
  });
}

const code = sources('src').map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const allCode = [...code.map(({ text }) => text), readFileSync('manifest.json', 'utf8')].join('\n');
const literals = new Set([...allCode.matchAll(/['"`]([A-Za-z0-9_@]+)['"`]/g)].map(([, word = '']) => word));
const manifestKeys = new Set([...allCode.matchAll(/__MSG_(\w+)__/g)].map(([, word = '']) => word));
/** `what_${kind}_own` → keys that begin with `what_` and end with `_own`. */
const patterns = [...new Set([...allCode.matchAll(/`((?:[A-Za-z0-9_]|\$\{[^`]*?\})+)`/g)].map(([, word = '']) => word))]
  .filter((word) => word.includes('${') && /[a-zA-Z]_\$\{|\}_[a-zA-Z]/.test(word))
  .map((word) => new RegExp(`^${word.replace(/\$\{[^`]*?\}(?=$|[A-Za-z0-9_$])/g, '\\w+')}$`));

function isUsed(key: string): boolean {
  const base = key.replace(/_(one|other)$/, '');
  return [key, base].some(
    (each) => literals.has(each) || manifestKeys.has(each) || patterns.some((pattern) => pattern.test(each)),
  );
}

describe.each(namespaces)('%s', (namespace) => {
  const id = catalogue('id', namespace);
  const en = catalogue('en', namespace);

  test('has the same strings in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(id).sort());
  });

  test('has curly apostrophes and quotation marks only, but for what stands in files as it is', () => {
    for (const language of languages) {
      const plain = (message: string) => message.replaceAll(/"[a-z/-]+"/g, '');
      const straight = Object.values(catalogue(language, namespace)).filter(({ message }) =>
        /['"]/.test(plain(message)),
      );
      expect(straight.map(({ message }) => message)).toEqual([]);
    }
  });

  test('places every placeholder, in both languages, with an example', () => {
    for (const language of languages) {
      for (const [key, { message, placeholders = {} }] of Object.entries(catalogue(language, namespace))) {
        expect(placeholdersIn(message), `${language} ${key}`).toEqual(Object.keys(placeholders).sort());
        expect(placeholdersIn(message), `${key} in both languages`).toEqual(placeholdersIn(id[key]?.message ?? ''));
        for (const [name, { content, example }] of Object.entries(placeholders)) {
          expect(content, `${language} ${key} $${name}$`).toMatch(/^\$\d$/);
          expect(example, `${language} ${key} $${name}$`).toBeTruthy();
        }
      }
    }
  });

  test('has no string that nothing uses', () => {
    expect(Object.keys(id).filter((key) => !isUsed(key))).toEqual([]);
  });

  test('opens and closes its emphasis, in the same number in both languages', () => {
    for (const [key, { message }] of Object.entries(id)) {
      const stars = message.split('*').length - 1;
      expect(stars % 2, key).toBe(0);
      expect((en[key]?.message ?? '').split('*').length - 1, key).toBe(stars);
    }
  });

  test('speaks calmly: no exclamation, no accusation, no prediction, no emoji', () => {
    for (const language of languages) {
      for (const [key, { message }] of Object.entries(catalogue(language, namespace))) {
        expect(message, `${language} ${key}`).not.toMatch(
          /!|Anda melanggar|akan dihukum|you violated|will be punished|\p{Extended_Pictographic}/iu,
        );
        expect(message.trim(), `${language} ${key}`).toBe(message);
      }
    }
  });
});

test('the search for unused strings finds one', () => {
  expect(isUsed('nobodySaysThis')).toBe(false);
  expect(isUsed('nobody_says_this')).toBe(false);
});

test('no sentence is put together from pieces in the code', () => {
  const found = code.flatMap(({ path, text }) => {
    const added = [...text.matchAll(/\bt(?:\.count)?\([^()]*\)\s*\+|\+\s*t(?:\.count)?\(/g)].map(([match]) => match);
    const mixed = [...text.matchAll(/`[^`\n]*\$\{t(?:\.count)?\([^`\n]*`/g)]
      .map(([match]) => match)
      .filter((match) => /\p{L}/u.test(match.replace(/\$\{[^}]*\}+/g, '').replace(/\)\}/g, '')));
    return [...added, ...mixed].map((match) => `${path}: ${match}`);
  });
  expect(found).toEqual([]);
});

test('the description of the extension fits the stores', () => {
  for (const language of languages) {
    expect(catalogue(language, 'manifest').extDescription?.message.length).toBeLessThanOrEqual(132);
  }
});
