import { describe, expect, it } from 'vitest';
import { drawsOf } from '../../../src/kit/luck.ts';
import { timeDependent } from '../../../src/lab/bargain/time-dependent.ts';
import { demandIn, type Tactic } from '../../../src/minds/table/tactic.ts';
import { fit, hear, nothingHeard, worthsFrom } from '../../../src/minds/table/wishes.ts';
import { spaceOf, worthsOfOutcomes } from '../../../src/minds/table/space.ts';
import { randomDomain, said, seated } from '../../fixtures/bilateral.ts';

describe('wishes read from offers', () => {
  it('follow from one offer by the normal distribution', () => {
    // One issue of two values: variance 2 / (3 · 2) − 1 / 4 = 1 / 12, slack 0.03. Asked 1, expected 0.5:
    // pull 0.5 / (1 / 12 + 0.0009) = 5.9359…, worth of the value 0.5 + 5.9359 / 12 = 0.99466; of the other 0.5. Over the best.
    const space = spaceOf([2]);
    const heard = nothingHeard();
    hear(heard, space, 1);
    const { pull, evidence } = fit(heard, [1]);
    expect(pull[0]).toBeCloseTo(0.5 / (1 / 12 + 0.0009), 10);
    expect(evidence).toBeCloseTo(-0.5 * 0.5 * (0.5 / (1 / 12 + 0.0009)), 10);
    const worths = worthsFrom(heard, space, pull);
    expect(worths[1]).toBeCloseTo(1, 12);
    expect(worths[0]).toBeCloseTo(0.5 / 0.994658, 5);
  });

  it('explain the same offer twice no better by two different demands', () => {
    const space = spaceOf([2, 2]);
    const heard = nothingHeard();
    hear(heard, space, 0);
    hear(heard, space, 0);
    expect(fit(heard, [1, 1]).evidence).toBeGreaterThan(fit(heard, [1, 0.8]).evidence);
  });

  it('tell who concedes steadily from who concedes late', () => {
    const tactic = (exponent: number): Tactic => ({ kind: 'concedes', exponent, rounds: 20 });
    const rounds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const right = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((seed) => {
      const { sides, space } = randomDomain(`wishes ${seed}`, 0);
      const other = seated(timeDependent(1), sides[1], { kind: 'known', rounds: 20 });
      const heard = nothingHeard();
      for (const offer of said(
        other,
        rounds.map(() => undefined),
      ))
        if (offer !== 'yes') hear(heard, space, offer);
      const evidence = (exponent: number): number =>
        fit(
          heard,
          rounds.map((round) => demandIn(tactic(exponent), round)),
        ).evidence;
      return evidence(1) > evidence(5);
    });
    expect(right.length).toBeGreaterThanOrEqual(9);
  });

  it('come near those that are there', () => {
    const draw = drawsOf('outcomes');
    const agreeing = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((seed) => {
      const { sides, space } = randomDomain(`near ${seed}`, 0);
      const other = seated(timeDependent(1), sides[1], { kind: 'known', rounds: 20 });
      const heard = nothingHeard();
      const rounds = Array.from({ length: 15 }, (_, index) => index + 1);
      for (const offer of said(
        other,
        rounds.map(() => undefined),
      ))
        if (offer !== 'yes') hear(heard, space, offer);
      const demands = rounds.map((round) => demandIn({ kind: 'concedes', exponent: 1, rounds: 20 }, round));
      const read = worthsOfOutcomes(space, worthsFrom(heard, space, fit(heard, demands).pull));
      const pairs = Array.from({ length: 400 }, () => [
        Math.floor(draw() * space.count),
        Math.floor(draw() * space.count),
      ]);
      const same = pairs.filter(([one = 0, two = 0]) => {
        const there = (sides[1].utilities[one] ?? 0) - (sides[1].utilities[two] ?? 0);
        return there * ((read[one] ?? 0) - (read[two] ?? 0)) >= 0;
      });
      return same.length / pairs.length;
    });
    // Of two outcomes the better one is told in three of four cases; by chance in two.
    expect(agreeing.reduce((sum, one) => sum + one, 0) / agreeing.length).toBeGreaterThan(0.75);
  });
});
