import { issueRules, kindRules, partyRules } from './entries.ts';
import type { Position } from './position.ts';

/** Points of a level to one kind of a party: those of the kind, less `dearer` on every level but today's. */
export function pointsAt(
  { rulebook, state, evaluator }: Position,
  party: number,
  kind: number,
  issue: number,
  level: number,
): number {
  const points = kindRules(partyRules(rulebook, party), kind).points[issue]?.[level] ?? 0;
  if (level === 0) return points;
  const dearer = issueRules(rulebook, issue).dearer[party] ?? -1;
  return dearer < 0 ? points : points - evaluator.value(dearer, state);
}
