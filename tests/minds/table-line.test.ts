import { describe, expect, it } from 'vitest';
import { shippedIds } from '../../src/cli/scenario-files.ts';
import { worldFate } from '../../src/kernel/fate.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { at } from '../../src/kit/never.ts';
import { imagine } from '../../src/minds/imagine.ts';
import { supposeDeed } from '../../src/minds/suppose-deed.ts';
import {
  drawTableLine,
  isCarried,
  isRefused,
  packageAt,
  recalledTableLine,
  worthAt,
  worthToSide,
  type TableLine,
} from '../../src/minds/table-line.ts';
import { packageOf } from '../../src/rules/draft.ts';
import type { Position } from '../../src/rules/position.ts';
import { supposeFrom, withdraw } from '../../src/rules/supposition.ts';
import { viewOf } from '../../src/rules/view.ts';
import { diceOf, randomStep } from '../fixtures/random-play.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const SIDES = [0, 1] as const;

/** Everything a mind may ask about the packages of a table. */
function told(position: Position, drawn: TableLine): unknown {
  return Array.from({ length: drawn.count }, (_, index) => ({
    package: packageOf(packageAt(position, drawn, index)),
    worth: worthAt(position, drawn, index),
    points: SIDES.map((side) => worthToSide(position, drawn, index, side)),
    refused: SIDES.map((side) => isRefused(position, drawn, index, side)),
    carried: SIDES.map((side) => isCarried(position, drawn, index, side)),
  }));
}

describe('the packages of a table', () => {
  it.each(shippedIds())(
    'in %s are to the last bit what they would be drawn up anew, whatever was done or is supposed since',
    (id) => {
      const rulebook = shippedRulebook(id);
      const game = kernelGame(rulebook, worldFate(rulebook, 'lines'));
      const dice = diceOf('lines');
      const drawn = new Set<TableLine>();
      let asked = 0;
      const compare = (position: Position, seat: number): void => {
        for (const table of rulebook.tables.keys()) {
          const recalled = recalledTableLine(position, seat, table);
          drawn.add(recalled);
          asked += 1;
          expect(told(position, recalled)).toEqual(
            told(position, drawTableLine(position, seat, table, recalled.sides)),
          );
        }
      };
      for (let step = 0; step < 36 && game.waiting().kind !== 'nothing'; step += 1) {
        const seat = step % Math.min(3, rulebook.parties.length);
        const position = imagine(viewOf(rulebook, game.state, seat));
        compare(position, seat);
        const deeds = at(rulebook.deedsOf, seat);
        for (let n = 0; n < 5; n += 1) {
          const deed = at(rulebook.deeds, at(deeds, (7 * n + step) % deeds.length));
          const from = supposeFrom();
          supposeDeed(position, seat, deed, { signals: 0, trust: 0, people: 0 });
          compare(position, seat);
          withdraw(position.state, from);
        }
        game.submit(randomStep(game.position, game.waiting(), dice));
      }
      // Few are kept for each seat and table, and most of what was asked had been drawn up before.
      expect(drawn.size).toBeLessThan(asked / 3);
    },
  );
});
