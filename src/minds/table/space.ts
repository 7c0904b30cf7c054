import { at } from '../../kit/never.ts';

/** What may be agreed: one value of every issue. An outcome is its number, 0 to `count` − 1; the last issue turns fastest. */
export interface Space {
  /** Values of each issue. */
  readonly sizes: readonly number[];
  /** Most values of any issue: value v of issue i stands at `i * width + v` of a list by value. */
  readonly width: number;
  readonly count: number;
}

export function spaceOf(sizes: readonly number[]): Space {
  return { sizes, width: Math.max(1, ...sizes), count: sizes.reduce((product, size) => product * size, 1) };
}

/** The value of each issue in an outcome. Fills `into`. */
export function valuesOf(
  { sizes }: Space,
  outcome: number,
  into: Int16Array = new Int16Array(sizes.length),
): Int16Array {
  let rest = outcome;
  for (let issue = sizes.length - 1; issue >= 0; issue -= 1) {
    const size = at(sizes, issue);
    into[issue] = rest % size;
    rest = Math.floor(rest / size);
  }
  return into;
}

/** The number of the outcome with these values. */
export function outcomeOf({ sizes }: Space, values: ArrayLike<number>): number {
  let outcome = 0;
  for (let issue = 0; issue < sizes.length; issue += 1) outcome = outcome * at(sizes, issue) + at(values, issue);
  return outcome;
}

/** The worth of every outcome, the sum of the worths of its values, added issue by issue in their order. Fills `into`. */
export function worthsOfOutcomes(
  { sizes, width, count }: Space,
  worths: Float64Array,
  into: Float64Array = new Float64Array(count),
): Float64Array {
  into[0] = 0;
  let known = 1;
  for (let issue = 0; issue < sizes.length; issue += 1) {
    const size = at(sizes, issue);
    // From the back, so that a sum is read before what is made of it is written over it.
    for (let prefix = known - 1; prefix >= 0; prefix -= 1) {
      const sum = into[prefix] ?? 0;
      for (let value = size - 1; value >= 0; value -= 1) {
        into[prefix * size + value] = sum + (worths[issue * width + value] ?? 0);
      }
    }
    known *= size;
  }
  return into;
}
