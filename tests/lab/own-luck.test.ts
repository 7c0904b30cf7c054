import { describe, expect, it } from 'vitest';
import { digestOfNumbers } from '../../src/kit/digest.ts';
import { withOwnLuck } from '../../src/lab/own-luck.ts';
import { playGame, seated } from '../../src/lab/play-game.ts';
import { nothingMind } from '../../src/minds/nothing-mind.ts';
import { randomMind } from '../../src/minds/random-mind.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('first_steps');
const { layout } = rulebook;

describe('a player with luck of its own', () => {
  const play = (own: string, seed: string): Float64Array =>
    playGame(rulebook, { seed, minds: () => seated(rulebook, nothingMind, 0, withOwnLuck(randomMind, own)) }).state;
  const done = (state: Float64Array): string =>
    state.slice(layout.happened, layout.happened + rulebook.deeds.length).join();

  it('does the same in the same world, and otherwise on other draws', () => {
    expect(digestOfNumbers(play('a', 'world'))).toBe(digestOfNumbers(play('a', 'world')));
    expect(done(play('a', 'world'))).not.toBe(done(play('b', 'world')));
  });

  it('leaves the world its luck: kinds are drawn by the game alone', () => {
    const kinds = (own: string): number[] => [1, 2, 3, 4, 5, 6].map((n) => play(own, `w${n}`)[layout.kinds + 1] ?? -1);
    expect(kinds('a')).toEqual(kinds('b'));
    expect(new Set(kinds('a')).size).toBe(2);
  });
});
