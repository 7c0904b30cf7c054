import { decisionOf } from '../kernel/entry.ts';
import { decides, type GameRecord } from '../kernel/record.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { EMPTY_DRAFT, type Draft } from '../ui/port/play.ts';

/** What lies on the desk of a person who takes the last decision back: the orders or the package, as they were sent. */
export function laidAgain(rulebook: Rulebook, { entries, seats }: GameRecord): Draft | undefined {
  const last = entries.findLast((entry) => decides(entry) && seats[entry.seat] === 'human');
  const decision = last && decides(last) ? decisionOf(rulebook, last) : undefined;
  if (decision?.kind === 'orders') return { ...EMPTY_DRAFT, orders: decision.deeds };
  if (decision?.kind === 'offer') return { ...EMPTY_DRAFT, clauses: decision.package, public: decision.public };
  return undefined;
}
