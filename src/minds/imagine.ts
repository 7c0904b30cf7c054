import { flatEvaluator } from '../kernel/flat.ts';
import { at } from '../kit/never.ts';
import { likeliestKind } from '../rules/belief.ts';
import type { SeatView } from '../rules/game.ts';
import type { Position } from '../rules/position.ts';
import type { Rulebook } from '../rules/rulebook.ts';

const desks = new WeakMap<Rulebook, Float64Array>();

/**
 * The world as one seat imagines it: what it sees, and for what it cannot see the likeliest. Others are of the kind it
 * holds for likeliest and know no more of each other than everybody knew at the start. Each rulebook has one desk to
 * imagine on: what was imagined before is gone.
 */
export function imagine({ rulebook, state: seen, seat }: SeatView): Position {
  const { layout, parties, mostKinds } = rulebook;
  const state = desks.get(rulebook) ?? new Float64Array(layout.size);
  desks.set(rulebook, state);
  state.set(seen);
  for (let party = 0; party < parties.length; party += 1) {
    if (party === seat) continue;
    state[layout.kinds + party] = likeliestKind(rulebook, seen, seat, party);
    for (let subject = 0; subject < parties.length; subject += 1) {
      const row = layout.beliefs + (party * parties.length + subject) * mostKinds;
      for (const [index, kind] of at(parties, subject).kinds.entries()) state[row + index] = kind.prior;
    }
  }
  return { rulebook, state, evaluator: flatEvaluator(rulebook) };
}
