import { at } from '../kit/never.ts';
import type { GameState } from './game.ts';
import type { Position } from './position.ts';
import type { Rulebook } from './rulebook.ts';
import { channelOpen } from './channels.ts';
import { partyRules } from './entries.ts';
import { PHASES } from './layout.ts';
import type { Fate } from './step.ts';
import type { Evaluator } from './term.ts';

/** The state in the briefing of turn 1, with every kind drawn (on turn 0 of the world's luck). */
export function initialState(rulebook: Rulebook, evaluator: Evaluator, fate: Fate): GameState {
  const { layout, parties, channels } = rulebook;
  const state = begun(rulebook).slice();
  for (let party = 0; party < parties.length; party += 1) {
    const { kinds, kindChance } = partyRules(rulebook, party);
    state[layout.kinds + party] = drawKind(kinds, kindChance, fate);
  }
  const position: Position = { rulebook, state, evaluator };
  for (let channel = 0; channel < channels.length; channel += 1) {
    state[layout.open + channel] = channelOpen(position, channel) ? 1 : 0;
  }
  return state;
}

const known = new WeakMap<Rulebook, GameState>();

/** What is the same at the start of every game. */
function begun(rulebook: Rulebook): GameState {
  const found = known.get(rulebook);
  if (found !== undefined) return found;
  const { layout, gauges, preconditions } = rulebook;
  const state = new Float64Array(layout.size);
  state[layout.turn] = 1;
  state[layout.phase] = PHASES.indexOf('briefing');
  for (const [index, { start }] of gauges.entries()) state[layout.gauges + index] = start;
  for (const [index, { start }] of preconditions.entries()) state[layout.bars + index] = start;
  layBeliefs(rulebook, state);
  layAgendas(rulebook, state);
  known.set(rulebook, state);
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
