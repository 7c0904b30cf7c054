import type { Effect } from './effect.ts';
import type { Expression } from './expression.ts';
import type { ById } from './scenario.ts';
import type { Attribution } from './setting.ts';

export const SEATS = ['playable', 'minded', 'reactive'] as const;
export const CONCESSIONS = ['early', 'steady', 'late'] as const;

/** Chance, 0 to 1, to keep a clause nobody can check (`plain`) or somebody can (`watched`). */
export interface Keeping {
  readonly plain: number;
  readonly watched: number;
}

/** Points by issue and level, where they differ from the issue's own. */
export type PointsByLevel = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Party extends Attribution {
  readonly name: string;
  /** Id of a place. */
  readonly home?: string;
  /** `playable` and `minded` plan orders; `reactive` only answers. Default: minded. */
  readonly seat: (typeof SEATS)[number];
  /** Orders a turn, in units of move cost, 0 to 9. */
  readonly capacity: number;
  readonly temper: {
    readonly concedes: (typeof CONCESSIONS)[number];
    /** Factor on losses, 1 to 5. */
    readonly lossAversion: number;
    /** Greatest swing of the mood in points, 0 to 20. */
    readonly mood: number;
  };
  /** Points lost when a firm public promise is broken on the last day. */
  readonly audience: number;
  /** Points lost when the other side does not keep. */
  readonly fooled: number;
  /** What no deal is worth, in points, before the price of leaving. */
  readonly outside: Expression;
  /** How this party keeps, where it has no kinds. Default: always. */
  readonly keeps: Keeping;
  /** Share of content constituencies a package needs, in hundredths. */
  readonly passesWith: number;
  readonly constituencies: ById<Constituency>;
  readonly advisers: ById<Adviser>;
  readonly mandates?: Mandates;
  /** What the party really wants; one is drawn by the seed, the others hold odds. */
  readonly kinds: ById<Kind>;
  /** What a held main summit is worth by itself, in points: one number, or one a kind. */
  readonly meeting: Expression | ById<Expression>;
  /** Kinds that mean it: their odds are the fourth number in view. */
  readonly meansIt: readonly string[];
  readonly hosts: boolean;
}

export interface Constituency extends Attribution {
  readonly name: string;
  /** Hundredths of the whole. */
  readonly share: number;
  /** Points it must see in a package to be content. */
  readonly needs: Expression;
  /** Factor on the party's points, by issue; 1 where none stands. */
  readonly weighs: Readonly<Record<string, number>>;
  readonly veto: boolean;
}

export interface Adviser extends Attribution {
  readonly name: string;
  readonly weighs: Readonly<Record<string, number>>;
  /** Points a rise of ten is worth to it, by gauge; 0 where none stands. */
  readonly watches: Readonly<Record<string, number>>;
}

export interface Mandates {
  /** One is chosen by the end of this turn. */
  readonly by: number;
  readonly revise: { readonly points: number; readonly do: readonly Effect[] };
  readonly drift: { readonly points: number; readonly do: readonly Effect[] };
  readonly any: ById<Mandate>;
}

export interface Mandate extends Attribution {
  readonly text: string;
  /** Issues whose points count double in the score. */
  readonly counts: readonly string[];
  /** Moves (`unpack`, `gloss.vague`) and levels (`palestine.silence`) that are drift. */
  readonly against: readonly string[];
}

export interface Kind extends Attribution {
  readonly name: string;
  /** 0 to 1; the priors of a party add up to 1. */
  readonly prior: number;
  readonly keeps: Keeping;
  readonly outside?: Expression;
  readonly points: PointsByLevel;
  /** True of a package this kind never signs. */
  readonly refuses?: Expression;
}
