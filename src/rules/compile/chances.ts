import type { Chance } from '../rulebook.ts';

/** The places where luck decides, in the order in which they are met. */
export interface Chances {
  readonly list: readonly Chance[];
  add(id: string, outcomes: readonly string[]): number;
}

export function collectChances(): Chances {
  const list: Chance[] = [];
  return { list, add: (id, outcomes) => list.push({ id, outcomes }) - 1 };
}
