/** The middle one of some numbers; not a number where there are none. */
export const middle = (numbers: readonly number[]): number => part(numbers, 0.5);

/** Ninety-five of a hundred are no greater; not a number where there are none. */
export const ninetyFifth = (numbers: readonly number[]): number => part(numbers, 0.95);

function part(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
