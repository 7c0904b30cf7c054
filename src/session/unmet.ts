import { walkingEvaluator } from '../machine/walk.ts';
import { at } from '../kit/never.ts';
import type { TrackShift } from '../rules/deed.ts';
import type { GameState } from '../rules/game.ts';
import type { Position } from '../rules/position.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Term } from '../rules/term.ts';
import { unmetPart, type UnmetPart } from './unmet-part.ts';

/** Ways to meet a part of a condition of which anybody keeps track. */
const MOST_ALTERNATIVES = 3;

/**
 * A part of a condition that does not hold now, as facts. `either`: any one of two or three ways would do, each of which wants all of
 * its parts; `expression`: the whole condition, as the scenario writes it.
 */
export type Unmet =
  | UnmetPart
  | { readonly kind: 'either'; readonly alternatives: readonly (readonly UnmetPart[])[] }
  | { readonly kind: 'other'; readonly expression: string };

/**
 * What stands in the way of a deed, part by part, as its doer may know it: each track that it shifts and that stands elsewhere, and
 * what of its condition (`Deed.when`) does not hold. Nothing where neither does.
 */
export function unmetOf({ rulebook, state }: Position, deed: number): readonly Unmet[] {
  const { when, guards, party } = at(rulebook.deeds, deed);
  const elsewhere = guards.flatMap((guard) => elsewhereOf(rulebook, guard, state));
  return when < 0 ? elsewhere : [...elsewhere, ...unmetOfFormula({ rulebook, state }, party, when)];
}

/** What of a condition does not hold, part by part, as a seat may know it. */
export function unmetOfFormula(
  { rulebook, state }: Pick<Position, 'rulebook' | 'state'>,
  seat: number,
  formula: number,
): readonly Unmet[] {
  const { term, source } = at(rulebook.formulas, formula);
  const found = unmetParts({ rulebook, state, seat }, term, true);
  const told = found.filter((part) => part !== undefined);
  const rest: readonly Unmet[] = told.length < found.length ? [{ kind: 'other', expression: source }] : [];
  return [...told, ...rest];
}

/** A part of a condition; `about`: how what it says stands, absent where no facts can say it. */
export interface PartStanding {
  readonly holds: boolean;
  readonly about?: Unmet;
}

/** Every part of a condition, held or not, in the order written, as a seat may know it. */
export function partsStanding(
  { rulebook, state }: Pick<Position, 'rulebook' | 'state'>,
  seat: number,
  formula: number,
): readonly PartStanding[] {
  const asked = { rulebook, state, seat };
  return joined(at(rulebook.formulas, formula).term, true, true).map((part) => {
    const isHeld = holds(asked, part);
    const about = simple(asked, part) ?? (isHeld ? undefined : either(asked, part));
    return { holds: isHeld, ...(about && { about }) };
  });
}

/** A track that a shift could not move from where it stands. */
function elsewhereOf({ layout, copies, tracks }: Rulebook, { slot, from }: TrackShift, state: GameState): UnmetPart[] {
  const is = at(state, slot);
  const copy = slot - layout.positions;
  const wanted = at(tracks, at(copies, copy).track).states.flatMap((_, one) => ((from >> one) & 1 ? [one] : []));
  return wanted.includes(is) ? [] : [{ kind: 'track', copy, is, wanted }];
}

interface Asked {
  readonly rulebook: Rulebook;
  readonly state: GameState;
  /** Who would act. */
  readonly seat: number;
}

/** What must come out how. */
interface Part {
  readonly term: Term;
  readonly wanted: boolean;
}

/** What is wanting to a term's coming out as wanted, in the order written; undefined for each part that no facts can say. */
function unmetParts(asked: Asked, term: Term, wanted: boolean): readonly (Unmet | undefined)[] {
  return joined(term, wanted, true)
    .filter((part) => !holds(asked, part))
    .map((part) => simple(asked, part) ?? either(asked, part));
}

const simple = ({ rulebook, state, seat }: Asked, { term, wanted }: Part): UnmetPart | undefined =>
  unmetPart(rulebook, state, seat, term, wanted);

/** The parts that must all come out as wanted (`all`), or any of them, for a term to come out as wanted. */
function joined(term: Term, wanted: boolean, all: boolean): readonly Part[] {
  if (term.kind === 'unary' && term.operator === '!') return joined(term.operand, !wanted, all);
  if (term.kind === 'binary' && term.operator === (wanted === all ? '&&' : '||'))
    return [...joined(term.left, wanted, all), ...joined(term.right, wanted, all)];
  return [{ term, wanted }];
}

/** Ways to meet one part, each by simple facts alone. */
function either(asked: Asked, { term, wanted }: Part): Unmet | undefined {
  const ways: Part[] = [];
  for (const way of joined(term, wanted, false)) {
    // Ways that say something of the same thing are one: any of these states would do.
    const same = ways.findIndex((other) => simple(asked, orOf(other, way)) !== undefined);
    const other = ways[same];
    if (other === undefined) ways.push(way);
    else ways[same] = orOf(other, way);
  }
  if (ways.length < 2 || ways.length > MOST_ALTERNATIVES) return undefined;
  const alternatives: (readonly UnmetPart[])[] = [];
  for (const way of ways) {
    const wanting = joined(way.term, way.wanted, true).filter((part) => !holds(asked, part));
    const parts = wanting.flatMap((part) => simple(asked, part) ?? []);
    if (parts.length < wanting.length) return undefined;
    alternatives.push(parts);
  }
  return { kind: 'either', alternatives };
}

function orOf(left: Part, right: Part): Part {
  const plain = ({ term, wanted }: Part): Term => (wanted ? term : { kind: 'unary', operator: '!', operand: term });
  return { term: { kind: 'binary', operator: '||', left: plain(left), right: plain(right) }, wanted: true };
}

/** Whether a part of a formula comes out as wanted. */
function holds({ rulebook, state }: Asked, { term, wanted }: Part): boolean {
  // It is asked as one more formula.
  const formulas = [...rulebook.formulas, { term, source: '', path: '' }];
  return (walkingEvaluator({ ...rulebook, formulas }).value(rulebook.formulas.length, state) !== 0) === wanted;
}
