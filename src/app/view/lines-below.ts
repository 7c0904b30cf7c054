import type { Cue } from '../../session/cue.ts';
import { departureLines, returnLines } from './departure-text.ts';
import type { Lexicon } from './lexicon.ts';
import { summitLines } from './summit-text.ts';

/** What is said below a cue beyond what it changed: of a walk-away, of why somebody left, of a summit that is over. `before`: the cues before. */
export function linesBelow(lexicon: Lexicon, cue: Cue, before: readonly Cue[]): readonly string[] {
  if (cue.kind === 'departure') return departureLines(lexicon, cue, before);
  return [...returnLines(lexicon, cue, before), ...summitLines(lexicon, cue, before)];
}
