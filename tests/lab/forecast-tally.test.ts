import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tallyOf, together, type Forecast } from '../../src/lab/forecast-tally.ts';

/** Of two outcomes, about one of three things; odds in hundredths. */
const forecasts = fc.array(
  fc
    .record({ about: fc.nat(2), said: fc.integer({ min: 0, max: 100 }), came: fc.nat(1) })
    .map(({ about, said, came }): Forecast => ({ about, odds: [said / 100, 1 - said / 100], came })),
);

describe('a tally', () => {
  it('counts what came by what it was about, and odds by tenths, 1 in the last', () => {
    const { count, loss, square, came, bins } = tallyOf([
      { odds: [0.5, 0.5], came: 1 },
      { about: 2, odds: [1, 0], came: 0 },
    ]);
    expect(count).toBe(2);
    expect(loss).toBeCloseTo(Math.LN2, 12);
    expect(square).toBeCloseTo(0.5, 12);
    expect(came).toEqual([[0, 1], [], [1, 0]]);
    expect(
      bins.map((own) => own.flatMap((sums, tenth) => (sums.count > 0 ? [[tenth, sums.said, sums.came]] : []))),
    ).toEqual([
      [
        [5, 0.5, 0],
        [9, 1, 1],
      ],
      [
        [0, 0, 0],
        [5, 0.5, 1],
      ],
    ]);
  });

  it('of the parts together is that of the whole', () => {
    fc.assert(
      fc.property(forecasts, forecasts, (one, other) => {
        const [parts, whole] = [together([tallyOf(one), tallyOf(other)]), tallyOf([...one, ...other])];
        expect(parts.count).toBe(whole.count);
        expect(parts.loss).toBeCloseTo(whole.loss, 6);
        expect(parts.square).toBeCloseTo(whole.square, 9);
        expect(parts.came).toEqual(whole.came);
        expect(parts.bins.map((own) => own.map(({ count, came }) => [count, came]))).toEqual(
          whole.bins.map((own) => own.map(({ count, came }) => [count, came])),
        );
      }),
    );
  });
});
