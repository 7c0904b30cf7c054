import type { Cue } from '../session/cue.ts';
import { cueText } from './cue-text.ts';
import type { Lexicon } from './lexicon.ts';
import { dateOfTurn } from '../words/calendar.ts';

/** What happened in one turn, as it was known to who tells it. */
export interface TurnOfTranscript {
  readonly turn: number;
  /** ISO date of its first day. */
  readonly date: string;
  readonly lines: readonly string[];
}

/** Cues as turns of readable lines. Turns in which nothing was told are there, empty. */
export function transcriptOf(lexicon: Lexicon, cues: readonly Cue[]): TurnOfTranscript[] {
  const turns = new Map<number, string[]>();
  for (const cue of cues) {
    const lines = turns.get(cue.turn) ?? [];
    turns.set(cue.turn, lines);
    const line = cueText(lexicon, cue);
    if (line !== undefined) lines.push(line);
  }
  return [...turns].map(([turn, lines]) => ({ turn, date: dateOfTurn(lexicon.scenario.calendar, turn), lines }));
}

/** A transcript as lines of text. */
export function transcriptText(lexicon: Lexicon, turns: readonly TurnOfTranscript[]): string[] {
  return turns.flatMap(({ turn, lines }) => ['', lexicon.turn(turn), ...lines.map((line) => `  ${line}`)]);
}
