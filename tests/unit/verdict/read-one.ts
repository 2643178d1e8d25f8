/** One scenario through the judge command's own door. */
import { isRefused, readScenarios, type Scenario } from '../../../src/commands/scenario-rows';

export function readOne(row: unknown): Scenario {
  const [read] = readScenarios(JSON.stringify([row]));
  if (!read || isRefused(read)) throw new Error(`not read: ${read?.reasons}`);
  return read;
}
