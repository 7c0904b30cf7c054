import type { Severity } from '../../scenario/problem.ts';

interface Meaning {
  readonly severity: Severity;
  /** For the author's guide: what is wrong and what to do. */
  readonly means: string;
}

/** Every code by which the rules may complain of what a scenario means. What cannot be read at all has codes of its own. */
export const CODES = {
  unknown_name: {
    severity: 'error',
    means: 'A name that stands for nothing: no party, issue, level … is called that.',
  },
  unknown_number: { severity: 'error', means: 'An assumption sets a number that does not stand in the scenario.' },

  expression_type: {
    severity: 'error',
    means: 'A number stands where true or false is wanted, or the other way round, or a text where neither is.',
  },
  texts_compared: { severity: 'error', means: '“<” and “>” compare numbers; levels are compared with reached().' },
  unordered_issue: { severity: 'error', means: 'reached() of an issue whose levels have no order.' },
  wrong_arguments: { severity: 'error', means: 'A function is given too few, too many or other things than it takes.' },
  not_known_here: {
    severity: 'error',
    means: 'A name that is known elsewhere in the scenario, but not at this place.',
  },
  copy_needed: { severity: 'error', means: 'A track with copies is named without saying which copy.' },

  too_many_moves: {
    severity: 'error',
    means: 'Parties and choices multiply to more concrete moves than a game holds.',
  },
  public_varies: { severity: 'error', means: 'Whether a move is public depends on more than its choices.' },
  not_its_move: {
    severity: 'error',
    means: 'A party is to answer with, or keep a promise by, a move it does not have.',
  },
  promise_maker: { severity: 'error', means: 'A promise is made by somebody who is not among those who can make it.' },
  group_triggered: { severity: 'error', means: 'A group of events is triggered; only a single event can be.' },
  no_kinds: { severity: 'error', means: 'Evidence about a party that has fewer than two kinds.' },
  odds_out_of_range: {
    severity: 'error',
    means: 'A chance below 0 or above 1, or a weight of evidence that is not above 0.',
  },
  odds_do_not_add_up: {
    severity: 'error',
    means: 'The outcomes of a draw have more than 1 together, or more than one of them takes the rest.',
  },
  shift_to_itself: { severity: 'error', means: 'A shift leads from a state to the same state.' },

  points_do_not_add_up: {
    severity: 'error',
    means: 'The points of a party, best minus worst over all issues, must add up to 100.',
  },
  same_party_twice: { severity: 'error', means: 'The same party stands on both sides of a table, channel or summit.' },
  turn_out_of_range: { severity: 'error', means: 'A turn the game does not have.' },
} as const satisfies Readonly<Record<string, Meaning>>;

export type Code = keyof typeof CODES;
