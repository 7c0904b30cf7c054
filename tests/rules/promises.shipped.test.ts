import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedIds } from '../../src/cli/scenario-files.ts';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { worldFate } from '../../src/kernel/fate.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { at } from '../../src/kit/never.ts';
import { LEAST_ODDS } from '../../src/rules/belief.ts';
import { draftOf, type Draft } from '../../src/rules/draft.ts';
import type { GameState } from '../../src/rules/game.ts';
import { PROMISE_STATUS, STRENGTHS, WORDINGS } from '../../src/rules/layout.ts';
import { costOfLeaving } from '../../src/rules/leaving.ts';
import { needOf } from '../../src/rules/need.ts';
import type { Position } from '../../src/rules/position.ts';
import { promisesBrokenBy } from '../../src/rules/promises.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';
import { worthOfPackage } from '../../src/rules/value.ts';
import { diceOf, randomStep, type Dice } from '../fixtures/random-play.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

// What holds of every promise, need and belief, wherever a game of a shipped scenario may have come to: a state out of
// games played at random, and the odds a party holds drawn anew.
const GAMES = 6;
const EVERY = 5;
const MOST_STEPS = 5000;
const RUNS = 250;

/** States that games played at random have come to, each fifth decision of them. */
function statesOf(rulebook: Rulebook): readonly GameState[] {
  const states: GameState[] = [];
  for (let number = 0; number < GAMES; number += 1) {
    const game = kernelGame(rulebook, worldFate(rulebook, `anywhere/${number}`));
    const dice = diceOf(`anywhere/${number}`);
    for (let count = 0; count < MOST_STEPS && game.waiting().kind !== 'nothing'; count += 1) {
      if (count % EVERY === 0) states.push(game.state.slice());
      game.submit(randomStep(game.position, game.waiting(), dice));
    }
  }
  return states;
}

const whole = (dice: Dice, length: number): number => Math.min(length - 1, Math.floor(dice.roll() * length));

/** Any package of what a table is about, in any words. */
function anyPackage({ issues, tables }: Rulebook, table: number, dice: Dice): Parameters<typeof draftOf>[2] {
  return at(tables, table)
    .issues.filter(() => dice.chance(0.5))
    .map((issue) => ({ issue, level: whole(dice, at(issues, issue).levels.length), wording: dice.pick(WORDINGS) }));
}

/** Odds of everybody about everybody, anything that adds up to 1. */
function believeAnything({ layout, parties, mostKinds }: Rulebook, state: GameState, dice: Dice): void {
  for (const observer of parties.keys()) {
    for (const [subject, { kinds }] of parties.entries()) {
      const weights = kinds.map(() => 0.01 + dice.roll());
      const sum = weights.reduce((total, each) => total + each, 0);
      const row = layout.beliefs + (observer * parties.length + subject) * mostKinds;
      for (const [kind, weight] of weights.entries()) state[row + kind] = weight / sum;
    }
  }
}

const NONE = PROMISE_STATUS.indexOf('none');

function give(
  { layout, promises }: Rulebook,
  state: GameState,
  party: number,
  promise: number,
  strength: number,
): void {
  const slot = party * promises.length + promise;
  state[layout.promiseStatus + slot] = strength < 0 ? NONE : PROMISE_STATUS.indexOf('live');
  state[layout.promiseStrength + slot] = Math.max(0, strength);
  state[layout.promiseTurn + slot] = Math.min(1, at(state, layout.turn));
}

const HEARD = [STRENGTHS.indexOf('hedged'), STRENGTHS.indexOf('firm')];

describe.each(shippedIds())('anywhere in %s', (id) => {
  const rulebook = shippedRulebook(id);
  const { layout, parties, promises, tables, mostKinds } = rulebook;
  const evaluator = flatEvaluator(rulebook);
  const states = statesOf(rulebook);

  interface Place {
    readonly position: Position;
    readonly party: number;
    readonly table: number;
    readonly draft: Draft;
    readonly dice: Dice;
  }

  /** A table, a side of it and a package there. */
  function placeOf(seed: number): Place {
    const dice = diceOf(`${id}/${seed}`);
    const state = dice.pick(states).slice();
    believeAnything(rulebook, state, dice);
    const table = whole(dice, tables.length);
    const sides = at(tables, table).parties;
    const party = dice.pick(sides);
    const draft = draftOf(rulebook, table, anyPackage(rulebook, table, dice), dice.pick(sides));
    return { position: { rulebook, state, evaluator }, party, table, draft, dice };
  }

  /** Tries a rule in many places; how often it had something to say there. */
  function tried(rule: (place: Place) => number, parameters: fc.Parameters<[number]> = {}): number {
    let count = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        count += rule(placeOf(seed));
      }),
      { numRuns: RUNS, ...parameters },
    );
    return count;
  }

  it('beliefs are odds', () => {
    for (const state of states) {
      for (const observer of parties.keys()) {
        for (const [subject, { kinds }] of parties.entries()) {
          const row = layout.beliefs + (observer * parties.length + subject) * mostKinds;
          const odds = [...state.subarray(row, row + kinds.length)];
          expect(odds.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
          for (const each of odds) expect(each).toBeGreaterThanOrEqual(LEAST_ODDS * 0.9);
        }
      }
    }
  });

  it('a need does not depend on the offer read', () => {
    tried(({ position, party, table, draft, dice }) => {
      const { state } = position;
      state[layout.offerAt] = 0;
      for (let issue = 0; issue < rulebook.issues.length; issue += 1) state[layout.offer + issue] = 0;
      const unread = needOf(position, party, table);
      for (const [issue, clause] of draft.clauses.entries()) {
        state[layout.offer + issue] = clause;
        state[layout.offerWording + issue] = at(draft.wordings, issue);
      }
      state[layout.offerAt] = table + 1;
      state[layout.offerBy] = dice.pick(at(tables, table).parties) + 1;
      expect(needOf(position, party, table)).toEqual(unread);
      return 1;
    });
  });

  it('the value of a package never falls as belief in keeping rises', () => {
    const count = tried(({ position, party, draft, dice }) => {
      const { state } = position;
      const guessed = [...parties.keys()].filter((one) => one !== party && at(parties, one).kinds.length > 1);
      if (guessed.length === 0) return 0;
      const subject = dice.pick(guessed);
      const { kinds } = at(parties, subject);
      const [less, more] = [whole(dice, kinds.length), whole(dice, kinds.length)];
      const [doubted, trusted] = [at(kinds, less), at(kinds, more)];
      if (trusted.keepsPlain < doubted.keepsPlain || trusted.keepsWatched < doubted.keepsWatched) return 0;
      const row = layout.beliefs + (party * parties.length + subject) * mostKinds;
      const doubting = worthOfPackage(position, party, draft);
      const moved = at(state, row + less) * dice.roll();
      state[row + less] = at(state, row + less) - moved;
      state[row + more] = at(state, row + more) + moved;
      const trusting = worthOfPackage(position, party, draft);
      expect(trusting).toBeGreaterThanOrEqual(doubting - 1e-9);
      return trusting > doubting + 1e-9 ? 1 : 0;
    });
    expect(count).toBeGreaterThan(0);
  });

  it('a promise to meet never raises the need of who made it', () => {
    const count = tried(({ position, party, table, dice }) => {
      let dearer = 0;
      for (const [promise, { by }] of promises.entries()) {
        if (!by.includes(party)) continue;
        give(rulebook, position.state, party, promise, -1);
        const free = { cost: costOfLeaving(position, party), ...needOf(position, party, table) };
        give(rulebook, position.state, party, promise, dice.pick(HEARD));
        if (costOfLeaving(position, party) <= free.cost) continue;
        expect(needOf(position, party, table).need).toBeLessThanOrEqual(free.need + 1e-9);
        dearer += 1;
      }
      return dearer;
    });
    expect(count).toBeGreaterThan(10);
  });

  const drawn = [...promises.keys()].filter((promise) => at(promises, promise).redLine);

  // One line after another, each beside those drawn before it.
  it.runIf(drawn.length > 0)(
    'a red line never lowers what a package that crosses it must offer to who drew it, nor raises what others must',
    () => {
      const crossed = tried(
        ({ position, party, table, draft, dice }) => {
          const own = drawn.filter((promise) => at(promises, promise).by.includes(party));
          for (const promise of own) give(rulebook, position.state, party, promise, -1);
          let count = 0;
          for (const promise of dice.chance(0.5) ? own : own.toReversed()) {
            const free = { cost: promisesBrokenBy(position, party, draft), ...needOf(position, party, table) };
            give(rulebook, position.state, party, promise, dice.pick(HEARD));
            const cost = promisesBrokenBy(position, party, draft) - free.cost;
            const bound = needOf(position, party, table);
            expect(bound.need).toBeLessThanOrEqual(free.need + 1e-9);
            if (cost <= 0) continue;
            expect(bound.need + cost).toBeGreaterThanOrEqual(free.need - 1e-9);
            expect(bound.reservation + cost).toBeGreaterThanOrEqual(free.reservation - 1e-9);
            count += 1;
          }
          return count;
        },
        { numRuns: 1000 },
      );
      expect(crossed).toBeGreaterThan(50);
    },
  );
});
