import type { Mind } from '../rules/game.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Clause } from '../rules/step.ts';
import type { Chair, RemoteChair } from './chair.ts';

/** A turn range that is played for everybody before the game proper: how a short game begins. */
export interface Opening {
  /** Decides for every seat, people's included. Made for this game alone; none where the record leads beyond the opening. */
  readonly mind?: Mind;
  /** The first turn that is played by who sits there. */
  readonly until: number;
}

/** Who sits where. */
export interface Seating {
  readonly rulebook: Rulebook;
  /** By party; a planning party that is not named plans nothing. */
  readonly chairs: Readonly<Record<string, Chair>>;
  /** Who answers for the parties that do not plan. */
  readonly rest: Mind | RemoteChair;
  readonly opening?: Opening;
  /** Keep cues for who sees everything, too (`EVERYTHING`). */
  readonly watched?: boolean;
}

/** A new game. */
export interface SessionOptions extends Seating {
  readonly seed: string;
  /** Chances by name and the outcome each must take. */
  readonly force?: Readonly<Record<string, string>>;
}

/** What a person has begun and not yet sent. */
export interface Draft {
  readonly deeds: readonly number[];
  readonly package: readonly Clause[];
  readonly public: boolean;
}
