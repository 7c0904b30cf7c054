import { issueRules, kindRules, levelRules, partyRules, read, summitRules } from './entries.ts';
import { settleGifts } from './gifts.ts';
import type { Position } from './position.ts';
import { callDebts } from './readings.ts';
import type { Fate } from './step.ts';

export const CLAUSE_OUTCOMES = ['open', 'kept', 'broken'] as const;
const KEPT = CLAUSE_OUTCOMES.indexOf('kept');
const BROKEN = CLAUSE_OUTCOMES.indexOf('broken');

/** Turns of the epilogue: those of the main summit, or 1 where there is none. */
export function epilogueTurns(rulebook: Position['rulebook']): number {
  const { mainSummit } = rulebook;
  return mainSummit < 0 ? 1 : Math.max(1, summitRules(rulebook, mainSummit).epilogueTurns);
}

/** One turn of the epilogue: first the readings meet; then, turn by turn, clauses are broken, or at the end were kept. */
export function passEpilogue(position: Position, fate: Fate): void {
  const { rulebook, state } = position;
  const { layout } = rulebook;
  const passed = read(state, layout.exchange) + 1;
  state[layout.exchange] = passed;
  const everybody = (1 << rulebook.parties.length) - 1;
  if (passed === 1) callDebts(position, { hearers: everybody, senders: everybody }, rulebook.calls.epilogue);
  const last = epilogueTurns(rulebook);
  for (let issue = 0; issue < rulebook.issues.length; issue += 1) {
    if (state[layout.worded + issue] !== 0) keepOrBreak(position, issue, passed, last, fate);
  }
  settleGifts(position);
}

/**
 * One draw u decides for each giver that has signed, for nobody breaks what others have written: kept if u is below its odds of keeping; otherwise broken, on a turn that u spreads
 * evenly over the epilogue.
 */
function keepOrBreak({ rulebook, state }: Position, issue: number, passed: number, last: number, fate: Fate): void {
  const { layout, parties } = rulebook;
  const rules = issueRules(rulebook, issue);
  const { watched } = levelRules(rules, read(state, layout.levels + issue));
  const signedBy = read(state, layout.signedBy + issue);
  for (const giver of rules.gives) {
    if (((signedBy >> giver) & 1) === 0) continue;
    const slot = layout.outcomes + issue * parties.length + giver;
    const chance = rules.keepChances[giver] ?? -1;
    if (state[slot] !== 0) continue;
    const kind = kindRules(partyRules(rulebook, giver), read(state, layout.kinds + giver));
    const odds = watched ? kind.keepsWatched : kind.keepsPlain;
    const breaksOn = turnBroken(odds, last, fate.forced(chance), () => fate.draw(read(state, layout.turn), chance));
    if (passed >= breaksOn) state[slot] = BROKEN;
    else if (passed >= last) state[slot] = KEPT;
  }
}

/** Turn of the epilogue on which a clause is broken; Infinity where it is kept. What is forced to break does so at once. */
function turnBroken(odds: number, last: number, forced: number, draw: () => number): number {
  if (forced >= 0) return forced === 0 ? Infinity : 1;
  if (odds >= 1) return Infinity;
  const drawn = draw();
  return drawn < odds ? Infinity : 1 + Math.floor(((drawn - odds) / (1 - odds)) * last);
}
