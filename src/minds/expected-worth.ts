import type { Draft } from '../rules/draft.ts';
import type { Position } from '../rules/position.ts';
import { worthOfPackage } from '../rules/value.ts';
import { worthToCircles } from './ease.ts';

/** What an expected package is worth to whom, in points. */
export interface ExpectedWorth {
  readonly seat: number;
  readonly sides: readonly [number, number];
  /** To the constituencies of each side. */
  readonly circles: readonly [readonly number[], readonly number[]];
}

/** What a package is worth to a seat, to both sides and to their constituencies. */
export function worthOfExpected(
  position: Position,
  seat: number,
  sides: readonly [number, number],
  draft: Draft,
): ExpectedWorth {
  const circles = [worthToCircles(position, sides[0], draft), worthToCircles(position, sides[1], draft)] as const;
  return worthToSides(position, seat, sides, draft, circles);
}

/** `worthOfExpected` where what it is to the constituencies is known. */
export function worthToSides(
  position: Position,
  seat: number,
  [one, other]: readonly [number, number],
  draft: Draft,
  circles: ExpectedWorth['circles'],
): ExpectedWorth {
  const first = worthOfPackage(position, one, draft);
  const second = worthOfPackage(position, other, draft);
  const own = seat === one ? first : seat === other ? second : worthOfPackage(position, seat, draft);
  return { seat: own, sides: [first, second], circles };
}
