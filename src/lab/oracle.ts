import { searcher } from '../minds/search/searcher.ts';
import { SEARCH } from '../minds/search/effort.ts';
import type { GameState, Mind, SeatView } from '../rules/game.ts';

/** Knowing the kinds, it has one world to look into and looks at more in it. */
const DEEPER = searcher({
  large: { ...SEARCH.large, moves: 2 * SEARCH.large.moves, nodes: 2 * SEARCH.large.nodes },
  small: { ...SEARCH.small, worlds: 1 },
});

/**
 * A mind that searches as the strict one does, but knows what everybody is: the yardstick for those who must guess.
 * `truth`: the state of its game, of which it reads the kinds alone.
 */
export function oracle(truth: GameState, mind: Mind = DEEPER): Mind {
  return {
    choose: (view, question, luck) => mind.choose(enlightened(view, truth), question, luck),
    respond: (view, question, luck) => mind.respond(enlightened(view, truth), question, luck),
  };
}

/** A view in which the seat is sure of what everybody is, and right. */
export function enlightened(view: SeatView, truth: GameState): SeatView {
  const { rulebook, seat } = view;
  const { layout, parties, mostKinds } = rulebook;
  const state = view.state.slice();
  for (const [party, { kinds }] of parties.entries()) {
    if (party === seat) continue;
    const row = layout.beliefs + (seat * parties.length + party) * mostKinds;
    for (const kind of kinds.keys()) state[row + kind] = kind === Math.max(0, truth[layout.kinds + party] ?? 0) ? 1 : 0;
  }
  return { rulebook, seat, state };
}
