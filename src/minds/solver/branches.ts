/** Draws that are settled, by name; what is not is still open. */
export type Draws = ReadonlyMap<string, number>;

/** One way things may go: with what odds, under which draws, and what comes of it. */
export interface Branch<Result> {
  readonly odds: number;
  readonly draws: Draws;
  readonly result: Result;
}

/** Thrown where a draw is asked that is not settled yet. Outside this file it never arrives. */
class Open extends Error {
  readonly draw: string;
  constructor(draw: string) {
    super(`The draw ${draw} is open`);
    this.draw = draw;
  }
}

/**
 * Everything that may come of `run` over its luck. Each draw it asks takes the middle of `grain` equal parts of [0, 1), so
 * that the odds are exact where each chance is a multiple of 1 ÷ grain. A draw that makes no difference stays open.
 * `keyOf` tells results apart.
 */
export function branchesOf<Result>(
  draws: Draws,
  grain: number,
  run: (draw: (name: string) => number) => Result,
  keyOf: (result: Result) => string,
): Branch<Result>[] {
  const found = tryRun(draws, run);
  if ('result' in found) return [{ odds: 1, draws, result: found.result }];
  const parts = Array.from({ length: grain }, (_, part) =>
    branchesOf(new Map([...draws, [found.open, (part + 0.5) / grain]]), grain, run, keyOf),
  );
  const whole = sameThroughout(parts, found.open, keyOf);
  return whole ?? parts.flatMap((branches) => branches.map((branch) => ({ ...branch, odds: branch.odds / grain })));
}

function tryRun<Result>(
  draws: Draws,
  run: (draw: (name: string) => number) => Result,
): { readonly result: Result } | { readonly open: string } {
  try {
    const draw = (name: string): number => {
      const known = draws.get(name);
      if (known === undefined) throw new Open(name);
      return known;
    };
    return { result: run(draw) };
  } catch (thrown) {
    if (thrown instanceof Open) return { open: thrown.draw };
    throw thrown;
  }
}

/** The branches of one part, with the draw left open, where all parts have the same; undefined where they differ. */
function sameThroughout<Result>(
  parts: readonly (readonly Branch<Result>[])[],
  open: string,
  keyOf: (result: Result) => string,
): Branch<Result>[] | undefined {
  const [first, ...others] = parts.map((branches) =>
    branches.map((branch) => signature(branch, open, keyOf)).join('\n'),
  );
  if (others.some((other) => other !== first)) return undefined;
  return parts[0]?.map((branch) => ({ ...branch, draws: without(branch.draws, open) }));
}

function signature<Result>(
  { odds, draws, result }: Branch<Result>,
  open: string,
  keyOf: (result: Result) => string,
): string {
  return `${odds} ${JSON.stringify([...without(draws, open)])} ${keyOf(result)}`;
}

function without(draws: Draws, name: string): Draws {
  return new Map([...draws].filter(([known]) => known !== name));
}
