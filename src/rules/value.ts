import { NOBODY, keepOdds, oddsOf } from './belief.ts';
import type { Draft } from './draft.ts';
import { issueRules, kindOf, partyRules, read } from './entries.ts';
import { flatPoints } from './flat-points.ts';
import { giftsBySigning } from './gifts.ts';
import { pointsAt } from './points.ts';
import type { Position } from './position.ts';
import { promisesBrokenBy } from './promises.ts';
import { PLAIN, VAGUE, readLevel } from './readings.ts';

/** What a package is worth to a party, in points against what is in force; to be written over and over. */
export interface Valuation {
  /** E: what it is worth, all told. */
  value: number;
  /** K: if every clause is kept, gifts that fall due included. */
  kept: number;
  /** B: if the others break theirs: own losses less what comes back, and the price of having been fooled. */
  betrayed: number;
  /** P, 0 to 1: odds that the others keep what they give. */
  odds: number;
  /** Points of own promises it would break. */
  promises: number;
  /** Points of gifts that would fall due. */
  gifts: number;
}

export function blankValuation(): Valuation {
  return { value: 0, kept: 0, betrayed: 0, odds: 1, promises: 0, gifts: 0 };
}

/** One clause to one party. */
export interface ClauseWorth {
  /** Level the party reads. */
  read: number;
  /** g: points against what is in force, weighted, losses made greater. */
  gain: number;
  /** Odds, 0 to 1, that the others keep it. */
  odds: number;
  /** True if somebody else gives it. */
  given: boolean;
  /** Share of a loss that comes back. */
  recoverable: number;
}

const scratch: ClauseWorth = { read: 0, gain: 0, odds: 1, given: false, recoverable: 0 };

/**
 * Weighs one clause as one kind of a party reads it. `trust`: whose odds on the others count, the party itself or NOBODY
 * for the priors. Writes `into` and returns its gain.
 */
export function weighClause(
  position: Position,
  party: number,
  kind: number,
  draft: Draft,
  issue: number,
  weight: number,
  trust: number,
  into: ClauseWorth,
): number {
  const { rulebook, state } = position;
  const { gives, recoverable } = issueRules(rulebook, issue);
  const level = (draft.clauses[issue] ?? 0) - 1;
  const wording = draft.wordings[issue] ?? 0;
  const inForce = read(state, rulebook.layout.levels + issue);
  const reading =
    wording === PLAIN ? level : readLevel(position, party, kind, issue, level, wording, draft.worders[issue] ?? 0);
  let gain = pointsAt(position, party, kind, issue, reading) - pointsAt(position, party, kind, issue, inForce);
  gain *= wording === VAGUE ? weight / 2 : weight;
  if (gain < 0) gain *= partyRules(rulebook, party).lossAversion;
  into.read = reading;
  into.gain = gain;
  into.recoverable = recoverable;
  into.odds = 1;
  into.given = false;
  for (let index = 0; index < gives.length; index += 1) {
    const giver = gives[index] ?? party;
    if (giver === party) continue;
    const { watched, width } = flatPoints(rulebook);
    into.given = true;
    into.odds *= keepOdds(rulebook, state, trust, giver, watched[issue * width + level] === 1);
  }
  return gain;
}

/**
 * Adds up a draft for one kind of a party, without its promises:
 * `E = P·K + (1 − P)·min(K, B)`. `weights`: factor on its points by issue, none for the party as a whole.
 * `gifts`: points that fall due by signing.
 */
export function addUp(
  position: Position,
  party: number,
  kind: number,
  draft: Draft,
  weights: readonly number[] | undefined,
  trust: number,
  gifts: number,
  into: Valuation,
): number {
  const { length } = position.rulebook.issues;
  let kept = gifts;
  let betrayed = -partyRules(position.rulebook, party).fooled;
  let heft = 0;
  let trusted = 0;
  for (let issue = 0; issue < length; issue += 1) {
    if (draft.clauses[issue] === 0) continue;
    const weight = weights === undefined ? 1 : (weights[issue] ?? 1);
    const gain = weighClause(position, party, kind, draft, issue, weight, trust, scratch);
    kept += gain;
    if (gain < 0) betrayed += gain * (1 - scratch.recoverable);
    if (!scratch.given) continue;
    const size = gain < 0 ? -gain : gain;
    heft += size;
    trusted += size * scratch.odds;
  }
  const odds = heft > 0 ? Math.min(1, trusted / heft) : 1;
  into.kept = kept;
  into.betrayed = betrayed;
  into.odds = odds;
  into.gifts = gifts;
  into.promises = 0;
  into.value = odds * kept + (1 - odds) * (betrayed < kept ? betrayed : kept);
  return into.value;
}

/** What a package is worth to a party at its own odds. `kind`: its own where none is said. Fills `into`. */
export function valueOfPackage(
  position: Position,
  party: number,
  draft: Draft,
  into: Valuation = blankValuation(),
  kind = kindOf(position.rulebook, position.state, party),
): Valuation {
  addUp(position, party, kind, draft, undefined, party, giftsBySigning(position, party, draft), into);
  into.promises = promisesBrokenBy(position, party, draft);
  into.value -= into.promises;
  return into;
}

const own = blankValuation();

/** E of a package to a party, in points: `valueOfPackage` for who needs no more. */
export function worthOfPackage(position: Position, party: number, draft: Draft): number {
  return valueOfPackage(position, party, draft, own).value;
}

const believed = blankValuation();

/**
 * E of a package to another party, in points, as an observer believes: the mean over its kinds. What the other believes
 * is hidden, so it is taken to hold the priors; what it has promised is known.
 */
export function believedWorth(position: Position, observer: number, party: number, draft: Draft): number {
  const { rulebook, state } = position;
  const gifts = giftsBySigning(position, party, draft, observer);
  const { length } = partyRules(rulebook, party).kinds;
  let worth = 0;
  for (let kind = 0; kind < length; kind += 1) {
    const odds = oddsOf(rulebook, state, observer, party, kind);
    if (odds > 0) worth += odds * addUp(position, party, kind, draft, undefined, NOBODY, gifts, believed);
  }
  return worth - promisesBrokenBy(position, party, draft, observer);
}
