import { flatEvaluator } from '../kernel/flat.ts';
import { at } from '../kit/never.ts';
import type { GameState } from '../rules/game.ts';
import { preconditionMet } from '../rules/preconditions.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Term } from '../rules/term.ts';
import { causeOf, type Cause } from './cause.ts';
import { partsOf, type Part } from './part.ts';
import { leftOutOf, type LeftOut } from './left-out.ts';
import { settledBy, type SettledBy } from './settled-by.ts';
import { unsignedOf, type Unsigned } from './unsigned.ts';
import type { Scene, Walk } from './walk.ts';

/** A part of what an ending asks, and what settled it last. */
export interface PartTold extends Part {
  /** What the game's end says of it: the number that is compared; truth as 1 and 0. */
  readonly value: number;
  /** Index of the scene after which it stood as it does at the end; −1 where it stood so from the beginning. */
  readonly scene: number;
  readonly turn: number;
  /** Of a gauge: the deeds that brought it furthest to where it stands, the furthest first. */
  readonly moved?: readonly Moved[];
  /** What was done or agreed that brought it there, where it was that. */
  readonly by?: SettledBy;
}

/** A deed and by how much it moved a gauge. */
export interface Moved {
  readonly deed: number;
  readonly from: number;
  readonly to: number;
  readonly scene: number;
  readonly turn: number;
}

/** Why a game ended as it did and not otherwise: endings are asked in the order of the file, and the first that holds is it. */
export interface WhyEnded {
  /** Index of the ending; −1 while the game runs. */
  readonly ending: number;
  /** What the ending asks, part by part. Empty for one that asks nothing. */
  readonly parts: readonly PartTold[];
  /** Endings asked before it of which some part held and little was wanting: the fewest parts first, then the last asked. */
  readonly missed: readonly { readonly ending: number; readonly parts: readonly PartTold[] }[];
  /** Preconditions of the main summit that were neither met nor waived at the end, where it was not held. */
  readonly unmet: readonly UnmetTold[];
  /** The ending it would have been without this one; −1 where none is left. */
  readonly otherwise: number;
  /** What was wanting, where the ending rests on hardly anything. */
  readonly unsigned?: Unsigned;
  /** What was agreed for leaders to sign and is in no text, in the order of its agreeing. */
  readonly leftOut: readonly LeftOut[];
}

/** A precondition, and what left it unmet last. */
export interface UnmetTold extends Cause {
  readonly precondition: number;
}

/** Parts that may be wanting to an ending that is told as missed, and how many of those are told. */
const WANTING = 2;
const MOST_MISSED = 3;
/** Points by which a gauge may be off in one that was near. */
const NEAR = 20;

export function whyEnded(walk: Walk): WhyEnded {
  const { rulebook, scenes, end } = walk;
  const { endings, formulas, layout } = rulebook;
  const ending = at(end.state, layout.ending) - 1;
  const termOf = (index: number): Term | undefined => formulas[endings[index]?.when ?? -1]?.term;
  const ask = askerOf(
    rulebook,
    endings.flatMap((_, index) => {
      const term = termOf(index);
      return term === undefined ? [] : withSides(term);
    }),
  );
  const truth = (term: Term): boolean => ask(term, end.state) !== 0;
  const parts = (index: number): Part[] => {
    const term = termOf(index);
    return term === undefined ? [] : partsOf(rulebook, term, truth);
  };
  const tell = (part: Part): PartTold => {
    const { term } = part;
    const scene = settledIn(walk, part, ({ before, after }) => ask(term, before) !== ask(term, after));
    const compared = part.about !== undefined && term.kind === 'binary' ? term.left : term;
    const settled = { value: ask(compared, end.state), scene, turn: scenes[scene]?.turn ?? 0 };
    const moved = movedBy(walk, part);
    const by = settledBy(walk, part, scene);
    return { ...part, ...settled, ...(moved.length > 0 && { moved }), ...(by && { by }) };
  };
  const missed = endings
    .slice(0, Math.max(0, ending))
    .map((_, index) => ({ ending: index, parts: parts(index) }))
    .filter((one) => one.parts.length > 0 && one.parts.length <= WANTING && someHolds(termOf(one.ending), truth))
    .map((one) => ({ ...one, parts: one.parts.map(tell) }))
    .filter((one) => one.parts.every(isNear))
    .toSorted((one, other) => one.parts.length - other.parts.length || other.ending - one.ending)
    .slice(0, MOST_MISSED);
  const holds = (index: number): boolean => {
    const term = termOf(index);
    return term === undefined || truth(term);
  };
  const own = parts(ending).map(tell);
  const unsigned = unsignedOf(walk, ending, own);
  return {
    ending,
    parts: own,
    missed,
    unmet: unmetOf(walk),
    leftOut: leftOutOf(walk),
    ...(unsigned && { unsigned }),
    otherwise: ending < 0 ? -1 : endings.findIndex((_, index) => index > ending && holds(index)),
  };
}

/** The scene after which a part stood as at the end; of a summit held, the one in which its leaders sat down. */
function settledIn({ scenes }: Walk, { about, holds }: Part, changed: (scene: Scene) => boolean): number {
  const last = scenes.findLastIndex(changed);
  if (about?.kind !== 'held' || !holds) return last;
  const sat = scenes.findLastIndex(({ step }) => step.kind === 'open_summit' && step.summit === about.summit);
  return sat < 0 ? last : sat;
}

/** Points below which a deed moves a gauge too little to be told of an ending, and how many are told. */
const MOVED_MUCH = 3;
const MOST_MOVED = 2;

function movedBy({ rulebook: { layout }, scenes }: Walk, { about, operator, holds }: Part): readonly Moved[] {
  if (about?.kind !== 'gauge' || operator === undefined) return [];
  const slot = layout.gauges + about.gauge;
  const up = operator.startsWith('>') === holds ? 1 : -1;
  return scenes
    .flatMap(({ step, before, after, turn }, scene): Moved[] => {
      const [from, to] = [at(before, slot), at(after, slot)];
      const isDeed = step.kind === 'move' || step.kind === 'happen';
      return isDeed && up * (to - from) >= MOVED_MUCH ? [{ deed: step.deed, from, to, scene, turn }] : [];
    })
    .toSorted((one, other) => Math.abs(other.to - other.from) - Math.abs(one.to - one.from))
    .slice(0, MOST_MOVED);
}

/** That somebody might have left is true of every game; and a gauge far off was not near. */
function isNear({ about, value, than = 0 }: PartTold): boolean {
  if (about?.kind === 'walked') return false;
  return about?.kind !== 'gauge' || Math.abs(value - than) <= NEAR;
}

function unmetOf(walk: Walk): UnmetTold[] {
  const { end } = walk;
  const { layout, mainSummit, preconditions } = end.rulebook;
  if (mainSummit < 0 || at(end.state, layout.held + mainSummit) > 0) return [];
  return [...preconditions.keys()].flatMap((precondition) => {
    const met = (state: GameState): boolean => preconditionMet({ ...end, state }, precondition);
    if (met(end.state)) return [];
    const cause = causeOf(walk, walk.scenes.length, ({ before, after }) => met(before) && !met(after));
    return [{ precondition, ...cause }];
  });
}

/** Whether a condition of several parts, all of which must hold, has one that does. */
function someHolds(term: Term | undefined, truth: (term: Term) => boolean): boolean {
  if (term?.kind !== 'binary' || term.operator !== '&&') return false;
  return [term.left, term.right].some((side) => truth(side) || someHolds(side, truth));
}

/** Evaluates terms that are no formulas of the rulebook, as the kernel does. */
function askerOf(rulebook: Rulebook, terms: readonly Term[]): (term: Term, state: GameState) => number {
  const { length } = rulebook.formulas;
  const formulas = [...rulebook.formulas, ...terms.map((term) => ({ term, source: '', path: '' }))];
  const evaluator = flatEvaluator({ ...rulebook, formulas });
  const places = new Map(terms.map((term, index) => [term, length + index]));
  return (term, state) => evaluator.value(places.get(term) ?? -1, state);
}

/** A term and everything it is made of. */
function withSides(term: Term): Term[] {
  switch (term.kind) {
    case 'unary':
      return [term, ...withSides(term.operand)];
    case 'binary':
      return [term, ...withSides(term.left), ...withSides(term.right)];
    case 'choice':
      return [term, ...withSides(term.test), ...withSides(term.yes), ...withSides(term.no)];
    default:
      return [term];
  }
}
