import { scoreOf } from '../rules/score.ts';
import type { Walk } from './walk.ts';

/** What every party's score was as all stood before the first step of a turn. */
export interface StandingTold {
  readonly turn: number;
  /** Points, by party. */
  readonly totals: readonly number[];
}

/** How the scores stood at the door of every turn: of what was not over yet, as if it had ended there. */
export function standingsOf({ rulebook, scenes, end }: Walk): StandingTold[] {
  return scenes.flatMap(({ turn, before }, index) => {
    if (scenes[index - 1]?.turn === turn) return [];
    const position = { ...end, state: before };
    return [{ turn, totals: rulebook.parties.map((_, party) => scoreOf(position, party).total) }];
  });
}
