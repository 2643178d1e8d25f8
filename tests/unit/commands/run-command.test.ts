/** Commands of `npm test` that run side by side: whose line is whose, and nothing that failed counts as well. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../../src/commands/run-command.mjs';

const print = vi.spyOn(console, 'log');
beforeEach(() => void print.mockImplementation(() => {}));
afterEach(() => print.mockReset());

const script = (code: string) => ['-e', code];
const node = process.execPath;

describe('a command', () => {
  it('is told of what it is given beside our own environment', async () => {
    const code = 'console.log(process.env.JEDA_WORD, typeof process.env.PATH)';
    expect(await runCommand(node, script(code), { JEDA_WORD: 'satu' }, 'held')).toEqual({
      isWell: true,
      said: ['satu string'],
    });
    expect(print).not.toHaveBeenCalled();
  });

  it('beside others says its name before each line, to the last, whether it is said or complained', async () => {
    const code = 'console.log("satu\\ndua"); console.error("tiga"); process.stdout.write("empat")';
    expect(await runCommand(node, script(code), {}, '[x]')).toEqual({ isWell: true, said: [] });
    expect(print.mock.calls.flat().sort()).toEqual(['[x] dua', '[x] empat', '[x] satu', '[x] tiga']);
  });

  it.each([
    ['ends badly', node, script('console.log("rusak"); process.exit(3)'), 'rusak'],
    ['is killed', node, script('console.log("mati"); process.kill(process.pid)'), 'mati'],
    ['is not there', `${node}-tidak-ada`, [], 'ENOENT'],
  ])('that %s is not well, and what it said is kept', async (_, command, args, word) => {
    const { isWell, said } = await runCommand(command, args, {}, 'held');
    expect(isWell).toBe(false);
    expect(said.join()).toContain(word);
  });
});
