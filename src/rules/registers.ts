import type { Rulebook } from './rulebook.ts';

/** Lists of deeds that `next` and `apply` look through every turn, found once for each rulebook. */
export interface Registers {
  /** Deeds that may wait to happen: triggered events, ends of steps, what follows signatures, summits, debts, drift. */
  readonly mayWait: readonly number[];
  readonly secret: readonly number[];
  readonly step: readonly number[];
  /** Deeds legal only while a summit sits, by summit and party. */
  readonly during: readonly (readonly (readonly number[])[])[];
}

const known = new WeakMap<Rulebook, Registers>();

export function registersOf(rulebook: Rulebook): Registers {
  const found = known.get(rulebook);
  if (found !== undefined) return found;
  const made = makeRegisters(rulebook);
  known.set(rulebook, made);
  return made;
}

const NEVER_WAITS = new Set(['move', 'leave', 'mandate', 'waive', 'agenda', 'leak']);

function makeRegisters(rulebook: Rulebook): Registers {
  const { deeds, summits, parties } = rulebook;
  const indices = (test: (deed: (typeof deeds)[number]) => boolean): readonly number[] =>
    deeds.filter(test).map((deed) => deed.index);
  return {
    mayWait: indices((deed) => !NEVER_WAITS.has(deed.kind)),
    secret: indices((deed) => deed.secret !== undefined),
    step: indices((deed) => deed.step !== undefined),
    during: summits.map((_, summit) =>
      parties.map((__, party) => indices((deed) => deed.during === summit && deed.party === party)),
    ),
  };
}
