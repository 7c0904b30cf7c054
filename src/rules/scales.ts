import { NOBODY, oddsOf } from './belief.ts';
import { blankDraft, clearDraft, putClause, signatoriesOf } from './draft.ts';
import type { Draft } from './draft.ts';
import type { GameState } from './game.ts';
import { issueRules, kindOf, levelRules, partyRules, read } from './entries.ts';
import { agreedClause, isSitting, isUnworded, preparedIssues, takesBack } from './offers.ts';
import { WORDINGS } from './layout.ts';
import type { Position } from './position.ts';
import { isBoundAt, promisesBrokenBy } from './promises.ts';
import { PLAIN, VAGUE } from './readings.ts';
import type { Rulebook } from './rulebook.ts';
import { believedToSign, believedWorthOfLeaving } from './signing.ts';
import { weighClause } from './value.ts';
import type { ClauseWorth } from './value.ts';

/** More than the levels of any issue (a scenario may have 12); a row of the scales. No part of the model. */
export const WIDTH = 16;

/** What each level of each issue at a table is worth by itself, `issue * WIDTH + level`; written over and over. */
export interface Scales {
  /** Issues that may stand in a package now. */
  agenda: readonly number[];
  /** 1 where the level may stand in a package, or stands in force; what others beyond the table would not sign may not. */
  readonly may: Uint8Array;
  /** How a clause would be worded, by issue, and by whom. */
  readonly wordings: Int8Array;
  readonly worders: Int8Array;
  /** Points to the party at its odds, its promises counted where it heeds them; and to the other side as it believes. */
  readonly own: Float64Array;
  readonly others: Float64Array;
  /** One clause, for weighing. */
  readonly single: Draft;
  /** For each level that wants a signature beyond the table, in order: 1 where it is believed to be given, 0 where not. */
  readonly further: Uint8Array;
  furtherCount: number;
}

const kept = new WeakMap<Rulebook, Scales>();

function scalesOf(rulebook: Rulebook): Scales {
  const found = kept.get(rulebook);
  if (found !== undefined) return found;
  const { length } = rulebook.issues;
  const made: Scales = {
    agenda: [],
    may: new Uint8Array(length * WIDTH),
    wordings: new Int8Array(length),
    worders: new Int8Array(length),
    own: new Float64Array(length * WIDTH),
    others: new Float64Array(length * WIDTH),
    single: blankDraft(rulebook, -1),
    further: new Uint8Array(length * WIDTH),
    furtherCount: 0,
  };
  kept.set(rulebook, made);
  return made;
}

/**
 * Weighs every level that a party could offer at a table, one at a time. `heeding`: whether the promises it would break count.
 * The result is valid until the next weighing under the same rulebook.
 */
export function weighLevels(position: Position, party: number, table: number, heeding = true): Scales {
  const { rulebook, state } = position;
  const scales = scalesOf(rulebook);
  layAgenda(position, party, table, scales);
  scales.single.table = table;
  const kind = kindOf(rulebook, state, party);
  const sides = rulebook.tables[table]?.parties ?? [];
  // What leaving is worth to others does not depend on the level.
  const fallbacks: (number | undefined)[] = [];
  const bound = heeding && isBoundAt(position, party, table);
  scales.furtherCount = 0;
  for (const issue of scales.agenda) {
    const inForce = read(state, rulebook.layout.levels + issue);
    const { length } = issueRules(rulebook, issue).levels;
    for (let level = 0; level < length; level += 1) {
      const slot = issue * WIDTH + level;
      scales.own[slot] = 0;
      scales.others[slot] = 0;
      if (level === inForce || scales.may[slot] === 0) continue;
      clearDraft(scales.single);
      putClause(scales.single, issue, level, scales.wordings[issue] ?? PLAIN, scales.worders[issue] ?? party);
      if (!furtherSigners(position, party, sides, scales, issue, fallbacks)) {
        scales.may[slot] = 0;
        continue;
      }
      const signatories = signatoriesOf(rulebook, scales.single);
      const points = expected(position, party, kind, scales.single, issue, party, signatories);
      scales.own[slot] = bound ? points - promisesBrokenBy(position, party, scales.single) : points;
      let gain = 0;
      for (const side of sides) {
        if (side !== party) gain += believedGain(position, party, side, scales.single, issue, signatories);
      }
      scales.others[slot] = gain;
    }
  }
  return scales;
}

/**
 * Only what `weighLevels` finds of signatures beyond the table, `further`: as long as that and what packages are worth stay as
 * they are, so does everything it finds.
 */
export function weighFurther(position: Position, party: number, table: number): Scales {
  const { rulebook, state } = position;
  const scales = scalesOf(rulebook);
  layAgenda(position, party, table, scales);
  scales.single.table = table;
  scales.furtherCount = 0;
  const sides = rulebook.tables[table]?.parties ?? [];
  const fallbacks: (number | undefined)[] = [];
  for (const issue of scales.agenda) {
    const inForce = read(state, rulebook.layout.levels + issue);
    const { levels } = issueRules(rulebook, issue);
    for (let level = 0; level < levels.length; level += 1) {
      if (level === inForce || scales.may[issue * WIDTH + level] === 0) continue;
      if (!wantsFurther(party, sides, levels[level]?.signs ?? [])) continue;
      clearDraft(scales.single);
      putClause(scales.single, issue, level, scales.wordings[issue] ?? PLAIN, scales.worders[issue] ?? party);
      furtherSigners(position, party, sides, scales, issue, fallbacks);
    }
  }
  return scales;
}

/** What was weighed last under a rulebook. */
export function lastScales(rulebook: Rulebook): Scales {
  return scalesOf(rulebook);
}

function wantsFurther(party: number, sides: readonly number[], signs: readonly number[]): boolean {
  for (const signer of signs) if (signer !== party && !sides.includes(signer)) return true;
  return false;
}

/**
 * True unless the level of the single clause wants the signature of somebody beyond the table who is believed not to give it,
 * even alone. Takes it down in `further`.
 */
function furtherSigners(
  position: Position,
  party: number,
  sides: readonly number[],
  scales: Scales,
  issue: number,
  fallbacks: (number | undefined)[],
): boolean {
  const { single, further } = scales;
  const { signs } = levelRules(issueRules(position.rulebook, issue), (single.clauses[issue] ?? 1) - 1);
  if (!wantsFurther(party, sides, signs)) return true;
  let believed = true;
  for (const signer of signs) {
    if (signer === party || sides.includes(signer)) continue;
    fallbacks[signer] ??= believedWorthOfLeaving(position, party, signer);
    if (believedToSign(position, party, signer, single, fallbacks[signer])) continue;
    believed = false;
    break;
  }
  further[scales.furtherCount] = believed ? 1 : 0;
  scales.furtherCount += 1;
  return believed;
}

/**
 * What may be offered: at a table any level of an issue on its agenda, plainly; while its summit sits, what is laid down
 * as it was agreed, and the rest vaguely.
 */
function layAgenda(position: Position, party: number, table: number, scales: Scales): void {
  const { rulebook, state } = position;
  const { layout, tables, issues } = rulebook;
  const atSummit = isSitting(position, table);
  const laidDown = atSummit ? preparedIssues(position, read(state, layout.sitting) - 1) : [];
  const row = layout.agenda + table * issues.length;
  const listed = tables[table]?.issues ?? [];
  scales.agenda = listed.filter((issue) => read(state, row + issue) !== 0 || laidDown.includes(issue));
  for (const issue of scales.agenda) {
    const agreed = laidDown.includes(issue) ? agreedClause(rulebook, state, issue) : undefined;
    scales.may.fill(agreed === undefined ? 1 : 0, issue * WIDTH, (issue + 1) * WIDTH);
    scales.may[issue * WIDTH + read(state, layout.levels + issue)] = 1;
    scales.wordings[issue] = atSummit ? VAGUE : PLAIN;
    scales.worders[issue] = party;
    if (agreed === undefined) {
      leaveOutUnsayable(rulebook, state, issue, atSummit, scales);
      continue;
    }
    scales.may[issue * WIDTH + agreed.level] = 1;
    scales.wordings[issue] = WORDINGS.indexOf(agreed.wording);
    scales.worders[issue] = read(state, layout.agreedBy + issue) - 1;
  }
}

/** Levels that no words can make a clause of: what takes back what cannot be, and, vaguely, what gives nothing. */
function leaveOutUnsayable(
  rulebook: Rulebook,
  state: GameState,
  issue: number,
  vaguely: boolean,
  { may }: Scales,
): void {
  const inForce = read(state, rulebook.layout.levels + issue);
  for (let level = 0; level < issueRules(rulebook, issue).levels.length; level += 1) {
    if (level === inForce) continue;
    if (takesBack(rulebook, state, issue, level) || (vaguely && isUnworded(rulebook, issue, level)))
      may[issue * WIDTH + level] = 0;
  }
}

const scratch: ClauseWorth = { read: 0, gain: 0, odds: 1, given: false, recoverable: 0 };

/** A gain that somebody else who signs gives counts at the odds that it is kept; a loss counts whole. */
function expected(
  position: Position,
  party: number,
  kind: number,
  draft: Draft,
  issue: number,
  trust: number,
  signatories: number,
): number {
  const gain = weighClause(position, party, kind, draft, issue, 1, trust, scratch, signatories);
  return gain > 0 && scratch.given ? gain * scratch.odds : gain;
}

function believedGain(
  position: Position,
  observer: number,
  party: number,
  draft: Draft,
  issue: number,
  signatories: number,
): number {
  const { rulebook, state } = position;
  const { length } = partyRules(rulebook, party).kinds;
  let gain = 0;
  for (let kind = 0; kind < length; kind += 1) {
    const odds = oddsOf(rulebook, state, observer, party, kind);
    if (odds > 0) gain += odds * expected(position, party, kind, draft, issue, NOBODY, signatories);
  }
  return gain;
}
