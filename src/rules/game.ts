import type { Rulebook } from './rulebook.ts';
import type { Package, Refusal, Step, Waiting } from './step.ts';

/** All that a game is, by slot (`Layout`). Pure numbers: copying, comparing and hashing it need to know nothing else. */
export type GameState = Float64Array;

/**
 * A running game on either executor. It stops wherever a seat must decide; `submit` takes one decision, applies it and
 * plays on by itself up to the next.
 */
export interface Game {
  readonly rulebook: Rulebook;
  /** The state now. Read it, never write it; the kernel changes it in place. */
  readonly state: GameState;
  /** Every step applied so far, the world's own included, in order. Empty where the executor was told to keep none. */
  readonly steps: readonly Step[];
  waiting(): Waiting;
  /** Why the step cannot be taken (nothing has changed then), or undefined when it was. */
  submit(step: Step): Refusal | undefined;
}

/** What a seat is asked. Options are indices of deeds that are legal for it now. */
export type Question =
  | { readonly kind: 'orders'; readonly seat: number; readonly options: readonly number[] }
  | { readonly kind: 'ask'; readonly seat: number; readonly deed: number; readonly options: readonly number[] }
  | { readonly kind: 'moment'; readonly seat: number; readonly summit: number; readonly options: readonly number[] }
  /** `options`: leaving, where it is legal at the summit. */
  | {
      readonly kind: 'offer';
      readonly seat: number;
      readonly table: number;
      readonly summit: number;
      readonly options: readonly number[];
    }
  | {
      readonly kind: 'answer';
      readonly seat: number;
      readonly table: number;
      readonly summit: number;
      readonly options: readonly number[];
    };

/** What a seat decides. `pass` is always possible but for `answer`; orders may be none. */
export type Decision =
  | { readonly kind: 'orders'; readonly deeds: readonly number[] }
  | { readonly kind: 'deed'; readonly deed: number }
  | { readonly kind: 'offer'; readonly package: Package; readonly public: boolean }
  | { readonly kind: 'answer'; readonly accepts: boolean }
  | { readonly kind: 'pass' };

/**
 * What a seat may see: the state with everything hidden blotted out (kinds of others −1; beliefs of others, secrets
 * not leaked, readings not addressed to it, offers at tables where it does not sign and that are not public: 0).
 */
export interface SeatView {
  readonly rulebook: Rulebook;
  readonly seat: number;
  readonly state: GameState;
}

/** Draws of one mind for one turn: uniform in [0, 1), by slot. */
export type MindLuck = (slot: number) => number;

/** A chair that thinks at once. A human's chair answers later; the session awaits both. */
export interface Mind {
  choose(view: SeatView, question: Question, luck: MindLuck): Decision;
  respond(view: SeatView, question: Question & { kind: 'answer' }, luck: MindLuck): Decision;
}
