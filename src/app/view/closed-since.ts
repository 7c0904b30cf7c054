import { at } from '../../kit/never.ts';
import type { Refusal } from '../../rules/step.ts';
import type { Cue } from '../../session/cue.ts';
import type { Unmet } from '../../session/unmet.ts';
import { wireAt, type Wire } from './cables.ts';
import type { Lexicon } from './lexicon.ts';
import type { Fact } from './who-changes.ts';

/** Everything a seat knows to have happened, and the cables that tell of it. */
export interface Past {
  readonly cues: readonly Cue[];
  readonly wires: readonly Wire[];
}

/**
 * When what closes a deed came about, in a sentence that leads to the cable which tells of it: the deed was done, or what stands in its way
 * came to stand so. Undefined where the seat knows of no such thing.
 */
export function closedSince(
  lexicon: Lexicon,
  { cues, wires }: Past,
  deed: number,
  refusal: Refusal,
  unmet: Unmet | undefined,
): Fact | undefined {
  const tells = doneBefore(lexicon, deed, refusal) ?? cameAbout(unmet);
  const index = tells === undefined ? -1 : cues.findLastIndex(tells);
  const wire = wireAt(wires, index);
  if (wire === undefined) return undefined;
  const { say } = lexicon.words;
  const { turn } = at(cues, index);
  const when = lexicon.turn(turn);
  const text = say(unmet === undefined ? 'unmet.doneIn' : 'unmet.soSince', { when });
  return { text, signposts: [{ words: when, cable: wire.cable.id }] };
}

type Tells = (cue: Cue) => boolean;

function doneBefore({ rulebook }: Lexicon, deed: number, { code }: Refusal): Tells | undefined {
  if (code !== 'once_only' && code !== 'done_this_turn') return undefined;
  const { path } = at(rulebook.deeds, deed);
  return (cue) => cue.kind === 'deed' && at(rulebook.deeds, cue.deed).path === path;
}

function cameAbout(unmet: Unmet | undefined): Tells | undefined {
  switch (unmet?.kind) {
    case 'track':
      return (cue) => cue.kind === 'shift' && cue.copy === unmet.copy;
    case 'level':
      return (cue) => cue.kind === 'level' && cue.issue === unmet.issue;
    default:
      return undefined;
  }
}
