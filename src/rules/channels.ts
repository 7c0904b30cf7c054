import { channelRules, tableRules } from './entries.ts';
import type { Position } from './position.ts';

/** A channel can be used while its `when` holds. −1 (no channel needed) is always open. */
export function channelOpen({ rulebook, state, evaluator }: Position, channel: number): boolean {
  if (channel < 0) return true;
  const { when } = channelRules(rulebook, channel);
  return when < 0 || evaluator.value(when, state) !== 0;
}

/**
 * A table can talk: its `when` holds, its channel is open, nobody's walk-away stands, and its two parties have not talked
 * at another this turn.
 */
export function tableTalks(position: Position, table: number): boolean {
  const { rulebook, state, evaluator } = position;
  const rules = tableRules(rulebook, table);
  if (state[rulebook.layout.walked] !== 0 || talkedElsewhere(position, table)) return false;
  return (rules.when < 0 || evaluator.value(rules.when, state) !== 0) && channelOpen(position, rules.channel);
}

function talkedElsewhere({ rulebook, state }: Position, table: number): boolean {
  const { layout, tables } = rulebook;
  const [one, second] = tableRules(rulebook, table).parties;
  for (let other = 0; other < tables.length; other += 1) {
    if (other === table || state[layout.talked + other] !== state[layout.turn]) continue;
    const { parties } = tableRules(rulebook, other);
    if (parties.includes(one) && parties.includes(second)) return true;
  }
  return false;
}
