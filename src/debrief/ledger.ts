import { flatEvaluator } from '../kernel/flat.ts';
import type { GameState } from '../rules/game.ts';
import { keepLedger, type LedgerEntry } from '../rules/ledger.ts';
import type { Position } from '../rules/position.ts';
import type { Walk } from './walk.ts';

/** Sees everything. */
const EVERYTHING = -1;

/** The ledger of a whole game, as nobody could keep it while it was played. */
export function ledgerOf({ rulebook, scenes }: Walk): LedgerEntry[] {
  const evaluator = flatEvaluator(rulebook);
  const position = (state: GameState): Position => ({ rulebook, state, evaluator });
  const ledger: LedgerEntry[] = [];
  for (const { step, before, after } of scenes)
    keepLedger(ledger, { before: position(before), after: position(after), seat: EVERYTHING, step });
  return ledger;
}
