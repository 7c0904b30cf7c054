import { describe, expect, it } from 'vitest';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { worldFate } from '../../src/kernel/fate.ts';
import { draftOf } from '../../src/rules/draft.ts';
import { adviserValue } from '../../src/rules/win-set.ts';
import { adviserRange } from '../../src/session/adviser-range.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('camp_david_1978');
const { state } = kernelGame(rulebook, worldFate(rulebook, 'advice'));
const position = { rulebook, state, evaluator: flatEvaluator(rulebook) };
const EGYPT = 0;

describe('an adviser', () => {
  it('of nothing says a point either way', () => {
    expect(adviserRange(position, EGYPT, 0, draftOf(rulebook, 0, [], EGYPT))).toEqual({ low: -1, high: 1 });
  });

  it('gives a range of a point and 15 in 100 of its number, to both sides', () => {
    const draft = draftOf(rulebook, 0, [{ issue: 0, level: 2, wording: 'plain' }], EGYPT);
    const says = adviserValue(position, EGYPT, 1, draft);
    expect(says).toBeGreaterThan(10);
    const { low, high } = adviserRange(position, EGYPT, 1, draft);
    expect(low).toBe(Math.round(0.85 * says - 1));
    expect(high).toBe(Math.round(1.15 * says + 1));
  });
});
