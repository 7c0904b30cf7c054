import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { benchPage } from './page.ts';

// `node tests/bench/page-main.ts [folder of a built page]`: how long a visitor waits, on a processor slowed down four times.
const site = resolve(process.argv[2] ?? 'dist');
if (existsSync(join(site, 'index.html'))) await measure();
else {
  console.error(`No built page in ${site}: run \`npm run build\` first, or name the folder of one.`);
  process.exitCode = 1;
}

async function measure(): Promise<void> {
  for (const path of ['?stage=off', '']) {
    for (const party of ['United States', 'South Korea']) {
      const numbers = await benchPage({ site, slowed: 4, visits: 3, path, party });
      console.log(`${party}, stage ${path === '' ? 'on' : 'off'}: ${JSON.stringify(numbers)}`);
    }
  }
}
