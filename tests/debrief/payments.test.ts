import { describe, expect, it } from 'vitest';
import { paymentsOf } from '../../src/debrief/payments.ts';
import type { Walk } from '../../src/debrief/walk.ts';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { worldFate } from '../../src/kernel/fate.ts';
import { headerOf } from '../../src/kernel/recorder.ts';
import { at } from '../../src/kit/never.ts';
import { PROMISE_STATUS } from '../../src/rules/layout.ts';
import { initialState } from '../../src/rules/initial.ts';
import type { Step } from '../../src/rules/step.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('korea_2018');
const { layout, promises, parties } = rulebook;
const evaluator = flatEvaluator(rulebook);
const fate = worldFate(rulebook, 'prices');
/** A party with a mandate from which a deed drifts. */
const found = parties.flatMap(({ mandates }, party) =>
  mandates.flatMap(({ againstDeeds }, mandate) => {
    const deed = againstDeeds.find((one) => at(rulebook.deeds, one).party === party);
    return deed === undefined ? [] : [{ party, mandate, deed }];
  }),
)[0];
if (!found) throw new Error('Nobody can drift');
const { party, mandate, deed } = found;

/** What is told of one step, by what a state is before it, and what it costs beside. */
function paid(
  step: Step,
  points: number,
  breaks: readonly number[],
): readonly (readonly [string, number, number | undefined])[] {
  const before = initialState(rulebook, evaluator, fate);
  before[layout.mandates + party] = mandate + 1;
  for (const promise of breaks) {
    before[layout.promiseStatus + party * promises.length + promise] = PROMISE_STATUS.indexOf('live');
    // Firm, in the last turn: the whole audience.
    before[layout.promiseStrength + party * promises.length + promise] = 3;
  }
  before[layout.turn] = rulebook.turns;
  const after = before.slice();
  for (const promise of breaks)
    after[layout.promiseStatus + party * promises.length + promise] = PROMISE_STATUS.indexOf('broken');
  after[layout.paid + party] = points;
  const walk: Walk = {
    rulebook,
    record: { ...headerOf(rulebook, { seed: 'prices', force: {}, seats: {} }), entries: [], turns: [] },
    scenes: [{ turn: 3, step, entry: -1, before, after }],
    fate,
    end: { rulebook, state: after, evaluator },
  };
  return paymentsOf(walk).map((one) => [one.reason, one.points, one.promise]);
}

describe('a price is told by what it was for', () => {
  const { audience, driftPoints } = at(parties, party);
  const act: Step = { kind: 'move', deed };
  it('an act: the promise it broke, the drift from the mandate, and what is left as its own price', () => {
    expect(paid(act, audience + driftPoints + 1.5, [1])).toEqual([
      ['promise', audience, 1],
      ['drift', driftPoints, undefined],
      ['deed', 1.5, undefined],
    ]);
  });
  it('drift alone is no price of the act beside', () => {
    expect(paid(act, driftPoints, [])).toEqual([['drift', driftPoints, undefined]]);
  });
  it('a signature: promises, and drift as often as there is any', () => {
    expect(paid({ kind: 'sign' }, audience + 2 * driftPoints, [0])).toEqual([
      ['promise', audience, 0],
      ['drift', 2 * driftPoints, undefined],
    ]);
  });
});
