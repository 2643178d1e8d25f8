/** Checks `rules/`: prints every fault with file, row and reason, and ends with 1 when there is one. */
import { ruleFaults } from '../../build.mjs';

const faults = await ruleFaults();
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'rules/ is sound.' : `${faults.length} faults in rules/.`);
process.exit(faults.length === 0 ? 0 : 1);
