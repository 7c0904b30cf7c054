import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarioSchema } from '../scenario/form/json-schema.ts';
import { SHIPPED } from './scenario-files.ts';

// Written anew by `npm run schema` whenever the form of scenarios changes.
writeFileSync(join(SHIPPED, 'scenario.schema.json'), `${JSON.stringify(scenarioSchema(), undefined, 1)}\n`);
