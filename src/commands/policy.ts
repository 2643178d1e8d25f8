/**
 * Makes an agency's policy files from one configuration, as the policy maker in Options › Instansi does.
 *
 *   npm run policy -- --config FILE.json --out DIR
 *   npm run policy -- --schema FILE.json     writes the schema of the managed settings
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDeployment } from '../settings/policy/files/deployment';
import { policyFiles } from '../settings/policy/files/files';
import { managedSchema } from '../settings/policy/schema';

const usage = 'Usage: npm run policy -- --config FILE.json --out DIR';

/** Returns the exit code: 0 files written, 1 bad configuration, 2 wrong arguments. */
export function policyCommand(args: readonly string[], say: (line: string) => void): number {
  let options: { config?: string | undefined; out?: string | undefined; schema?: string | undefined };
  try {
    const known = { config: { type: 'string' }, out: { type: 'string' }, schema: { type: 'string' } } as const;
    options = parseArgs({ args: [...args], options: known }).values;
  } catch (error) {
    say(`${error instanceof Error ? error.message : error}\n${usage}`);
    return 2;
  }
  if (options.schema !== undefined) {
    writeFileSync(options.schema, `${JSON.stringify(managedSchema(), null, 2)}\n`);
    say(options.schema);
    return 0;
  }
  const { config, out } = options;
  if (config === undefined || out === undefined) {
    say(usage);
    return 2;
  }
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(config, 'utf8'));
  } catch (error) {
    say(`${config}: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
  const { deployment, faults } = readDeployment(raw);
  // An administrator is there to mend it: files with half of the settings would go to thousands of computers.
  if (deployment === null || faults.length > 0) {
    for (const { key, reason, detail } of faults)
      say(`${config}: ${key || 'the whole'}: ${reason}; expected ${detail}`);
    say('Nothing was written.');
    return 1;
  }
  for (const file of policyFiles(deployment)) {
    const path = join(out, file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.bytes);
    say(path);
  }
  return 0;
}
