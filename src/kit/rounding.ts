/**
 * Numbers rounded to a step so that they add up to a sum, by default their own as it is rounded: each is rounded down or one step further
 * up, those first that lose most by going down (largest remainder, Hamilton). None moves by a whole step.
 */
export function addingUp(parts: readonly number[], step: number, to?: number): readonly number[] {
  const floors = parts.map((part) => Math.floor(steady(part / step)));
  const sum = steady((to ?? parts.reduce((all, part) => all + part, 0)) / step);
  // A half goes away from zero, as numbers are written.
  const whole = Math.sign(sum) * Math.round(Math.abs(sum));
  const short = whole - floors.reduce((all, part) => all + part, 0);
  const further = new Set(
    parts
      .map((part, index) => ({ index, rest: steady(steady(part / step) - (floors[index] ?? 0)) }))
      .toSorted((one, other) => other.rest - one.rest || one.index - other.index)
      .slice(0, Math.max(0, short))
      .map(({ index }) => index),
  );
  return floors.map((part, index) => steady((part + (further.has(index) ? 1 : 0)) * step));
}

/** What sums of tenths leave behind the ninth place is nothing. */
const steady = (value: number): number => Math.round(value * 1e9) / 1e9;
