import { at } from '../../kit/never.ts';
import type { Action } from '../../rules/deed.ts';
import { everyAction } from '../../rules/every-action.ts';
import type { Position } from '../../rules/position.ts';
import { subjectOfSlot } from '../../rules/slot-subject.ts';
import { barOf } from '../../rules/preconditions.ts';
import { markFormula } from '../../rules/term-slots.ts';
import { suggested } from '../../session/suggested.ts';
import { suggestibleIn } from './suggestible.ts';

/** What a player has reason to look at, issues and numbers by their index; and what is past, tracks by theirs. */
export interface Matters {
  readonly issues: ReadonlySet<number>;
  readonly gauges: ReadonlySet<number>;
  /** On these a summit hung that has been held: how they stand says no more whether it comes. Not where they have moved off again. */
  readonly past: ReadonlySet<number>;
}

type Subject = { readonly kind: 'issue' | 'gauge'; readonly index: number };

/**
 * The issues and numbers that matter now: those that have moved since the beginning, to the nearest whole number, that a suggested move
 * touches, and of which a condition that is set or a summit still ahead asks. `ranking`: what can be ordered, the most fitting first.
 */
export function mattersOf(position: Position, ranking: readonly number[]): Matters {
  const all = [...moved(position), ...touched(position, ranking), ...asked(position)];
  const of = (kind: Subject['kind']): ReadonlySet<number> =>
    new Set(all.flatMap((one) => (one.kind === kind ? [one.index] : [])));
  return { issues: of('issue'), gauges: of('gauge'), past: pastOf(position) };
}

function moved({ rulebook, state }: Position): readonly Subject[] {
  const { layout, issues, gauges } = rulebook;
  return [
    ...[...issues.keys()].flatMap((index): Subject[] =>
      at(state, layout.levels + index) === 0 ? [] : [{ kind: 'issue', index }],
    ),
    ...gauges.flatMap(({ start }, index): Subject[] =>
      Math.round(at(state, layout.gauges + index)) === Math.round(start) ? [] : [{ kind: 'gauge', index }],
    ),
  ];
}

function touched({ rulebook }: Position, ranking: readonly number[]): readonly Subject[] {
  const moves = suggested(suggestibleIn(rulebook, ranking), ranking);
  return moves
    .flatMap(({ deeds }) => deeds.flatMap((deed) => everyAction(at(rulebook.deeds, deed).actions)))
    .flatMap((action) => subjectOf(action) ?? []);
}

function subjectOf(action: Action): Subject | undefined {
  switch (action.kind) {
    case 'add':
      return { kind: 'gauge', index: action.gauge };
    case 'put':
    case 'told':
    case 'reading':
      return { kind: 'issue', index: action.issue };
    default:
      return undefined;
  }
}

function asked({ rulebook, state }: Position): readonly Subject[] {
  const { layout, preconditions, summits } = rulebook;
  const marks = new Int32Array(state.length);
  for (const index of preconditions.keys()) {
    const bar = barOf({ rulebook, state }, index);
    if (bar && at(state, layout.waived + index) === 0) markFormula(rulebook, bar.met, marks, 1);
  }
  for (const [index, { when }] of summits.entries())
    if (at(state, layout.held + index) === 0) markFormula(rulebook, when, marks, 1);
  return [...marks].flatMap((mark, slot): Subject[] => {
    const subject = mark === 0 ? undefined : subjectOfSlot(rulebook, slot);
    switch (subject?.kind) {
      case 'level':
      case 'wording':
      case 'heard':
        return [{ kind: 'issue', index: subject.issue }];
      case 'gauge':
        return [{ kind: 'gauge', index: subject.gauge }];
      default:
        return [];
    }
  });
}

function pastOf({ rulebook, state, evaluator }: Position): ReadonlySet<number> {
  const { layout, summits } = rulebook;
  const marks = new Int32Array(state.length);
  for (const [index, { when }] of summits.entries())
    if (at(state, layout.held + index) > 0 && when >= 0 && evaluator.value(when, state) !== 0)
      markFormula(rulebook, when, marks, 1);
  return new Set(
    [...marks].flatMap((mark, slot) => {
      const subject = mark === 0 ? undefined : subjectOfSlot(rulebook, slot);
      return subject?.kind === 'position' ? [at(rulebook.copies, subject.copy).track] : [];
    }),
  );
}
