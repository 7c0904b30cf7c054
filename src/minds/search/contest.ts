import { at } from '../../kit/never.ts';
import type { Effort } from './effort.ts';
import type { Hypothesis } from './hypotheses.ts';
import type { Outcome } from './playout.ts';

/** What candidates are compared under. */
export interface Contest<Candidate> {
  /** The first is what would be done without searching. */
  readonly candidates: readonly Candidate[];
  readonly worlds: readonly Hypothesis[];
  readonly tryOut: (candidate: Candidate, world: number, round: number) => Outcome;
  readonly effort: Pick<Effort, 'rounds' | 'margin' | 'doubt'>;
  /** Nodes after which no further round is begun. */
  readonly nodes: number;
}

interface Runner<Candidate> {
  readonly candidate: Candidate;
  readonly place: number;
  readonly values: number[];
}

/**
 * The best of some candidates: each is tried in every world under the same luck, its worth the mean at the odds of the
 * worlds; after each round the lesser half falls out, never the first. Another takes the place of the first only where
 * it is surely better.
 */
export function bestOf<Candidate>(contest: Contest<Candidate>): Candidate {
  const { candidates, worlds, effort } = contest;
  const { margin, doubt } = effort;
  const first: Runner<Candidate> = { candidate: at(candidates, 0), place: 0, values: [] };
  let running = [
    first,
    ...candidates.slice(1).map((candidate, index) => ({ candidate, place: index + 1, values: [] })),
  ];
  let spent = 0;
  for (
    let round = 0;
    round < effort.rounds && running.length > 1 && (round === 0 || spent < contest.nodes);
    round += 1
  ) {
    for (const { candidate, values } of running) {
      let value = 0;
      for (const [world, { weight }] of worlds.entries()) {
        const outcome = contest.tryOut(candidate, world, round);
        value += weight * outcome.value;
        spent += outcome.nodes;
      }
      values.push(value);
    }
    const kept = Math.max(2, Math.ceil(running.length / 2));
    running = running
      .toSorted((one, other) => mean(other.values) - mean(one.values) || one.place - other.place)
      .filter((runner, index) => index < kept || runner === first);
  }
  let best = first;
  let most = 0;
  for (const runner of running) {
    if (runner === first) continue;
    const gains = runner.values.map((value, round) => value - at(first.values, round));
    const sure = mean(gains) - margin - doubt * standardError(gains);
    if (sure <= most) continue;
    most = sure;
    best = runner;
  }
  return best.candidate;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Of the mean; 0 for a single value, of which nothing is known. */
function standardError(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const middle = mean(values);
  const square = values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0);
  return Math.sqrt(square / (values.length - 1) / values.length);
}
