import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../kernel/record.ts';
import { seekEndings, type Attempt } from '../lab/seek-endings.ts';
import { persona } from '../minds/persona.ts';
import { randomMind } from '../minds/random-mind.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { openNamed } from './open-scenario.ts';
import { otherEnd } from './other-end.ts';
import { SHIPPED, shippedIds } from './scenario-files.ts';

// Written anew by `npm run records` when a scenario or the rules change what comes of a game: one record for each
// ending of each shipped scenario, so that each is known to be reached, and a change of outcomes is noticed. Those that
// are there are replayed first: where one comes out otherwise though it is of these very rules, nothing is written.

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

function* otherEnds(): Generator<string> {
  for (const id of shippedIds()) {
    const folder = join(SHIPPED, id, 'records');
    const { rulebook } = openNamed(id);
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const why = otherEnd(readFileSync(join(folder, name), 'utf8'), rulebook);
      if (why !== undefined) yield `${id}/records/${name}: ${why}`;
    }
  }
}

/** How many endings no record was found for. */
function writeAll(): number {
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
  return missing;
}

const refused = [...otherEnds()];
for (const line of refused) console.error(line);
if (refused.length > 0) {
  console.error(
    `No record was written. The rules bring another outcome under the same number, ${RULES}: raise RULES in src/kernel/record.ts.`,
  );
  process.exitCode = 1;
} else {
  process.exitCode = writeAll() === 0 ? 0 : 1;
}
