import { describe, expect, it } from 'vitest';
import { runClaim } from '../../src/lab/claim.ts';
import type { Claim } from '../../src/scenario/study.ts';
import { shippedScenario } from '../fixtures/shipped.ts';

const scenario = shippedScenario('korea_2018');
const claims = Object.entries(scenario.claims);

/** Nobody plays the rest and luck has next to no part in it: fast. The others are run by tests/soak/claims.test.ts. */
const still = claims.filter(([, { rest, kind }]) => rest === 'nobody' && kind === 'wired').map(([id]) => id);

const numberOf = (which: (claim: Claim) => boolean): number => claims.filter(([, claim]) => which(claim)).length;

/** What two claims are about, whatever each expects: of a pair by assumption both say it. */
const subject = ({ compare, measure, at }: Claim): string => JSON.stringify([compare, measure, at]);

// Of what the reporting says, each of these is a claim.
const CLAIMED = `C1 C3 C5 C8 C9 C10 C11 C13 C16 C17 C18 C19 C20 C21 C22 C24 C25 E3 E6 E7 E8 E9 E10`.split(' ');

describe('the claims of the spring of 2018', () => {
  it('are two dozen and more that say something happens, half of them by what personas make of it', () => {
    expect(numberOf(({ expect: said }) => said !== 'same')).toBeGreaterThanOrEqual(24);
    const emergent = ({ kind, rest, expect: said }: Claim): boolean =>
      kind === 'emergent' && rest === 'personas' && said !== 'same';
    expect(numberOf(emergent)).toBeGreaterThanOrEqual(12);
  });

  it('are five and more that say something makes no difference', () => {
    expect(numberOf(({ expect: said, under }) => said === 'same' && under.length === 0)).toBeGreaterThanOrEqual(5);
  });

  it('are two and more of these that personas could belie, and none of what nobody plays is called emergent', () => {
    expect(numberOf(({ expect: said, kind }) => said === 'same' && kind === 'emergent')).toBeGreaterThanOrEqual(2);
    expect(numberOf(({ kind, rest }) => kind === 'emergent' && rest === 'nobody')).toBe(0);
  });

  it('say at least three times of one thing that it comes under one assumption and not under another', () => {
    const pairs = claims.filter(([, one]) =>
      claims.some(
        ([, other]) =>
          one.expect !== 'same' &&
          other.expect === 'same' &&
          subject(one) === subject(other) &&
          one.under.length > 0 &&
          other.under.length > 0 &&
          one.under.every((assumption) => !other.under.includes(assumption)),
      ),
    );
    expect(pairs.length).toBeGreaterThanOrEqual(3);
  });

  // How large the bill of a warm relay is, no source says; it comes to less than the three points that a claim should.
  it('call nothing but the bill of a warm relay an effect below three points or three in a hundred', () => {
    const points = /^(?:price|worth|need|score)\.|^[a-z_]+(?: \* [a-z_]+)?$/;
    const small = claims.filter(
      ([, { expect: said, measure, atLeast = 0 }]) => said !== 'same' && atLeast < (points.test(measure) ? 3 : 0.03),
    );
    expect(small.map(([id]) => id)).toEqual(['warm_words_are_billed']);
  });

  it.each(CLAIMED)('rest on %s', (fact) => {
    expect(numberOf(({ cites }) => cites.includes(fact))).toBeGreaterThan(0);
  });

  it.each(still)('hold, and can be played as written, where nobody plays the rest: %s', (id) => {
    for (const { holds, unplayed, effect } of runClaim(scenario, id, { games: 10, seed: 'claims' })) {
      expect({ holds, unplayed, effect }).toEqual({ holds: true, unplayed: 0, effect });
    }
  });
});
