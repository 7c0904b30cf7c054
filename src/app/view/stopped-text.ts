import { at } from '../../kit/never.ts';
import type { Position } from '../../rules/position.ts';
import type { Cue } from '../../session/cue.ts';
import { stoppedBy } from '../../session/stopped-by.ts';
import type { Signpost } from '../../ui/port/signpost.ts';
import { deedText } from './deed-text.ts';
import type { Headline } from './headline.ts';
import type { Lexicon } from './lexicon.ts';
import { wayTo } from './movers.ts';
import { comesWith } from './passing-by.ts';
import { newsOf } from './shifted-alike.ts';

/** Why a deed that was sealed was not carried out, where something the seat knows of stopped it. */
export interface Stopped {
  /** That it was not carried out. */
  readonly text: string;
  /** What stopped it, and until when that stands. */
  readonly detail: string;
  readonly signposts: readonly Signpost[];
  /** The cue of the act that stopped it; −1 where none is known. */
  readonly act: number;
  /** The cue of the change by which it was stopped. */
  readonly cause: number;
  /** The headline of that act, with what came of it. */
  readonly headline: (told: Headline) => Headline;
}

const DONE: ReadonlySet<string> = new Set(['move', 'leave', 'event']);

/** Says what stopped the deed of a cue; undefined where nothing did of which the seat knows: then things have moved on. */
export function stoppedText(
  lexicon: Lexicon,
  position: Position,
  cues: readonly Cue[],
  origins: readonly number[],
  index: number,
): Stopped | undefined {
  const cue = cues[index];
  const cause = stoppedBy(position, cues, index);
  if (cause === undefined || !cue || !('deed' in cue)) return undefined;
  const { rulebook, words } = lexicon;
  const { say } = words;
  const act = cues.findIndex(
    (one, place) =>
      place <= cause &&
      origins[place] === origins[cause] &&
      one.kind === 'deed' &&
      DONE.has(at(rulebook.deeds, one.deed).kind),
  );
  const done = cues[act];
  const by = done?.kind === 'deed' ? { party: done.party, name: deedText(lexicon, done.deed, done.veiled) } : undefined;
  const change = at(cues, cause);
  const stands = change.kind === 'shift' ? standing(lexicon, position, change) : '';
  const who =
    by &&
    (by.party < 0
      ? say('unmet.stoppedEvent', { act: by.name })
      : say('unmet.stoppedBy', { party: lexicon.party(by.party).name, act: by.name }));
  const so = change.kind === 'shift' ? newsOf(lexicon, change.copy, change.to) : '';
  return {
    text: say('unmet.undone', { text: deedText(lexicon, cue.deed, cue.veiled) }),
    detail: [who ?? '', stands].filter((line) => line !== '').join(' '),
    signposts: by ? [{ words: by.name, cable: String(toldAt(rulebook.deeds, cues, act)) }] : [],
    act,
    cause,
    headline: (told) => (so === '' ? told : { ...told, text: say('unmet.stoppedHead', { told: told.text, so }) }),
  };
}

/** How the track stands that stopped it, and until when it does so. */
function standing(lexicon: Lexicon, position: Position, { copy, from, to }: Cue & { kind: 'shift' }): string {
  const { say } = lexicon.words;
  const values = { name: lexicon.copy(copy), is: lexicon.state(copy, to) };
  const until = comesWith(position, wayTo(lexicon.rulebook, copy, to, [from])?.deeds ?? []);
  return until === undefined
    ? say('unmet.standsSo', values)
    : say('unmet.standsTill', { ...values, turn: lexicon.turn(until) });
}

/** The cue by which the cable of a deed is called: what was told when it asked somebody is not told again, unless a move had answers. */
function toldAt(deeds: Lexicon['rulebook']['deeds'], cues: readonly Cue[], act: number): number {
  const done = cues[act];
  if (done?.kind !== 'deed') return act;
  const asks = cues.findLastIndex(
    (one, place) => place < act && one.kind === 'asking' && one.deed === done.deed && one.turn === done.turn,
  );
  if (asks < 0) return act;
  const answers = cues.slice(asks, act).some((one) => one.kind === 'deed' && one.asked === done.deed);
  return answers && at(deeds, done.deed).kind === 'move' ? act : asks;
}
