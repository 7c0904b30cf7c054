/** What an item is: reported, somebody's reading of it, or made up for play. */
export const MARKS = ['fact', 'interpretation', 'invented'] as const;
export type Mark = (typeof MARKS)[number];

/** Said of any item; `mark` is the scenario's where the item has none. */
export interface Attribution {
  readonly mark: Mark;
  /** Ids of facts. */
  readonly cites: readonly string[];
}

export interface Calendar {
  /** ISO date of the first day of turn 1. */
  readonly start: string;
  /** The length of a turn. */
  readonly turn: { readonly count: number; readonly unit: 'day' | 'week' | 'month' };
  /** How many turns the game has, 1 to 60. */
  readonly turns: number;
  /** What a turn is called: Day, Week. */
  readonly word: string;
  /** The short game starts on turn `from`, after the line `after` was played up to then; who plays what it leaves open: personas where absent. */
  readonly short?: { readonly from: number; readonly after: string; readonly rest?: 'personas' | 'nobody' };
}

export interface Place {
  readonly name: string;
  /** Latitude −90 to 90 and longitude −180 to 180, in degrees. */
  readonly at: readonly [number, number];
}

/** Somebody whom texts name, for readers who would have nobody named. */
export interface Person {
  /** As the texts name this person. */
  readonly name: string;
  /** What stands there instead. */
  readonly general: string;
}

export interface Source {
  readonly title: string;
  /** ISO: a day, a month or a year. */
  readonly date?: string;
  readonly page?: string;
  readonly publisher?: string;
  /** https only. */
  readonly url?: string;
}

export interface Fact {
  readonly text: string;
  /** Id of a source; a fact marked `fact` needs one. */
  readonly source?: string;
  /** ISO date from which a player may be shown it; absent means from the start. */
  readonly known?: string;
  readonly mark: Mark;
}
