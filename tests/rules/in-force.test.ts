import { describe, expect, it } from 'vitest';
import { NOBODY } from '../../src/rules/belief.ts';
import { supposeLeft, supposeNoOffer, supposeOffered, supposeSigned } from '../../src/rules/in-force.ts';
import { supposeFrom, withdraw } from '../../src/rules/supposition.ts';
import {
  LOWER,
  UPPER,
  copy,
  inForce,
  issue,
  layout,
  level,
  opening,
  packed,
  rulebook,
} from '../fixtures/two-valleys.ts';

/** The state under a supposition, as a copy. */
function under(state: Float64Array, supposed: () => void): Float64Array {
  const from = supposeFrom();
  supposed();
  const seen = state.slice();
  withdraw(state, from);
  return seen;
}

const heardBy = (state: Float64Array, party: number, of: string): number | undefined =>
  state[layout.heard + party * rulebook.issues.length + issue(of)];

describe('under the supposition', () => {
  it('that a package is signed, its levels are in force and each party has heard of them', () => {
    const position = opening();
    const seen = under(position.state, () =>
      supposeSigned(position, UPPER, packed({ water: 'all', toll: 'half vague' })),
    );
    expect(seen[inForce('water')]).toBe(level('water', 'all'));
    expect(seen[inForce('toll')]).toBe(level('toll', 'half'));
    expect(seen[layout.signed]).toBe(1);
    // Its own reading it knows, that of the others it does not.
    expect(heardBy(seen, UPPER, 'toll')).toBe(level('toll', 'full'));
    expect(heardBy(seen, LOWER, 'toll')).toBe(level('toll', 'half'));
    const strange = under(position.state, () => supposeSigned(position, NOBODY, packed({ toll: 'half vague' })));
    expect(heardBy(strange, UPPER, 'toll')).toBe(level('toll', 'half'));
    // What follows from all the water being signed.
    expect(seen[copy('sluice.north')]).toBe(1);
    expect(seen[copy('sluice.south')]).toBe(1);
    expect(position.state).toEqual(opening().state);
  });

  it('that a package takes back what stands, it is taken back', () => {
    const position = opening({ [inForce('water')]: level('water', 'some') });
    const seen = under(position.state, () => supposeSigned(position, UPPER, packed({ water: 'none' })));
    expect(seen[inForce('water')]).toBe(level('water', 'none'));
  });

  it('that a party left, its tracks stand where its going shifts them', () => {
    const { state } = opening();
    expect(under(state, () => supposeLeft(rulebook, state, UPPER))[copy('talks')]).toBe(1);
    expect(state[copy('talks')]).toBe(0);
  });

  it('that a package is offered, nothing else lies on the table', () => {
    const { state } = opening({ [layout.offer + issue('toll')]: 3, [layout.offerWording + issue('toll')]: 2 });
    const seen = under(state, () => supposeOffered(rulebook, state, packed({ water: 'some vague' })));
    expect(seen[layout.offer + issue('water')]).toBe(level('water', 'some') + 1);
    expect(seen[layout.offerWording + issue('water')]).toBe(2);
    expect(seen[layout.offer + issue('toll')]).toBe(0);
    expect(under(state, () => supposeNoOffer(rulebook, state))[layout.offer + issue('toll')]).toBe(0);
  });
});
