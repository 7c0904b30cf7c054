// Made of + − × ÷ alone, so that every engine gives the same last bit and a record replays everywhere.

/** e to the power of `x`, for −700 ≤ x ≤ 700 (clamped); relative error below 1e-14. */
export function exp(x: number): number {
  const bounded = clamp(x, -700, 700);
  const halvings = Math.round(bounded / Math.LN2);
  const rest = bounded - halvings * Math.LN2;
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= 18; n += 1) {
    term = (term * rest) / n;
    const next = sum + term;
    // What follows is smaller still.
    if (next === sum) break;
    sum = next;
  }
  return sum * powerOfTwo(halvings);
}

/** Natural logarithm of `x`, for x > 0; −Infinity at 0. Relative error below 1e-14. */
export function log(x: number): number {
  if (x <= 0) return -Infinity;
  let mantissa = x;
  let exponent = 0;
  while (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent += 1;
  }
  while (mantissa < Math.SQRT1_2) {
    mantissa *= 2;
    exponent -= 1;
  }
  // log m = 2 artanh((m − 1) / (m + 1)); |ratio| ≤ 0.1716, so 12 terms suffice.
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let odd = ratio;
  let sum = 0;
  for (let n = 1; n <= 25; n += 2) {
    sum += odd / n;
    odd *= square;
  }
  return 2 * sum + exponent * Math.LN2;
}

/** `base` (≥ 0) to the power of `exponent`. */
export function power(base: number, exponent: number): number {
  if (base <= 0) return exponent === 0 ? 1 : 0;
  return exp(exponent * log(base));
}

/** `x` held between `low` and `high`. */
export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}

/** Odds from log-odds: 1 / (1 + e^−x). */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}

function powerOfTwo(n: number): number {
  let result = 1;
  const factor = n < 0 ? 0.5 : 2;
  for (let i = Math.abs(n); i > 0; i -= 1) result *= factor;
  return result;
}

/** Arithmetic mean; 0 of none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
