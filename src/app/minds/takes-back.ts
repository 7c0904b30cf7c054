import { everyAction } from '../../rules/every-action.ts';
import type { Deed } from '../../rules/deed.ts';
import { read } from '../../rules/entries.ts';
import type { Position } from '../../rules/position.ts';

/**
 * Whether a deed asks for no more than its seat asks for already: it waives a precondition, or sets its bar where that stands or lower. Nobody
 * who opens a move to say what is wanted means that before all; where the move has other forms, they come first.
 */
export function takesBack({ rulebook: { layout }, state }: Position, { kind, actions }: Deed): boolean {
  return (
    kind === 'waive' ||
    everyAction(actions).some(
      (action) =>
        action.kind === 'bar' &&
        action.bar <= read(state, layout.bars + action.precondition) &&
        read(state, layout.waived + action.precondition) === 0,
    )
  );
}
