import type { Wording } from './layout.ts';

/** One issue of a package. */
export interface Clause {
  readonly issue: number;
  readonly level: number;
  readonly wording: Wording;
}

/** At most one clause an issue, in the order of the issues. */
export type Package = readonly Clause[];

/**
 * What changes a game, one at a time, for both executors. The first five are decisions of a seat; the others follow
 * from state and luck and are given by `next`.
 */
export type Step =
  | { readonly kind: 'move'; readonly deed: number }
  | { readonly kind: 'offer'; readonly party: number; readonly package: Package; readonly public: boolean }
  | { readonly kind: 'answer'; readonly party: number; readonly accepts: boolean }
  /** A party that was asked, or may offer or act, does nothing. */
  | { readonly kind: 'pass'; readonly party: number }
  /** The orders are all resolved. */
  | { readonly kind: 'close_orders' }
  /** A deed whose asks were answered, an event, a leak, a postponed effect happens. */
  | { readonly kind: 'happen'; readonly deed: number; readonly event: number }
  /** A deed whose asks were answered is no longer legal, or an event's asks are over. */
  | { readonly kind: 'drop'; readonly deed: number }
  /** All who must sign have accepted: the package is agreed or, without a later summit, in force. */
  | { readonly kind: 'sign' }
  /** The next table talks, or talks are over. */
  | { readonly kind: 'next_table' }
  /** A new phase begins; entering it does what belongs to it (a new turn, the drift of the aftermath). */
  | { readonly kind: 'enter'; readonly phase: number }
  | { readonly kind: 'open_summit'; readonly summit: number }
  | { readonly kind: 'close_summit' }
  /** One turn of the epilogue passes: clauses are kept or broken, readings meet. */
  | { readonly kind: 'epilogue_turn' }
  | { readonly kind: 'end'; readonly ending: number };

/** What a game waits for. */
export type Waiting =
  /** Every planning party's sealed orders; then `move` steps in the order of resolution and `close_orders`. */
  | { readonly kind: 'orders' }
  | { readonly kind: 'ask'; readonly party: number; readonly deed: number; readonly options: readonly number[] }
  | { readonly kind: 'offer'; readonly party: number; readonly table: number; readonly summit: number }
  | { readonly kind: 'answer'; readonly party: number; readonly table: number; readonly summit: number }
  /** A party may play one of the deeds that are legal only while the summit sits, or pass. */
  | { readonly kind: 'moment'; readonly party: number; readonly summit: number; readonly options: readonly number[] }
  | { readonly kind: 'nothing' };

/** Luck as the executors ask for it. */
export interface Fate {
  /** Uniform in [0, 1), the same for the same turn and chance. */
  draw(turn: number, chance: number): number;
  /** Index of the outcome that must come, or −1. */
  forced(chance: number): number;
}

/** What stands in the way of a step. A closed list; the sentences are in `words/`. */
export const REFUSALS = [
  'not_now',
  'not_yours',
  'condition',
  'wrong_state',
  'channel_closed',
  'no_capacity',
  'once_only',
  'done_this_turn',
  'closed',
  'not_an_option',
  'promise_kept_already',
  'nothing_to_waive',
  'mandate_held',
  'agenda_full',
  'on_agenda_already',
  'not_on_agenda',
  'too_many_issues',
  'empty_package',
  'not_prepared',
  'not_to_be_undone',
  'nothing_to_word',
  'not_at_home',
  'game_over',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

export interface Refusal {
  readonly code: RefusalCode;
  /** Where the rule stands in the scenario, if it stands there: `moves.pack.when`. */
  readonly path?: string;
}
