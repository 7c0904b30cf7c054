import type { Question } from '../../rules/game.ts';
import type { Position } from '../../rules/position.ts';
import type { Cue } from '../../session/cue.ts';
import type { Lexicon } from './lexicon.ts';

/** What the stage and the sheets of places are made of: how a game stands as one seat may see it. */
export interface Backstage {
  readonly lexicon: Lexicon;
  /** As the seat sees it. */
  readonly position: Position;
  readonly seat: number;
  readonly question: Question | undefined;
  /** Everything the seat knows to have happened. */
  readonly cues: readonly Cue[];
}
