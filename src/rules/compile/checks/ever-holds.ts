import { asComparison, NEGATED } from '../../comparison.ts';
import type { Rulebook } from '../../rulebook.ts';
import type { Term } from '../../term.ts';
import { intervalOf, isFalse, type Binary, type Interval } from './interval.ts';
import { domainOf, keyOf, linear, narrowed, type Compared, type Domain } from './narrow.ts';
import { rangeOf, startOf, type Known, type Range } from './range-of.ts';

type Reading = Known & Pick<Rulebook, 'formulas'>;
type Turns = readonly [first: number, last: number];

/** Why a condition never holds, as far as that can be said in a sentence. */
export interface Never {
  readonly why?: string;
}

const NEVER: Never = {};
/** So many ways by which something may be either this or that are looked at; beyond it a condition is let be. */
const MOST_WAYS = 256;

/**
 * Whether what a condition asks of the turn, gauges, states and levels can never be so together: each number of the game is within
 * its bounds, and in one place at a time. Whatever else it reads may be anything. Undefined where it may hold, or there is none.
 */
export function neverHolds(
  rulebook: Reading,
  when: number,
  [low, high]: Turns = [1, rulebook.turns],
): Never | undefined {
  const { term } = rulebook.formulas[when] ?? {};
  if (term === undefined) return undefined;
  return contradiction(
    searchIn((read) => rangeOf(rulebook, read, { low, high })),
    { all: [{ term, wanted: true }] },
  );
}

/** Whether a condition can never become false. */
export function alwaysHolds(rulebook: Reading, when: number): boolean {
  const { term } = rulebook.formulas[when] ?? {};
  if (term === undefined) return true;
  const turn = { low: 1, high: rulebook.turns };
  const search = searchIn((read) => rangeOf(rulebook, read, turn));
  return contradiction(search, { all: [{ term, wanted: false }] }) !== undefined;
}

/** Whether a condition is surely false when the game begins; `gaugesMove`: as long as no state or level has changed. */
export function isFalseAtStart(rulebook: Reading, when: number, gaugesMove = false): boolean {
  const { term } = rulebook.formulas[when] ?? {};
  if (term === undefined) return false;
  const search = searchIn((read) => startOf(rulebook, read, gaugesMove));
  return contradiction(search, { all: [{ term, wanted: true }] }) !== undefined;
}

/** Beyond those of any game: a condition that holds on none of these asks for something other than a turn that cannot be. */
export const ANY_TURN: Turns = [-Infinity, Infinity];

interface Search {
  /** What is known of what a term reads. */
  readonly range: (term: Term) => Range;
  ways: number;
}

const searchIn = (range: Search['range']): Search => ({ range, ways: MOST_WAYS });

/** A term that shall be true, or false. */
interface Wanted {
  readonly term: Term;
  readonly wanted: boolean;
}

interface Asked {
  readonly all: readonly Wanted[];
  readonly domains?: ReadonlyMap<string, Domain>;
  readonly comparisons?: readonly Binary[];
  readonly either?: readonly Ways[];
}

type Ways = readonly (readonly Wanted[])[];

/** Works off what must all hold; what is one of two is put off, and then tried in both ways. */
function contradiction(
  search: Search,
  { all, domains: before, comparisons: known = [], either: later = [] }: Asked,
): Never | undefined {
  const domains = new Map(before);
  const comparisons = [...known];
  const either = [...later];
  const open = [...all];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { term, wanted } = next;
    const side = (part: Term): Wanted => ({ term: part, wanted });
    if (term.kind === 'unary' && term.operator === '!') open.push({ term: term.operand, wanted: !wanted });
    else if (term.kind === 'choice') {
      either.push([
        [{ term: term.test, wanted: true }, side(term.yes)],
        [{ term: term.test, wanted: false }, side(term.no)],
      ]);
    } else if (term.kind === 'binary' && (term.operator === '&&' || term.operator === '||')) {
      if ((term.operator === '&&') === wanted) open.push(side(term.left), side(term.right));
      else either.push([[side(term.left)], [side(term.right)]]);
    } else {
      const comparison = comparisonOf(term, wanted);
      const never = narrow(search, comparison, domains);
      if (never !== undefined) return never;
      comparisons.push(comparison);
    }
  }
  const read = (term: Term): Interval => domains.get(keyOf(term)) ?? search.range(term);
  if (comparisons.some((term) => isFalse(intervalOf(term, read)))) return NEVER;
  const [ways, ...others] = either;
  search.ways -= 1;
  if (ways === undefined || search.ways < 0) return undefined;
  const holds = (way: readonly Wanted[]): boolean =>
    contradiction(search, { all: way, domains, comparisons, either: others }) === undefined;
  return ways.some(holds) ? undefined : NEVER;
}

/** What is no comparison is one with 0. */
function comparisonOf(term: Term, wanted: boolean): Compared {
  if (term.kind === 'binary') {
    const operator = asComparison(term.operator);
    if (operator !== undefined) return { ...term, operator: wanted ? operator : NEGATED[operator] };
  }
  return { kind: 'binary', operator: wanted ? '!=' : '==', left: term, right: { kind: 'constant', value: 0 } };
}

/** Narrows what one number of the game may be by a comparison of it with a constant; why nothing is left, where nothing is. */
function narrow(search: Search, comparison: Compared, domains: Map<string, Domain>): Never | undefined {
  const asked = linear(comparison);
  if (asked === undefined) return undefined;
  const range = search.range(asked.term);
  const key = keyOf(asked.term);
  const domain = domains.get(key) ?? domainOf(range);
  const left = narrowed(domain, asked);
  if (left !== undefined) {
    domains.set(key, left);
    return undefined;
  }
  const { name, low, high, plain = false } = range;
  if (name === undefined) return NEVER;
  if (narrowed(domainOf(range), asked) === undefined)
    return plain && Number.isFinite(low + high) ? { why: `${name} runs from ${low} to ${high}.` } : NEVER;
  return { why: `What is asked of ${name} cannot be so at the same time.` };
}
