import { read, summitRules } from './entries.ts';
import { answering } from './following.ts';
import type { Next } from './following.ts';
import { turnOfSummit } from './nearness.ts';
import type { Position } from './position.ts';
import { preconditionsMet } from './preconditions.ts';
import { registersOf } from './registers.ts';
import { whyNot } from './why-not.ts';

/** The summit whose day this is and which may sit, in the order of the file; −1 none. A day missed is missed. */
export function summitDue(position: Position): number {
  const { rulebook, state, evaluator } = position;
  const { layout, summits } = rulebook;
  if (state[layout.walked] !== 0) return -1;
  for (let index = 0; index < summits.length; index += 1) {
    if (state[layout.held + index] !== 0) continue;
    if (turnOfSummit(rulebook, state, index) !== state[layout.turn]) continue;
    const { when, main } = summitRules(rulebook, index);
    if (when >= 0 && evaluator.value(when, state) === 0) continue;
    if (!main || preconditionsMet(position)) return index;
  }
  return -1;
}

/**
 * Whether what is agreed at a table waits for leaders: a summit that sits at it has not been held, and its day may still
 * come or be agreed.
 */
export function waitsForLeaders({ rulebook, state }: Pick<Position, 'rulebook' | 'state'>, table: number): boolean {
  const { layout, summits } = rulebook;
  for (let index = 0; index < summits.length; index += 1) {
    const summit = summitRules(rulebook, index);
    if (summit.table !== table || state[layout.held + index] !== 0) continue;
    if (summit.turnIssue >= 0 || (summit.turns[0] ?? 0) >= read(state, layout.turn)) return true;
  }
  return false;
}

/** Rounds: first whoever has something to do in this round, then one exchange from each leader. */
export function summitNext(position: Position): Next {
  const { rulebook, state } = position;
  const { layout } = rulebook;
  const summit = read(state, layout.sitting) - 1;
  const rules = summitRules(rulebook, summit);
  const exchange = read(state, layout.exchange);
  const over = exchange >= 2 * rules.rounds || state[layout.walked] !== 0;
  if (over) return { kind: 'step', step: { kind: 'close_summit' } };
  if (read(state, layout.offerBy) > 0) return answering(position, rules.table, summit);
  const bridge = read(state, layout.offerBridge);
  if (bridge > 0) return { kind: 'wait', waiting: { kind: 'offer', party: bridge - 1, table: rules.table, summit } };
  return (
    momentOf(position, summit) ?? {
      kind: 'wait',
      waiting: { kind: 'offer', party: rules.between[exchange % 2 === 0 ? 0 : 1], table: rules.table, summit },
    }
  );
}

/** The next party, from the cursor on, that may do something only this summit allows. */
export function momentOf(position: Position, summit: number): Next | undefined {
  const { rulebook, state } = position;
  for (let party = read(state, rulebook.layout.cursor); party < rulebook.parties.length; party += 1) {
    const deeds = registersOf(rulebook).during[summit]?.[party] ?? [];
    if (deeds.length === 0) continue;
    const options = deeds.filter((deed) => whyNot(position, party, deed, 'moment') === undefined);
    if (options.length > 0) return { kind: 'wait', waiting: { kind: 'moment', party, summit, options } };
  }
  return undefined;
}
