/**
 * Looks for what nobody thought of, for as long as there is time.
 *
 *   npm run fuzz -- --minutes 10                        every property in turn, new seeds
 *   npm run fuzz -- --only adapters --seed 5 --path 3:1 one find again, exactly as it was
 *
 * Prints each seed; ends with 1 when something was found. Every find becomes a test of the module it is in.
 */
import fc from 'fast-check';
import { importProperties } from './imports';
import { pageProperties } from './pages';
import { planProperties } from './plans';
import { policyProperties } from './policies';
import { ruleProperties } from './rules';
import { storedProperties } from './stored';

/** Name -> what must hold for any input. */
const properties: Readonly<Record<string, unknown>> = {
  ...ruleProperties,
  ...planProperties,
  ...importProperties,
  ...policyProperties,
  ...storedProperties,
  ...pageProperties,
};

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

const only = option('only');
const chosen = Object.entries(properties).filter(([name]) => only === undefined || name === only);
const minutes = Number(option('minutes') ?? 1);
if (chosen.length === 0 || !(minutes > 0)) {
  console.error(`fuzz: --minutes takes a number, --only one of ${Object.keys(properties).join(', ')}`);
  process.exit(2);
}

const end = Date.now() + minutes * 60_000;
const path = option('path');
/** Long enough for thousands of runs, short enough that each property comes up many times. */
const slice = 4_000;
const runs: Record<string, number> = {};
const finds: string[] = [];
let seed = Number(option('seed') ?? Date.now() % 2_000_000_000);
console.log(`seed ${seed}, ${minutes} minutes, ${chosen.length} properties`);

while (Date.now() < end && chosen.length > 0) {
  for (const [name, property] of [...chosen]) {
    const result = fc.check(property as fc.IProperty<unknown>, {
      seed,
      numRuns: 1_000_000,
      interruptAfterTimeLimit: Math.min(slice, Math.max(200, end - Date.now())),
      markInterruptAsFailure: false,
      ...(path === undefined ? {} : { path }),
    });
    runs[name] = (runs[name] ?? 0) + result.numRuns;
    if (!result.failed) continue;
    const command = `npm run fuzz -- --only ${name} --seed ${result.seed} --path ${result.counterexamplePath}`;
    finds.push(command);
    console.error(`\n${name}: ${JSON.stringify(result.counterexample)}\n${result.errorInstance}\n${command}\n`);
    // The same find again and again would hide the others.
    chosen.splice(
      chosen.findIndex(([other]) => other === name),
      1,
    );
  }
  seed += 1;
  if (path !== undefined) break;
}
console.log(JSON.stringify(runs));
console.log(
  finds.length === 0 ? `Nothing found; last seed ${seed - 1}.` : `${finds.length} found:\n${finds.join('\n')}`,
);
process.exit(finds.length === 0 ? 0 : 1);
