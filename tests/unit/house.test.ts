/** The order of the house: no file that has grown over our heads, nothing exported that nobody takes. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

const mostLines = 400;

/** Longer files, and why they are not two. */
const longForAReason: Readonly<Record<string, string>> = {
  'src/interstitial/interstitial.css': 'one shadow root takes one sheet, read from top to bottom',
  'tests/browser/pages.test.ts': 'the pages share one start of the browser',
  'tests/browser/training.test.ts': 'one page, one start of the browser',
  'tests/browser/surfaces/facebook.ts': 'one table: every way to act on one site',
  'tests/unit/verdict/readings/days.ts': 'one table: phases by day',
  'tests/unit/verdict/table.test.ts': 'one table: the cells of the law',
};

const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'tests', '*.mjs', '*.ts'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => /\.(?:tsx?|m?js|mts|css)$/.test(file));
const texts = new Map(
  files.flatMap((file) => {
    try {
      return [[file, readFileSync(file, 'utf8')] as const];
    } catch {
      // Deleted, and git does not know it yet.
      return [];
    }
  }),
);
const linesOf = (text: string) => text.split('\n').length - 1;

describe('no file has more than one job', () => {
  it(`none is over ${mostLines} lines without a reason`, () => {
    const long = [...texts].filter(([file, text]) => linesOf(text) > mostLines && !(file in longForAReason));
    expect(long.map(([file, text]) => `${file}: ${linesOf(text)}`)).toEqual([]);
  });
});

describe('nothing lies about', () => {
  /** Words of every file, so that a name is looked up and not searched for. */
  const words = new Map([...texts].map(([file, text]) => [file, new Set(text.match(/\w+/g))]));

  /** What a file exports, and who knows it: itself beyond the definition, another file of ours, a test. */
  const exported = [...texts]
    .filter(([file]) => file.startsWith('src/'))
    .flatMap(([file, text]) =>
      [...text.matchAll(/^export (?:async )?(?:function\*?|const|let|class) (\w+)/gm)].map(([, name]) => {
        const others = [...words].filter(([other, known]) => other !== file && known.has(name as string));
        return {
          place: `${file}: ${name}`,
          isUsed: others.some(([other]) => !other.startsWith('tests/')),
          isTested: others.length > 0,
          isUsedAtHome: (text.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length > 1,
        };
      }),
    );

  it('every exported function and value is used by another file', () => {
    expect(exported.filter(({ isUsed, isTested }) => !isUsed && !isTested).map(({ place }) => place)).toEqual([]);
  });

  it('none is there for its test alone', () => {
    expect(exported.filter(({ isUsed, isUsedAtHome }) => !isUsed && !isUsedAtHome).map(({ place }) => place)).toEqual(
      [],
    );
  });

  it('every module is imported, or is an entry', () => {
    const entries =
      /\.(?:entry|test|d)\.m?tsx?$|\/index\.tsx?$|\.d\.mts$|^src\/commands\/|^tests\/(?:demo|bench|fuzz)\/|main\.tsx$|^[\w.-]+$/;
    const imported = new Set(
      [...texts.values()].flatMap((text) =>
        [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]|['"]([^'"\s]+\.(?:tsx?|css|mjs))['"]/g)].map(
          (match) => basename(match[1] ?? match[2] ?? '').replace(/\.(?:tsx?|m?js)$/, ''),
        ),
      ),
    );
    const alone = [...texts.keys()].filter(
      (file) => !entries.test(file) && !imported.has(basename(file).replace(/\.(?:tsx?|m?js)$/, '')),
    );
    expect(alone).toEqual([]);
  });
});
