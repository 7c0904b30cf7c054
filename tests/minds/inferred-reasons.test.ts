import { describe, expect, it } from 'vitest';
import { inferredReasons, type Answer } from '../../src/minds/inferred-reasons.ts';
import type { Position } from '../../src/rules/position.ts';
import { viewOf } from '../../src/rules/view.ts';
import {
  believe,
  issue,
  layout,
  level,
  LOWER,
  opening,
  PROUD,
  rulebook,
  TENT,
  UPPER,
} from '../fixtures/two-valleys.ts';

const answer = (clauses: Readonly<Record<string, string>>, accepts: boolean): Answer => ({
  party: LOWER,
  table: TENT,
  package: Object.entries(clauses).map(([of, id]) => ({ issue: issue(of), level: level(of, id), wording: 'plain' })),
  worder: UPPER,
  accepts,
});

const reasons = (position: Position, given: Answer) => inferredReasons(viewOf(rulebook, position.state, UPPER), given);

describe('inferred reasons', () => {
  it('do not change with what the other really is', () => {
    const refusal = answer({ toll: 'full', water: 'some' }, false);
    const under = [0, 1, 2].map((kind) => {
      const position = opening();
      position.state[layout.kinds + LOWER] = kind;
      return reasons(position, refusal);
    });
    expect(under[1]).toEqual(under[0]);
    expect(under[2]).toEqual(under[0]);
  });

  it('give the worth over the kinds it may be, a point of error either way', () => {
    // Half the toll alone: −10 to the honest and the proud; −20 of a stake of 110 to the sly.
    const position = opening();
    believe(position, UPPER, [1, 0, 0]);
    expect(reasons(position, answer({ toll: 'half' }, false))).toContainEqual({
      kind: 'worth',
      span: { low: -11, high: -9 },
    });
  });

  it('name a floor where a likely kind has one, and only of a refusal', () => {
    const position = opening();
    believe(position, UPPER, [0.2, 0.2, 0.6]);
    expect(PROUD).toBe(2);
    expect(reasons(position, answer({ toll: 'full' }, false))).toContainEqual({ kind: 'floor', odds: 0.6 });
    expect(reasons(position, answer({ toll: 'half' }, false)).map(({ kind }) => kind)).not.toContain('floor');
    expect(reasons(position, answer({ toll: 'full' }, true)).map(({ kind }) => kind)).not.toContain('floor');
  });

  it('name the clause that speaks most for the answer', () => {
    const both = { toll: 'half', water: 'some' };
    const named = (accepts: boolean) => reasons(opening(), answer(both, accepts)).find(({ kind }) => kind === 'clause');
    expect(named(false)).toMatchObject({ issue: issue('toll') });
    expect(named(true)).toMatchObject({ issue: issue('water') });
  });

  it('say that it could not be carried at home where the council would see too little', () => {
    // The council wants 1 point; half the toll alone costs 10.
    const said = reasons(opening(), answer({ toll: 'half' }, false)).find(({ kind }) => kind === 'home');
    expect(said).toMatchObject({ odds: expect.closeTo(1, 9) as number });
  });
});
