import { walkingEvaluator } from '../machine/walk.ts';
import { at } from '../kit/never.ts';
import type { TrackShift } from '../rules/deed.ts';
import type { GameState } from '../rules/game.ts';
import type { Position } from '../rules/position.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { FormulaIndex, Term } from '../rules/term.ts';

export const BOUNDS_OF_NUMBERS = ['<', '<=', '>', '>=', '==', '!='] as const;
export type Bounding = (typeof BOUNDS_OF_NUMBERS)[number];

/**
 * A part of a condition that does not hold now, as facts: what stands there and what would do. `wanted`: states or levels, any of which
 * would do. `turn` is the number of the turn itself; `expression` is the whole condition, as the scenario writes it.
 */
export type Unmet =
  | { readonly kind: 'track'; readonly copy: number; readonly is: number; readonly wanted: readonly number[] }
  | { readonly kind: 'level'; readonly issue: number; readonly is: number; readonly wanted: readonly number[] }
  | {
      readonly kind: 'gauge';
      readonly gauge: number;
      readonly is: number;
      readonly operator: Bounding;
      readonly bound: number;
    }
  | { readonly kind: 'turn'; readonly is: number; readonly operator: Bounding; readonly bound: number }
  | { readonly kind: 'other'; readonly expression: string };

/**
 * What stands in the way of a deed, part by part: each track that it shifts and that stands elsewhere, and what of its condition
 * (`Deed.when`) does not hold. Nothing where neither does.
 */
export function unmetOf({ rulebook, state }: Position, deed: number): readonly Unmet[] {
  const { when, guards } = at(rulebook.deeds, deed);
  return [...guards.flatMap((guard) => elsewhere(rulebook, guard, state)), ...unmetParts(rulebook, when, state)];
}

/** A track that a shift could not move from where it stands. */
function elsewhere({ layout, copies, tracks }: Rulebook, { slot, from }: TrackShift, state: GameState): Unmet[] {
  const is = at(state, slot);
  const copy = slot - layout.positions;
  const wanted = at(tracks, at(copies, copy).track).states.flatMap((_, one) => ((from >> one) & 1 ? [one] : []));
  return wanted.includes(is) ? [] : [{ kind: 'track', copy, is, wanted }];
}

function unmetParts(rulebook: Rulebook, when: FormulaIndex, state: GameState): readonly Unmet[] {
  if (when < 0) return [];
  const { term } = at(rulebook.formulas, when);
  const found = partsOf(term, true)
    .filter((part) => !holds(rulebook, part.term, state) === part.wanted)
    .map(({ term: part, wanted }) => simple(rulebook, part, wanted, state) ?? other(rulebook, when));
  const whole = found.findIndex(({ kind }) => kind === 'other');
  return found.filter(({ kind }, index) => kind !== 'other' || index === whole);
}

const other = ({ formulas }: Rulebook, when: FormulaIndex): Unmet => ({
  kind: 'other',
  expression: at(formulas, when).source,
});

interface Part {
  readonly term: Term;
  /** What it must come to. */
  readonly wanted: boolean;
}

/** What must all hold for a term to come out as wanted. */
function partsOf(term: Term, wanted: boolean): readonly Part[] {
  if (term.kind === 'unary' && term.operator === '!') return partsOf(term.operand, !wanted);
  if (term.kind === 'binary' && term.operator === (wanted ? '&&' : '||')) {
    return [...partsOf(term.left, wanted), ...partsOf(term.right, wanted)];
  }
  return [{ term, wanted }];
}

function holds(rulebook: Rulebook, term: Term, state: GameState): boolean {
  // The part of a formula is asked as one more formula.
  const formulas = [...rulebook.formulas, { term, source: '', path: '' }];
  return walkingEvaluator({ ...rulebook, formulas }).value(rulebook.formulas.length, state) !== 0;
}

function simple(rulebook: Rulebook, term: Term, wanted: boolean, state: GameState): Unmet | undefined {
  const { layout, copies, tracks, issues, gauges } = rulebook;
  const values = valuesWanted(term, wanted);
  if (values === undefined) return undefined;
  const { slot, admits } = values;
  const compared = at(state, slot);
  const copy = slot - layout.positions;
  const issue = slot - layout.levels;
  const among = (count: number): number[] => Array.from({ length: count }, (_, one) => one).filter(admits);
  if (copy >= 0 && copy < copies.length) {
    const { states } = at(tracks, at(copies, copy).track);
    return { kind: 'track', copy, is: compared, wanted: among(states.length) };
  }
  if (issue >= 0 && issue < issues.length) {
    return { kind: 'level', issue, is: compared, wanted: among(at(issues, issue).levels.length) };
  }
  const bound = comparison(term, wanted);
  if (bound === undefined) return undefined;
  const gauge = slot - layout.gauges;
  const { operator, bound: number } = bound;
  if (gauge >= 0 && gauge < gauges.length) return { kind: 'gauge', gauge, is: compared, operator, bound: number };
  return slot === layout.turn ? { kind: 'turn', is: compared, operator, bound: number } : undefined;
}

interface Comparison {
  readonly slot: number;
  readonly operator: Bounding;
  readonly bound: number;
}

/** Which values of one slot a term admits: a comparison of it, or several of the same slot joined by “or”. */
function valuesWanted(term: Term, wanted: boolean): { slot: number; admits: (value: number) => boolean } | undefined {
  if (term.kind === 'unary' && term.operator === '!') return valuesWanted(term.operand, !wanted);
  if (term.kind === 'binary' && (term.operator === '||' || term.operator === '&&')) {
    const one = valuesWanted(term.left, wanted);
    const two = valuesWanted(term.right, wanted);
    if (one === undefined || two === undefined || one.slot !== two.slot) return undefined;
    const any = (term.operator === '||') === wanted;
    const admits = (value: number): boolean =>
      any ? one.admits(value) || two.admits(value) : one.admits(value) && two.admits(value);
    return { slot: one.slot, admits };
  }
  const compared = comparison(term, wanted);
  return compared && { slot: compared.slot, admits: (value) => satisfies(value, compared) };
}

const MIRRORED: Readonly<Record<Bounding, Bounding>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
};
const NEGATED: Readonly<Record<Bounding, Bounding>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '==': '!=',
  '!=': '==',
};

/** A comparison of one slot with a number, brought to the form `slot operator bound`; `turns_left < 6` is one of the turn. */
function comparison(term: Term, wanted: boolean): Comparison | undefined {
  if (term.kind === 'unary' && term.operator === '!') return comparison(term.operand, !wanted);
  if (term.kind !== 'binary') return undefined;
  const written = BOUNDS_OF_NUMBERS.find((one) => one === term.operator);
  if (written === undefined) return undefined;
  const [side, bound, operator] =
    term.left.kind === 'constant' ? [term.right, term.left, MIRRORED[written]] : [term.left, term.right, written];
  if (bound.kind !== 'constant') return undefined;
  const meant = wanted ? operator : NEGATED[operator];
  if (side.kind === 'slot') return { slot: side.slot, operator: meant, bound: bound.value };
  if (side.kind !== 'binary' || side.operator !== '-') return undefined;
  const { left, right } = side;
  if (left.kind !== 'constant' || right.kind !== 'slot') return undefined;
  return { slot: right.slot, operator: MIRRORED[meant], bound: left.value - bound.value };
}

function satisfies(value: number, { operator, bound }: Comparison): boolean {
  switch (operator) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '==':
      return value === bound;
    default:
      return value !== bound;
  }
}
