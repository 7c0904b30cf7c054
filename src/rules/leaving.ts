import { kindOf, kindRules, partyRules } from './entries.ts';
import { supposeLeft } from './in-force.ts';
import { nearness } from './nearness.ts';
import type { Position } from './position.ts';
import type { Rulebook } from './rulebook.ts';
import { promiseMarks } from './promise-marks.ts';
import { priceOfBroken, standingPromises } from './promises.ts';
import { supposeFrom, withdraw } from './supposition.ts';

/**
 * Points of the promises that leaving would break now: those the shifts of the party's walk-away make false. This is what
 * a formula reads as the cost of a party; a promise must not name it.
 */
export function costOfLeaving(position: Position, party: number): number {
  const { rulebook, state } = position;
  if (partyRules(rulebook, party).leave < 0) return 0;
  const standing = standingPromises(position, party, promiseMarks(rulebook).leaving[party] ?? -1);
  if (standing.length === 0) return 0;
  const near = nearness(rulebook, state);
  const from = supposeFrom();
  supposeLeft(rulebook, state, party);
  const points = priceOfBroken(position, party, standing, near);
  withdraw(state, from);
  return points;
}

/** The last turn in which a party's walk-away on turn `on` can be taken back. */
export const lastToReturn = (rulebook: Rulebook, party: number, on: number): number =>
  Math.min(on + partyRules(rulebook, party).stands, rulebook.turns);

/** Points leaving would be charged now, all terms together; 0 for a party that cannot leave. */
export function priceOfLeaving({ rulebook, state, evaluator }: Position, party: number): number {
  let points = 0;
  for (const term of partyRules(rulebook, party).terms) points += evaluator.value(term.points, state);
  return points;
}

export interface LeavingTerm {
  readonly id: string;
  readonly points: number;
}

/** The price of leaving term by term, as it would be charged now. */
export function termsOfLeaving({ rulebook, state, evaluator }: Position, party: number): LeavingTerm[] {
  const { terms } = partyRules(rulebook, party);
  return terms.map(({ id, points }) => ({ id, points: evaluator.value(points, state) }));
}

/** Points no deal is worth to one kind of a party, before the price of leaving. */
export function outsideOf({ rulebook, state, evaluator }: Position, party: number, kind: number): number {
  return evaluator.value(kindRules(partyRules(rulebook, party), kind).outside, state);
}

/**
 * True where a party that signs nothing may leave instead: at the table of the main summit. At any other, to refuse is to
 * stay where one is, and that is worth 0.
 */
export function isLeavingAtStake({ mainSummit, summits }: Rulebook, table: number): boolean {
  return summits[mainSummit]?.table === table;
}

/**
 * Outside option less the price of leaving, in points: what a party falls back on, its reservation (Raiffa 1982) and the point
 * of disagreement of Nash, Econometrica 18 (1950). Default: its own kind.
 */
export function worthOfLeaving(
  position: Position,
  party: number,
  kind = kindOf(position.rulebook, position.state, party),
): number {
  return outsideOf(position, party, kind) - priceOfLeaving(position, party);
}

/** Points a party falls back on where a table brings nothing: leaving, where that is at stake there, or what stands. */
export function fallbackOf(position: Position, table: number, party: number): number {
  return isLeavingAtStake(position.rulebook, table) ? worthOfLeaving(position, party) : 0;
}
