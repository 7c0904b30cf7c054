import type { Past } from './closed-since.ts';
import type { Lexicon } from './lexicon.ts';

/** What a story is told with. */
export interface Telling {
  readonly lexicon: Lexicon;
  readonly seat: number;
  /** Who is told it as `you`, −1 nobody: between two at one screen everybody is named. Default: the seat. */
  readonly spokenTo?: number;
  /** Whose parts persons played who look back together: what they meant nobody but they can say. */
  readonly persons?: readonly number[];
  /** Id of the cable that tells of a scene of the walk through the game, where this seat has one. */
  readonly cableOf: (scene: number) => string | undefined;
  /** What this seat knew to have happened, with the cables that told it. */
  readonly past?: Past;
}
