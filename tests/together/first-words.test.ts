import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { late } from '../../src/words/en/late.ts';
import { phrases } from '../../src/words/en/phrases.ts';
import { readSource } from '../architecture/source.ts';

const APP = resolve(import.meta.dirname, '../../src/app');
/** What is read in with a file, in its own words; what is asked for later stands in no such line. */
const READ_IN = /^(?:import|export) (?!type )[^;'"]*?from '(\.[^']+\.tsx?)';/gm;

/** Files that are read in with some. */
function readWith(paths: readonly string[]): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  const wanted = new Set(paths);
  for (const path of wanted) {
    const code = readFileSync(path, 'utf8');
    read.set(path, code);
    for (const [, other = ''] of code.matchAll(READ_IN)) wanted.add(join(dirname(path), other));
  }
  return read;
}

/** Addresses of sentences in a tree of them; of one that hangs on a count, without its form. */
const addressesOf = (tree: object, way = ''): readonly string[] =>
  Object.entries(tree).flatMap(([step, below]: [string, unknown]) =>
    typeof below === 'object' && below !== null
      ? addressesOf(below, `${way}${step}.`)
      : [`${way}${step.replace(/_(?:one|other)$/, '')}`],
  );

it('what is fetched first says no sentence that comes later', () => {
  const files = readWith([join(APP, 'main.ts'), join(APP, 'engine.ts')]);
  const early = new Set(addressesOf(phrases));
  const comesLater = new Set(addressesOf(late).filter((address) => !early.has(address)));
  const said = [...files].flatMap(([path, code]) =>
    path.includes('/words/') ? [] : readSource(path, code).texts.map(({ text }) => ({ path, text })),
  );
  // Both are looked through.
  expect(said.some(({ text }) => text === 'play.news')).toBe(true);
  expect(said.some(({ text }) => text === 'cable.choice')).toBe(true);
  expect(said.filter(({ text }) => comesLater.has(text))).toEqual([]);
});
