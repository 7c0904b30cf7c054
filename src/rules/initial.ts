import { at } from '../kit/never.ts';
import type { GameState } from './game.ts';
import type { Position } from './position.ts';
import type { Rulebook } from './rulebook.ts';
import { channelOpen } from './channels.ts';
import { PHASES } from './layout.ts';
import type { Fate } from './step.ts';
import type { Evaluator } from './term.ts';

/** The state in the briefing of turn 1, with every kind drawn (on turn 0 of the world's luck). */
export function initialState(rulebook: Rulebook, evaluator: Evaluator, fate: Fate): GameState {
  const { layout } = rulebook;
  const state = new Float64Array(layout.size);
  state[layout.turn] = 1;
  state[layout.phase] = PHASES.indexOf('briefing');
  for (const [index, { start }] of rulebook.gauges.entries()) state[layout.gauges + index] = start;
  for (const [index, { start }] of rulebook.preconditions.entries()) state[layout.bars + index] = start;
  for (const [index, { kinds, kindChance }] of rulebook.parties.entries()) {
    state[layout.kinds + index] = drawKind(kinds, kindChance, fate);
  }
  layBeliefs(rulebook, state);
  layAgendas(rulebook, state);
  const position: Position = { rulebook, state, evaluator };
  for (const index of rulebook.channels.keys()) state[layout.open + index] = channelOpen(position, index) ? 1 : 0;
  return state;
}

function drawKind(kinds: readonly { readonly prior: number }[], chance: number, fate: Fate): number {
  if (chance < 0) return 0;
  const forced = fate.forced(chance);
  if (forced >= 0) return forced;
  let rest = fate.draw(0, chance);
  for (let kind = 0; kind < kinds.length - 1; kind += 1) {
    rest -= at(kinds, kind).prior;
    if (rest < 0) return kind;
  }
  return kinds.length - 1;
}

function layBeliefs({ layout, parties, mostKinds }: Rulebook, state: GameState): void {
  for (const observer of parties.keys()) {
    for (const [subject, { kinds }] of parties.entries()) {
      const row = layout.beliefs + (observer * parties.length + subject) * mostKinds;
      for (const [kind, { prior }] of kinds.entries()) state[row + kind] = prior;
    }
  }
}

function layAgendas({ layout, tables, issues }: Rulebook, state: GameState): void {
  for (const [index, table] of tables.entries()) {
    const chosen = table.setBy < 0 ? table.issues : table.issues.slice(0, table.atMost);
    for (const issue of chosen) state[layout.agenda + index * issues.length + issue] = 1;
  }
}
