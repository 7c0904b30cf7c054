import { at } from '../../kit/never.ts';
import type { Effort } from './effort.ts';
import type { Hypothesis } from './hypotheses.ts';
import type { Outcome } from './playout.ts';
import { mean } from '../../kit/arithmetic.ts';

/** What candidates are compared under. */
export interface Contest<Candidate> {
  /** The first is what would be done without searching. */
  readonly candidates: readonly Candidate[];
  readonly worlds: readonly Hypothesis[];
  readonly tryOut: (candidate: Candidate, world: number, round: number) => Outcome;
  readonly effort: Pick<Effort, 'rounds' | 'block' | 'margin' | 'doubt' | 'weeds'>;
  /** Nodes after which no further block of rounds is begun. */
  readonly nodes: number;
  /** Hears what those came to that stayed to the end, on the same luck; what is best does not hang on it. */
  readonly told?: (tried: readonly Tried<Candidate>[]) => void;
}

/** What a candidate came to: its mean over worlds and luck, in points. */
export interface Tried<Candidate> {
  readonly candidate: Candidate;
  readonly worth: number;
}

interface Runner<Candidate> {
  readonly candidate: Candidate;
  readonly place: number;
  /** Worth by round. */
  readonly values: number[];
  /** Worth in this round so far: the sum over the worlds that were tried, at their odds. */
  sum: number;
}

/**
 * The best of some candidates: each is tried in every world under the same luck, its worth the mean at the odds of the
 * worlds; after each block of rounds the lesser half falls out, never the first; where the effort `weeds`, in the first round after each
 * world already, the likeliest before the others. Another takes the place of the first only where
 * it is surely better.
 */
export function bestOf<Candidate>(contest: Contest<Candidate>): Candidate {
  const { candidates, worlds, effort } = contest;
  const { margin, doubt } = effort;
  const runners = candidates.map((candidate, place): Runner<Candidate> => ({ candidate, place, values: [], sum: 0 }));
  const first = at(runners, 0);
  let running = runners;
  let spent = 0;
  const goesOn = (round: number): boolean =>
    round < effort.rounds && (round === 0 || round % effort.block > 0 || spent < contest.nodes);
  for (let round = 0; running.length > 1 && goesOn(round); round += 1) {
    for (const runner of running) runner.sum = 0;
    for (const [world, { weight }] of worlds.entries()) {
      for (const runner of running) {
        const outcome = contest.tryOut(runner.candidate, world, round);
        runner.sum += weight * outcome.value;
        spent += outcome.nodes;
      }
      const weeds = effort.weeds && round === 0 && world < worlds.length - 1;
      if (weeds) running = betterHalf(running, first, ({ sum }) => sum);
    }
    for (const { values, sum } of running) values.push(sum);
    if ((round + 1) % effort.block === 0) running = betterHalf(running, first, ({ values }) => mean(values));
  }
  contest.told?.(
    first.values.length === 0 ? [] : running.map(({ candidate, values }) => ({ candidate, worth: mean(values) })),
  );
  let best = first;
  let most = 0;
  for (const runner of running) {
    if (runner === first) continue;
    const gains = runner.values.map((value, round) => value - at(first.values, round));
    const sure = mean(gains) - margin - doubt * standardError(blockMeans(gains, effort.block));
    if (sure <= most) continue;
    most = sure;
    best = runner;
  }
  return best.candidate;
}

/** The better half, two at least; the first as well. */
function betterHalf<Candidate>(
  running: readonly Runner<Candidate>[],
  first: Runner<Candidate>,
  worth: (runner: Runner<Candidate>) => number,
): Runner<Candidate>[] {
  const kept = Math.max(2, Math.ceil(running.length / 2));
  return running
    .toSorted((one, other) => worth(other) - worth(one) || one.place - other.place)
    .filter((runner, index) => index < kept || runner === first);
}

/** Of rounds whose luck was spread among them, what is independent is the block. */
function blockMeans(values: readonly number[], block: number): number[] {
  return values.flatMap((_, start) => (start % block === 0 ? [mean(values.slice(start, start + block))] : []));
}

/** Of the mean; 0 for a single value, of which nothing is known. */
function standardError(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const middle = mean(values);
  const square = values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0);
  return Math.sqrt(square / (values.length - 1) / values.length);
}
