import { describe, expect, it } from 'vitest';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { worldFate } from '../../src/kernel/fate.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { oddsOfLeaving } from '../../src/minds/leaving.ts';
import type { Thinking } from '../../src/minds/merit.ts';
import { prospectsOf } from '../../src/minds/prospects.ts';
import { worthOfLeaving } from '../../src/rules/leaving.ts';
import type { Position } from '../../src/rules/position.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('camp_david_1978');
const [EGYPT, ISRAEL] = [0, 1];

function onTurn(turn: number): Position {
  const { position } = kernelGame(rulebook, worldFate(rulebook, 'leaving', { israel: 'security_first' }));
  const state = position.state.slice();
  state[rulebook.layout.turn] = turn;
  return { rulebook, state, evaluator: flatEvaluator(rulebook) };
}

/** Odds of leaving where going on is worth so many points more than leaving. */
function odds(position: Position, seat: number, more: number): number {
  const goingOn = worthOfLeaving(position, seat) + more;
  const thinking: Thinking = {
    position,
    seat,
    outlook: [],
    prospects: { ...prospectsOf(position, seat, []), value: goingOn, goingOn },
    trusted: 0,
    worths: new Float64Array(),
  };
  return oddsOfLeaving(thinking);
}

describe('the odds that a seat leaves', () => {
  it('are a half on the last day where leaving is worse by a point', () => {
    expect(odds(onTurn(13), ISRAEL, 1)).toBeCloseTo(0.5, 12);
  });

  it('follow the logistic curve, two points to the unit', () => {
    // 1 / (1 + e^(3.5 / 2))
    expect(odds(onTurn(13), ISRAEL, 4.5)).toBeCloseTo(0.148047198, 9);
  });

  it('rise as the day nears', () => {
    const series = [3, 6, 9, 12].map((turn) => odds(onTurn(turn), ISRAEL, 2));
    expect(series).toEqual(series.toSorted((one, other) => one - other));
    expect(new Set(series).size).toBe(series.length);
  });

  it('count only half of a loss where the walk-away stands for some turns and there is time to be called back', () => {
    // Egypt's stands two turns, Israel's none; on turn 12 of 13 there is no time left.
    expect(odds(onTurn(11), EGYPT, 8)).toBeCloseTo(odds(onTurn(11), ISRAEL, 4), 12);
    expect(odds(onTurn(12), EGYPT, 8)).toBeCloseTo(odds(onTurn(12), ISRAEL, 8), 12);
  });
});
