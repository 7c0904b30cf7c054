import { never } from '../kit/never.ts';
import { CLAUSE_OUTCOMES } from '../rules/epilogue.ts';
import { WORDINGS } from '../rules/layout.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { subjectOfSlot } from '../rules/slot-subject.ts';
import type { Term } from '../rules/term.ts';
import { COMPARISONS, type Comparison } from '../rules/comparison.ts';

/** What a simple part of a condition is about. Indices into the rulebook. */
export type About =
  | { readonly kind: 'state'; readonly copy: number }
  /** How many copies of a track stand in a state. */
  | { readonly kind: 'copies'; readonly track: number; readonly state: number }
  | { readonly kind: 'level'; readonly issue: number }
  | { readonly kind: 'heard'; readonly party: number; readonly issue: number }
  | { readonly kind: 'gauge'; readonly gauge: number }
  | { readonly kind: 'turn' }
  | { readonly kind: 'held'; readonly summit: number }
  | { readonly kind: 'walked'; readonly party: number }
  | { readonly kind: 'vague'; readonly issue: number }
  | { readonly kind: 'broken'; readonly issue: number };

/** A part of a condition that cannot be taken further apart, and whether it must hold. */
export interface Part {
  readonly term: Term;
  readonly holds: boolean;
  /** Undefined for what is no comparison of one thing with one number. */
  readonly about?: About;
  readonly operator?: Comparison;
  readonly than?: number;
}

const VAGUE = WORDINGS.indexOf('vague');
const BROKEN = CLAUSE_OUTCOMES.indexOf('broken');

/**
 * The parts on which it hangs that a condition is true, or that it is not: every side of what is joined by “and”, the sides that
 * decide of what is joined by “or”. `truth` says of a term whether it holds.
 */
export function partsOf(rulebook: Rulebook, term: Term, truth: (term: Term) => boolean): Part[] {
  return taken(term, truth(term));

  function taken(part: Term, holds: boolean): Part[] {
    switch (part.kind) {
      case 'unary':
        return part.operator === '!' ? taken(part.operand, !holds) : [leaf(part, holds)];
      case 'choice': {
        const test = truth(part.test);
        return [...taken(part.test, test), ...taken(test ? part.yes : part.no, holds)];
      }
      case 'binary': {
        if (part.operator !== '&&' && part.operator !== '||') return [leaf(part, holds)];
        const all = holds === (part.operator === '&&');
        const sides = [part.left, part.right];
        return sides.filter((side) => all || truth(side) === holds).flatMap((side) => taken(side, holds));
      }
      case 'constant':
        return [];
      case 'slot':
      case 'count':
      case 'offered':
      case 'nearness':
      case 'leaving':
      case 'call':
        return [leaf(part, holds)];
      default:
        return never(part);
    }
  }

  function leaf(part: Term, holds: boolean): Part {
    if (part.kind !== 'binary' || part.right.kind !== 'constant') return { term: part, holds };
    const { left, right } = part;
    const operator = COMPARISONS.find((one) => one === part.operator);
    if (operator === undefined) return { term: part, holds };
    const about = left.kind === 'slot' ? ofSlot(rulebook, left.slot, right.value) : ofCount(rulebook, left);
    return { term: part, holds, ...(about && { about, operator, than: right.value }) };
  }
}

function ofSlot(rulebook: Rulebook, slot: number, than: number): About | undefined {
  const subject = subjectOfSlot(rulebook, slot);
  switch (subject?.kind) {
    case 'position':
      return { kind: 'state', copy: subject.copy };
    case 'wording':
      return than === VAGUE ? { kind: 'vague', issue: subject.issue } : undefined;
    case 'walked':
      return than > 0 ? { kind: 'walked', party: than - 1 } : undefined;
    default:
      return subject;
  }
}

function ofCount({ layout, copies, issues, parties }: Rulebook, left: Term): About | undefined {
  if (left.kind !== 'count') return undefined;
  const [first = -1] = left.slots;
  const outcome = first - layout.outcomes;
  if (outcome >= 0 && outcome < issues.length * parties.length && left.value === BROKEN)
    return { kind: 'broken', issue: Math.floor(outcome / parties.length) };
  const copy = copies.find(({ slot }) => slot === first);
  return copy && { kind: 'copies', track: copy.track, state: left.value };
}
