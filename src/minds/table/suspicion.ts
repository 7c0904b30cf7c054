import { exp, log } from '../../kit/arithmetic.ts';
import { at } from '../../kit/never.ts';
import { nashPoint, type Point } from './frontier.ts';
import { packagesFor } from './packages.ts';
import { worthOf, type Side } from './side.ts';
import { chanceOfYes, demandIn, takenIn, type Supposed } from './tactic.ts';
import { fit, worthsFrom, type Fit, type Heard } from './wishes.ts';

/** Least chance of a no, however good the offer: nobody is known for sure. */
const LEAST = 0.02;

/** An own offer that was not accepted, and the round in which it could have been. */
export interface Refused {
  readonly outcome: number;
  readonly round: number;
}

/** What a side has been through at a table. */
export interface Course {
  readonly heard: Heard;
  /** The round of each offer heard. */
  readonly rounds: readonly number[];
  readonly refused: readonly Refused[];
}

/** What is believed of the other side. */
export interface Suspicion {
  readonly tactics: readonly Supposed[];
  /** Worth of each value to it, in shares of its best: `issue * width + value`. */
  readonly worths: Float64Array;
  /** The packages worth weighing under these worths. */
  readonly packages: readonly Point[];
  /** Its share at the Nash point, and what the own side would have there. */
  readonly fair: number;
  readonly ownFair: number;
}

/**
 * Weighs every tactic by how well the offers heard go with it and by what was refused, and takes the other side's wishes as
 * each tactic explains them, at its odds.
 */
export function suspect(
  side: Side,
  priors: readonly Supposed[],
  { heard, rounds, refused }: Course,
  doubt: number,
): Suspicion {
  const fits = priors.map(({ tactic }) =>
    fit(
      heard,
      rounds.map((round) => demandIn(tactic, round)),
    ),
  );
  const byOffers = weighed(priors, (_, index) => at(fits, index).evidence);
  if (refused.length === 0) return believed(side, heard, byOffers, fits);
  const { worths, fair } = believed(side, heard, byOffers, fits);
  const shares = refused.map(({ outcome }) => worthOf(side.space, worths, outcome));
  const noes = weighed(byOffers, ({ tactic }) =>
    refused.reduce((sum, { round }, index) => {
      const yes = chanceOfYes(at(shares, index), takenIn(tactic, round, fair), doubt);
      return sum + log(Math.max(LEAST, 1 - yes));
    }, 0),
  );
  return believed(side, heard, noes, fits);
}

/** Bayes' rule, by log-likelihoods. */
function weighed(
  priors: readonly Supposed[],
  evidence: (supposed: Supposed, index: number) => number,
): readonly Supposed[] {
  const logs = priors.map(evidence);
  const most = Math.max(...logs);
  const weights = priors.map(({ odds }, index) => odds * exp(at(logs, index) - most));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return priors.map(({ tactic }, index) => ({ tactic, odds: at(weights, index) / sum }));
}

function believed(side: Side, heard: Heard, tactics: readonly Supposed[], fits: readonly Fit[]): Suspicion {
  const pull = new Float64Array(heard.values.length);
  for (const [index, { odds }] of tactics.entries()) {
    const its = at(fits, index).pull;
    for (let offer = 0; offer < pull.length; offer += 1) pull[offer] = at(pull, offer) + odds * at(its, offer);
  }
  const worths = worthsFrom(heard, side.space, pull);
  const packages = packagesFor(side, worths);
  const nash = nashPoint(packages, side.reservation, 0);
  return { tactics, worths, packages, fair: nash?.other ?? 0, ownFair: nash?.one ?? side.reservation };
}
