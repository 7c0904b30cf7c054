import type { Code } from '../../../src/rules/compile/codes.ts';

/** One small edit of the river for each code, and the place it must be found at. */
export interface Broken {
  readonly code: Code;
  readonly find: string;
  readonly replacement: string;
  readonly path: string;
}

const broken = (code: Code, find: string, replacement: string, path: string): Broken => ({
  code,
  find,
  replacement,
  path,
});

/** Forty heights for each of four choices and three parties, in four moves. */
function tooManyMoves(): string {
  const list = (name: string): string => `${name}: [${Array.from({ length: 14 }, (_, n) => `${name}${n}`).join(', ')}]`;
  const move = (id: string): string =>
    `  ${id}: { by: [north, south, ferryman], text: x, choose: { ${list('p')}, ${list('q')} }, do: [ add: { anger: 1 } ] }`;
  return ['a1', 'a2', 'a3', 'a4'].map(move).join('\n');
}

export const BROKEN: readonly Broken[] = [
  broken('unknown_name', 'over: ferry, parties', 'over: fery, parties', 'tables.hall.over'),
  broken(
    'unknown_number',
    'gauges.anger.start: 10',
    'gauges.anger.begin: 10',
    'assumptions.mild.set.gauges.anger.begin',
  ),
  broken(
    'number_out_of_range',
    'gauges.anger.start: 10',
    'gauges.anger.start: 110',
    'assumptions.mild.set.gauges.anger.start',
  ),

  broken('expression_type', 'when: signed }', 'when: anger }', 'endings.treaty.when'),
  broken(
    'texts_compared',
    `by: [north, south], holds: 'talks != "apart"'`,
    `by: [north, south], holds: 'talks < "apart"'`,
    'promises.stay.holds',
  ),
  broken('unordered_issue', 'when: signed }', `when: 'reached(day, "sixth")' }`, 'endings.treaty.when'),
  broken('wrong_arguments', 'north: anger / 10 }', `north: 'abs(anger, 10)' }`, 'issues.fair.dearer.north'),
  broken('not_known_here', '4 + bite * anger', '4 + kept', 'parties.north.outside'),
  broken('copy_needed', `when: 'talks == "together"'`, `when: 'boat == "free"'`, 'channels.ferry.when'),

  broken('too_many_moves', 'moves:\n', `moves:\n${tooManyMoves()}\n`, 'moves.a4'),
  broken('public_varies', `public: 'strength != "silent"'`, 'public: anger > 3', 'moves.vow.public'),
  broken('not_its_move', 'asks: { south: [release] }', 'asks: { south: [lift] }', 'walk_away.north.asks.south.0'),
  broken('promise_maker', 'by: north, text: Vow', 'by: south, text: Vow', 'moves.vow_gate.do.0.promise.open_gate'),
  broken('group_triggered', 'do: [ add: { anger: 5 } ]', 'do: [ trigger: shock ]', 'events.flood.do.0.trigger'),
  broken(
    'no_kinds',
    'evidence: { about: south, says',
    'evidence: { about: north, says',
    'moves.first_step.do.1.evidence.about',
  ),
  broken('odds_out_of_range', 'leaks: 0.2', 'leaks: 1.2', 'moves.visit.secret.leaks'),
  broken('odds_do_not_add_up', 'quiet: { rest:', 'quiet: { chance: 0.5, do:', 'events.quarrel.do.0.odds'),
  broken(
    'shift_to_itself',
    'boats go, do: [ shift: { boat.each: held',
    'boats go, do: [ shift: { boat.each: held | free',
    'moves.release.do.0.shift.boat.each',
  ),

  broken('points_do_not_add_up', 'great: { north: -30, south: 60', 'great: { north: -30, south: 50', 'parties.south'),
  broken('priors_do_not_add_up', 'open: { prior: 0.5', 'open: { prior: 0.4', 'parties.south.kinds'),
  broken('shares_do_not_add_up', 'millers: { share: 60', 'millers: { share: 50', 'parties.north.constituencies'),
  broken('never_content', 'needs: 3 + anger / 10', 'needs: 171', 'parties.north.constituencies.millers.needs'),
  broken('no_chair', 'seat: playable', 'seat: minded', 'parties'),
  broken(
    'today_has_points',
    'points: { dam: { shared',
    'points: { dam: { closed: 5, shared',
    'parties.south.kinds.closed.points.dam.closed',
  ),

  broken(
    'name_taken',
    'height: [none, words] }, do: [ bar: { water_named: height }',
    'fair: [none, words] }, do: [ bar: { water_named: fair }',
    'moves.bar.choose.fair',
  ),
  broken('stands_twice', 'states: [together, apart]', 'states: [together, apart, apart]', 'tracks.talks.states.2'),
  broken('same_party_twice', 'from: south, to: north, as', 'from: south, to: south, as', 'moves.hint.do.0.reading.to'),
  broken('turn_out_of_range', 'turns: [2]', 'turns: [9]', 'desk.turns.0'),
  broken('window_reversed', 'window: [2, 4]', 'window: [4, 2]', 'events.flood.window'),

  broken('unreachable_state', 'states: [free, held]', 'states: [free, held, sunk]', 'tracks.boat.states.2'),
  broken('no_way_out', 'shift: { talks: apart -> together }', 'add: { anger: 1 }', 'tracks.talks.states.1'),
  broken(
    'way_out',
    'states: [together, apart]',
    'states: [together, apart], no_way_out: [apart]',
    'tracks.talks.no_way_out.0',
  ),
  broken(
    'shifts_twice',
    'trigger: quarrel',
    'trigger: quarrel, if: { that: signed, then: [ shift: { talks: together -> apart } ] }',
    'moves.part',
  ),
  broken('never_legal', 'text: Let the boats go', 'text: Let the boats go, when: false', 'moves.release'),
  broken('never_happens', 'chance: 0.25', 'chance: 0', 'events.flood'),
  broken(
    'never_met',
    `bar: { words: 'reached(heard.north.dam, "shared")' }`,
    'bar: { words: anger >= 130 }',
    'preconditions.water_named.bar.words',
  ),
  broken('timing_ignored', 'text: A drought', 'text: A drought, chance: 0.5', 'events.drought.chance'),
  broken('not_a_member', 'text: A drought, only: shock', 'text: A drought', 'events.shock.one_of.drought'),
  broken('trigger_loop', 'do: [ add: { anger: 5 } ]', 'do: [ trigger: flood ]', 'events.flood'),

  broken('promise_nobody_keeps', 'kept_by: [lift]', 'kept_by: []', 'promises.open_gate'),
  broken('promise_never_at_stake', ', due: 2 turns, kept_by: [lift]', '', 'promises.open_gate'),
  broken('promise_never_made', 'promise: { open_gate: firm }', 'add: { anger: 1 }', 'promises.open_gate'),
  broken(
    'promise_of_its_cost',
    `by: [north, south], holds: 'talks != "apart"'`,
    'by: [north, south], holds: cost.north < 5',
    'promises.stay.holds',
  ),
  broken('leaving_forgets_promises', 'shame: cost.north', 'shame: 3', 'walk_away.north'),

  broken('not_at_table', 'first: south', 'first: ferryman', 'tables.hall.first'),
  broken('not_on_table', 'of: [dam, fair, day]', 'of: [fair, day]', 'lines.loud.2.1.offer.package.dam'),
  broken('issue_never_changes', 'of: [dam, fair, day]', 'of: [dam, fair]', 'issues.day'),
  broken('main_summit', 'main: true, ', '', 'summits.bridge_day'),
  broken('no_day', 'by: day, open: 8, sixth: 6', 'by: day', 'summits.bridge_day.turn'),
  broken('day_off_table', 'by: day, open: 8, sixth: 6', 'by: day, sixth: 6', 'tables.hall.agenda.of.2'),
  broken('bridge_misplaced', 'by: ferryman, during', 'by: north, during', 'moves.toast'),

  broken('last_ending', 'text: Nothing', 'text: Nothing, when: turn > 3', 'endings.nothing.when'),
  broken('endings_cut_off', 'text: A treaty, when: signed', 'text: A treaty', 'endings.treaty'),

  broken('fact_unsourced', 'language: en', 'language: en\nmark: fact', 'gauges.anger'),
  broken('fact_after_end', 'source: chronicle, mark', 'source: chronicle, known: 2001-01-09, mark', 'facts.F1.known'),
  broken('fact_not_cited', 'facts: {', 'facts: { F2: { text: Nobody knows, mark: invented },', 'facts.F2'),

  broken(
    'document_twice',
    'language: en',
    'language: en\ndocuments: { one: { with: [moves.toast], text: a }, two: { with: [moves.toast], text: b } }',
    'documents.two.with.0',
  ),
  broken(
    'document_unread',
    'language: en',
    'language: en\ndocuments: { paper: { with: [moves.release], to: The mill, text: a } }',
    'documents.paper',
  ),
  broken('unused', 'places: {', 'places: { shore: { at: [1, 5] },', 'places.shore'),
  broken('glossary_word_unused', 'lesson:', 'lesson:\n  glossary: { weir: A low dam }', 'lesson.glossary.weir'),
  broken('places_alike', 'mill: { at: [1, 3] }', 'mill: { at: [1, 2.2] }', 'places.mill.at'),
  broken('party_without_home', 'home: bridge', 'audience: 0', 'parties.south'),
  broken('party_idle', '  ferryman: {', '  hermit: { seat: reactive }\n  ferryman: {', 'parties.hermit'),
  broken(
    'bands_begin_late',
    'start: 20, drift: -1 }',
    'start: 20, drift: -1, bands: { 30: High } }',
    'gauges.anger.bands',
  ),
  broken('gauge_idle', 'gauges:', 'gauges:\n  fog: { start: 5 }', 'gauges.fog'),
  broken('move_idle', 'moves:\n', 'moves:\n  wave: { by: north, text: Wave }\n', 'moves.wave'),
  broken('claim_open', ', at_least: 0.1', '', 'claims.louder'),
  broken('claim_unreadable', 'measure: share.treaty', 'measure: how loud it is', 'claims.louder.measure'),
  broken('desk_without_orders', 'desk: { party: south', 'desk: { party: ferryman', 'desk.party'),
];
