import { at } from '../kit/never.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Cue } from './cue.ts';

type Shift = Cue & { readonly kind: 'shift' };

/** Copies of one track that one step moved from the same state to the same. */
export interface MovedAlike {
  readonly track: number;
  readonly copies: readonly number[];
  /** The track has no copies but these. */
  readonly all: boolean;
  /** The same step took points from somebody: whoever a copy stands for should not be named beside a price. */
  readonly priced: boolean;
  /** What was put off has come, and the copies stand where they stood at first. */
  readonly faded: boolean;
}

/**
 * The copies that moved along with the one of a shift, itself among them: said of the first of them, so that they can be told in one
 * line; undefined of the others and of what is no shift. `origins`: the step each cue came of.
 */
export function movedAlike(
  { copies, tracks, deeds }: Rulebook,
  cues: readonly Cue[],
  origins: readonly number[],
  index: number,
): MovedAlike | undefined {
  const cue = cues[index];
  if (cue?.kind !== 'shift') return undefined;
  const { track } = at(copies, cue.copy);
  const together = (place: number): boolean => origins[place] === origins[index];
  const alike = (other: Cue, place: number): other is Shift =>
    other.kind === 'shift' &&
    together(place) &&
    other.from === cue.from &&
    other.to === cue.to &&
    at(copies, other.copy).track === track;
  if (cues.findIndex(alike) !== index) return undefined;
  const moved = cues.filter(alike).map(({ copy }) => copy);
  return {
    track,
    copies: moved,
    all: moved.length === at(tracks, track).copies.length,
    priced: cues.some(({ kind }, place) => kind === 'paid' && together(place)),
    faded:
      cue.to === 0 &&
      cues.some((one, place) => one.kind === 'deed' && deeds[one.deed]?.kind === 'later' && together(place)),
  };
}
