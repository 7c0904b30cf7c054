import type { NewGame } from './start.ts';
import type { PartyView } from './play.ts';

/** A hint beside the question that is asked now. */
export interface HintView {
  /** Number in the list of the scenario. */
  readonly id: number;
  readonly text: string;
  /** What `data-look` of the part it points at says. */
  readonly look?: string;
  /** A game for beginners, and not a game with hints. */
  readonly practice: boolean;
}

export interface CoachIntents {
  /** A part of the page was opened. */
  readonly looked: (part: string) => void;
  /** The hint is read and goes. */
  readonly gotIt: () => void;
  /** None comes any more in this game. */
  readonly noMore: () => void;
}

/** Where a game for beginners leads on to. */
export interface NextChairs {
  readonly title: string;
  readonly chairs: readonly PartyView[];
  readonly take: (game: NewGame) => void;
  readonly scenario: string;
  /** Goes to the game that was sent, where one waits to be taken: then no other is on offer. */
  readonly sent?: () => void;
}
