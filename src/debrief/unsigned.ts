import { at } from '../kit/never.ts';
import type { GameState } from '../rules/game.ts';
import type { Cause } from './cause.ts';
import type { Part } from './part.ts';
import { signaturesOf } from './signatures.ts';
import type { Walk } from './walk.ts';

/** What was wanting to a game whose ending rests on nothing but a summit that met, or on nothing at all. */
export interface Unsigned extends Cause {
  /** A text where leaders met; the day on which they were to meet; or anything at their table. */
  readonly of: 'text' | 'day' | 'offer';
  /** Whether somebody offered it, and whether the last offer was refused; what is left is an offer that came to nothing by itself. */
  readonly came: 'refused' | 'nothing' | 'none';
  /** Of a refusal: who refused what whom had put, and in which round of the summit; 0 at a table. */
  readonly party: number;
  readonly by: number;
  readonly round: number;
}

/** Undefined where the ending rests on more, or where what it wanted for was signed after all. */
export function unsignedOf(walk: Walk, ending: number, parts: readonly Part[]): Unsigned | undefined {
  const { rulebook, end } = walk;
  const { layout, summits, mainSummit } = rulebook;
  const met = (summit: number): boolean => at(end.state, layout.held + summit) > 0;
  const bare = parts.every(({ about }) => about?.kind === 'held' && met(about.summit));
  if (ending < 0 || !bare) return undefined;
  const last = parts.at(-1)?.about;
  const summit = last?.kind === 'held' ? last.summit : mainSummit;
  const rules = summits[summit];
  if (rules === undefined) return undefined;
  const { table, turnIssue } = rules;
  const signed = signaturesOf(walk);
  if (met(summit)) {
    if (signed.some((one) => one.summit === summit)) return undefined;
    return lastOffer(walk, 'text', (state) => at(state, layout.sitting) === summit + 1);
  }
  if (turnIssue >= 0) {
    if (at(end.state, layout.levels + turnIssue) > 0) return undefined;
    return lastOffer(walk, 'day', (state) => at(state, layout.offer + turnIssue) > 0);
  }
  if (signed.some((one) => one.table === table)) return undefined;
  return lastOffer(walk, 'offer', (state) => at(state, layout.offerAt) === table + 1);
}

/** What became of the last of some offers that somebody refused; `meant` is asked while one lies on the table. */
function lastOffer({ rulebook, scenes }: Walk, of: Unsigned['of'], meant: (state: GameState) => boolean): Unsigned {
  const { layout } = rulebook;
  const scene = scenes.findLastIndex(({ step, before }) => step.kind === 'answer' && !step.accepts && meant(before));
  const refusal = scenes[scene];
  if (refusal?.step.kind === 'answer') {
    const { before, turn, step } = refusal;
    const round = of === 'text' ? Math.floor(at(before, layout.exchange) / 2) + 1 : 0;
    return { of, came: 'refused', party: step.party, by: at(before, layout.offerBy) - 1, round, scene, turn };
  }
  const came = scenes.some(({ step, after }) => step.kind === 'offer' && meant(after)) ? 'nothing' : 'none';
  return { of, came, party: -1, by: -1, round: 0, scene: -1, turn: 0 };
}
