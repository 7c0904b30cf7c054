import { oddsOf } from '../../rules/belief.ts';
import type { GameState, SeatView } from '../../rules/game.ts';

/** One way the world may be, as far as a seat can tell. */
export interface Hypothesis {
  /** Odds, above 0 to 1, at the seat's belief; over all hypotheses of a view they add up to 1. */
  readonly weight: number;
  /** A whole state: seen from the seat it is the view again. */
  readonly state: GameState;
}

/**
 * What may be behind a view: each joint kind of the others with its odds, kinds of different parties taken to be
 * independent. What else is hidden is as unsuspected: the others hold the priors, and nothing was done in secret.
 */
export function hypotheses({ rulebook, seat, state: seen }: SeatView): Hypothesis[] {
  const { layout, parties, mostKinds } = rulebook;
  const base = seen.slice();
  for (let party = 0; party < parties.length; party += 1) {
    if (party === seat) continue;
    for (const [subject, { kinds }] of parties.entries()) {
      const row = layout.beliefs + (party * parties.length + subject) * mostKinds;
      for (const [index, kind] of kinds.entries()) base[row + index] = kind.prior;
    }
  }
  let worlds: Hypothesis[] = [{ weight: 1, state: base }];
  for (const [party, { kinds }] of parties.entries()) {
    if (party === seat) continue;
    worlds = worlds.flatMap(({ weight, state }) =>
      kinds.flatMap((_, kind) => {
        const odds = oddsOf(rulebook, seen, seat, party, kind);
        if (odds === 0) return [];
        const guessed = kinds.length === 1 ? state : state.slice();
        guessed[layout.kinds + party] = kind;
        return [{ weight: weight * odds, state: guessed }];
      }),
    );
  }
  return normalised(worlds);
}

/** The likeliest of them, at most `most`, none below `least` odds but always one; their odds brought back to 1. */
export function likeliest(worlds: readonly Hypothesis[], most: number, least: number): Hypothesis[] {
  const sorted = worlds.toSorted((one, other) => other.weight - one.weight);
  return normalised(sorted.filter(({ weight }, index) => index === 0 || (index < most && weight >= least)));
}

function normalised(worlds: readonly Hypothesis[]): Hypothesis[] {
  const sum = worlds.reduce((total, { weight }) => total + weight, 0);
  if (!(sum > 0)) return worlds.slice(0, 1).map((world) => ({ ...world, weight: 1 }));
  return worlds.map(({ weight, state }) => ({ weight: weight / sum, state }));
}
