import { at } from '../kit/never.ts';
import type { Position } from '../rules/position.ts';
import { scoreOf } from '../rules/score.ts';

/** Id of the ending a game has come to; undefined while it runs. */
export function endingIdOf({ rulebook, state }: Position): string | undefined {
  return rulebook.endings[at(state, rulebook.layout.ending) - 1]?.id;
}

/** The state of each copy of each track: `{ 'detainee.one': 'home' }`. */
export function tracksOf({ rulebook, state }: Position): Record<string, string> {
  return Object.fromEntries(
    rulebook.copies.map(({ id, slot, track }) => [id, at(at(rulebook.tracks, track).states, at(state, slot))]),
  );
}

/** Score of each party that plans, in points. */
export function scoresOf(position: Position): Record<string, number> {
  const { parties } = position.rulebook;
  return Object.fromEntries(
    parties.flatMap(({ id, plans }, party) => (plans ? [[id, scoreOf(position, party).total]] : [])),
  );
}
