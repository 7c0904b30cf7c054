import type { Effect } from './effect.ts';
import type { Expression } from './expression.ts';
import type { ById } from './scenario.ts';
import type { Attribution } from './setting.ts';

/** How a newspaper tells that something was done: a headline; or one for each value of one choice, or for each party it is `by`. */
export type News = string | Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Headlines from the second time on; the last of them stays. */
export type Again = readonly string[];

export interface Move extends Attribution {
  readonly by: readonly string[];
  /** Moves of one group are variations of one thing; at most two are offered first. */
  readonly group: string;
  readonly text: string;
  /** A longer sentence, where the text is not enough. */
  readonly about?: string;
  readonly news?: News;
  readonly again?: Again;
  /** Names to lists of ids, or to the name of a track with copies, `places`, `channels`, `summits`, already expanded. */
  readonly choose: Readonly<Record<string, readonly string[]>>;
  /** What a choice is called, by `choice` then value. */
  readonly choiceNames: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Orders it takes, 0 to 9. */
  readonly cost: number;
  readonly when?: Expression;
  /** Seen by all: always, never, or when an expression over the choices holds. */
  readonly public: Expression | boolean;
  readonly over?: string;
  /** Id of a summit: legal only while it sits. */
  readonly during?: string;
  readonly once: boolean;
  readonly secret?: { readonly when?: Expression; readonly leaks: Expression; readonly whenLeaked: readonly Effect[] };
  /** Who is asked first, and the moves it may answer with; `pass` is always among them. */
  readonly asks: Readonly<Record<string, readonly string[]>>;
  readonly step?: {
    readonly answeredBy: readonly string[];
    readonly within: number;
    readonly then: readonly Effect[];
    readonly else: readonly Effect[];
  };
  readonly do: readonly Effect[];
}

export type Event = SingleEvent | EventGroup;

interface EventTiming extends Attribution {
  readonly when?: Expression;
  /** First and last turn, inclusive. */
  readonly window?: readonly [number, number];
  /** 0 to 1; for a group with a window, the chance that it happens some turn of it. Default 1. */
  readonly chance?: Expression;
}

export interface SingleEvent extends EventTiming {
  readonly kind: 'single';
  readonly text: string;
  readonly about?: string;
  /** Its headline, where that is another. */
  readonly news?: string;
  readonly again?: Again;
  /** Only as the effect of `trigger`, or only as a member of a group. */
  readonly only?: string;
  readonly once: boolean;
  readonly asks: Readonly<Record<string, readonly string[]>>;
  /** Place id where it happens. */
  readonly at?: string;
  readonly do: readonly Effect[];
}

export interface EventGroup extends EventTiming {
  readonly kind: 'group';
  /** Members and their weights (> 0). A member whose `when` fails is left out of the draw. */
  readonly oneOf: Readonly<Record<string, number>>;
}

export interface WalkAway extends Attribution {
  readonly text: string;
  readonly about?: string;
  /** How a newspaper tells that it was done. */
  readonly news?: string;
  readonly again?: Again;
  readonly when?: Expression;
  readonly asks: Readonly<Record<string, readonly string[]>>;
  /** Turns in which a move may reopen before it is an ending. */
  readonly stands: number;
  readonly do: readonly Effect[];
  /** Price of leaving in points, term by term. */
  readonly terms: ById<Expression>;
  readonly termNames: Readonly<Record<string, string>>;
}
