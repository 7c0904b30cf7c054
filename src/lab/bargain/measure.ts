import type { Side } from '../../minds/table/side.ts';
import { utilityOf } from '../../minds/table/side.ts';
import type { Domain } from './domain.ts';

/** What came of one game, side by side. */
export interface Measures {
  /** Utility of what was agreed, of no agreement the reservation. */
  readonly utilities: readonly [number, number];
  readonly advantages: readonly [number, number];
  readonly agreed: boolean;
  /** Distances in the plane of the two utilities: to the Nash point, and to the nearest outcome on the Pareto frontier. */
  readonly nashDistance: number;
  readonly paretoDistance: number;
  /** Sum of the utilities, and what share it is of the greatest that leaves neither below its reservation. */
  readonly welfare: number;
  readonly jointShare: number;
}

export function measure({ sides, frontier, nash, joint }: Domain, agreed: number | undefined): Measures {
  const [one, other] = sides;
  const of = (side: Side): number => (agreed === undefined ? side.reservation : utilityOf(side, agreed));
  const utilities = [of(one), of(other)] as const;
  const welfare = utilities[0] + utilities[1];
  return {
    utilities,
    advantages: [advantage(one, utilities[0]), advantage(other, utilities[1])],
    agreed: agreed !== undefined,
    nashDistance: distance(utilities, nash[0], nash[1]),
    paretoDistance: frontier.reduce(
      (least, point) => Math.min(least, distance(utilities, point.one, point.other)),
      Infinity,
    ),
    welfare,
    jointShare: joint > 0 ? welfare / joint : 1,
  };
}

/** `(u − r) / (u_max − r)`, r the reservation: 0 without agreement, 1 at the best; 0 where nothing is better than r. */
function advantage({ best, reservation }: Side, utility: number): number {
  return best > reservation ? (utility - reservation) / (best - reservation) : 0;
}

function distance([one, other]: readonly [number, number], x: number, y: number): number {
  return Math.sqrt((one - x) * (one - x) + (other - y) * (other - y));
}
