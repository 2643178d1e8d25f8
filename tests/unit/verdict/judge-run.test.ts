/** The judge command run as a person runs it: it is bundled anew each time, so `npm run check` leaves it to `npm test`. */
import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const like = { id: 'a', site: 'x', at: '2024-10-15', action: 'like', subject: 'pns', region: '36' };

describe('the command', () => {
  const run = (input: string) =>
    spawnSync('node', ['src/commands/run.mjs', 'src/commands/judge.ts'], { input, encoding: 'utf8' });
  it('reads standard input and prints one JSON array', () => {
    const printed = execFileSync('node', ['src/commands/run.mjs', 'src/commands/judge.ts'], {
      input: JSON.stringify([like]),
    });
    expect(JSON.parse(printed.toString())).toMatchObject([{ id: 'a', verdict: 'clear' }]);
  });
  it('answers the good rows, says which one is wrong, and exits with 2', () => {
    const { status, stderr, stdout } = run(JSON.stringify([like, { ...like, id: 'b', action: 'poke' }, like]));
    expect(status).toBe(2);
    expect(stderr).toContain('row 2 (id b): action: not one of');
    expect(JSON.parse(stdout)).toMatchObject([{ verdict: 'clear' }, { id: 'b', row: 2 }, { verdict: 'clear' }]);
  });
  it('answers a row with a field that nobody knows, and says so on standard error alone', () => {
    const { status, stderr, stdout } = run(JSON.stringify([{ ...like, reigon: '36' }]));
    expect(status).toBe(0);
    expect(stderr).toBe('judge: row 1 (id a): reigon: no such field, left out\n');
    expect(JSON.parse(stdout)).toMatchObject([{ id: 'a', verdict: 'clear' }]);
  });
  it('exits with 2 and prints nothing for a file that is no list', () => {
    expect(run('{}')).toMatchObject({ status: 2, stdout: '', stderr: 'judge: expected an array of scenarios\n' });
  });
});
