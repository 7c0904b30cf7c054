import { at } from '../kit/never.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Cue } from './cue.ts';

/**
 * What a request that was not carried out had already led to: the deed, among those it asks for, that somebody it asks did in this
 * turn; undefined where there is none. The request has had its answer, and did not fail.
 */
export function overtaken({ deeds }: Rulebook, cues: readonly Cue[], index: number): number | undefined {
  const cue = cues[index];
  if (cue?.kind !== 'dropped' && cue?.kind !== 'lapsed') return undefined;
  const { kind, asks } = at(deeds, cue.deed);
  if (kind !== 'move') return undefined;
  const answer = cues
    .slice(0, index)
    .findLast(
      (one) =>
        one.kind === 'deed' &&
        one.turn === cue.turn &&
        asks.some(({ party, options }) => party === one.party && options.includes(one.deed)),
    );
  return answer?.kind === 'deed' ? answer.deed : undefined;
}
