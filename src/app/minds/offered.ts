import type { GameRecord } from '../../kernel/record.ts';
import { replay } from '../../kernel/replay.ts';
import { at } from '../../kit/never.ts';
import { mendings, type Mending } from '../../minds/mending.ts';
import { meritOf, think, type Thinking } from '../../minds/merit.ts';
import type { GameState, SeatView } from '../../rules/game.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { viewOf } from '../../rules/view.ts';
import { suggested } from '../../session/suggested.ts';
import { suggestibleIn } from '../view/suggestible.ts';
import { isSpent } from './spent.ts';
import { takesBack } from './takes-back.ts';

/** Moves that come first because they mend what keeps the leaders apart: more would leave no room for anything else. */
const MENDERS = 3;
/** Turns in which a move is offered in vain before it gives way, and for which it does. */
const IN_VAIN = 3;

/** Deeds, the most fitting first, and what each of those mends that come first because they do. */
export interface Ranked {
  readonly ranking: readonly number[];
  readonly mends: ReadonlyMap<number, Mending>;
}

/**
 * Deeds that can be done now, by merit; before all those that mend what keeps the leaders apart, behind all those of `resting` moves, and
 * last those that can bring nothing any more, or only take back what their move may ask for in another form.
 */
export function rankedBy(thinking: Thinking, deeds: readonly number[], resting: ReadonlySet<string>): Ranked {
  const { position } = thinking;
  const merits = new Map(deeds.map((deed) => [deed, meritOf(thinking, deed, true)]));
  const mending = mendings(thinking);
  const pathOf = (deed: number): string => at(position.rulebook.deeds, deed).path;
  const sorted = deeds.toSorted((one, other) => (merits.get(other) ?? 0) - (merits.get(one) ?? 0));
  const found = sorted.flatMap((deed) => {
    const mends = mending(deed);
    return mends ? [{ deed, path: pathOf(deed), mends }] : [];
  });
  // Nothing can be mended for somebody who is gone.
  const urgent = [
    ...found.filter(({ mends }) => mends.kind === 'left'),
    ...found.filter(({ mends }) => mends.kind !== 'left'),
  ];
  const menders = [...new Set(urgent.map(({ path }) => path))].slice(0, MENDERS);
  const first = urgent.filter(({ path }) => menders.includes(path));
  const mends = new Map(first.map((one) => [one.deed, one.mends]));
  const rest = sorted.filter((deed) => !mends.has(deed));
  const back = new Set(deeds.filter((deed) => takesBack(position, at(position.rulebook.deeds, deed))));
  const asking = new Set(deeds.filter((deed) => !back.has(deed)).map(pathOf));
  const spent = new Set(rest.filter((deed) => isSpent(thinking, deed) || (back.has(deed) && asking.has(pathOf(deed)))));
  const rested = (some: readonly number[]): readonly number[] => [
    ...some.filter((deed) => !resting.has(pathOf(deed))),
    ...some.filter((deed) => resting.has(pathOf(deed))),
  ];
  const ranking = [...mends.keys(), ...rested(rest.filter((deed) => !spent.has(deed))), ...rested([...spent])];
  return { ranking, mends };
}

/** The orders a seat was asked for in one turn: what it saw, what it could do, and what it did. */
interface AskedFor {
  readonly state: GameState;
  readonly deeds: readonly number[];
  readonly ordered: readonly number[];
}

/**
 * Paths of the moves that give way now: offered first in three turns running and not ordered, they rest as long. What was offered is
 * reckoned anew from the record, so that a game that is taken up again goes on as it would have. `since`: the first turn of whoever has
 * the seat.
 */
export function restingMoves({ rulebook, seat, state }: SeatView, record: GameRecord, since: number): Set<string> {
  const now = at(state, rulebook.layout.turn);
  const runs = new Map<string, number>();
  const resting = (): Set<string> => new Set([...runs].flatMap(([path, run]) => (run >= IN_VAIN ? [path] : [])));
  for (const asked of ordersBefore(rulebook, seat, record, since, now)) {
    const aside = resting();
    const { ranking } = rankedBy(think({ rulebook, seat, state: asked.state }), asked.deeds, aside);
    const offered = suggested(suggestibleIn(rulebook, asked.deeds), ranking).map(({ path }) => path);
    const done = new Set(asked.ordered.map((deed) => at(rulebook.deeds, deed).path));
    const before = new Map(runs);
    runs.clear();
    // Whoever rests is counted on to twice as many.
    for (const path of new Set([...offered, ...aside])) {
      const run = (before.get(path) ?? 0) + 1;
      if (!done.has(path) && run < 2 * IN_VAIN) runs.set(path, run);
    }
  }
  return resting();
}

function ordersBefore(
  rulebook: Rulebook,
  seat: number,
  record: GameRecord,
  since: number,
  until: number,
): readonly AskedFor[] {
  const found: AskedFor[] = [];
  replay(record, rulebook, {
    watch({ question, decision, game }) {
      const turn = at(game.state, rulebook.layout.turn);
      if (question.kind !== 'orders' || question.seat !== seat || turn < since || turn >= until) return;
      const ordered = decision.kind === 'orders' ? decision.deeds : [];
      found.push({ state: viewOf(rulebook, game.state, seat).state, deeds: question.options, ordered });
    },
  });
  return found;
}
