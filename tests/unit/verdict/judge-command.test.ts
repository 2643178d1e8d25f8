/** The judge command's way in and out: what it reads, what it refuses, and in which words it answers. */
import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { actionOf, answer, momentOf, readScenarios } from '../../../src/commands/scenarios';

const like = { id: 'a', site: 'x', at: '2024-10-15', action: 'like', subject: 'pns', region: '36' };
const read = (row: object) => {
  const [scenario] = readScenarios(JSON.stringify([row]));
  if (!scenario) throw new Error('not read');
  return scenario;
};

describe('scenarios', () => {
  it("take a day as its noon in the region, a moment with its offset, and one without as the region's time", () => {
    expect(momentOf(read(like))).toBe(Date.parse('2024-10-15T12:00:00+07:00'));
    expect(momentOf(read({ ...like, region: '91' }))).toBe(Date.parse('2024-10-15T12:00:00+09:00'));
    expect(momentOf(read({ ...like, at: '2024-10-15T10:00:00+08:00' }))).toBe(Date.parse('2024-10-15T10:00:00+08:00'));
    expect(momentOf(read({ ...like, at: '2024-10-15T10:00', region: '73' }))).toBe(
      Date.parse('2024-10-15T10:00:00+08:00'),
    );
  });
  it('know join_group as join', () => {
    expect(read({ ...like, action: 'join_group' }).action).toBe('join');
  });
  it("take the text of an own post as the person's own words", () => {
    expect(actionOf(read({ ...like, action: 'post', post: { text: 'halo', imageText: ['foto'] } }))).toMatchObject({
      kind: 'post',
      draft: 'halo',
      post: { imageText: ['foto'] },
    });
  });
  it.each<[string, unknown, RegExp]>([
    ['no JSON', '{', /^not JSON/],
    ['no array', {}, /array/],
    ['an unknown act', [{ ...like, action: 'poke' }], /^scenario 0: action/],
    ['an unknown subject', [like, { ...like, subject: 'raja' }], /^scenario 1: subject/],
    ['a day that does not exist', [{ ...like, at: '2024-02-30' }], /^scenario 0: at: not a day/],
    ['an unknown region', [{ ...like, region: '99' }], /^scenario 0: region: unknown region/],
    ['no id', [{ ...like, id: undefined }], /^scenario 0: id/],
    ['a row that is no object', [null], /^scenario 0/],
  ])('refuse %s with place and reason', (_title, data, message) => {
    expect(() => readScenarios(typeof data === 'string' ? data : JSON.stringify(data))).toThrow(message);
  });
  it('answer with verdict, phase, election, provisions, contestants and signals', () => {
    const text = 'Ayo coblos nomor 2, Andra Soni-Dimyati!';
    expect(answer(read({ ...like, post: { text } }))).toMatchObject({
      id: 'a',
      verdict: 'warn',
      phase: 'campaign',
      election: 'pilkada-2024',
      provisions: expect.arrayContaining(['SKB2022-B6']),
      contestants: expect.arrayContaining([expect.stringContaining('Andra Soni')]),
      signals: expect.arrayContaining([expect.objectContaining({ field: 'text' })]),
    });
    expect(answer(read({ ...like, at: '2026-11-22', post: { text } }))).toMatchObject({
      verdict: 'clear',
      phase: 'outside',
      election: null,
      provisions: [],
    });
  });
});

describe('the command', () => {
  const run = (input: string) =>
    spawnSync('node', ['src/commands/run.mjs', 'src/commands/judge.ts'], { input, encoding: 'utf8' });
  it('reads standard input and prints one JSON array', () => {
    const printed = execFileSync('node', ['src/commands/run.mjs', 'src/commands/judge.ts'], {
      input: JSON.stringify([like]),
    });
    expect(JSON.parse(printed.toString())).toMatchObject([{ id: 'a', verdict: 'clear' }]);
  });
  it('exits with 2 and says which scenario is wrong', () => {
    const { status, stderr, stdout } = run(JSON.stringify([like, { ...like, action: 'poke' }]));
    expect(status).toBe(2);
    expect(stderr).toContain('scenario 1: action');
    expect(stdout).toBe('');
  });
});
