import { at } from '../../kit/never.ts';
import { meritOf, type Thinking } from '../../minds/merit.ts';
import { supposeDeed } from '../../minds/suppose-deed.ts';
import type { Action, Deed } from '../../rules/deed.ts';
import { everyAction } from '../../rules/every-action.ts';
import { read } from '../../rules/entries.ts';
import { dayOfSummit } from '../../rules/nearness.ts';
import type { Position } from '../../rules/position.ts';
import { supposeFrom, touched, withdraw } from '../../rules/supposition.ts';
import { whyNot } from '../../rules/why-not.ts';

/** What is written into the state at once; anything else may tell, or come later. */
const AT_ONCE: readonly Action['kind'][] = ['add', 'shift', 'put', 'if', 'odds'];

/**
 * Whether a deed that can be ordered can bring its seat nothing any more, so that nobody should suggest it: whoever would be heard has none of
 * the answers left that it asks for, all that it moves stands at its end, what it makes a condition is met already, or it is the last day and
 * does no good on that.
 */
export function isSpent(thinking: Thinking, index: number): boolean {
  const { position } = thinking;
  const deed = at(position.rulebook.deeds, index);
  if (deed.kind !== 'move') return false;
  return (
    asksInVain(position, deed) ||
    wantsWhatIsSo(position, deed) ||
    movesNothing(thinking, deed) ||
    (isLastDay(position) && meritOf(thinking, index, true) <= 0)
  );
}

function asksInVain(position: Position, { asks }: Deed): boolean {
  if (asks.length === 0) return false;
  return asks.every(({ party, options }) =>
    options.every((option) => whyNot(position, party, option, 'answer') !== undefined),
  );
}

/** Of a deed that asks nobody: all the bars it sets are reached as things stand, so nobody has to do anything for them. */
function wantsWhatIsSo({ rulebook, state, evaluator }: Position, { actions, asks }: Deed): boolean {
  const bars = everyAction(actions).flatMap((action) => (action.kind === 'bar' && action.bar > 0 ? [action] : []));
  return (
    asks.length === 0 &&
    bars.length > 0 &&
    bars.every(({ precondition, bar }) => {
      const met = at(at(rulebook.preconditions, precondition).bars, bar - 1).met;
      return evaluator.value(met, state) !== 0;
    })
  );
}

function movesNothing({ position, seat }: Thinking, deed: Deed): boolean {
  if (deed.asks.length > 0 || deed.step !== undefined) return false;
  if (!everyAction(deed.actions).every(({ kind }) => AT_ONCE.includes(kind))) return false;
  const { rulebook, state } = position;
  const marks = new Int32Array(state.length).fill(1);
  // That it was done is no effect of it.
  marks[rulebook.layout.happened + deed.index] = 0;
  const from = supposeFrom();
  supposeDeed(position, seat, deed, { signals: 0, trust: 0, people: 0 });
  const moves = touched(from, marks);
  withdraw(state, from);
  return moves === 0;
}

function isLastDay({ rulebook, state }: Position): boolean {
  const { layout, mainSummit, turns } = rulebook;
  const turn = read(state, layout.turn);
  return turn >= turns || (mainSummit >= 0 && dayOfSummit(rulebook, state, mainSummit) === turn);
}
