import { at } from '../../kit/never.ts';
import type { Cue } from '../../session/cue.ts';
import type { Lexicon } from './lexicon.ts';

type Shift = Cue & { readonly kind: 'shift' };

/**
 * How a copy of a track moved, and with it every other copy that one step moved alike: told at the first of them;
 * undefined at the others.
 */
export function shiftedAlike(
  lexicon: Lexicon,
  cues: readonly Cue[],
  origins: readonly number[],
  index: number,
): string | undefined {
  const cue = cues[index];
  if (cue?.kind !== 'shift') return undefined;
  const { copies, tracks } = lexicon.rulebook;
  const track = at(copies, cue.copy).track;
  const alike = (other: Cue, place: number): other is Shift =>
    other.kind === 'shift' &&
    origins[place] === origins[index] &&
    other.from === cue.from &&
    other.to === cue.to &&
    at(copies, other.copy).track === track;
  if (cues.findIndex(alike) !== index) return undefined;
  const moved = cues.filter(alike);
  const all = at(tracks, track).copies.length;
  const ways = { from: lexicon.state(cue.copy, cue.from), to: lexicon.state(cue.copy, cue.to) };
  const { say, list } = lexicon.words;
  const name = lexicon.text(`tracks.${at(tracks, track).id}.name`);
  if (all === 1) return say('cable.moved', { name, ...ways });
  if (moved.length === all) return say('cable.movedAll', { name, count: all, ...ways });
  return say('cable.moved', { name: list(moved.map(({ copy }) => lexicon.copy(copy))), ...ways });
}
