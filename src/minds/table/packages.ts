import { at } from '../../kit/never.ts';
import { concedeOne } from '../../rules/concession-step.ts';
import { frontierOf, type Point } from './frontier.ts';
import type { Side } from './side.ts';
import { outcomeOf } from './space.ts';

/** Outcomes above which the line of concessions stands for the whole frontier. */
const MOST_SEARCHED = 50_000;

/**
 * The packages a side weighs, from its own best down: for each worth to itself the one that is worth most to the other side
 * as its wishes are believed (`others`, by value). `one` is the own utility, `other` the believed share of the other's best.
 */
export function packagesFor(side: Side, others: Float64Array): readonly Point[] {
  return side.space.count <= MOST_SEARCHED
    ? frontierOf(side.space, side.worths, others)
    : concessionsFrom(side, others);
}

/**
 * The line of concessions of the game (`rules/concessions.ts`): from the own best, step by step the one change that gives
 * the other side most for what it costs. Its packages are the corners of the frontier.
 */
export function concessionsFrom({ space, worths }: Side, others: Float64Array): readonly Point[] {
  const { sizes, width } = space;
  const issues = [...sizes.keys()];
  const may = new Uint8Array(sizes.length * width).fill(1);
  const now = Int16Array.from(issues, (issue) => bestValue(worths, issue * width, at(sizes, issue)));
  const line: Point[] = [];
  do {
    let one = 0;
    let other = 0;
    for (const issue of issues) {
      one += at(worths, issue * width + at(now, issue));
      other += at(others, issue * width + at(now, issue));
    }
    line.push({ outcome: outcomeOf(space, now), one, other });
  } while (concedeOne({ width, own: worths, others, may, issues, levelsOf: (issue) => at(sizes, issue) }, now));
  return line;
}

function bestValue(worths: Float64Array, from: number, size: number): number {
  let best = 0;
  for (let value = 1; value < size; value += 1) {
    if (at(worths, from + value) > at(worths, from + best)) best = value;
  }
  return best;
}
