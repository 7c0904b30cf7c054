/** Something to be measured: does so many units of work in one round, and says how many. */
export interface Contestant {
  readonly name: string;
  readonly round: () => number;
}

/** What a round cost: the median over the rounds, microseconds of work a unit. */
export type Medians = ReadonlyMap<string, number>;

/** Rounds before the first that counts: the engine compiles meanwhile what runs often. */
const WARM_UP = 5;

/**
 * Lets contestants take turns, round by round, so that whatever else the machine does meanwhile befalls them alike, and takes
 * of each the median of its rounds.
 */
export function takeTurns(contestants: readonly Contestant[], rounds: number): Medians {
  const times = contestants.map((): number[] => []);
  for (let count = -WARM_UP; count < rounds; count += 1) {
    for (const [index, { round }] of contestants.entries()) {
      const from = atWork();
      const units = round();
      const spent = atWork() - from;
      if (count >= 0) times[index]?.push(spent / units);
    }
  }
  return new Map(contestants.map(({ name }, index) => [name, quantile(times[index] ?? [], 0.5)]));
}

/**
 * Microseconds that this process has been at work, whatever else the machine did meanwhile; what collects its garbage beside it
 * included. The clock of a single thread is too coarse on some machines.
 */
export function atWork(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** The value below which a share (0 to 1) of a list lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
