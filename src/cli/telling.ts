import { at } from '../kit/never.ts';
import type { Phase } from '../rules/layout.ts';
import type { Cue } from '../session/cue.ts';
import { movedAlike } from '../session/moved-alike.ts';
import { overtaken } from '../session/overtaken.ts';
import { actText, changeText, overtakenText } from './cue-text.ts';
import { departureLines } from './departure-text.ts';
import type { Lexicon } from './lexicon.ts';
import { markOf } from './standing.ts';

/** A line of what happened, and the cue it tells. */
export interface ToldLine {
  readonly cue: number;
  readonly text: string;
}

/**
 * What a seat knows to have happened, in lines: first each act, with its mark and sources, indented below it what came of it. What no
 * act of the same step did stands below its own heading, so that nothing is laid at the door of who did not do it.
 * `origins`: the step each cue came of.
 */
export function tellingOf(lexicon: Lexicon, cues: readonly Cue[], origins: readonly number[]): ToldLine[] {
  const levels = new Map<number, number>();
  const inForce = (issue: number): number => levels.get(issue) ?? 0;
  const now = cues.at(-1)?.turn ?? 1;
  const lines: ToldLine[] = [];
  let after = false;
  let headed = -1;
  /** The last line that is not indented. */
  let last = '';
  let heading: { readonly origin: number; readonly text: string } | undefined;
  for (const [index, cue] of cues.entries()) {
    const origin = at(origins, index);
    if (cue.kind === 'phase') after = cue.phase === 'epilogue';
    const answer = overtaken(lexicon.rulebook, cues, index);
    // Who was asked has answered, and the answer stands where the request was told.
    if (cue.kind === 'dropped' && answer !== undefined) continue;
    const act =
      cue.kind === 'lapsed' && answer !== undefined
        ? overtakenText(lexicon, cue, answer)
        : actText(lexicon, cue, inForce);
    if (act !== undefined) {
      lines.push({ cue: index, text: `${act}${markOf(lexicon, cue, now)}` });
      headed = origin;
      last = act;
      continue;
    }
    const own = headingOf(lexicon, cue);
    if (own !== undefined) heading = { origin, text: own };
    const changes = changesOf(lexicon, cues, origins, index);
    if (cue.kind === 'level') levels.set(cue.issue, cue.to);
    if (changes.length === 0) continue;
    if (headed !== origin) {
      const unnamed = after ? AFTER : UNSEEN;
      const text = heading?.origin === origin ? heading.text : unnamed;
      // Several unseen things in a row need one heading.
      if (text !== unnamed || last !== unnamed) lines.push({ cue: index, text });
      last = text;
      headed = origin;
    }
    for (const change of changes) lines.push({ cue: index, text: `  ${change}` });
  }
  return lines;
}

/** What is told of a cue below its act. */
function changesOf(
  lexicon: Lexicon,
  cues: readonly Cue[],
  origins: readonly number[],
  index: number,
): readonly string[] {
  const cue = at(cues, index);
  if (cue.kind === 'departure') return departureLines(lexicon, cue, cues.slice(0, index));
  const change = cue.kind === 'shift' ? shiftText(lexicon, cues, origins, index) : changeText(lexicon, cue);
  return change === undefined ? [] : [change];
}

const UNSEEN = 'What was not seen';
const AFTER = 'What comes after';

const AT_PHASE: Readonly<Record<Phase, (word: string) => string>> = {
  briefing: (word) => `As the ${word} begins`,
  orders: () => 'As orders are given',
  talks: () => 'As the orders are carried out',
  events: () => 'As the talks are over',
  aftermath: (word) => `As the ${word} ends`,
  summit: () => 'As the leaders meet',
  epilogue: () => AFTER,
  ended: () => AFTER,
};

/** What heads the changes of a step that is no act of anybody. */
function headingOf({ rulebook, scenario, deed }: Lexicon, cue: Cue): string | undefined {
  const word = scenario.calendar.word.toLowerCase();
  if (cue.kind === 'turn') return AT_PHASE.briefing(word);
  if (cue.kind === 'phase') return AT_PHASE[cue.phase](word);
  return cue.kind === 'deed' && rulebook.deeds[cue.deed] !== undefined ? deed(cue.deed, cue.veiled) : undefined;
}

/** Copies that moved alike, in one line: all of them by the name of the track; beside a price by general words. */
function shiftText(
  lexicon: Lexicon,
  cues: readonly Cue[],
  origins: readonly number[],
  index: number,
): string | undefined {
  const cue = cues[index];
  const moved = movedAlike(lexicon.rulebook, cues, origins, index);
  if (cue?.kind !== 'shift' || moved === undefined) return undefined;
  const { copies, all, track, priced, faded } = moved;
  const { id } = at(lexicon.rulebook.tracks, track);
  const together = all && copies.length > 1;
  const names = together
    ? `${lexicon.text(`tracks.${id}.name`)} (all ${copies.length})`
    : copies.map((copy) => (priced ? lexicon.anyCopy(copy) : lexicon.copy(copy))).join(', ');
  const change = `${names}: ${lexicon.state(cue.copy, cue.from)} → ${lexicon.state(cue.copy, cue.to)}`;
  return faded ? `${change} (by itself, with time)` : change;
}
