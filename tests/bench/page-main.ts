import { resolve } from 'node:path';
import { benchPage } from './page.ts';

// `node tests/bench/page-main.ts [folder of a built page]`: how long a visitor waits, on a processor slowed down four times.
const site = resolve(process.argv[2] ?? 'dist');
for (const path of ['?stage=off', '']) {
  for (const party of ['United States', 'South Korea']) {
    const numbers = await benchPage({ site, slowed: 4, visits: 3, path, party });
    console.log(`${party}, stage ${path === '' ? 'on' : 'off'}: ${JSON.stringify(numbers)}`);
  }
}
