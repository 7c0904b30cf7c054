import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seekEndings, type Attempt } from '../lab/seek-endings.ts';
import { persona } from '../minds/persona.ts';
import { randomMind } from '../minds/random-mind.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { openNamed } from './open-scenario.ts';
import { SHIPPED, shippedIds } from './scenario-files.ts';

// Written anew by `npm run records` when a scenario or the rules change what comes of a game: one record for each
// ending of each shipped scenario, so that each is known to be reached, and a change of outcomes is noticed.

/** The scenario's own lines first, since they are meant to lead somewhere; then minds of all sorts. */
function attemptsOn({ parties }: Rulebook, { lines }: Scenario): Attempt[] {
  const all = (games: number, seed: string, mindOf: (party: number) => Attempt['minds'][number]): Attempt => ({
    games,
    seed,
    minds: parties.map((_, party) => mindOf(party)),
  });
  const normal = persona('normal');
  const told = Object.entries(lines)
    .filter(([, { length, assumption }]) => length === 'full' && assumption === undefined)
    .map(([id, line]) => ({ ...all(4, `line/${id}`, () => normal), line }));
  const oneAtRandom = parties.flatMap(({ plans, id }, odd) =>
    plans ? [all(60, `random/${id}`, (party) => (party === odd ? randomMind : normal))] : [],
  );
  return [all(60, 'persona', () => normal), ...told, ...oneAtRandom, all(3000, 'random', () => randomMind)];
}

let missing = 0;
for (const id of shippedIds()) {
  const { scenario, rulebook } = openNamed(id);
  const folder = join(SHIPPED, id, 'records');
  const found = seekEndings(rulebook, attemptsOn(rulebook, scenario));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [ending, record] of found) writeFileSync(join(folder, `${ending}.json`), `${JSON.stringify(record)}\n`);
  const unseen = rulebook.endings.map((ending) => ending.id).filter((ending) => !found.has(ending));
  missing += unseen.length;
  const rest = unseen.length === 0 ? 'every ending' : `all but ${unseen.join(', ')}`;
  console.log(`${id}: ${found.size} records, ${rest}`);
}
process.exitCode = missing === 0 ? 0 : 1;
