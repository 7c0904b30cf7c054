import type { Expression } from './expression.ts';

/** One shift of a track: legal, as a guard of its move, only from one of `from`. */
export interface Shift {
  /** Track, or `track.copy`, `track.each` (the copies that stand in `from`; never a guard), `track.choice`. */
  readonly track: string;
  readonly from: readonly string[];
  readonly to: string;
}

/** The closed list of what can happen. Texts that may name a choice of the move are marked "or a choice". */
export type Effect =
  /** Adds to gauges, which stay within 0 to 100. */
  | { readonly kind: 'add'; readonly gauges: Readonly<Record<string, Expression>> }
  | { readonly kind: 'shift'; readonly shifts: readonly Shift[] }
  /** Puts an issue at a level (or a choice) by own decision, without a signature. */
  | { readonly kind: 'put'; readonly levels: Readonly<Record<string, string>> }
  /** Makes promises of the mover; strength silent, hedged, firm (or a choice). */
  | { readonly kind: 'promise'; readonly promises: Readonly<Record<string, string>> }
  /** Tells a party of an issue (or a choice) before it is signed. */
  | { readonly kind: 'told'; readonly parties: Readonly<Record<string, string>> }
  /** Moves the need of every constituency of a party (or a choice) for some turns. */
  | { readonly kind: 'need'; readonly party: string; readonly points: Expression; readonly turns: number }
  /** A side payment, in points; where `if` stands, it is due only once that holds. */
  | {
      readonly kind: 'give';
      readonly to: string;
      readonly from: string;
      readonly points: Expression;
      readonly if?: Expression;
    }
  /** Points a party pays for good: they come off its score. */
  | { readonly kind: 'pay'; readonly parties: Readonly<Record<string, Expression>> }
  /** A signal about a kind: right with some chance (drawn), or said by the act itself (weights by kind, > 0). */
  | {
      readonly kind: 'evidence';
      readonly about: string;
      readonly right: Expression;
      readonly knownTo: readonly string[];
    }
  | {
      readonly kind: 'evidence';
      readonly about: string;
      readonly says: Readonly<Record<string, Expression>>;
      readonly knownTo: readonly string[];
    }
  /** A message: what `of` (or a choice) stands at, or `level`, from one party to another, worded plain, warm or vague. */
  | {
      readonly kind: 'reading';
      readonly of: string;
      readonly from: string;
      readonly to: string;
      readonly as: string;
      readonly level?: string;
    }
  /** Sets the bar of a precondition (or a choice); `none` means met. */
  | { readonly kind: 'bar'; readonly bars: Readonly<Record<string, string>> }
  | { readonly kind: 'trigger'; readonly event: string }
  | { readonly kind: 'later'; readonly turns: number; readonly do: readonly Effect[] }
  | {
      readonly kind: 'if';
      readonly that: Expression;
      readonly then: readonly Effect[];
      readonly else: readonly Effect[];
    }
  /** One outcome is drawn; an outcome without chance takes what the others leave. */
  | {
      readonly kind: 'odds';
      readonly outcomes: readonly {
        readonly id: string;
        readonly chance?: Expression;
        readonly do: readonly Effect[];
      }[];
    }
  /** Adds to the orders a party has, for some turns. */
  | { readonly kind: 'capacity'; readonly parties: Readonly<Record<string, Expression>>; readonly turns: number }
  /** Closes a move for the rest of the game. */
  | { readonly kind: 'close'; readonly move: string }
  /** The mover lays one package before both sides of a summit. */
  | { readonly kind: 'bridge'; readonly summit: string };

export type EffectKind = Effect['kind'];
