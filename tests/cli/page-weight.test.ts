import { expect, it } from 'vitest';
import { beforeStage, weighPage, type Manifest } from '../../src/cli/page-weight.ts';

const ENGINE = 'src/app/engine.ts';
const STAGE = 'src/stage/theatre.ts';

/** A page in small: what comes with it, with the engine, and with the stage. Each file weighs what its name says. */
const page: Manifest = {
  'index.html': { file: '1.js', isEntry: true, imports: ['_shared.js'], dynamicImports: [ENGINE, STAGE] },
  '_shared.js': { file: '20.js' },
  [ENGINE]: { file: '300.js', imports: ['_shared.js', '_rules.js'] },
  '_rules.js': { file: '4000.js' },
  [STAGE]: { file: '50000.js', imports: ['_shared.js', '_phaser.js', '_look.css'], dynamicImports: ['world.json'] },
  'world.json': { file: '7000000.js' },
  '_phaser.js': { file: '600000.js' },
  '_look.css': { file: '1.css' },
};
const bytesOf = (file: string): number => Number.parseInt(file, 10);

it('before the stage counts the page and its engine with all that comes with them, once', () => {
  expect(beforeStage(weighPage(page, bytesOf))).toBe(4321);
});

it('what comes with the stage, or is asked for by it, is the stage’s', () => {
  const stage = weighPage(page, bytesOf).filter(({ when }) => when === 'the stage');
  expect(stage.map(({ bytes }) => bytes)).toEqual([50_000, 600_000, 7_000_000]);
});

it('what keeps the page offline begins beside it and is not before the stage', () => {
  const worker = { 'src/app/offline/service-worker.ts': { file: '90000.js', isEntry: true } };
  expect(beforeStage(weighPage({ ...page, ...worker }, bytesOf))).toBe(4321);
});

it('a part of which nobody says when it is fetched is refused', () => {
  const more = { ...page, [ENGINE]: { file: '300.js', dynamicImports: ['src/lab/arena.ts'] } };
  expect(() => weighPage(more, bytesOf)).toThrow(/when src\/lab\/arena\.ts is fetched/);
});

it('files that need each other are refused, by whatever way', () => {
  const circle = {
    '_phaser.js': { file: '600000.js', imports: ['_look.js'] },
    '_look.js': { file: '2.js', imports: [STAGE] },
  };
  expect(() => weighPage({ ...page, ...circle }, bytesOf)).toThrow(/need each other/);
});
