import type { Effect } from './effect.ts';
import type { Expression } from './expression.ts';
import type { ById } from './scenario.ts';
import type { Attribution } from './setting.ts';

export interface Gauge extends Attribution {
  readonly name: string;
  /** 0 to 100. */
  readonly start: number;
  /** Added each turn in the aftermath. */
  readonly drift: number;
  /** What a value is called from a threshold on, ascending; the first threshold is 0. */
  readonly bands: readonly { readonly from: number; readonly name: string }[];
}

export interface Track extends Attribution {
  readonly name: string;
  /** Copies, by id, each with its name; a track without copies has one position. */
  readonly each?: Readonly<Record<string, string>>;
  /** The words a class may switch to instead of the copies' names. */
  readonly general?: string;
  /** The first is the start. */
  readonly states: readonly string[];
  /** What each state is called. */
  readonly stateNames: Readonly<Record<string, string>>;
  /** How a newspaper tells that it has come to a state; `{{name}}` stands for the copies that have. */
  readonly news?: Readonly<Record<string, string>>;
  /** States meant to have no way out. */
  readonly noWayOut: readonly string[];
  readonly board: boolean;
}

export const CHECKS = ['plain', 'watched'] as const;
export type Check = (typeof CHECKS)[number];

export interface Issue extends Attribution {
  readonly name: string;
  /** Parties that give; none for a date or a place. */
  readonly gives: readonly string[];
  readonly signs: readonly string[];
  /** Share, 0 to 1, of own losses that comes back when the other side does not keep. */
  readonly recoverable: number;
  readonly checked: Check;
  /** Unordered issues (a place) refuse `reached` and have no neighbours. */
  readonly ordered: boolean;
  /** The first is today. */
  readonly levels: ById<Level>;
  /** Points taken off every level but today's, by party. */
  readonly dearer: ById<Expression>;
  /** Effects when signed above today without that party's signature and unannounced to it. */
  readonly surprises: ById<readonly Effect[]>;
  /** Effects when signed at a level. */
  readonly whenSigned: ById<readonly Effect[]>;
}

export interface Level extends Attribution {
  readonly name: string;
  /** How a newspaper heads that it was signed, and what it says below that. */
  readonly news?: string;
  readonly about?: string;
  /** Points by party; 0 where none stands. */
  readonly points: Readonly<Record<string, number>>;
  readonly checked: Check;
  readonly signs: readonly string[];
}

export interface Channel extends Attribution {
  readonly name: string;
  /** Height of the rung: 1 lowest. */
  readonly rank: number;
  /** The relay, for a channel that is not direct. */
  readonly carriedBy?: string;
  readonly between?: readonly [string, string];
  readonly when?: Expression;
}

export interface Readings {
  /** Factors on a debt when it is called. */
  readonly calls: { readonly direct: number; readonly summit: number; readonly epilogue: number };
  readonly whenCalled: readonly Effect[];
}

export interface Table extends Attribution {
  readonly name: string;
  readonly at?: string;
  readonly over?: string;
  readonly parties: readonly [string, string];
  readonly host?: string;
  readonly agenda: { readonly of: readonly string[]; readonly atMost: number; readonly setBy?: string };
  readonly when?: Expression;
  /** Exchanges a turn, 1 to 3. */
  readonly exchanges: number;
  /** Price in points of making an own offer public. */
  readonly publishPoints: number;
  readonly first: string;
}

export interface PromiseRule extends Attribution {
  readonly text: string;
  readonly by: readonly string[];
  readonly to?: string;
  readonly redLine: boolean;
  /** Made false by the promiser's own move or signature, it is broken; by another's, it lapses. */
  readonly holds?: Expression;
  /** Turns after which it breaks unless one of `keptBy` was played. */
  readonly due?: number;
  readonly keptBy: readonly string[];
}
