import type { Debrief } from '../../debrief/debrief.ts';
import type { GameRecord, Level } from '../../kernel/record.ts';
import type { CompileOptions } from '../../rules/compile.ts';
import type { Decision, GameState, Question } from '../../rules/game.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Beginning } from '../../session/beginning.ts';
import type { Counsel } from './counsel.ts';

/** What a thinker can be set to do. Everything in it is data: it may cross into a worker. */
export type Task =
  /** The rulebook of a scenario that was found to be in order. */
  | { readonly kind: 'compile'; readonly scenario: Scenario; readonly options: CompileOptions }
  /** What comes before a short game, played for everybody up to the turn `until`: the record goes on to there. */
  | ({ readonly kind: 'open'; readonly game: string; readonly record: GameRecord } & Beginning)
  /** One decision of one seat, from what it may see. `draws`: all its luck of this turn (`drawsOf`). */
  | {
      readonly kind: 'decide';
      readonly game: string;
      readonly level: Level;
      readonly seat: number;
      readonly state: GameState;
      readonly question: Question;
      readonly draws: Float64Array;
    }
  /** What a person's own staff says, from what that seat may see, of some deeds open to it. */
  | {
      readonly kind: 'rank';
      readonly game: string;
      readonly seat: number;
      readonly state: GameState;
      readonly deeds: readonly number[];
      /** What was played so far, and the first turn of whoever has the seat. */
      readonly record?: GameRecord;
      readonly from?: number;
    }
  /** A game that is over, looked back upon. */
  | { readonly kind: 'debrief'; readonly game: string; readonly record: GameRecord }
  /** How some games end that personas play by themselves: those numbered from `from`, `count` of them. */
  | { readonly kind: 'ends'; readonly game: string; readonly from: number; readonly count: number };

/** What is said to a thinker. A game is a rulebook it is to keep until that is closed. */
export type Asking =
  | { readonly kind: 'game'; readonly game: string; readonly rulebook: Rulebook }
  | { readonly kind: 'close'; readonly game: string }
  | { readonly kind: 'task'; readonly id: number; readonly task: Task }
  /** Not wanted any more: it is not begun, or broken off where it pauses; if it is done all the same, its answer is heard by nobody. */
  | { readonly kind: 'cancel'; readonly id: number };

export type Answer =
  | { readonly kind: 'compile'; readonly rulebook: Rulebook }
  | { readonly kind: 'open'; readonly record: GameRecord }
  | { readonly kind: 'decide'; readonly decision: Decision }
  | { readonly kind: 'rank'; readonly counsel: Counsel }
  | { readonly kind: 'debrief'; readonly debrief: Debrief }
  /** How many of them, by ending; and the score of each, by party. */
  | {
      readonly kind: 'ends';
      readonly ends: readonly number[];
      readonly scores: readonly (readonly number[])[];
    };

/** What a thinker says. */
export type Telling =
  /** Once, when it is able to hear. */
  | { readonly kind: 'ready' }
  /** Now and then, while a task takes long. */
  | { readonly kind: 'thinking' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
