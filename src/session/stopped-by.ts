import { at } from '../kit/never.ts';
import type { Position } from '../rules/position.ts';
import type { Cue } from './cue.ts';
import { unmetOf } from './unmet.ts';

/**
 * What a seat knows to have stopped a deed that was sealed and not carried out: the index of the last cue before that, in the same turn,
 * of a track moved to where the deed cannot be done and away from where it could, or of a walk-away that shuts its own. Undefined where
 * it knows of none.
 */
export function stoppedBy(position: Position, cues: readonly Cue[], index: number): number | undefined {
  const cue = cues[index];
  if (cue?.kind !== 'dropped' && cue?.kind !== 'lapsed') return undefined;
  const { deeds } = position.rulebook;
  const { kind } = at(deeds, cue.deed);
  for (let place = index - 1; place >= 0; place -= 1) {
    const one = cues[place];
    // Once it was asked about, it could still be done.
    if (one === undefined || one.turn !== cue.turn || (one.kind === 'asking' && one.deed === cue.deed))
      return undefined;
    const gone = one.kind === 'deed' && kind === 'leave' && at(deeds, one.deed).kind === 'leave';
    if (gone || (one.kind === 'shift' && shuts(position, cue.deed, one))) return place;
  }
  return undefined;
}

/** Whether a deed that a track did not stop before it moved is stopped by where it stands then, whatever else is so. */
export function shuts(
  { rulebook, state, evaluator }: Position,
  deed: number,
  { copy, from, to }: { readonly copy: number; readonly from: number; readonly to: number },
): boolean {
  const supposed = state.slice();
  const stops = (where: number): boolean => {
    supposed[at(rulebook.copies, copy).slot] = where;
    return unmetOf({ rulebook, state: supposed, evaluator }, deed).some(
      (unmet) => unmet.kind === 'track' && unmet.copy === copy,
    );
  };
  return stops(to) && !stops(from);
}
