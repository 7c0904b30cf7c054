import { flatPoints } from './flat-points.ts';
import type { Position } from './position.ts';

/** Points of a level to one kind of a party: those of the kind, less `dearer` on every level but today's. */
export function pointsAt(
  { rulebook, state, evaluator }: Position,
  party: number,
  kind: number,
  issue: number,
  level: number,
): number {
  const { points, dearer, mostKinds, span, width, parties } = flatPoints(rulebook);
  const worth = points[(party * mostKinds + kind) * span + issue * width + level] ?? 0;
  if (level === 0) return worth;
  const formula = dearer[issue * parties + party] ?? -1;
  return formula < 0 ? worth : worth - evaluator.value(formula, state);
}
