import alea from 'seedrandom/lib/alea.js';

/**
 * Luck is one vector of draws for each seed, purpose and turn: a fork that asks for more draws of one purpose
 * shifts nobody else's. Purposes: `world`, `mind/<party>`, `cosmetic`.
 */
export function luckVector(seed: string, purpose: string, turn: number, length: number): Float64Array {
  const next = alea(`${seed}/${purpose}/${turn}`);
  const draws = new Float64Array(length);
  for (let slot = 0; slot < length; slot += 1) draws[slot] = next();
  return draws;
}

/** Draws of one seed, one after another, for what is played by itself: nothing of a game or its record. */
export function drawsOf(seed: string): () => number {
  return alea(seed);
}
