import { clamp } from '../kit/arithmetic.ts';
import { deedRules, read } from './entries.ts';
import type { Next } from './following.ts';
import type { Position } from './position.ts';
import { registersOf } from './registers.ts';
import type { Fate } from './step.ts';

/**
 * The next secret, from the cursor on, that leaks this turn, or undefined. Every secret is drawn once a turn, from the
 * turn it was made.
 */
export function leakNow({ rulebook, state, evaluator }: Position, fate: Fate): Next | undefined {
  const { layout } = rulebook;
  for (const index of registersOf(rulebook).secret) {
    if (index < read(state, layout.cursor)) continue;
    const { secret } = deedRules(rulebook, index);
    if (secret === undefined || state[layout.secrets + index] === 0) continue;
    const turn = read(state, layout.turn);
    const forced = fate.forced(secret.chance);
    const odds = clamp(evaluator.value(secret.leaks, state), 0, 1);
    const leaks = forced >= 0 ? forced === 0 || forced === onTurn(turn) : fate.draw(turn, secret.chance) < odds;
    if (leaks) return { kind: 'step', step: { kind: 'happen', deed: secret.deed, event: -1 } };
  }
  return undefined;
}

/** Outcomes of the chance of a leak: at once, never, then on turn 1 alone, and so on. */
export function leakOutcomes(turns: number): string[] {
  return ['leaks', 'kept', ...Array.from({ length: turns }, (_, index) => `@${index + 1}`)];
}

function onTurn(turn: number): number {
  return turn + 1;
}
