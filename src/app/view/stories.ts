import { at } from '../../kit/never.ts';
import type { DeedKind } from '../../rules/deed.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Cue } from '../../session/cue.ts';
import { overtaken } from '../../session/overtaken.ts';
import type { Wire } from './cables.ts';

/** Cables that a newspaper tells as one, in the order of their happening. */
export interface Story {
  readonly wires: readonly Wire[];
  /** The deed whose doer asked others first, of a story about that; −1. */
  readonly asks: number;
}

/**
 * Puts together what is one story: a question with its answers, its silences and what came of it; all that was offered at a table in a
 * turn with what was said to it and what was signed; a summit that opens with that it is over; what was done with the promise that it
 * makes. In the order of their beginnings.
 */
export function storiesOf(
  rulebook: Rulebook,
  cues: readonly Cue[],
  origins: readonly number[],
  wires: readonly Wire[],
): readonly Story[] {
  const stories = new Map<string, { asks: number; wires: Wire[] }>();
  let origin: number | undefined;
  let latest = '';
  for (const wire of wires) {
    const asks = askedAbout(rulebook, cues, wire.from);
    const given: boolean = origins[wire.from] === origin && isGiven(cues[wire.from]);
    const own = asks < 0 ? keyOf(cues, wire.from) : `${cues[wire.from]?.turn} asks ${asks}`;
    const key: string = given ? latest : own;
    origin = origins[wire.from];
    latest = key;
    const story = stories.get(key);
    if (story) story.wires.push(wire);
    else stories.set(key, { asks, wires: [wire] });
  }
  return [...stories.values()];
}

/** A promise is made by what was just done. */
const isGiven = (cue: Cue | undefined): boolean => cue?.kind === 'promise' && cue.status === 'made';

/** The deed that a cue asks about, answers, is silent to or ends; −1 where nobody was asked. */
function askedAbout({ deeds }: Rulebook, cues: readonly Cue[], index: number): number {
  const cue = cues[index];
  switch (cue?.kind) {
    case 'asking':
    case 'silence':
    case 'dropped':
      return cue.deed;
    case 'deed':
      // What comes about by itself while somebody is asked, as that a first step is answered or not, is no answer.
      if (cue.asked >= 0) return isChosen(at(deeds, cue.deed).kind) ? cue.asked : -1;
      return cues.some((one) => one.kind === 'asking' && one.deed === cue.deed && one.turn === cue.turn)
        ? cue.deed
        : -1;
    default:
      return -1;
  }
}

const CHOSEN: readonly DeedKind[] = ['move', 'leave', 'mandate', 'waive', 'agenda'];
/** Whether it is done by somebody who could have done otherwise. */
const isChosen = (kind: DeedKind): boolean => CHOSEN.includes(kind);

function keyOf(cues: readonly Cue[], index: number): string {
  const cue = cues[index];
  if (cue?.kind === 'summit') return `summit ${cue.summit}`;
  if (cue?.kind !== 'offer' && cue?.kind !== 'answer' && cue?.kind !== 'signed') return String(index);
  return `${cue.turn} table ${cue.table}`;
}

/** What became of a deed about which others were asked, as far as a seat knows. */
export type Outcome = 'done' | 'dropped' | 'open';

/** Whether it was done, or granted before it was; did not happen; or still waits. */
export function outcomeOf(rulebook: Rulebook, cues: readonly Cue[], deed: number, turn: number): Outcome {
  if (at(rulebook.deeds, deed).kind === 'event') return 'done';
  for (const [index, cue] of cues.entries()) {
    if (cue.turn !== turn) continue;
    if (cue.kind === 'deed' && cue.deed === deed) return 'done';
    if (cue.kind === 'dropped' && cue.deed === deed)
      return overtaken(rulebook, cues, index) === undefined ? 'dropped' : 'done';
  }
  return 'open';
}
