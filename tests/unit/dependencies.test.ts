/** What comes from others is few, named with a reason, and runs nothing when it is installed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const document = read('docs/dependencies.md');
const [shipped = '', tools = ''] = document.split('## For building and testing');

/** The packages of a table: what stands in backquotes in the first cell of each row. */
function named(part: string): string[] {
  const cells = [...part.matchAll(/^\| (`[^|]*) \|/gm)].map((match) => match[1] ?? '');
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')).sort();
}

describe('dependencies', () => {
  it('each has its reason in the document, and the document names no other', () => {
    expect(named(shipped)).toEqual(Object.keys(dependencies ?? {}).sort());
    expect(named(tools.split('\n## ')[0] ?? '')).toEqual(Object.keys(devDependencies ?? {}).sort());
  });

  it('have exact versions', () => {
    for (const version of Object.values({ ...dependencies, ...devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('run no script when they are installed, and those that would like to are known', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { hasInstallScript?: boolean; optional?: boolean }>;
    };
    const eager = Object.entries(packages).filter(
      ([, { hasInstallScript, optional }]) => hasInstallScript && !optional,
    );
    expect(eager.map(([path]) => path.replace(/^.*node_modules\//, '')).sort()).toEqual(['core-js', 'esbuild']);
  });

  it('are found by their hash, at no address of one registry', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });
});
