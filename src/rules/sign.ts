import { at } from '../kit/never.ts';
import { agree } from './agreed.ts';
import { offerAtHand, packageOf, type Draft } from './draft.ts';
import { bitsOf } from './flat-points.ts';
import { blank, issueRules, levelRules, read, summitRules, tableRules } from './entries.ts';
import type { GameState } from './game.ts';
import { settleGifts } from './gifts.ts';
import { chargeDrift, mandateOf, stateBefore } from './happen.ts';
import { WORDINGS } from './layout.ts';
import { layOffer, signersOf } from './offers.ts';
import type { Position } from './position.ts';
import { settlePromises } from './promises.ts';
import { hearClause } from './readings.ts';
import { forgetRefused } from './refused.ts';
import type { Rulebook } from './rulebook.ts';
import type { Clause, Package } from './step.ts';
import { waitsForLeaders } from './summit-flow.ts';

/** Party that worded each clause, by issue. */
type Worders = ArrayLike<number>;

/**
 * The offer on the table, accepted by all who must, is signed: at a summit, or at a table whose leaders will not meet any
 * more, it comes into force; elsewhere it is agreed and waits for them, save what fixes their day and place.
 */
export function sign(position: Position): void {
  const { rulebook, state } = position;
  const { layout } = rulebook;
  const table = read(state, layout.offerAt) - 1;
  const draft = offerAtHand(rulebook, state);
  const atSummit = read(state, layout.sitting) > 0;
  const waits = !atSummit && waitsForLeaders(position, table);
  if (waits) {
    agree(position, draft, (slot, value) => {
      state[slot] = value;
    });
  }
  if (!waits || arranges(rulebook, draft)) {
    const offered = packageOf(draft);
    const inForce = waits ? offered.filter((clause) => issueRules(rulebook, clause.issue).arranges) : offered;
    if (inForce.length > 0) bringIntoForce(position, table, inForce, draft.worders, !waits);
  }
  clearOffer(position);
  forgetRefused(rulebook, state, table);
  closeTalks(position, table, atSummit);
}

/** Whether a draft holds anything that fixes the leaders' day or place. */
function arranges(rulebook: Rulebook, { clauses }: Draft): boolean {
  for (let issue = 0; issue < clauses.length; issue += 1) {
    if (clauses[issue] !== 0 && issueRules(rulebook, issue).arranges) return true;
  }
  return false;
}

function bringIntoForce(position: Position, table: number, clauses: Package, worders: Worders, signed: boolean): void {
  const { rulebook, state } = position;
  const before = stateBefore(position);
  const signers = signersOf(rulebook, table, clauses);
  for (const clause of clauses) enforce(before, state, clause, at(worders, clause.issue), signers);
  if (signed) state[rulebook.layout.signed] = 1;
  for (const party of signers) driftBySigning(before, state, party, clauses);
  settlePromises(before, state, bitsOf(signers), true);
  settleGifts(position);
}

function enforce(before: Position, after: GameState, clause: Clause, worder: number, signers: readonly number[]): void {
  const { rulebook, state } = before;
  const { layout, parties, issues } = rulebook;
  const rules = issueRules(rulebook, clause.issue);
  const level = levelRules(rules, clause.level);
  after[layout.before + clause.issue] = read(state, layout.levels + clause.issue);
  after[layout.levels + clause.issue] = clause.level;
  after[layout.wordings + clause.issue] = WORDINGS.indexOf(clause.wording);
  after[layout.worded + clause.issue] = worder + 1;
  after[layout.signedBy + clause.issue] = bitsOf(signers);
  after[layout.agreed + clause.issue] = 0;
  hearClause(before, after, clause, worder, signers);
  if (level.whenSigned >= 0) after[layout.waiting + level.whenSigned] = 1;
  if (clause.level === 0) return;
  for (let party = 0; party < parties.length; party += 1) {
    const surprised = rules.surprises[party] ?? -1;
    const told = state[layout.told + party * issues.length + clause.issue] !== 0;
    if (surprised >= 0 && !told && !signers.includes(party)) after[layout.waiting + surprised] = 1;
  }
}

function driftBySigning(before: Position, after: GameState, party: number, clauses: Package): void {
  const against = mandateOf(before, party)?.againstLevels ?? [];
  const made = clauses.filter(({ issue, level }) => against.some((it) => it.issue === issue && it.level === level));
  if (made.length > 0) chargeDrift(before, after, party, made.length);
}

const NOTHING: Package = [];

/** Takes the offer off the table; what was accepted of it is forgotten. */
export function clearOffer({ rulebook, state }: Position): void {
  const { layout, parties } = rulebook;
  layOffer(rulebook, state, NOTHING);
  state[layout.offerBy] = 0;
  state[layout.offerAt] = 0;
  state[layout.offerPublic] = 0;
  state[layout.offerBridge] = 0;
  blank(state, layout.accepted, parties.length);
}

/** One agreement ends a table's talks for the turn, and a summit's rounds for good. */
function closeTalks({ rulebook, state }: Position, table: number, atSummit: boolean): void {
  const { layout } = rulebook;
  state[layout.exchange] = atSummit
    ? 2 * summitRules(rulebook, read(state, layout.sitting) - 1).rounds
    : tableRules(rulebook, table).exchanges;
}
