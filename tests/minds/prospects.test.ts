import { describe, expect, it } from 'vitest';
import { shippedIds } from '../../src/cli/scenario-files.ts';
import { worldFate } from '../../src/kernel/fate.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { at } from '../../src/kit/never.ts';
import { imagine } from '../../src/minds/imagine.ts';
import { worthOfExpected } from '../../src/minds/expected-worth.ts';
import { outlookOf } from '../../src/minds/outlook.ts';
import { prospectsOf, valueAfter } from '../../src/minds/prospects.ts';
import { supposeDeed } from '../../src/minds/suppose-deed.ts';
import { supposeFrom, withdraw } from '../../src/rules/supposition.ts';
import { viewOf } from '../../src/rules/view.ts';
import { diceOf, randomStep } from '../fixtures/random-play.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

describe('prospects', () => {
  it.each(shippedIds())(
    'of %s are the same, to the last bit, whether all is reckoned anew or only what a deed touches',
    (id) => {
      const rulebook = shippedRulebook(id);
      const game = kernelGame(rulebook, worldFate(rulebook, 'prospects'));
      const dice = diceOf('prospects');
      let moved = 0;
      for (let step = 0; step < 40 && game.waiting().kind !== 'nothing'; step += 1) {
        const seat = step % rulebook.parties.length;
        const position = imagine(viewOf(rulebook, game.state, seat));
        const outlook = outlookOf(position, seat);
        const before = prospectsOf(position, seat, outlook);
        for (const index of at(rulebook.deedsOf, seat)) {
          const from = supposeFrom();
          supposeDeed(position, seat, at(rulebook.deeds, index), { signals: 0, trust: 0, people: 0 });
          const quick = valueAfter(position, seat, before, from);
          const anew = outlook.map((one) => ({
            ...one,
            worth: worthOfExpected(position, seat, one.sides, one.package),
          }));
          const whole = prospectsOf(position, seat, anew).value;
          withdraw(position.state, from);
          expect(quick, at(rulebook.deeds, index).id).toBe(whole);
          if (quick !== before.value) moved += 1;
        }
        game.submit(randomStep(game.position, game.waiting(), dice));
      }
      expect(moved).toBeGreaterThan(20);
    },
  );
});
