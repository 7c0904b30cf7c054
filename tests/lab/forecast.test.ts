import { describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import { forecast } from '../../src/lab/forecast.ts';
import { openedGame } from '../../src/lab/openings.ts';
import { seated } from '../../src/lab/play-game.ts';
import { nothingMind } from '../../src/minds/nothing-mind.ts';
import { persona } from '../../src/minds/persona.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('first_steps');
const idle = seated(rulebook, nothingMind);
const minds = seated(rulebook, persona());

describe('the openings of a game', () => {
  const { openings, position } = openedGame(rulebook, 'openings', idle);

  it('are those of its turns, each as it stood before anybody had given orders', () => {
    expect(openings.map(({ turn }) => turn)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const { turn, opening } of openings) {
      expect(opening[rulebook.layout.turn]).toBe(turn);
      expect(opening[rulebook.layout.ending]).toBe(0);
    }
    expect(position.state[rulebook.layout.ending]).toBeGreaterThan(0);
  });

  it('can be played on from: nobody does anything, and it ends as it did', () => {
    const ends = openings.flatMap((opening) => forecast(opening, 3, 'f', idle)).map(({ ending }) => ending + 1);
    expect(new Set(ends)).toEqual(new Set([position.state[rulebook.layout.ending]]));
  });
});

it('a forecast is as many games as asked for, the same on the same seed', () => {
  const { openings } = openedGame(rulebook, 'forecast', minds);
  const scores = (seed: string): number[] => forecast(at(openings, 0), 12, seed, minds).map((one) => at(one.scores, 0));
  expect(scores('a')).toHaveLength(12);
  expect(scores('a')).toEqual(scores('a'));
  expect(scores('a')).not.toEqual(scores('b'));
});
