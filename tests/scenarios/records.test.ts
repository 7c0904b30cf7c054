import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/kernel/replay.ts';
import { at } from '../../src/kit/never.ts';
import { machineGame } from '../../src/machine/game.ts';
import type { Game } from '../../src/rules/game.ts';
import { readRecord } from '../../src/scenario/read-record.ts';
import { SHIPPED, shippedIds } from '../../src/cli/scenario-files.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

// Written by `npm run records`. A difference here means that what comes of a game has changed: if that was meant, raise
// RULES in src/kernel/record.ts (unless only the scenario changed) and write the records anew; they are not written while
// one that is there comes out otherwise under the number it bears.

function endingOf({ rulebook, state }: Game): string {
  return at(rulebook.endings, at(state, rulebook.layout.ending) - 1).id;
}

describe.each(shippedIds())('the records of %s', (id) => {
  const rulebook = shippedRulebook(id);
  const folder = join(SHIPPED, id, 'records');
  const endings = readdirSync(folder).map((file) => file.slice(0, -'.json'.length));

  it('reach every ending, one each', () => {
    expect(endings.toSorted()).toEqual(rulebook.endings.map((ending) => ending.id).toSorted());
  });

  it.each(endings)('end in %s again, on both executors', (ending) => {
    const reading = readRecord(readFileSync(join(folder, `${ending}.json`), 'utf8'));
    if (!reading.ok) throw new Error(JSON.stringify(reading.failure));
    for (const options of [{}, { play: machineGame }]) {
      const { game, outcome, differences } = replay(reading.value, rulebook, options);
      expect({ outcome, differences, ending: endingOf(game) }).toEqual({
        outcome: { kind: 'matches' },
        differences: [],
        ending,
      });
    }
  });
});
