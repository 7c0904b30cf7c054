import { NOBODY, keepOdds, oddsOf } from './belief.ts';
import { signatoriesOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { issueRules, kindOf, partyRules, read } from './entries.ts';
import { flatPoints, type FlatPoints } from './flat-points.ts';
import { giftsBySigning } from './gifts.ts';
import type { PartyRules, Rulebook } from './rulebook.ts';
import type { Position } from './position.ts';
import { promisesBrokenBy } from './promises.ts';
import { PLAIN, VAGUE, readLevel } from './readings.ts';

/** What a package is worth to a party, in points against what is in force; to be written over and over. */
export interface Valuation {
  /** E: what it is worth, all told. */
  value: number;
  /** K: if every clause is kept, gifts that fall due included. */
  kept: number;
  /** B: if the others break theirs: what none of them gives, own losses less what comes back, gifts, less the price of having been fooled. */
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
  /** True if somebody else who signs gives it: nobody else can break it. */
  given: boolean;
  /** Share of a loss that comes back. */
  recoverable: number;
}

const scratch: ClauseWorth = { read: 0, gain: 0, odds: 1, given: false, recoverable: 0 };

/**
 * Weighs one clause as one kind of a party reads it: `g = points against what is in force · weight · (vague ? ½ : 1)`, a
 * loss · lossAversion (1 to 5). Counted from where one stands, losses heavier: Kahneman & Tversky, Econometrica 47 (1979);
 * nothing else of theirs is taken. The half of a vague clause is ours: the half that is sure. `trust`: whose odds on the
 * others count, the party itself or NOBODY for the priors. `signatories`: who signs the draft, where that is known. Writes
 * `into` and returns its gain.
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
  signatories = signatoriesOf(position.rulebook, draft),
): number {
  readClause(position, party, kind, draft, issue, signatories, trust, into);
  into.gain *= draft.wordings[issue] === VAGUE ? weight / 2 : weight;
  if (into.gain < 0) into.gain *= partyRules(position.rulebook, party).lossAversion;
  return into.gain;
}

/** One clause before weights and losses. `signatories`: who signs the draft, bit p for party p. Writes `into`. */
function readClause(
  position: Position,
  party: number,
  kind: number,
  draft: Draft,
  issue: number,
  signatories: number,
  trust: number,
  into: ClauseWorth,
): void {
  const { rulebook, state } = position;
  const flat = flatPoints(rulebook);
  const level = (draft.clauses[issue] ?? 0) - 1;
  const wording = draft.wordings[issue] ?? 0;
  const inForce = read(state, rulebook.layout.levels + issue);
  const heard =
    wording === PLAIN ? level : readLevel(position, party, kind, issue, level, wording, draft.worders[issue] ?? 0);
  into.read = heard;
  into.gain = pointsBetween(flat, position, party, kind, issue, inForce, heard);
  into.recoverable = flat.recoverable[issue] ?? 0;
  const others = (flat.givers[issue] ?? 0) & signatories & ~(1 << party);
  into.given = others !== 0;
  into.odds =
    others === 0
      ? 1
      : oddsOfGivers(rulebook, state, trust, issue, others, flat.watched[issue * flat.width + level] === 1);
}

/** Points of one level less those of another: `pointsAt` of both, with what makes the issue dearer asked once. */
function pointsBetween(
  { points, dearer, mostKinds, span, width, parties }: FlatPoints,
  { state, evaluator }: Position,
  party: number,
  kind: number,
  issue: number,
  from: number,
  to: number,
): number {
  const row = (party * mostKinds + kind) * span + issue * width;
  const before = points[row + from] ?? 0;
  const after = points[row + to] ?? 0;
  const formula = dearer[issue * parties + party] ?? -1;
  if (formula < 0) return after - before;
  const more = evaluator.value(formula, state);
  return (to === 0 ? after : after - more) - (from === 0 ? before : before - more);
}

/** Odds that all of some givers (bit p for party p) keep a clause, in the order of the file: they are multiplied in it. */
function oddsOfGivers(
  rulebook: Rulebook,
  state: Float64Array,
  trust: number,
  issue: number,
  givers: number,
  watched: boolean,
): number {
  if ((givers & (givers - 1)) === 0) return keepOdds(rulebook, state, trust, 31 - Math.clz32(givers), watched);
  let odds = 1;
  for (const giver of issueRules(rulebook, issue).gives) {
    if (((givers >> giver) & 1) === 1) odds *= keepOdds(rulebook, state, trust, giver, watched);
  }
  return odds;
}

/** The clauses of one draft as one kind of a party reads them, before anybody's weights; written over and over. */
interface Reading {
  count: number;
  readonly issues: Int32Array;
  /** Points against what is in force, a vague clause's whole. */
  readonly gains: Float64Array;
  readonly vague: Uint8Array;
  readonly recoverable: Float64Array;
  /** 1 where somebody else who signs gives it, and the odds that it is kept. */
  readonly given: Uint8Array;
  readonly odds: Float64Array;
}

/** Room: more than the issues of any scenario (30). No part of the model. */
const MOST_CLAUSES = 64;

const reading: Reading = {
  count: 0,
  issues: new Int32Array(MOST_CLAUSES),
  gains: new Float64Array(MOST_CLAUSES),
  vague: new Uint8Array(MOST_CLAUSES),
  recoverable: new Float64Array(MOST_CLAUSES),
  given: new Uint8Array(MOST_CLAUSES),
  odds: new Float64Array(MOST_CLAUSES),
};

/**
 * Reads a draft as one kind of a party does, for `sumUnder` to add up under several weights one after another. `signatories`:
 * who signs it, where that is known.
 */
export function readDraft(
  position: Position,
  party: number,
  kind: number,
  draft: Draft,
  trust: number,
  signatories = signatoriesOf(position.rulebook, draft),
): void {
  const { length } = position.rulebook.issues;
  if (length > MOST_CLAUSES) throw new RangeError(`More than ${MOST_CLAUSES} issues`);
  let count = 0;
  for (let issue = 0; issue < length; issue += 1) {
    if (draft.clauses[issue] === 0) continue;
    readClause(position, party, kind, draft, issue, signatories, trust, scratch);
    reading.issues[count] = issue;
    reading.gains[count] = scratch.gain;
    reading.vague[count] = draft.wordings[issue] === VAGUE ? 1 : 0;
    reading.recoverable[count] = scratch.recoverable;
    reading.given[count] = scratch.given ? 1 : 0;
    reading.odds[count] = scratch.odds;
    count += 1;
  }
  reading.count = count;
}

/**
 * Adds up the draft read last, without promises, in points: `E = P·K + (1 − P)·min(K, B)`, P from 0 to 1. Points that add
 * up over issues: Raiffa, The Art and Science of Negotiation (1982). B and the `min` are ours, so that E never falls as P
 * rises. `weights`: factor on the party's points by issue, none for the party as a whole. `gifts`: points that fall due by
 * signing.
 */
export function sumUnder(
  { lossAversion, fooled }: PartyRules,
  weights: readonly number[] | undefined,
  gifts: number,
  into: Valuation,
): number {
  let kept = gifts;
  let betrayed = gifts - fooled;
  let heft = 0;
  let trusted = 0;
  for (let clause = 0; clause < reading.count; clause += 1) {
    const weight = weights === undefined ? 1 : (weights[reading.issues[clause] ?? 0] ?? 1);
    let gain = read(reading.gains, clause) * (reading.vague[clause] === 1 ? weight / 2 : weight);
    if (gain < 0) gain *= lossAversion;
    kept += gain;
    if (gain < 0) betrayed += gain * (1 - read(reading.recoverable, clause));
    if (reading.given[clause] === 0) {
      if (gain > 0) betrayed += gain;
      continue;
    }
    const size = gain < 0 ? -gain : gain;
    heft += size;
    trusted += size * read(reading.odds, clause);
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

/** `readDraft` and `sumUnder` in one. */
export function addUp(
  position: Position,
  party: number,
  kind: number,
  draft: Draft,
  weights: readonly number[] | undefined,
  trust: number,
  gifts: number,
  into: Valuation,
  signatories = signatoriesOf(position.rulebook, draft),
): number {
  readDraft(position, party, kind, draft, trust, signatories);
  return sumUnder(partyRules(position.rulebook, party), weights, gifts, into);
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
  const signatories = signatoriesOf(rulebook, draft);
  let worth = 0;
  for (let kind = 0; kind < length; kind += 1) {
    const odds = oddsOf(rulebook, state, observer, party, kind);
    if (odds > 0) worth += odds * addUp(position, party, kind, draft, undefined, NOBODY, gifts, believed, signatories);
  }
  return worth - promisesBrokenBy(position, party, draft, observer);
}
