import { policyCommand } from './policy';

process.exitCode = policyCommand(process.argv.slice(2), console.log);
