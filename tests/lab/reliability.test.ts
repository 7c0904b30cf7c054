import { describe, expect, it } from 'vitest';
import { reliabilityOf } from '../../src/lab/reliability.ts';

describe('the reliability of forecasts', () => {
  // Said 0.8 three times, came twice; said 0.4 once, came not.
  const forecasts = [
    { odds: [0.2, 0.8], came: 1 },
    { odds: [0.2, 0.8], came: 1 },
    { odds: [0.2, 0.8], came: 0 },
    { odds: [0.6, 0.4], came: 0 },
  ];

  it('is the log loss and the Brier score of a table by hand', () => {
    const { logLoss, brier } = reliabilityOf(forecasts);
    // (2 · −ln 0.8 − ln 0.2 − ln 0.6) ÷ 4; (2 · 0.08 + 1.28 + 0.32) ÷ 4
    expect(logLoss).toBeCloseTo((2 * 0.2231436 + 1.6094379 + 0.5108256) / 4, 6);
    expect(brier).toBeCloseTo(0.44, 12);
  });

  it('stands beside what the shares alone would have scored', () => {
    const { baseLogLoss, baseBrier } = reliabilityOf(forecasts);
    // Each came in half of them: ln 2, and 0.25 + 0.25.
    expect(baseLogLoss).toBeCloseTo(Math.LN2, 6);
    expect(baseBrier).toBeCloseTo(0.5, 12);
  });

  it('takes shares of what the forecasts were about, each by itself', () => {
    // About the first thing one came always: no loss. About the other each once: ln 2 and a half, for two of four.
    const { baseLogLoss, baseBrier } = reliabilityOf(
      [1, 1, 0, 1].map((came, place) => ({ about: place < 2 ? 0 : 1, odds: [0.5, 0.5], came })),
    );
    expect(baseLogLoss).toBeCloseTo(Math.LN2 / 2, 12);
    expect(baseBrier).toBeCloseTo(0.25, 12);
  });

  it('puts every outcome into its bin of tenths and weighs the gaps by how many it holds', () => {
    const { bins, error } = reliabilityOf(forecasts);
    expect(bins).toEqual([
      [
        { tenth: 2, count: 3, said: expect.closeTo(0.2, 12) as number, came: 1 / 3 },
        { tenth: 6, count: 1, said: 0.6, came: 1 },
      ],
      [
        { tenth: 4, count: 1, said: 0.4, came: 0 },
        { tenth: 8, count: 3, said: expect.closeTo(0.8, 12) as number, came: 2 / 3 },
      ],
    ]);
    // (3 · 0.4/3 + 0.4 + 0.4 + 3 · 0.4/3) ÷ 8
    expect(error).toBeCloseTo(0.2, 12);
  });

  it('lets gaps of outcomes with the same odds make up for each other', () => {
    // Of 0.5 said twice to each side, one side came twice: over both, half of four.
    expect(reliabilityOf([1, 1].map((came) => ({ odds: [0.5, 0.5], came }))).error).toBeCloseTo(0, 12);
  });

  it('has no error where what is said comes as often as it is said', () => {
    const right = [0, 0, 0, 1].map((came) => ({ odds: [0.75, 0.25], came }));
    expect(reliabilityOf(right).error).toBeCloseTo(0, 12);
  });

  it('is nothing for no forecasts', () => {
    expect(reliabilityOf([])).toEqual({
      forecasts: 0,
      logLoss: 0,
      brier: 0,
      baseLogLoss: 0,
      baseBrier: 0,
      error: 0,
      bins: [],
    });
  });
});
