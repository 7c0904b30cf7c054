import { describe, expect, it } from 'vitest';
import { givesWord, priceOfWord, wordStands } from '../../../src/app/view/word-given.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { at } from '../../../src/kit/never.ts';
import type { Action } from '../../../src/rules/deed.ts';
import { PROMISE_STATUS } from '../../../src/rules/layout.ts';
import { nothingMind } from '../../../src/minds/nothing-mind.ts';
import { createSession } from '../../../src/session/session.ts';
import { shipped } from '../shipped.ts';

const { rulebook } = shipped('first_steps');
const promise: Action = { kind: 'promise', promise: 0, strength: 3 };
const shift: Action = { kind: 'shift', shift: { slot: 0, from: 1, to: 1 } };

describe('a deed is a line to the press', () => {
  it('if it gives a promise, in whichever way it falls out', () => {
    expect(givesWord({ actions: [promise] })).toBe(true);
    expect(givesWord({ actions: [{ kind: 'if', that: 0, then: [], else: [promise] }] })).toBe(true);
    expect(givesWord({ actions: [{ kind: 'odds', chance: 0, outcomes: [{ odds: -1, actions: [promise] }] }] })).toBe(
      true,
    );
  });
  it('but not if it moves something on the board, or promises nothing', () => {
    expect(givesWord({ actions: [promise, shift] })).toBe(false);
    expect(givesWord({ actions: [{ kind: 'add', gauge: 0, amount: 0 }] })).toBe(false);
  });
});

it('going back on a word costs the audience by its strength and the nearness of the day', () => {
  const chairs = Object.fromEntries(rulebook.parties.map(({ id }) => [id, { kind: 'human' } as const]));
  const session = createSession({ rulebook, seed: 'word', chairs, rest: nothingMind });
  const position = { rulebook, state: session.position().state, evaluator: flatEvaluator(rulebook) };
  const { audience } = at(rulebook.parties, 0);
  // No day is agreed in the first turn: its share of all turns.
  const near = 1 / rulebook.turns;
  expect(priceOfWord(position, 0, { actions: [promise] })).toBeCloseTo(audience * near, 9);
  expect(priceOfWord(position, 0, { actions: [{ ...promise, strength: 2 }] })).toBeCloseTo((audience * near) / 3, 9);
  expect(priceOfWord(position, 0, { actions: [{ ...promise, strength: 1 }] })).toBe(0);
});

it('a word stands where it was given as firmly before, and holds yet', () => {
  const chairs = Object.fromEntries(rulebook.parties.map(({ id }) => [id, { kind: 'human' } as const]));
  const state = createSession({ rulebook, seed: 'word', chairs, rest: nothingMind }).position().state.slice();
  const position = { rulebook, state, evaluator: flatEvaluator(rulebook) };
  const { promiseStatus, promiseStrength } = rulebook.layout;
  const hedged = { actions: [{ ...promise, strength: 2 }] };
  expect(wordStands(position, 0, hedged)).toBe(false);
  state[promiseStatus] = PROMISE_STATUS.indexOf('live');
  state[promiseStrength] = 2;
  expect([wordStands(position, 0, hedged), wordStands(position, 0, { actions: [promise] })]).toEqual([true, false]);
  state[promiseStatus] = PROMISE_STATUS.indexOf('broken');
  expect(wordStands(position, 0, hedged)).toBe(false);
});
