import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clamp, exp, log, logistic, power } from '../../src/kit/arithmetic.ts';

const relative = (ours: number, true_: number): number => Math.abs(ours - true_) / Math.abs(true_);

describe('arithmetic made of + − × ÷', () => {
  it.each([
    [0, 1],
    [1, Math.E],
    [-1, 0.36787944117144233],
    [10, 22026.465794806718],
    [-20, 2.061153622438558e-9],
    [700, 1.0142320547350045e304],
  ])('e to the power of %d', (x, value) => {
    expect(relative(exp(x), value)).toBeLessThan(1e-13);
  });

  it.each([
    [1, 0],
    [Math.E, 1],
    [0.5, -Math.LN2],
    [10, Math.LN10],
    [1e-9, -20.72326583694641],
  ])('the logarithm of %d', (x, value) => {
    expect(log(x)).toBeCloseTo(value, 13);
  });

  it('takes the logarithm of nothing to be below everything', () => {
    expect(log(0)).toBe(-Infinity);
    expect(exp(log(0))).toBeLessThan(1e-300);
  });

  it('undoes exp by log', () => {
    fc.assert(
      fc.property(fc.double({ min: -300, max: 300, noNaN: true }), (x) => {
        expect(Math.abs(log(exp(x)) - x)).toBeLessThan(1e-10);
      }),
    );
  });

  it.each([
    [2, 3, 8],
    [8, 1 / 3, 2],
    [0, 3, 0],
    [0, 0, 1],
    [0.25, 0.5, 0.5],
  ])('%d to the power of %d is %d', (base, exponent, value) => {
    expect(power(base, exponent)).toBeCloseTo(value, 12);
  });

  it('turns log-odds into odds between 0 and 1 that add up with their opposite', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (x) => {
        const odds = logistic(x);
        return odds >= 0 && odds <= 1 && Math.abs(odds + logistic(-x) - 1) < 1e-12;
      }),
    );
    expect(logistic(0)).toBe(0.5);
  });

  it('clamps to both ends', () => {
    expect([clamp(-1, 0, 100), clamp(50, 0, 100), clamp(101, 0, 100)]).toEqual([0, 50, 100]);
  });
});
