import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { weighBuilt, weightOf } from './built-weight.ts';
import { beforeStage, MOST_BEFORE_STAGE } from './page-weight.ts';

// Says what the built page fetches and when, and fails above the goal: `npm run weigh`, after `npm run build`.
const built = resolve(process.argv[2] ?? 'dist');
const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
const bytesOf = (file: string): number => weightOf(built, file);

const parts = weighBuilt(built);
for (const { file, bytes, when } of parts) console.log(`${kilo(bytes)}  ${when.padEnd(26)}  ${file}`);
const known = new Set(parts.map(({ file }) => file));
for (const name of readdirSync(join(built, 'assets'))) {
  const file = `assets/${name}`;
  if (name.endsWith('.js') && !known.has(file))
    console.log(`${kilo(bytesOf(file))}  ${'in a worker'.padEnd(26)}  ${file}`);
  if (name.endsWith('.json')) console.log(`${kilo(bytesOf(file))}  ${'data, where it is chosen'.padEnd(26)}  ${file}`);
}
const sum = beforeStage(parts) / 1000;
console.log(
  `${kilo(beforeStage(parts))}  of JavaScript before the stage; the goal is ${MOST_BEFORE_STAGE} kB, as it travels (gzip).`,
);
if (sum > MOST_BEFORE_STAGE) {
  console.error(
    `The page fetches ${sum.toFixed(1)} kB of JavaScript before its stage, more than ${MOST_BEFORE_STAGE} kB: fetch later what the first decision does not need.`,
  );
  process.exitCode = 1;
}
