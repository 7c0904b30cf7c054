import { describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import { compare, shareOf } from '../../src/lab/compare.ts';
import { forkOfOrders } from '../../src/lab/fork.ts';
import { openedGame } from '../../src/lab/openings.ts';
import { seated } from '../../src/lab/play-game.ts';
import { nothingMind } from '../../src/minds/nothing-mind.ts';
import { persona } from '../../src/minds/persona.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('first_steps');
const idle = seated(rulebook, nothingMind);
const minds = seated(rulebook, persona());
const { openings } = openedGame(rulebook, 'compare', idle);
const fork = forkOfOrders(at(openings, 2), 0);
if (fork === undefined) throw new Error('No fork');
const nothing = { kind: 'orders', deeds: [] } as const;
const leave = { kind: 'orders', deeds: [rulebook.deedById['skerry.leave'] ?? -1] } as const;
const wave = { kind: 'orders', deeds: [rulebook.deedById['skerry.wave_through'] ?? -1] } as const;

describe('moves compared', () => {
  // Nobody does anything else: leaving in week 3 is worth 8 − 40 / 10 = 4 points and no promise is broken; to stay is to sit
  // on the Rock in week 6, sign nothing and have 0.
  it('differ by what each comes to, reckoned by hand', () => {
    const [still, left] = compare(fork, [nothing, leave], { games: 5, seed: 's', minds: idle });
    expect(still).toMatchObject({
      score: { mean: 0, quantiles: [0, 0, 0, 0, 0] },
      held: { share: 1 },
      lasts: { share: 0 },
    });
    expect(still?.difference).toBeUndefined();
    expect(left).toMatchObject({ score: { mean: 4 }, difference: { mean: 4, low: 4, high: 4 }, held: { share: 0 } });
    const ending = (id: string) => left?.endings.find((one) => one.id === id);
    expect(ending('sailed_home')).toMatchObject({ count: 5, share: 1 });
    expect(ending('another_winter')).toMatchObject({ count: 0, share: 0 });
  });

  it('share their luck: a move differs from itself by nothing, game by game', () => {
    const [, again] = compare(fork, [wave, wave], { games: 12, seed: 's', minds });
    expect(again?.difference).toEqual({ mean: 0, low: 0, high: 0 });
    expect(again?.score.high).toBeGreaterThan(again?.score.low ?? Infinity);
  });

  it('are the same games whatever they are compared with', () => {
    const [alone] = compare(fork, [wave], { games: 8, seed: 's', minds });
    const [, beside] = compare(fork, [leave, wave], { games: 8, seed: 's', minds });
    expect(beside?.score).toEqual(alone?.score);
    expect(compare(fork, [wave], { games: 8, seed: 't', minds })[0]?.score).not.toEqual(alone?.score);
  });

  it('tell of each game played', () => {
    const told: number[] = [];
    compare(fork, [nothing, leave], { games: 2, seed: 's', minds: idle, onGame: (played) => told.push(played) });
    expect(told).toEqual([1, 2, 3, 4]);
  });
});

it('a share is of all cases, with its interval', () => {
  const { share, low, high } = shareOf([true, false, false, true]);
  expect([share, low < 0.5, high > 0.5]).toEqual([0.5, true, true]);
  expect(shareOf([])).toEqual({ share: 0, low: 0, high: 1 });
});
