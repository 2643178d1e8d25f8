/** How `npm test` counts: nothing that did not pass is ever counted as passed, and nothing unsteady goes unnamed. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FileReport, runSuite } from '../../../src/commands/suite.mjs';

beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

function file(name: string, ...statuses: string[]): FileReport {
  const assertionResults = statuses.map((status, index) => ({
    fullName: `${name} ${index + 1}`,
    status,
    failureMessages: status === 'failed' ? ['expected one request\nat line 5'] : [],
  }));
  return { name, status: statuses.includes('failed') ? 'failed' : 'passed', message: '', assertionResults };
}

/** Runs that were recorded: one after the other. `asked` keeps the files of each. */
function recorded(...runs: (FileReport[] | undefined)[]) {
  const asked: string[][] = [];
  const run = (_name: string, files: string[]) => {
    asked.push(files);
    return runs[asked.length - 1];
  };
  return { asked, run };
}

describe('a suite', () => {
  it('counts each test that passed', async () => {
    const { run, asked } = recorded([file('a', 'passed', 'passed'), file('b', 'passed')]);
    expect(await runSuite('Browser', run, true)).toEqual({ passed: 3, failed: [], unsteady: [] });
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['a test that failed', file('a', 'passed', 'failed'), 'a 2'],
    ['a test that was skipped', file('a', 'passed', 'skipped'), 'counts as failed'],
    ['a test that is still to be written', file('a', 'todo'), 'counts as failed'],
    [
      'a file that did not load',
      { ...file('a'), status: 'failed' as const, message: 'no such module' },
      'no such module',
    ],
    ['a set-up that broke', { ...file('a', 'passed'), status: 'failed' as const, message: 'no browser' }, 'no browser'],
  ])('names %s', async (_what, report, words) => {
    const { failed } = await runSuite('Unit', recorded([report]).run, false);
    expect(failed).toHaveLength(1);
    expect(failed[0]).toContain(words);
  });

  it('that ran no test, or did not come to its end, has failed', async () => {
    expect((await runSuite('Unit', recorded([]).run, false)).failed).toHaveLength(1);
    expect((await runSuite('Unit', recorded(undefined).run, true)).failed).toHaveLength(1);
  });
});

describe('a second look', () => {
  it('is at the whole of the files that failed, and what passes then is named as unsteady', async () => {
    const first = [file('a', 'passed', 'failed'), file('b', 'passed')];
    const { run, asked } = recorded(first, [file('a', 'passed', 'passed')]);
    const result = await runSuite('Browser', run, true);
    expect(asked[1]).toHaveLength(1);
    expect(result).toMatchObject({ passed: 3, failed: [] });
    expect(result.unsteady.join()).toContain('expected one request');
  });

  it('that fails too is a failure, whichever test it is', async () => {
    const { run } = recorded([file('a', 'passed', 'failed')], [file('a', 'failed', 'passed')]);
    const result = await runSuite('Browser', run, true);
    expect(result).toMatchObject({ passed: 1, unsteady: [] });
    expect(result.failed).toHaveLength(1);
  });

  it('that did not come to its end leaves the first count', async () => {
    const { run } = recorded([file('a', 'passed', 'failed')], undefined);
    expect(await runSuite('Browser', run, true)).toMatchObject({
      passed: 1,
      unsteady: [],
      failed: [expect.any(String)],
    });
  });

  it('is not taken where many files failed, nor where nobody wants one', async () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((name) => file(name, 'failed'));
    for (const [files, again] of [
      [many, true],
      [many.slice(0, 1), false],
    ] as const) {
      const { run, asked } = recorded([...files]);
      expect((await runSuite('Browser', run, again)).failed).toHaveLength(files.length);
      expect(asked).toHaveLength(1);
    }
  });
});
