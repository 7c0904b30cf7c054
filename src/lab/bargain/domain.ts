import { frontierOf, jointPoint, nashPoint, type Point } from '../../minds/table/frontier.ts';
import { sideOf, type Side } from '../../minds/table/side.ts';
import { spaceOf, type Space } from '../../minds/table/space.ts';

/** One side's wishes, as written: weights and values by issue, in the order of its issues. */
export interface Profile {
  readonly name: string;
  readonly issues: readonly Issue[];
  /** Utility of its reservation bid; 0 where it has none. */
  readonly reservation: number;
}

export interface Issue {
  readonly name: string;
  readonly values: readonly string[];
  /** Utility of each value times the weight of the issue. */
  readonly worths: readonly number[];
}

/** Two profiles over the same issues, and what is exactly known of them; for who measures, never for who bargains. */
export interface Domain {
  readonly name: string;
  readonly space: Space;
  readonly sides: readonly [Side, Side];
  /** Best for the first side first. */
  readonly frontier: readonly Point[];
  /** Greatest product of gains over the reservations; no agreement where no outcome leaves both as well off. */
  readonly nash: readonly [number, number];
  /** Greatest sum of utilities that leaves neither side below its reservation; that of no agreement where there is none. */
  readonly joint: number;
}

/** Most outcomes of a domain that are listed. */
export const MOST_OUTCOMES = 2_000_000;

/** Two profiles that have the same issues with the same values, in whatever order. */
export function domainOf(name: string, one: Profile, other: Profile): Domain {
  const space = spaceOf(one.issues.map(({ values }) => values.length));
  const sides = [
    sideOf(space, worthsOf(space, one, one), one.reservation),
    sideOf(space, worthsOf(space, one, other), other.reservation),
  ] as const;
  const frontier = frontierOf(space, sides[0].worths, sides[1].worths);
  const nash = nashPoint(frontier, one.reservation, other.reservation);
  const joint = jointPoint(frontier, one.reservation, other.reservation);
  return {
    name,
    space,
    sides,
    frontier,
    nash: nash === undefined ? [one.reservation, other.reservation] : [nash.one, nash.other],
    joint: joint === undefined ? one.reservation + other.reservation : joint.one + joint.other,
  };
}

/** The worths of a profile in the order of another one's issues and values. */
function worthsOf({ width }: Space, order: Profile, { issues }: Profile): Float64Array {
  const worths = new Float64Array(order.issues.length * width);
  for (const [index, { name, values }] of order.issues.entries()) {
    const issue = issues.find((one) => one.name === name);
    for (const [place, value] of values.entries()) {
      const worth = issue?.worths[issue.values.indexOf(value)];
      if (worth === undefined) throw new RangeError(`${value} of ${name} stands in one profile only`);
      worths[index * width + place] = worth;
    }
  }
  return worths;
}
