import { describe, expect, it } from 'vitest';
import { shippedIds } from '../../src/cli/scenario-files.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { worldFate } from '../../src/kernel/fate.ts';
import { at } from '../../src/kit/never.ts';
import { supposeDeed } from '../../src/minds/suppose-deed.ts';
import type { Action } from '../../src/rules/deed.ts';
import { happen } from '../../src/rules/happen.ts';
import type { Position } from '../../src/rules/position.ts';
import { supposeFrom, withdraw } from '../../src/rules/supposition.ts';
import { legalDeeds } from '../../src/rules/why-not.ts';
import { diceOf, randomStep } from '../fixtures/random-play.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';
import { deed, gauge, opening, rulebook as valleys, UPPER } from '../fixtures/two-valleys.ts';

/** What a deed does for certain and at once, and what an act moves besides its own effects nowhere. */
const CERTAIN: ReadonlySet<Action['kind']> = new Set([
  'add',
  'shift',
  'put',
  'promise',
  'told',
  'give',
  'pay',
  'bar',
  'waive',
  'agenda',
  'if',
  'reading',
]);

const isCertain = (actions: readonly Action[]): boolean =>
  actions.every(
    (action) =>
      CERTAIN.has(action.kind) && (action.kind !== 'if' || (isCertain(action.then) && isCertain(action.else))),
  );

/** Gauges, positions, levels, bars and gifts: what a supposition is about. */
function standing({ rulebook, state }: Position): readonly number[] {
  const { layout, gauges, copies, issues, preconditions, parties } = rulebook;
  const rows = [
    [layout.gauges, gauges.length],
    [layout.positions, copies.length],
    [layout.levels, issues.length],
    [layout.bars, preconditions.length],
    [layout.waived, preconditions.length],
    [layout.gifts, parties.length],
    [layout.walked, 1],
  ] as const;
  return rows.flatMap(([row, length]) => [...state.subarray(row, row + length)]);
}

describe('a deed supposed', () => {
  it.each(shippedIds())('moves in %s what the deed itself moves, and leaves no trace when it is withdrawn', (id) => {
    const rulebook = shippedRulebook(id);
    const fate = worldFate(rulebook, 'suppose');
    let compared = 0;
    for (let n = 0; n < 12; n += 1) {
      const dice = diceOf(`suppose/${n}`);
      const game = kernelGame(rulebook, worldFate(rulebook, `suppose/${n}`));
      for (let step = 0; step < 60 && game.waiting().kind !== 'nothing'; step += 1) {
        const { position } = game;
        const party = step % rulebook.parties.length;
        const legal = game.waiting().kind === 'orders' ? legalDeeds(position, party, 'order') : [];
        for (const index of legal) {
          const rules = at(rulebook.deeds, index);
          const single = rules.actions.filter((action) => action.kind === 'add').length < 2 && rules.step === undefined;
          if (rules.kind === 'leave' || !single || !isCertain(rules.actions)) continue;
          const before = position.state.slice();
          const from = supposeFrom();
          supposeDeed(position, party, rules, { signals: 0, trust: 0, people: 0 });
          const supposed = standing(position);
          withdraw(position.state, from);
          expect(position.state).toEqual(before);
          const real = { ...position, state: before.slice() };
          happen(real, rules, fate);
          expect(supposed, rules.id).toEqual(standing(real));
          compared += 1;
        }
        game.submit(randomStep(position, game.waiting(), dice));
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  it('counts a signal by how telling it is and how little is known', () => {
    const position = opening();
    const aside = { signals: 0, trust: 0, people: 0 };
    const from = supposeFrom();
    supposeDeed(position, UPPER, at(valleys.deeds, deed('upper.spy')), aside);
    const later = position.state[gauge('drought')];
    withdraw(position.state, from);
    // right 0.7 over odds of 0.6, 0.3 and 0.1: (0.7 − 1/3) / (2/3) · (1 − 0.36 − 0.09 − 0.01)
    expect(aside.signals).toBeCloseTo(0.55 * 0.54, 12);
    // What comes in two turns counts for less than what comes now: 1 · 0.7
    expect(later).toBeCloseTo(20.7, 12);
  });

  it('counts people gained by the turns they stay, no further than the game goes', () => {
    const rulebook = shippedRulebook('korea_2018');
    const { position } = kernelGame(rulebook, worldFate(rulebook, 'suppose'));
    const people = (turn: number, seat: number): number => {
      const state = position.state.slice();
      state[rulebook.layout.turn] = turn;
      const aside = { signals: 0, trust: 0, people: 0 };
      supposeDeed({ ...position, state }, seat, at(rulebook.deeds, rulebook.deedById['us.name_envoy'] ?? -1), aside);
      return aside.people;
    };
    // One more for fourteen turns, in two turns, which counts 0.7; the game has fifteen.
    expect(people(1, 0)).toBeCloseTo(0.7 * 14, 12);
    expect(people(6, 0)).toBeCloseTo(0.7 * 9, 12);
    expect(people(6, 1)).toBe(0);
  });
});
