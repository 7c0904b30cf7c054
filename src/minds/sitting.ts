import { at } from '../kit/never.ts';
import { channelOpen } from '../rules/channels.ts';
import { read } from '../rules/entries.ts';
import { nearness, turnOfSummit } from '../rules/nearness.ts';
import type { Position } from '../rules/position.ts';
import { preconditionMet } from '../rules/preconditions.ts';
import type { TableOutlook } from './outlook.ts';

interface Hope {
  readonly first: number;
  readonly last: number;
}

/** Odds that what stands in the way will be out of it in time: on the first day, and on the last. */
const HOPE = {
  closedTable: { first: 0.9, last: 0.4 },
  closedChannel: { first: 0.8, last: 0.4 },
  noDate: { first: 0.8, last: 0.3 },
  summitShut: { first: 0.7, last: 0.2 },
  precondition: { first: 0.75, last: 0.1 },
  /** An own one can be let go until late. */
  ownPrecondition: { first: 1, last: 0.5 },
} as const satisfies Readonly<Record<string, Hope>>;

function hope({ first, last }: Hope, near: number): number {
  return first + (last - first) * near * near;
}

/** Odds that whoever can sign for a table will sit together in time. What is in the way weighs more with every turn. */
export function chanceOfSitting(position: Position, seat: number, { table, summit }: TableOutlook): number {
  const { rulebook, state, evaluator } = position;
  const rules = at(rulebook.tables, table);
  const near = nearness(rulebook, state);
  let chance = 1;
  if (!channelOpen(position, rules.channel)) chance *= hope(HOPE.closedChannel, near);
  if (rules.when >= 0 && evaluator.value(rules.when, state) === 0) chance *= hope(HOPE.closedTable, near);
  if (summit < 0) return chance;
  const { when, main } = at(rulebook.summits, summit);
  const turn = turnOfSummit(rulebook, state, summit);
  if (turn === 0) chance *= hope(HOPE.noDate, near);
  else if (turn < read(state, rulebook.layout.turn)) return 0;
  if (when >= 0 && evaluator.value(when, state) === 0) chance *= hope(HOPE.summitShut, near);
  if (!main) return chance;
  const { preconditions } = rulebook;
  for (let index = 0; index < preconditions.length; index += 1) {
    if (preconditionMet(position, index)) continue;
    chance *= hope(at(preconditions, index).of === seat ? HOPE.ownPrecondition : HOPE.precondition, near);
  }
  return chance;
}

/** How much of a package of so many clauses could be laid down as agreed if the leaders sat now, 0 to 1. */
export function shareOfPreparation(
  { rulebook, state, evaluator }: Position,
  { summit, clauses }: TableOutlook,
): number {
  if (summit < 0 || clauses === 0) return 1;
  const prepared = evaluator.value(at(rulebook.summits, summit).prepared, state);
  return prepared >= clauses ? 1 : prepared <= 0 ? 0 : prepared / clauses;
}
