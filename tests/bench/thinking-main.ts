import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { benchThinking } from './thinking.ts';

// `node tests/bench/thinking-main.ts [folder of a built page]`: how long the page's own bundle thinks about one decision, by
// level, on a processor slowed down four times.
const site = resolve(process.argv[2] ?? 'dist');
if (existsSync(join(site, '.vite/manifest.json'))) {
  for (const numbers of await benchThinking({ site, scenario: 'korea_2018', games: 2, slowed: 4, passes: 3 })) {
    const [half, most, all] = [numbers.p50, numbers.p95, numbers.worst].map((time) => time.toFixed(1));
    console.log(`${numbers.level}: ${half} ms, p95 ${most} ms, worst ${all} ms of ${numbers.decisions} decisions`);
  }
} else {
  console.error(`No built page in ${site}: run \`npm run build\` first, or name the folder of one.`);
  process.exitCode = 1;
}
