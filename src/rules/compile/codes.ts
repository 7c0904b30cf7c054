import { CODES as READING } from '../../scenario/codes.ts';
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
  priors_do_not_add_up: { severity: 'error', means: 'The priors of the kinds of a party must add up to 1.' },
  shares_do_not_add_up: { severity: 'error', means: 'The shares of the constituencies of a party must add up to 100.' },
  never_content: {
    severity: 'warning',
    means: 'A constituency needs more points than any package has for it; only side payments could make it content.',
  },
  no_chair: { severity: 'error', means: 'No party of the scenario can be played.' },
  today_has_points: { severity: 'error', means: 'The first level is today, and today is worth 0 to everybody.' },

  name_taken: { severity: 'error', means: 'An id that already means something else where it may stand.' },
  stands_twice: { severity: 'error', means: 'The same thing stands twice in a list.' },
  same_party_twice: {
    severity: 'error',
    means: 'A party would deal with itself: at a table, over a channel, by a gift.',
  },
  number_out_of_range: { severity: 'error', means: 'An assumption sets a number to what it cannot be.' },
  turn_out_of_range: { severity: 'error', means: 'A turn the game does not have.' },
  window_reversed: { severity: 'error', means: 'Of two numbers, from and to, the first is the greater.' },

  unreachable_state: { severity: 'error', means: 'No effect can ever bring a track into this state.' },
  no_way_out: {
    severity: 'warning',
    means: 'No effect leads a track out of this state, and no_way_out does not name it.',
  },
  way_out: { severity: 'warning', means: 'A state that no_way_out names, and that some effect leads out of.' },
  shifts_twice: { severity: 'error', means: 'One move or event shifts the same track more than once.' },
  never_legal: { severity: 'error', means: 'A move or walk-away that can never be made, whatever happens.' },
  never_happens: {
    severity: 'error',
    means: 'An event, summit or ending that can never come, or a table or channel that never opens.',
  },
  never_met: { severity: 'warning', means: 'A bar that nothing can meet: its condition never holds.' },
  timing_ignored: {
    severity: 'warning',
    means: 'An event that comes only when triggered or drawn has a window or chance, which is not used.',
  },
  not_a_member: { severity: 'error', means: 'An event and its group do not name each other.' },
  trigger_loop: { severity: 'error', means: 'Events trigger one another in a circle that would never end.' },

  promise_nobody_keeps: { severity: 'error', means: 'A promise falls due, and no move keeps it.' },
  promise_never_at_stake: {
    severity: 'error',
    means: 'A promise that nothing can break, or that is broken from the start.',
  },
  promise_of_its_cost: {
    severity: 'error',
    means: 'What is promised depends on cost.PARTY, which itself depends on what is promised.',
  },
  promise_never_made: { severity: 'warning', means: 'A promise that no move makes.' },
  leaving_forgets_promises: {
    severity: 'warning',
    means: 'Leaving may break promises, and no term of its price names cost.PARTY.',
  },

  not_at_table: { severity: 'error', means: 'A party is to sit, begin or meet at a table of two others.' },
  not_on_table: { severity: 'error', means: 'A line offers an issue that is not talked about at that table.' },
  issue_never_changes: { severity: 'warning', means: 'An issue on no table, which no effect puts at a level.' },
  main_summit: { severity: 'error', means: 'Of the summits of a scenario exactly one is the main one.' },
  no_day: { severity: 'error', means: 'A summit that no level of its issue gives a turn.' },
  day_off_table: {
    severity: 'warning',
    means: 'A summit waits for a day, and the issue that fixes it stands on no table until a party chooses it.',
  },
  bridge_misplaced: {
    severity: 'error',
    means: 'A bridge is laid while its summit sits, by a party that is not one of its two sides.',
  },

  last_ending: { severity: 'error', means: 'The last ending has a condition, so that a game might end without any.' },
  endings_cut_off: { severity: 'error', means: 'An ending always holds, so that those after it never come.' },

  fact_unsourced: {
    severity: 'error',
    means: 'Something counts as fact, by the mark of the scenario, and names no source.',
  },
  document_twice: { severity: 'error', means: 'Two documents go with the same move, event or walk-away.' },
  document_unread: {
    severity: 'warning',
    means: 'A document is addressed to somebody, and nobody but its writer learns of it.',
  },
  fact_after_end: {
    severity: 'warning',
    means: 'A fact that becomes known after the last turn: what cites it in the game never shows it.',
  },
  fact_not_cited: { severity: 'warning', means: 'A fact that nothing in the scenario cites.' },

  unused: { severity: 'warning', means: 'A source, place or person that nothing names.' },
  glossary_word_unused: { severity: 'warning', means: 'A word of the glossary that no text says.' },
  places_alike: { severity: 'warning', means: 'Two places so near to one another that the map shows one.' },
  party_without_home: { severity: 'warning', means: 'There is a map, and a party that plans stands nowhere on it.' },
  party_idle: { severity: 'warning', means: 'A party that does nothing, signs nothing and has nothing at stake.' },
  bands_begin_late: {
    severity: 'warning',
    means: 'The lowest band of a gauge begins above 0: below it, nothing is said.',
  },
  gauge_idle: { severity: 'warning', means: 'A gauge on which nothing depends.' },
  move_idle: { severity: 'warning', means: 'A move of which nothing comes.' },

  claim_open: {
    severity: 'error',
    means: 'A claim does not say by how much: at_least for up and down, within for same.',
  },
  claim_unreadable: { severity: 'error', means: 'A claim measures something that does not read.' },
  desk_without_orders: { severity: 'error', means: 'The desk is that of a party that plans no orders.' },
} as const satisfies Readonly<Record<string, Meaning>>;

export type Code = keyof typeof CODES;

/** Every code by which a scenario may be complained of before it is played: of reading it, and of what it means. */
export const CODES_BEFORE_PLAY: Readonly<Record<string, Meaning>> = { ...READING, ...CODES };
