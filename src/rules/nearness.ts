import { read } from './entries.ts';
import type { Rulebook } from './rulebook.ts';

/** Turn on which a summit is to sit, by the level its issue has reached; 0 while no day is agreed. */
export function turnOfSummit(rulebook: Rulebook, state: Float64Array, summit: number): number {
  const rules = rulebook.summits[summit];
  if (rules === undefined) return 0;
  const level = rules.turnIssue < 0 ? 0 : read(state, rulebook.layout.levels + rules.turnIssue);
  return rules.turns[level] ?? 0;
}

/** The turn a summit is to sit; the last, while none is agreed. */
export function dayOfSummit(rulebook: Rulebook, state: Float64Array, summit: number): number {
  const agreed = turnOfSummit(rulebook, state, summit);
  return agreed > 0 ? agreed : rulebook.turns;
}

/**
 * Turn ÷ turn of the main summit, ÷ the last turn while none is agreed; 0 to 1. From the day on, and after a day
 * missed until another is agreed, it is 1. The nearer the day, the dearer it is to go back: in a straight line, for no source
 * tells its shape.
 */
export function nearness(rulebook: Rulebook, state: Float64Array): number {
  const share = read(state, rulebook.layout.turn) / dayOfSummit(rulebook, state, rulebook.mainSummit);
  return share < 1 ? share : 1;
}
