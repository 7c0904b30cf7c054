import { describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import { once } from '../../src/kit/once.ts';
import { worldFate } from '../../src/kernel/fate.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { machineGame } from '../../src/machine/game.ts';
import type { Game, GameState } from '../../src/rules/game.ts';
import { whyNotStep } from '../../src/rules/lawful.ts';
import { PHASES } from '../../src/rules/layout.ts';
import type { Position } from '../../src/rules/position.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';
import type { Step, Waiting } from '../../src/rules/step.ts';
import { brokenKernel } from '../fixtures/broken-kernel.ts';
import { differingSlots } from '../fixtures/differing-slots.ts';
import { diceOf, randomStep } from '../fixtures/random-play.ts';
import { fixtureRulebook, shippedRulebook } from '../fixtures/shipped.ts';

/** A scenario and how many games of it; in a quarter of them every step is taken back, and some states are resumed. */
const PLAYED: readonly (readonly [Rulebook, number])[] = [
  [shippedRulebook('first_steps'), 60],
  [shippedRulebook('camp_david_1978'), 60],
  [fixtureRulebook('crossroads'), 60],
  [shippedRulebook('korea_2018'), 100],
];

/** What is always possible when a game waits; there is nothing only at its end. */
function alwaysPossible(waiting: Waiting): Step[] {
  switch (waiting.kind) {
    case 'orders':
      return [{ kind: 'close_orders' }];
    case 'answer':
      return [true, false].map((accepts) => ({ kind: 'answer', party: waiting.party, accepts }));
    case 'nothing':
      return [];
    default:
      return [{ kind: 'pass', party: waiting.party }];
  }
}

/** Plays a random game on the kernel and looks at it wherever it waits. */
function watch(rulebook: Rulebook, seed: string, look: (position: Position, waiting: Waiting) => void): Game {
  const game = kernelGame(rulebook, worldFate(rulebook, seed));
  const dice = diceOf(seed);
  for (let decisions = 0; ; decisions += 1) {
    look(game.position, game.waiting());
    if (game.waiting().kind === 'nothing') return game;
    expect(decisions).toBeLessThan(3000);
    expect(game.submit(randomStep(game.position, game.waiting(), dice))).toBeUndefined();
  }
}

describe.each(PLAYED.map(([rulebook, howMany]) => [rulebook.scenario, rulebook, howMany] as const))(
  'random games of %s',
  (_, rulebook, howMany) => {
    const { layout } = rulebook;
    const seeds = Array.from({ length: howMany }, (__, game) => `property-${game}`);
    const few = seeds.slice(0, howMany / 4);

    it('never come to a dead end, and come to one ending', () => {
      for (const seed of seeds) {
        const { state } = watch(rulebook, seed, (position, waiting) => {
          for (const step of alwaysPossible(waiting)) expect(whyNotStep(position, waiting, step)).toBeUndefined();
          const ended = PHASES[at(position.state, layout.phase)] === 'ended';
          expect(waiting.kind === 'nothing').toBe(ended);
        });
        expect(state[layout.ending]).toBeGreaterThan(0);
      }
    });

    // Both are asked of every state, so the games are played once for both.
    const faults = once(() => {
      const found = { bounds: new Set<string>(), gifts: new Set<string>() };
      for (const seed of seeds) {
        everyStep(rulebook, seed, (state) => {
          for (const fault of outOfBounds(rulebook, state)) found.bounds.add(`${seed}: ${fault}`);
          const sum = state
            .subarray(layout.gifts, layout.gifts + rulebook.parties.length)
            .reduce((all, gift) => all + gift, 0);
          if (!(Math.abs(sum) < 5e-10)) found.gifts.add(`${seed}: ${sum}`);
        });
      }
      return found;
    });

    it('keep gauges, positions, levels and odds within their bounds after every step', () => {
      expect([...faults().bounds]).toEqual([]);
    });

    it('take from one what they give to another', () => {
      expect([...faults().gifts]).toEqual([]);
    });

    it('taken back on the machine stand where they stood, and go on as they went on', () => {
      for (const seed of few) {
        const dice = diceOf(seed);
        const game = machineGame(rulebook, worldFate(rulebook, seed));
        expect(game.undo()).toBe(false);
        while (game.waiting().kind !== 'nothing') {
          const [state, waiting, value, count] = [game.state, game.waiting(), game.value(), game.steps.length];
          const evaluator = kernelGame(rulebook, worldFate(rulebook, seed)).position.evaluator;
          const step = randomStep({ rulebook, state, evaluator }, waiting, dice);
          game.submit(step);
          const [after, steps] = [game.state, [...game.steps]];
          expect(game.undo()).toBe(true);
          expect(differingSlots(game.state, state)).toEqual([]);
          expect([game.waiting(), game.value(), game.steps.length]).toEqual([waiting, value, count]);
          game.submit(step);
          expect(differingSlots(game.state, after)).toEqual([]);
          expect(game.steps).toEqual(steps);
        }
      }
    });

    it('resumed on the machine from a state go on as the kernel does', () => {
      for (const seed of few) {
        const dice = diceOf(`resume-${seed}`);
        watch(rulebook, seed, ({ state, evaluator }, waiting) => {
          if (waiting.kind === 'nothing' || !dice.chance(0.1)) return;
          const fate = worldFate(rulebook, seed);
          const games = [
            machineGame(rulebook, fate, { from: state }),
            kernelGame(rulebook, fate, { from: state }),
          ] as const;
          for (let decisions = 0; decisions < 10 && games[1].waiting().kind !== 'nothing'; decisions += 1) {
            const step = randomStep({ rulebook, state: games[1].state, evaluator }, games[1].waiting(), dice);
            for (const game of games) expect(game.submit(step)).toBeUndefined();
            expect(differingSlots(games[0].state, games[1].state)).toEqual([]);
          }
        });
      }
    });
  },
);

/** Plays a random game and looks at the state after every step, the world's own included. */
function everyStep(rulebook: Rulebook, seed: string, look: (state: GameState) => void): void {
  const apply = ({ state }: Position): void => look(state);
  const { game, evaluator } = brokenKernel(rulebook, worldFate(rulebook, seed), { apply });
  const dice = diceOf(seed);
  while (game.waiting().kind !== 'nothing') {
    game.submit(randomStep({ rulebook, state: game.state, evaluator }, game.waiting(), dice));
  }
}

/** What in a state is no gauge, position, level, turn or odds, in words. */
function outOfBounds(rulebook: Rulebook, state: GameState): string[] {
  const { layout, gauges, copies, tracks, issues } = rulebook;
  const within = (slot: number, most: number): boolean => at(state, slot) >= 0 && at(state, slot) <= most;
  const whole = (slot: number, count: number): boolean => within(slot, count - 1) && Number.isInteger(state[slot]);
  return [
    ...(state.every((value) => Number.isFinite(value)) ? [] : ['a number']),
    ...gauges.flatMap(({ id }, index) => (within(layout.gauges + index, 100) ? [] : [id])),
    ...copies.flatMap(({ id, slot, track }) => (whole(slot, at(tracks, track).states.length) ? [] : [id])),
    ...issues.flatMap(({ id, levels }, index) => (whole(layout.levels + index, levels.length) ? [] : [id])),
    ...(whole(layout.turn, rulebook.turns + 1) ? [] : ['turn']),
    ...unevenOdds(rulebook, state),
  ];
}

/** Odds over the kinds of a party add up to one, for every observer. */
function unevenOdds({ layout, parties, mostKinds }: Rulebook, state: GameState): string[] {
  return parties.flatMap((_, observer) =>
    parties.flatMap(({ id, kinds }, subject) => {
      const row = layout.beliefs + (observer * parties.length + subject) * mostKinds;
      const odds = state.subarray(row, row + kinds.length);
      const sum = odds.reduce((total, part) => total + part, 0);
      return sum > 1 - 1e-9 && sum < 1 + 1e-9 && odds.every((part) => part >= 0) ? [] : [`odds of ${id}`];
    }),
  );
}
