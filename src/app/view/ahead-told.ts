import { at } from '../../kit/never.ts';
import { turnOfSummit } from '../../rules/nearness.ts';
import type { Position } from '../../rules/position.ts';
import { openPreconditions } from '../../rules/preconditions.ts';
import type { Cue } from '../../session/cue.ts';
import { isUnread } from '../../session/wanting.ts';
import { AHEAD } from '../../ui/play/lead.ts';
import type { Cable } from '../../ui/port/play.ts';
import type { Lexicon } from './lexicon.ts';
import { itemAt, standingOf } from './standing.ts';

/** What a newspaper makes of the day itself, and of how long it is till then: that leads where nothing of weight has happened. */
const WORTH = { today: 79, ahead: AHEAD.worth };

/**
 * What a newspaper says at the beginning of a turn of what is to come: that the day of the main summit is here; in the second half of a
 * game how long it is till then, or that it has no day; and which conditions of it are not met. Nothing where somebody has left, or the
 * summit has begun. `seen`: cues that were in the paper before;
 * `seat`: whose reader it has.
 */
export function aheadTold(
  lexicon: Lexicon,
  position: Position,
  cues: readonly Cue[],
  seen: number,
  seat: number,
): readonly Cable[] {
  const { rulebook, state } = position;
  const { layout, mainSummit, turns } = rulebook;
  const begun = cues.findLastIndex(({ kind }) => kind === 'turn');
  const turn = at(state, layout.turn);
  if (begun < Math.max(1, seen) || mainSummit < 0 || at(state, layout.walked) > 0) return [];
  if (cues.some((cue) => cue.kind === 'summit' && cue.summit === mainSummit)) return [];
  const day = turnOfSummit(rulebook, state, mainSummit);
  const isEarly = turn * 2 <= turns;
  if (day !== turn && (isEarly || turn === turns || (day > 0 && day < turn))) return [];
  const { words } = lexicon;
  const { unit, count } = lexicon.scenario.calendar.turn;
  const left = words.say(`common.unit.${unit}`, { count: ((day || turns + 1) - turn) * count });
  const open = openPreconditions(position)
    .filter((index) => !isUnread(position, seat, index))
    .map(lexicon.precondition);
  const key = day === turn ? 'today' : day === 0 ? 'noDay' : 'days';
  const item = itemAt(lexicon, `summits.${at(rulebook.summits, mainSummit).id}`);
  const detail = open.length === 0 ? '' : words.say('cable.ahead.wanting', { what: words.series(open) });
  return [
    {
      id: String(begun),
      turn,
      kind: 'trace',
      text: words.say(`cable.ahead.${key}`, { summit: lexicon.summit(mainSummit), left }),
      ...(item && { standing: standingOf(lexicon, item, turn) }),
      worth: day === turn ? WORTH.today : WORTH.ahead,
      ...(day === turn && { weighty: true }),
      ...(detail !== '' && { detail: words.printed(detail) }),
    },
  ];
}
