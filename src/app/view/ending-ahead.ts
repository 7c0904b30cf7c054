import { at } from '../../kit/never.ts';
import type { Comparison } from '../../rules/comparison.ts';
import type { Position } from '../../rules/position.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { subjectOfSlot } from '../../rules/slot-subject.ts';
import type { Term } from '../../rules/term.ts';
import { comparison } from '../../session/comparison.ts';
import type { Lexicon } from './lexicon.ts';
import { boundText, gaugeText } from './unmet-text.ts';

/** Points by which a gauge may be off its bound where it is warned of. */
const CLOSE = 8;

interface Bound {
  readonly gauge: number;
  readonly operator: Comparison;
  readonly bound: number;
}

/**
 * That numbers alone would decide how the game ends, where they would or nearly would: an ending that asks for nothing but them, and perhaps
 * that leaders have not met. It is told when that is asked, for no number ends a game by itself. Undefined where none is near.
 */
export function endingAhead(lexicon: Lexicon, { rulebook, state }: Position): string | undefined {
  const { say, series } = lexicon.words;
  for (const { when } of rulebook.endings) {
    if (when < 0) continue;
    const bounds = boundsIn(rulebook, state, at(rulebook.formulas, when).term);
    if (bounds === undefined || bounds.length === 0) continue;
    const off = bounds.map((one) => offBy(one, at(state, rulebook.layout.gauges + one.gauge)));
    if (off.some((points) => points > CLOSE)) continue;
    const names = series(bounds.map(({ gauge }) => lexicon.gauge(gauge)));
    const is = series(bounds.map(({ gauge }) => gaugeText(lexicon, gauge, at(state, rulebook.layout.gauges + gauge))));
    const wanted = series(bounds.map(({ operator, bound }) => boundText(lexicon, operator, String(bound))));
    return say('dossier.need.ends', { names, is, wanted });
  }
  return undefined;
}

/** The bounds that a condition asks for; undefined where it asks for more than bounds and summits not held, or such a summit was held. */
function boundsIn(rulebook: Rulebook, state: Position['state'], term: Term): readonly Bound[] | undefined {
  if (term.kind === 'unary' && term.operator === '!') return isUnheld(rulebook, state, term.operand) ? [] : undefined;
  if (term.kind !== 'binary') return undefined;
  const { operator, left, right } = term;
  if (operator === '&&') {
    const sides = [left, right].map((side) => boundsIn(rulebook, state, side));
    return sides.every((side) => side !== undefined) ? sides.flat() : undefined;
  }
  const compared = comparison(term, true);
  const subject = compared?.side.kind === 'slot' ? subjectOfSlot(rulebook, compared.side.slot) : undefined;
  if (compared === undefined || subject?.kind !== 'gauge') return undefined;
  return [{ gauge: subject.gauge, operator: compared.operator, bound: compared.bound }];
}

/** Whether a term asks for a summit held, and that summit has not been held. */
function isUnheld(rulebook: Rulebook, state: Position['state'], term: Term): boolean {
  const asked = term.kind === 'binary' ? term.left : term;
  const subject = asked.kind === 'slot' ? subjectOfSlot(rulebook, asked.slot) : undefined;
  return subject?.kind === 'held' && at(state, rulebook.layout.held + subject.summit) === 0;
}

/** Points by which a number is off a bound; 0 where it keeps it. */
function offBy({ operator, bound }: Bound, is: number): number {
  switch (operator) {
    case '>':
    case '>=':
      return Math.max(0, bound - is);
    case '<':
    case '<=':
      return Math.max(0, is - bound);
    default:
      return is === bound ? 0 : Infinity;
  }
}
