import type { Effect } from './effect.ts';
import type { Expression } from './expression.ts';
import type { ById } from './scenario.ts';
import type { Attribution } from './setting.ts';

/** Fixed, or by the level an issue has reached; levels that are not named mean none. */
export type ByLevel<Value> = Value | { readonly by: string; readonly levels: Readonly<Record<string, Value>> };

export interface Summit extends Attribution {
  readonly name: string;
  /** How a newspaper tells that the leaders sit, that they have met, and that the day has passed without them. */
  readonly news?: { readonly sits?: string; readonly held?: string; readonly missed?: string };
  readonly main: boolean;
  readonly between: readonly [string, string];
  readonly table: string;
  readonly turn: ByLevel<number>;
  readonly at?: ByLevel<string>;
  readonly when?: Expression;
  /** One exchange from each leader, 1 to 3. */
  readonly rounds: number;
  /** How many issues, those last agreed at the table first, are laid down as agreed. */
  readonly prepared: Expression;
  readonly whenHeld: readonly Effect[];
  readonly epilogue?: { readonly turns: number; readonly word: string };
}

export interface Precondition extends Attribution {
  readonly of: string;
  readonly text: string;
  /** The bar in force at the start: a key of `bar`, or `none`. */
  readonly start: string;
  readonly bar: ById<Expression>;
  readonly barNames: Readonly<Record<string, string>>;
  /** Waiving raises the needs of these constituencies by points; empty means it cannot be waived. */
  readonly waive: Readonly<Record<string, number>>;
}

export interface Ending extends Attribution {
  readonly text: string;
  readonly about?: string;
  readonly when?: Expression;
  readonly rare: boolean;
}
