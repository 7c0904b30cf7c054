import { describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import { simulate } from '../../src/lab/simulate.ts';
import { nothingMind } from '../../src/minds/nothing-mind.ts';
import { persona } from '../../src/minds/persona.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('first_steps');
const minds = rulebook.parties.map(() => persona());

describe('many games', () => {
  it('come out the same from the same seed, and otherwise from another', () => {
    const play = (seed: string) => simulate(rulebook, { games: 25, seed, minds: () => minds });
    expect(play('a')).toEqual(play('a'));
    expect(play('a').scores).not.toEqual(play('b').scores);
  });

  it('are the games of their own seeds: the first ten of twenty are ten', () => {
    const seen: number[][] = [[], []];
    for (const [place, games] of [10, 20].entries()) {
      const onGame = (_: number, { state }: { state: Float64Array }): void => {
        at(seen, place).push(at(state, rulebook.layout.ending));
      };
      simulate(rulebook, { games, seed: 'same', minds: () => minds, onGame });
    }
    expect(at(seen, 1).slice(0, 10)).toEqual(at(seen, 0));
  });

  it('in which nobody does anything all end alike, on the last turn', () => {
    const idle = rulebook.parties.map(() => nothingMind);
    const { endings, lengths, happened } = simulate(rulebook, { games: 5, seed: 'idle', minds: () => idle });
    expect(endings.find(({ count }) => count > 0)).toMatchObject({ id: 'another_winter', count: 5 });
    expect(lengths[rulebook.turns]).toBe(5);
    expect(happened.every((count) => count === 0)).toBe(true);
  });

  it('take what is forced', () => {
    const kinds = new Set<number>();
    const onGame = (_: number, { state }: { state: Float64Array }) => kinds.add(at(state, rulebook.layout.kinds + 1));
    simulate(rulebook, { games: 10, seed: 'f', minds: () => minds, force: { holm: 'short_of_fish' }, onGame });
    expect([...kinds]).toEqual([1]);
  });
});
