import type { MoveView } from './move.ts';
import type { PartyView } from './play.ts';

/** A place of the scenario as a seat knows it. */
export interface PlaceView {
  readonly id: string;
  readonly name: string;
  readonly home: readonly PartyView[];
  /** What it is and what goes on there, in sentences. */
  readonly about: readonly string[];
  /** What it would be worth that the leaders meet here. `sure`: own points; else as far as one can tell. */
  readonly worth: readonly { readonly party: PartyView; readonly points: number; readonly sure: boolean }[];
}

/** What can be done about a place now. */
export interface PlaceDeeds {
  /** Moves that name it, or reach whoever is at home there; of each the forms that do come first. */
  readonly moves: readonly MoveView[];
  /** While a package is laid out: as which levels of which issues the place can be laid. */
  readonly levels: readonly {
    readonly issue: number;
    readonly level: number;
    readonly text: string;
    readonly laid: boolean;
  }[];
}
