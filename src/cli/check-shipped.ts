import { checkCommand } from './check-command.ts';
import { shippedIds } from './scenario-files.ts';
import { processTerminal } from './terminal.ts';

// Every shipped scenario must be without problems, its own tests and games included: `npm run check:scenarios`.
const results = shippedIds().map((id) => checkCommand(processTerminal(), id, {}));
process.exitCode = results.includes(1) ? 1 : 0;
