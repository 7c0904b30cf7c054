/** Which round of a block it is: `place` from 0 to `of` − 1. */
export interface Round {
  readonly place: number;
  readonly of: number;
}

/**
 * One draw of a round, uniform in [0, 1), such that over a block each draw falls once into each of `of` equal parts: what comes
 * in one of two comes in half of the rounds and not by chance in two thirds. The rounds of a block meet the parts of different draws in
 * different orders. `draw` takes the draw in question from the luck of a seed. In a block of one it is that of `seed`.
 * Latin hypercube sampling: McKay, Beckman & Conover, Technometrics 21 (1979).
 */
export function evenDraw(draw: (seed: string) => number, seed: string, { place, of }: Round): number {
  if (of === 1) return draw(seed);
  const own = draw(`${seed}.${place}`);
  let part = 0;
  for (let other = 0; other < of; other += 1) {
    const drawn = draw(`${seed}.${other}`);
    if (drawn < own || (drawn === own && other < place)) part += 1;
  }
  return (part + draw(`${seed}.within`)) / of;
}
