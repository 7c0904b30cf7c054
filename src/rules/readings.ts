import { oddsOf } from './belief.ts';
import { issueRules, kindOf, partyRules, read } from './entries.ts';
import { WORDINGS } from './layout.ts';
import { pointsAt } from './points.ts';
import type { Position } from './position.ts';
import type { Rulebook } from './rulebook.ts';
import type { Clause } from './step.ts';

export const PLAIN = WORDINGS.indexOf('plain');
export const WARM = WORDINGS.indexOf('warm');
export const VAGUE = WORDINGS.indexOf('vague');

/**
 * The level one kind of a party reads in a clause or message. Plain: the level said. Warm: one higher, but for who worded
 * it. Vague: the one it likes best of the level and its neighbours; of equals the level itself, then the lower. An issue
 * without order has no higher level and no neighbours. Ours: the smallest misreadings that ordered levels have.
 */
export function readLevel(
  position: Position,
  party: number,
  kind: number,
  issue: number,
  level: number,
  wording: number,
  wordedBy: number,
): number {
  if (wording === PLAIN) return level;
  const rules = issueRules(position.rulebook, issue);
  if (!rules.ordered) return level;
  const last = rules.levels.length - 1;
  if (wording === WARM) return party === wordedBy || level >= last ? level : level + 1;
  let best = level;
  let most = pointsAt(position, party, kind, issue, level);
  for (let near = level - 1; near <= level + 1; near += 2) {
    if (near < 0 || near > last) continue;
    const points = pointsAt(position, party, kind, issue, near);
    if (points > most) {
      best = near;
      most = points;
    }
  }
  return best;
}

/** A message about what an issue stands at. */
export interface Message {
  readonly issue: number;
  /** −1: the level in force. */
  readonly level: number;
  readonly from: number;
  readonly to: number;
  /** Index into WORDINGS. */
  readonly wording: number;
  /** −1: nobody but the sender. */
  readonly carrier: number;
}

/** A message arrives: what was said and what its hearer makes of it. Reads `before`, writes `after`. */
export function say(before: Position, after: Float64Array, message: Message): void {
  const { rulebook, state } = before;
  const { issue, from, to, wording } = message;
  const level = message.level < 0 ? read(state, rulebook.layout.levels + issue) : message.level;
  const carrier = message.carrier < 0 ? from : message.carrier;
  const heard = readLevel(before, to, kindOf(rulebook, state, to), issue, level, wording, carrier);
  write(rulebook, after, to, issue, { heard, said: level, wording, carrier, sender: from });
}

/**
 * A clause comes into force: everybody knows what was written. Whoever signs reads it in its own way, owed by who worded
 * it; to the others it is what it says, and nobody owes them for it.
 */
export function hearClause(
  before: Position,
  after: Float64Array,
  clause: Clause,
  worder: number,
  signers: readonly number[],
): void {
  const { rulebook, state } = before;
  const { issue, level } = clause;
  for (let party = 0; party < rulebook.parties.length; party += 1) {
    const wording = signers.includes(party) ? WORDINGS.indexOf(clause.wording) : PLAIN;
    const heard = readLevel(before, party, kindOf(rulebook, state, party), issue, level, wording, worder);
    write(rulebook, after, party, issue, { heard, said: level, wording, carrier: worder, sender: worder });
  }
}

/** A level stands by itself, by no message and no clause: everybody reads it as it is and nobody owes for it. */
export function standAs(rulebook: Rulebook, after: Float64Array, issue: number, level: number): void {
  for (let party = 0; party < rulebook.parties.length; party += 1) {
    write(rulebook, after, party, issue, { heard: level, said: level, wording: PLAIN, carrier: -1, sender: -1 });
  }
}

interface Hearing {
  readonly heard: number;
  readonly said: number;
  readonly wording: number;
  readonly carrier: number;
  readonly sender: number;
}

function write({ layout, issues }: Rulebook, state: Float64Array, party: number, issue: number, it: Hearing): void {
  const index = party * issues.length + issue;
  state[layout.heard + index] = it.heard;
  state[layout.said + index] = it.said;
  state[layout.heardWording + index] = it.wording;
  state[layout.carrier + index] = it.carrier + 1;
  state[layout.sender + index] = it.sender + 1;
}

/** Points between what a hearer reads on an issue and what was said to it: 0 where they agree or it read it itself. */
export function gapOf(position: Position, hearer: number, issue: number): number {
  const { rulebook, state } = position;
  const { layout, issues } = rulebook;
  const index = hearer * issues.length + issue;
  const heard = read(state, layout.heard + index);
  const said = read(state, layout.said + index);
  const carrier = read(state, layout.carrier + index) - 1;
  if (heard === said || carrier < 0 || carrier === hearer) return 0;
  const kind = kindOf(rulebook, state, hearer);
  return Math.abs(pointsAt(position, hearer, kind, issue, heard) - pointsAt(position, hearer, kind, issue, said));
}

/**
 * Points between two levels of an issue for a party, as an observer can tell: where its kind does not stand in the state,
 * the mean over its kinds at the observer's odds.
 */
export function gapBetween(position: Position, observer: number, party: number, issue: number, levels: Gap): number {
  const { rulebook, state } = position;
  const gap = (kind: number): number =>
    Math.abs(
      pointsAt(position, party, kind, issue, levels.heard) - pointsAt(position, party, kind, issue, levels.said),
    );
  const known = read(state, rulebook.layout.kinds + party);
  if (known >= 0) return gap(known);
  return partyRules(rulebook, party).kinds.reduce(
    (mean, _, kind) => mean + oddsOf(rulebook, state, observer, party, kind) * gap(kind),
    0,
  );
}

/** What was heard, and what was said. */
export interface Gap {
  readonly heard: number;
  readonly said: number;
}

/** What a party owes, in points, for readings that part from what it carried or worded. */
export function debtOf(position: Position, carrier: number): number {
  const { rulebook, state } = position;
  const { layout, issues, parties } = rulebook;
  let debt = 0;
  for (let hearer = 0; hearer < parties.length; hearer += 1) {
    for (let issue = 0; issue < issues.length; issue += 1) {
      const owes = read(state, layout.carrier + hearer * issues.length + issue) === carrier + 1;
      if (owes) debt += gapOf(position, hearer, issue);
    }
  }
  return debt;
}

/** Whose readings meet: sets of parties, bit p for party p. */
export interface Meeting {
  readonly hearers: number;
  readonly senders: number;
}

/**
 * Readings meet: each carrier pays its debt times `factor`, and what was heard becomes what was said. In place; where a
 * debt was paid, what the scenario wants then waits to happen. True if one was.
 */
export function callDebts(position: Position, { hearers, senders }: Meeting, factor: number): boolean {
  const { rulebook, state } = position;
  const { layout, issues, parties } = rulebook;
  let called = false;
  for (let hearer = 0; hearer < parties.length; hearer += 1) {
    if (((hearers >> hearer) & 1) === 0) continue;
    for (let issue = 0; issue < issues.length; issue += 1) {
      const index = hearer * issues.length + issue;
      const sender = read(state, layout.sender + index) - 1;
      if (sender < 0 || ((senders >> sender) & 1) === 0) continue;
      const gap = gapOf(position, hearer, issue);
      if (gap > 0) {
        const paid = layout.paid + read(state, layout.carrier + index) - 1;
        state[paid] = read(state, paid) + gap * factor;
        called = true;
      }
      state[layout.heard + index] = read(state, layout.said + index);
    }
  }
  if (called && rulebook.called >= 0) state[layout.waiting + rulebook.called] = 1;
  return called;
}
