import type { Cue } from '../session/cue.ts';
import { dateOfTurn } from '../kit/calendar.ts';
import type { Lexicon } from './lexicon.ts';
import { tellingOf } from './telling.ts';

/** What happened in one turn, as it was known to who tells it. */
export interface TurnOfTranscript {
  readonly turn: number;
  /** ISO date of its first day. */
  readonly date: string;
  readonly lines: readonly string[];
}

/** Cues, each with the step it came of, as turns of readable lines. Turns in which nothing was told are there, empty. */
export function transcriptOf(lexicon: Lexicon, cues: readonly Cue[], origins: readonly number[]): TurnOfTranscript[] {
  const turns = new Map<number, string[]>(cues.map(({ turn }) => [turn, []]));
  for (const { cue, text } of tellingOf(lexicon, cues, origins)) turns.get(cues[cue]?.turn ?? 0)?.push(text);
  return [...turns].map(([turn, lines]) => ({ turn, date: dateOfTurn(lexicon.scenario.calendar, turn), lines }));
}

/** A transcript as lines of text. */
export function transcriptText(lexicon: Lexicon, turns: readonly TurnOfTranscript[]): string[] {
  return turns.flatMap(({ turn, lines }) => ['', lexicon.turn(turn), ...lines.map((line) => `  ${line}`)]);
}
