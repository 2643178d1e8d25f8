/** Runs a command of `npm test`, alone on the screen or beside others. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from './prepare.mjs';

/**
 * Runs `command` in the folder of the project, with `environment` beside ours, and resolves to whether it ended well. `output`:
 * `alone` leaves the screen to it; `held` collects what it says and resolves with it; any other word is put before each of its lines.
 */
export function runCommand(command, args, environment, output) {
  const alone = output === 'alone';
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const said = [];
  const hear = (line) => (output === 'held' ? said.push(line) : console.log(`${output} ${line}`));
  const streams = alone ? [] : [child.stdout, child.stderr].map((input) => createInterface({ input }).on('line', hear));
  // The last lines may come after the end of the command.
  const heard = streams.map((stream) => new Promise((resolve) => stream.once('close', resolve)));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ isWell: false, said: [...said, error.message] }));
    child.once('close', async (status) => {
      await Promise.all(heard);
      resolve({ isWell: status === 0, said });
    });
  });
}
