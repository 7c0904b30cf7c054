import { describe, expect, it } from 'vitest';
import { runClaim } from '../../src/lab/claim.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Claim } from '../../src/scenario/study.ts';
import { shippedScenario } from '../fixtures/shipped.ts';

const scenario = shippedScenario('korea_2018');
const claims = Object.entries(scenario.claims);

/** Nobody plays the rest and luck has next to no part in it: fast. The others are run by tests/soak/claims.test.ts. */
const still = claims.filter(([, { rest, kind }]) => rest === 'nobody' && kind === 'wired').map(([id]) => id);

const emergent = claims
  .filter(([, { kind, expect: said }]) => kind === 'emergent' && said !== 'same')
  .map(([id]) => id);
const withNobody: Scenario = {
  ...scenario,
  claims: Object.fromEntries(claims.map(([id, claim]) => [id, { ...claim, rest: 'nobody' as const }])),
};
/** Among whom nobody keeps better what others can check. */
const unwatched: Scenario = {
  ...scenario,
  parties: mapped(scenario.parties, (party) => ({
    ...party,
    kinds: mapped(party.kinds, (kind) => ({ ...kind, keeps: { ...kind.keeps, watched: kind.keeps.plain } })),
  })),
};

function mapped<T>(items: Readonly<Record<string, T>>, change: (item: T) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(items).map(([id, item]) => [id, change(item)]));
}

const numberOf = (which: (claim: Claim) => boolean): number => claims.filter(([, claim]) => which(claim)).length;

/** What two claims are about, whatever each expects: of a pair by assumption both say it. */
const subject = ({ compare, measure, at }: Claim): string => JSON.stringify([compare, measure, at]);

// Of what the reporting says, each of these is a claim.
const CLAIMED = `C1 C3 C5 C8 C9 C10 C11 C13 C16 C17 C18 C19 C20 C21 C22 C24 C25 E3 E6 E7 E8 E9 E10`.split(' ');

describe('the claims of the spring of 2018', () => {
  it('are two dozen and more that say something happens, half of them by what personas make of it', () => {
    expect(numberOf(({ expect: said }) => said !== 'same')).toBeGreaterThanOrEqual(24);
    const shown = ({ kind, rest, expect: said, fails }: Claim): boolean =>
      kind === 'emergent' && rest === 'personas' && said !== 'same' && fails === undefined;
    expect(numberOf(shown)).toBeGreaterThanOrEqual(12);
  });

  it('are five and more that say something makes no difference', () => {
    expect(numberOf(({ expect: said, under }) => said === 'same' && under.length === 0)).toBeGreaterThanOrEqual(5);
  });

  it('are two and more of these that personas could belie, and none of what nobody plays is called emergent', () => {
    expect(numberOf(({ expect: said, kind }) => said === 'same' && kind === 'emergent')).toBeGreaterThanOrEqual(2);
    expect(numberOf(({ kind, rest }) => kind === 'emergent' && rest === 'nobody')).toBe(0);
  });

  // What an assumption sets is a number of the rules; here it is asked what parties make of it.
  it('say at least three times of one thing that it comes under one assumption and not, or the other way, under another', () => {
    const pairs = claims.filter(([, one], place) =>
      claims.some(
        ([, other], otherPlace) =>
          place !== otherPlace &&
          one.expect !== 'same' &&
          (other.expect === 'same' || (other.expect !== one.expect && place < otherPlace)) &&
          subject(one) === subject(other) &&
          one.under.length > 0 &&
          other.under.length > 0 &&
          one.under.every((assumption) => !other.under.includes(assumption)),
      ),
    );
    expect(pairs.length).toBeGreaterThanOrEqual(3);
  });

  it('call nothing below three points or three in a hundred an effect', () => {
    const points = /^(?:price|worth|need|score)\.|^[a-z_]+(?: \* [a-z_]+)?$/;
    const small = claims.filter(
      ([, { expect: said, measure, atLeast = 0 }]) => said !== 'same' && atLeast < (points.test(measure) ? 3 : 0.03),
    );
    expect(small.map(([id]) => id)).toEqual([]);
  });

  it.each(CLAIMED)('rest on %s', (fact) => {
    expect(numberOf(({ cites }) => cites.includes(fact))).toBeGreaterThan(0);
  });

  // What is still shown where nobody makes anything of it was written by the lines.
  it.each(emergent)('come about by what parties make of it, where they are called emergent: %s', (id) => {
    for (const { holds, effect } of runClaim(withNobody, id, { games: 6, seed: 'claims' })) {
      expect({ holds, effect }).toEqual({ holds: false, effect });
    }
  });

  it('say that an act that is watched is kept better by nothing but how well each kind keeps what is watched', () => {
    const options = { games: 40, seed: 'claims' };
    expect(runClaim(scenario, 'watched_outlasts_declared', options)).toMatchObject([{ holds: true }]);
    expect(runClaim(unwatched, 'watched_outlasts_declared', options)).toMatchObject([{ holds: false, effect: 0 }]);
  });

  it.each(still)('hold, and can be played as written, where nobody plays the rest: %s', (id) => {
    for (const { holds, unplayed, effect } of runClaim(scenario, id, {
      games: scenario.claims[id]?.measure.startsWith('broken.') === true ? 40 : 10,
      seed: 'claims',
    })) {
      expect({ holds, unplayed, effect }).toEqual({ holds: true, unplayed: 0, effect });
    }
  });
});
