import { meets, standardsOf } from '../minds/answering.ts';
import { flatEvaluator } from '../kernel/flat.ts';
import { at } from '../kit/never.ts';
import type { Pieces } from '../kit/pieces.ts';
import { blankDraft, draftOnTable, type Draft } from '../rules/draft.ts';
import type { Tried } from '../minds/search/contest.ts';
import type { Decision, GameState, Mind, MindLuck, Question, SeatView } from '../rules/game.ts';
import { layOffer, offerOnTable } from '../rules/offers.ts';
import type { Position } from '../rules/position.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { mustSign } from '../rules/signing.ts';
import type { Package } from '../rules/step.ts';
import { worthOfPackage } from '../rules/value.ts';
import { viewOf } from '../rules/view.ts';
import { passes } from '../rules/win-set.ts';
import { askedIn, saysHadItBeenLaid, saysInstead } from './ask-again.ts';
import { changesOf, withChanges, type ClauseChange } from './clause-changes.ts';
import type { Walk } from './walk.ts';

/** The smallest change to a package that would have made the other answer: one or two clauses. */
export interface Flip {
  readonly changes: readonly ClauseChange[];
  /** The package with the changes made. */
  readonly package: Package;
  /** Points it moves the package by, for who answered. */
  readonly points: number;
  /** Points it would have cost who offered; below 0 where that side would have gained by it too. */
  readonly cost: number;
}

/** Why no change is stated: none turns it; none of those tried does; nobody looked. */
export type Unturned = 'none' | 'not_found' | 'not_asked';

/** Who answered. */
export interface Answerer {
  readonly mind: Mind;
  /** How many changes are tried out on it at most; where it reckons by its standards, all: `Infinity`. */
  readonly tries: number;
  /** What it tried out itself before it answered, in points, where it looks ahead. */
  readonly tried?: (view: SeatView, question: Question, luck: MindLuck) => readonly Tried<Decision>[];
}

/**
 * What of the package answered in a scene would have to be otherwise for the other answer, all else being as it was. All
 * that is one or two changes away is looked at: fewest changes first, then what would have cost who offered least
 * (of a yes: what would have moved who answered least). What it finds makes the same mind with the same luck say the other
 * thing, whether it is put in the place of the package at the last moment or had been laid there from the first. Of who looks ahead
 * what turns the sum is tried first, then of what its home would carry what gives it most, and not all of that; that nothing turns
 * its no is known only where its home would carry none. An answer the mind does not give again is not asked about. Pauses before
 * each change that is tried out.
 */
export function* flipIn(walk: Walk, scene: number, { mind, tries }: Answerer): Pieces<Flip | Unturned> {
  const { rulebook, scenes } = walk;
  const { step, before } = at(scenes, scene);
  if (step.kind !== 'answer') return 'not_asked';
  const turns = (offered: Package): boolean =>
    saysInstead(walk, scene, mind, offered) !== step.accepts &&
    saysHadItBeenLaid(walk, scene, mind, offered) === !step.accepts;
  if (saysInstead(walk, scene, mind, offerOnTable(rulebook, before)) !== step.accepts) return 'not_asked';
  let left = tries;
  const carried: Flip[] = [];
  for (const size of [1, 2] as const) {
    yield;
    const changes = changesAway(walk, scene, size, step.accepts, tries < Infinity);
    carried.push(...changes.carried);
    for (const found of changes.turning) {
      if (left === 0) return 'not_found';
      left -= 1;
      yield;
      if (turns(found.package)) return found;
    }
  }
  if (tries === Infinity || (!step.accepts && left === tries && carried.length === 0)) return 'none';
  for (const found of carried.toSorted(mostFirst).slice(0, left)) {
    yield;
    if (!turns(found.package)) continue;
    // Of two changes one may be enough.
    const less = carried.filter(({ changes }) => changes.length < found.changes.length && within(changes, found));
    for (const one of less) {
      yield;
      if (turns(one.package)) return one;
    }
    return found;
  }
  return 'not_found';
}

const within = (some: readonly ClauseChange[], { changes }: Flip): boolean =>
  some.every((one) => changes.some((other) => JSON.stringify(one) === JSON.stringify(other)));

const mostFirst = (one: Flip, other: Flip): number => other.points - one.points;

/** Changes of a size. */
interface Away {
  /** Those by which the sum says what was not said, what is preferred first; where it says so as it is, what gives the answerer most. */
  readonly turning: readonly Flip[];
  /** Of a no: others that home would carry, what gives the answerer most first. Empty where nobody wants them. */
  readonly carried: readonly Flip[];
}

function changesAway(walk: Walk, scene: number, size: 1 | 2, accepts: boolean, wantsCarried: boolean): Away {
  const { rulebook, scenes } = walk;
  const { question, luck } = askedIn(walk, scene);
  const { before } = at(scenes, scene);
  const { seat, table } = question;
  const state = before.slice();
  const truth: Position = { rulebook, state, evaluator: flatEvaluator(rulebook) };
  const standards = standardsOf(viewOf(rulebook, before, seat), question, luck);
  const room = blankDraft(rulebook, table);
  const lay = (changed: Package): Draft => {
    layOffer(rulebook, state, changed);
    return draftOnTable(rulebook, state, room);
  };
  const asker = askerOf(rulebook, before);
  const offered = offerOnTable(rulebook, before);
  const draft = lay(offered);
  const was = { own: worthOfPackage(standards.position, seat, draft), asker: worthOfPackage(truth, asker, draft) };
  const turning: Flip[] = [];
  const carried: Flip[] = [];
  const ahead = meets(standards, draft) !== accepts;
  for (const changes of changesOf({ ...truth, state: before }, question, offered, size)) {
    const changed = withChanges(offered, changes);
    const tried = lay(changed);
    if (!mustSign(rulebook, tried, seat)) continue;
    const turned = meets(standards, tried) !== accepts;
    if (!turned && (!wantsCarried || accepts || !passes(standards.position, seat, tried))) continue;
    const points = worthOfPackage(standards.position, seat, tried) - was.own;
    const cost = was.asker - worthOfPackage(truth, asker, tried);
    (turned ? turning : carried).push({ changes, package: changed, points, cost });
  }
  const rank = ({ points, cost }: Flip): number => (ahead ? -points : accepts ? Math.abs(points) : cost);
  return {
    turning: turning.toSorted((one, other) => rank(one) - rank(other)),
    carried: carried.toSorted(mostFirst),
  };
}

/** Who laid the offer on the table, a bridging draft too. */
function askerOf({ layout }: Rulebook, state: GameState): number {
  const bridge = at(state, layout.offerBridge);
  return (bridge > 0 ? bridge : at(state, layout.offerBy)) - 1;
}
