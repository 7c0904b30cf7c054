import { at } from '../../kit/never.ts';
import { PHASES } from '../../rules/layout.ts';
import type { Position } from '../../rules/position.ts';
import type { ClockView } from '../../ui/port/play.ts';
import { dateOfTurn } from '../../kit/calendar.ts';
import type { Lexicon } from './lexicon.ts';

/** When it is, in turns and by the calendar, and what is on. */
export function clockOf({ scenario, text, rulebook }: Lexicon, { state }: Position): ClockView {
  const { layout } = rulebook;
  const turn = Math.max(1, at(state, layout.turn));
  const phase = at(PHASES, at(state, layout.phase));
  return {
    turn,
    turns: rulebook.turns,
    word: text('calendar.word'),
    date: dateOfTurn(scenario.calendar, turn),
    phase: phase === 'briefing' ? 'orders' : phase === 'aftermath' ? 'events' : phase,
  };
}
