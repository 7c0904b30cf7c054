import { at } from '../kit/never.ts';
import { read } from '../rules/entries.ts';
import { CLAUSE_OUTCOMES } from '../rules/epilogue.ts';
import type { Position } from '../rules/position.ts';
import { scoreOf } from '../rules/score.ts';

const BROKEN = CLAUSE_OUTCOMES.indexOf('broken');

/** What came of one game. */
export interface Outcome {
  /** Index of the ending. */
  readonly ending: number;
  /** Points, by party. */
  readonly scores: readonly number[];
  /** Whether the main summit was held. */
  readonly held: boolean;
  /** Whether its leaders signed something there. */
  readonly signed: boolean;
  /** Whether they signed something and nobody broke a clause of it. */
  readonly lasts: boolean;
  /** Party whose walk-away stands; −1 none. */
  readonly walked: number;
}

/** What came of a game, in its last position. */
export function outcomeOf(position: Position): Outcome {
  const { rulebook, state } = position;
  const { layout, parties, mainSummit } = rulebook;
  const text = textOf(position);
  const isBroken = (issue: number): boolean =>
    parties.some((_, party) => read(state, layout.outcomes + issue * parties.length + party) === BROKEN);
  return {
    ending: read(state, layout.ending) - 1,
    scores: parties.map((_, party) => scoreOf(position, party).total),
    held: mainSummit >= 0 && read(state, layout.held + mainSummit) > 0,
    signed: text.length > 0,
    lasts: text.length > 0 && !text.some(isBroken),
    walked: read(state, layout.walked) - 1,
  };
}

/** Issues of the text that the leaders of the main summit have both signed: what only fixes a day or a place is none. */
function textOf({ rulebook, state }: Position): number[] {
  const { layout, issues, summits, tables, mainSummit } = rulebook;
  const summit = summits[mainSummit];
  if (summit === undefined || read(state, layout.held + mainSummit) === 0) return [];
  const [one, other] = summit.between;
  const both = (1 << one) | (1 << other);
  return at(tables, summit.table).issues.filter(
    (issue) =>
      !at(issues, issue).arranges &&
      read(state, layout.worded + issue) > 0 &&
      (read(state, layout.signedBy + issue) & both) === both,
  );
}
