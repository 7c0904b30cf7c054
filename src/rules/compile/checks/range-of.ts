import type { Rulebook } from '../../rulebook.ts';
import type { Term } from '../../term.ts';
import { ANY, type Interval } from './interval.ts';

/** What a term that reads the game may be: between which numbers, whether only whole ones, and how an author calls it. */
export interface Range extends Interval {
  readonly whole: boolean;
  readonly name?: string;
  /** An author writes numbers for it, and no words. */
  readonly plain?: true;
}

export type Known = Pick<Rulebook, 'copies' | 'gauges' | 'issues' | 'layout' | 'parties' | 'tracks' | 'turns'>;

const UNKNOWN: Range = { ...ANY, whole: false };

/** What is known of a number of the game before anything is asked of it. Which turn it is decides who asks. */
export function rangeOf(rulebook: Known, term: Term, turn: Interval): Range {
  if (term.kind === 'nearness') return { low: 0, high: 1, whole: false, name: 'nearness', plain: true };
  if (term.kind === 'offered') return levelsOf(rulebook, term.issue, 'offered.');
  if (term.kind === 'count')
    return { low: 0, high: term.slots.length, whole: true, name: 'the number of copies', plain: true };
  return term.kind === 'slot' ? slotRange(rulebook, term.slot, turn) : UNKNOWN;
}

function slotRange(rulebook: Known, slot: number, turn: Interval): Range {
  const { copies, gauges, issues, layout, parties } = rulebook;
  if (slot === layout.turn) return { ...turn, whole: true, name: 'turn', plain: true };
  if (slot === layout.signed) return { low: 0, high: 1, whole: true, name: 'signed' };
  if (slot === layout.walked) return { low: 0, high: parties.length, whole: true };
  const gauge = gauges[slot - layout.gauges];
  if (gauge !== undefined) return { low: 0, high: 100, whole: false, name: gauge.id, plain: true };
  const copy = copies[slot - layout.positions];
  if (copy !== undefined) return { low: 0, high: statesOf(rulebook, slot) - 1, whole: true, name: copy.id };
  return issues[slot - layout.levels] === undefined ? UNKNOWN : levelsOf(rulebook, slot - layout.levels, '');
}

function statesOf({ layout, tracks }: Known, slot: number): number {
  const of = tracks.find(({ copies }) => copies.includes(slot - layout.positions));
  return of?.states.length ?? Infinity;
}

function levelsOf({ issues }: Known, issue: number, before: string): Range {
  const rules = issues[issue];
  return { low: 0, high: (rules?.levels.length ?? Infinity) - 1, whole: true, name: `${before}${rules?.id ?? ''}` };
}

/** The same when the game begins: before the first orders, or, with gauges that may be anything, before states and levels change. */
export function startOf(rulebook: Known, term: Term, gaugesMove = false): Range {
  const range = rangeOf(rulebook, term, { low: 1, high: gaugesMove ? rulebook.turns : 1 });
  const { copies, gauges, layout } = rulebook;
  const first = (value: number): Range => ({ ...range, low: value, high: value });
  const isPosition = (slot: number): boolean => copies[slot - layout.positions] !== undefined;
  if (term.kind === 'count') {
    if (!term.slots.every(isPosition)) return range;
    return first(term.value === 0 ? term.slots.length : 0);
  }
  if (term.kind !== 'slot') return range;
  const gauge = gauges[term.slot - layout.gauges];
  if (gauge !== undefined) return gaugesMove ? range : first(gauge.start);
  const isLevel = rulebook.issues[term.slot - layout.levels] !== undefined;
  return isPosition(term.slot) || isLevel || term.slot === layout.signed ? first(0) : range;
}
