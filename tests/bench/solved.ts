import { LEVELS } from '../../src/kernel/record.ts';
import { mindOf } from '../../src/minds/mind-of.ts';
import { persona } from '../../src/minds/persona.ts';
import type { Mind } from '../../src/rules/game.ts';
import { SOLVED, solved, standingOf, wayOf, type Standing } from '../fixtures/solved.ts';

/** How a mind stands in a scenario that is solved exactly, over so many lucks of its own. */
export interface SolvedNumbers extends Standing {
  readonly scenario: string;
  readonly mind: string;
  /** Points of the best way. */
  readonly best: number;
  readonly lucks: number;
}

const LUCKS = 20;

const MINDS: readonly (readonly [string, Mind])[] = [
  ['persona', persona()],
  ...LEVELS.map((level) => [level, mindOf(level)] as const),
];

/** Every level, and a persona, in every scenario that is solved: what the world and the other may do is gone through whole. */
export function benchSolved(): SolvedNumbers[] {
  const seeds = Array.from({ length: LUCKS }, (_, luck) => `solved/${luck}`);
  return SOLVED.flatMap((scenario) =>
    MINDS.map(([name, mind]) => {
      const ways = seeds.map((seed) => wayOf(scenario, mind, seed));
      const { value } = solved(scenario).solution.best;
      return { scenario, mind: name, best: value, lucks: LUCKS, ...standingOf(scenario, ways) };
    }),
  );
}
