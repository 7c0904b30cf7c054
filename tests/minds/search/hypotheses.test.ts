import { describe, expect, it } from 'vitest';
import { shippedIds } from '../../../src/cli/scenario-files.ts';
import { worldFate } from '../../../src/kernel/fate.ts';
import { kernelGame } from '../../../src/kernel/game.ts';
import { at } from '../../../src/kit/never.ts';
import { hypotheses, likeliest } from '../../../src/minds/search/hypotheses.ts';
import { questionOf } from '../../../src/rules/conduct.ts';
import { viewOf } from '../../../src/rules/view.ts';
import { diceOf, randomStep } from '../../fixtures/random-play.ts';
import { shippedRulebook } from '../../fixtures/shipped.ts';

describe.each(shippedIds())('what may be behind a view of %s', (id) => {
  const rulebook = shippedRulebook(id);
  const fate = worldFate(rulebook, 'behind');

  it('looks the same again, for every seat, and is asked the same', () => {
    const game = kernelGame(rulebook, fate);
    const dice = diceOf('behind');
    for (let step = 0; step < 60 && game.waiting().kind !== 'nothing'; step += 1) {
      const waiting = game.waiting();
      for (const seat of rulebook.parties.keys()) {
        const view = viewOf(rulebook, game.state, seat);
        for (const { state } of hypotheses(view)) {
          expect(viewOf(rulebook, state, seat).state).toEqual(view.state);
          if (waiting.kind === 'orders' || waiting.kind === 'nothing' || waiting.party !== seat) continue;
          const supposed = kernelGame(rulebook, fate, { from: state, keepSteps: false });
          const asked = supposed.waiting();
          expect(asked).toEqual(waiting);
          if (asked.kind === 'orders' || asked.kind === 'nothing') continue;
          expect(questionOf(supposed.position, asked)).toEqual(questionOf(game.position, waiting));
        }
      }
      game.submit(randomStep(game.position, waiting, dice));
    }
  });

  it('is each joint kind of the others once, at odds that make one', () => {
    const game = kernelGame(rulebook, fate);
    for (const seat of rulebook.parties.keys()) {
      const worlds = hypotheses(viewOf(rulebook, game.state, seat));
      const kinds = (state: Float64Array): string =>
        rulebook.parties.map((_, party) => at(state, rulebook.layout.kinds + party)).join();
      const joint = rulebook.parties.reduce(
        (product, party, index) => (index === seat ? product : product * party.kinds.length),
        1,
      );
      expect(new Set(worlds.map(({ state }) => kinds(state))).size).toBe(joint);
      expect(worlds.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
      expect(worlds.map(({ state }) => kinds(state))).toContain(kinds(game.state));
    }
  });
});

describe('the likeliest worlds', () => {
  const world = (weight: number) => ({ weight, state: new Float64Array([weight]) });

  it('are the heaviest, their odds brought back to one', () => {
    const worlds = likeliest([world(0.1), world(0.6), world(0.3)], 2, 0);
    expect(worlds).toHaveLength(2);
    expect(worlds[0]?.weight).toBeCloseTo(0.6 / 0.9, 12);
    expect(worlds[1]?.weight).toBeCloseTo(0.3 / 0.9, 12);
  });

  it('are at least one, however unlikely', () => {
    expect(likeliest([world(0.5), world(0.5)], 9, 0.9)).toHaveLength(1);
  });
});
