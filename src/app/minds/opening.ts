import { mindLuck } from '../../kernel/mind-luck.ts';
import type { GameRecord } from '../../kernel/record.ts';
import { recorder } from '../../kernel/recorder.ts';
import { replay } from '../../kernel/replay.ts';
import { at } from '../../kit/never.ts';
import { openingMind } from '../../minds/opening-mind.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { viewOf } from '../../rules/view.ts';
import { askMind } from '../../rules/ask-mind.ts';
import type { Beginning } from '../../session/beginning.ts';

/**
 * Plays a record on, for everybody by a line and by who plays what it leaves open, to the first question of the turn
 * `until`: what comes before a short game. A record that does not play is given back as it is; resuming it says why.
 */
export function playOpening(
  rulebook: Rulebook,
  { record, ...beginning }: Beginning & { readonly record: GameRecord },
): GameRecord {
  const { game, outcome, conducting } = replay(record, rulebook);
  if (outcome.kind !== 'unfinished') return record;
  const mind = openingMind(rulebook, beginning);
  const luck = rulebook.parties.map(({ id }) => mindLuck(record.seed, id));
  const writing = recorder(game, record);
  for (let { question } = outcome; ;) {
    const { seat } = question;
    const turn = at(game.state, rulebook.layout.turn);
    if (turn >= beginning.until) return writing.record();
    const view = viewOf(rulebook, game.state, seat);
    const draws = at(luck, seat)(turn);
    const decision = askMind(mind, view, question, draws);
    writing.decide(seat, decision);
    const asked = conducting.next(decision);
    if (asked.done === true) return writing.record();
    question = asked.value;
  }
}
