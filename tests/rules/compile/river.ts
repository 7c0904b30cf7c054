import { compile, type CompileOptions } from '../../../src/rules/compile.ts';
import type { Rulebook } from '../../../src/rules/rulebook.ts';
import { readScenario } from '../../../src/scenario/read-scenario.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';

/** Two towns, a ferryman, a dam and a fair: every part of the format once, and no fault. */
export const RIVER = `
format: 1
id: river
title: The river
language: en
calendar: { start: 2001-01-01, turn: 1 day, turns: 8, word: Day, short: { from: 3, after: quiet } }
places: { bridge: { at: [1, 2] }, mill: { at: [1, 3] } }
sources: { chronicle: { title: The chronicle } }
facts: { F1: { text: The dam was built, source: chronicle, mark: fact } }
numbers: { bite: 0.5 }
parties:
  north:
    seat: playable
    home: mill
    capacity: 2
    audience: 10
    outside: 4 + bite * anger
    constituencies:
      millers: { share: 60, needs: 3 + anger / 10, weighs: { dam: 2 } }
      fishers: { share: 40, veto: true }
    advisers: { clerk: { weighs: { fair: 3 } } }
    mandates:
      by: 2
      revise: { points: 6, do: [ add: { anger: 1 } ] }
      drift: { points: 2, do: [ add: { anger: 2 } ] }
      any: { water: { text: Water first, counts: [dam], against: [hint.warm, fair.great] }, peace: { text: Peace first, counts: [fair] } }
  south:
    seat: minded
    home: bridge
    capacity: 2
    keeps: { plain: 0.9, watched: 1 }
    kinds:
      open: { prior: 0.5 }
      closed: { prior: 0.5, outside: 9, points: { dam: { shared: -60 } }, refuses: 'offered.dam == "shared"' }
    meeting: { open: 4 }
    means_it: [open]
  ferryman: { seat: reactive, hosts: true }
gauges:
  anger: { start: 20, drift: -1 }
tracks:
  talks: { states: [together, apart] }
  boat: { each: { heron: Heron, otter: Otter }, states: [free, held] }
issues:
  dam: { gives: south, signs: [north, south], levels: { closed: {}, shared: { north: 70, south: -40, cites: [F1] } }, when_signed: { shared: [ shift: { boat.each: held -> free } ] } }
  fair:
    gives: [north, south]
    signs: [north, south]
    checked: watched
    levels: { none: {}, small: { north: -10, south: 20 }, great: { north: -30, south: 60, signs: [north, south, ferryman] } }
    dearer: { north: anger / 10 }
    surprises: { ferryman: [ add: { anger: 3 } ] }
  day: { gives: nobody, ordered: false, levels: { open: {}, sixth: {} } }
channels: { ferry: { carried_by: ferryman, when: 'talks == "together"' }, shout: { rank: 2, between: [north, south] } }
readings: { calls: { epilogue: 2 }, when_called: [ add: { anger: 1 } ] }
tables: { hall: { at: mill, over: ferry, parties: [north, south], host: ferryman, agenda: { of: [dam, fair, day], at_most: 1, set_by: ferryman }, exchanges: 2, first: south } }
promises:
  stay: { text: We stay, by: [north, south], holds: 'talks != "apart"' }
  open_gate: { text: The gate opens, by: north, to: south, due: 2 turns, kept_by: [lift] }
moves:
  part: { by: north, text: Part, do: [ shift: { talks: together -> apart }, trigger: quarrel ] }
  come_back: { by: north, text: Come back, when: walked.north, do: [ shift: { talks: apart -> together } ] }
  seize: { by: [north, south], text: Seize a boat, choose: { ship: boat }, cost: 1, do: [ shift: { boat.ship: free -> held }, later: { turns: 2, do: [ add: { anger: -3 } ] } ] }
  release: { by: south, text: Let the boats go, do: [ shift: { boat.each: held -> free } ] }
  vow: { by: [north, south], text: Vow to stay, choose: { strength: [silent, firm] }, public: 'strength != "silent"', do: [ promise: { stay: strength } ] }
  vow_gate: { by: north, text: Vow to open the gate, do: [ promise: { open_gate: firm } ] }
  lift: { by: north, text: Lift the gate, cost: 1, do: [ put: { dam: closed } ] }
  hint: { by: ferryman, text: Say how it was meant, choose: { wording: [plain, warm] }, do: [ reading: { of: dam, from: south, to: north, as: wording } ] }
  visit: { by: north, text: Visit by night, choose: { guide: [heron_man, fisher] }, cost: 1, over: shout, secret: { when: 'guide == "fisher"', leaks: 0.2, when_leaked: [ add: { anger: 1 + kept } ] }, asks: { south: [release, pass] }, do: [ evidence: { about: south, right: 'guide == "fisher" ? 0.7 : 0.6', known_to: [north] } ] }
  first_step: { by: south, text: Move a boundary stone, step: { answered_by: [lift], within: 2, then: [ add: { anger: -2 } ], else: [ close: first_step ] }, do: [ told: { ferryman: fair }, evidence: { about: south, says: { open: 2 } } ] }
  bar: { by: north, text: Set the bar, choose: { height: [none, words] }, do: [ bar: { water_named: height } ] }
  toast: { by: ferryman, during: bridge_day, text: A draft of his own, once: true, do: [ bridge: bridge_day, give: { to: north, from: south, points: 3, if: signed } ] }
events:
  flood: { text: A flood, window: [2, 4], chance: 0.25, once: true, asks: { ferryman: [hint, pass] }, do: [ add: { anger: 5 } ] }
  quarrel: { text: A quarrel, only: triggered, do: [ odds: { loud: { chance: 0.7, do: [ add: { anger: 4 } ] }, quiet: { rest: [ need: { party: north, points: 1, turns: 2 } ] } } ] }
  shock: { one_of: { drought: 1, wolf: 2 }, window: [3, 5], chance: 0.9 }
  drought: { text: A drought, only: shock, do: [ pay: { south: 1 } ] }
  wolf: { text: A wolf, only: shock, when: turn > 3, do: [ capacity: { north: -1, turns: 2 } ] }
summits:
  bridge_day: { main: true, between: [north, south], table: hall, turn: { by: day, open: 8, sixth: 6 }, at: bridge, rounds: 1, prepared: 1, when_held: [ add: { anger: -5 } ], epilogue: { turns: 2 } }
preconditions:
  water_named: { of: north, text: Water is named, start: words, bar: { words: 'reached(heard.north.dam, "shared")' }, waive: { millers: 5 } }
walk_away:
  north: { text: Go home, stands: 2, asks: { south: [release] }, do: [ shift: { talks: together -> apart } ], terms: { shame: cost.north } }
assumptions:
  mild: { text: The water is mild, set: { gauges.anger.start: 10 } }
  fierce: { text: The water is fierce, set: { numbers.bite: 0.9, parties.north.outside: 7 } }
endings:
  treaty: { text: A treaty, when: signed }
  nothing: { text: Nothing }
desk: { party: south, turns: [2] }
lesson:
  ask_why: [north.part, walk_away]
  brief: { north: { full: You have the mill. } }
  discuss: [ { text: Whose water is it?, look_at: dam } ]
  hindsight: [ { turn: 8, text: The dam stands, sources: [chronicle] } ]
lines:
  quiet: { 1: [north.mandate water, ferryman.agenda hall fair] }
  loud: { 1: [north.part], 2: [ answer: { south: release }, offer: { at: hall, by: south, package: { dam: shared }, vague: [dam], answers: { north: accept } } ], force: { quarrel: loud, shock: wolf } }
tests:
  parts: { line: loud, force: { south: open }, expect: 'talks == "apart"' }
  balance: { games: 10, expect: { treaty: [0, 1] } }
claims:
  louder: { text: Noise angers, compare: [quiet, loud], measure: share.treaty, expect: down, at_least: 0.1, kind: emergent }
`;

export function readText(text: string): Scenario {
  const { scenario, problems } = readScenario(new Map([['scenario.yaml', text]]));
  if (scenario === undefined || problems.length > 0) {
    throw new Error(problems.map(({ code, line, message }) => `${line} ${code} ${message}`).join('\n'));
  }
  return scenario;
}

/** The river with one piece of its text replaced; throws where the piece does not stand there exactly once. */
export function river(find = '', replacement = ''): Scenario {
  const pieces = RIVER.split(find === '' ? RIVER : find);
  if (pieces.length !== 2) throw new Error(`“${find}” stands ${pieces.length - 1} times in the river`);
  return readText(find === '' ? RIVER : pieces.join(replacement));
}

export function rulebookOf(scenario: Scenario, options: CompileOptions = {}): Rulebook {
  const { rulebook, findings } = compile(scenario, options);
  if (rulebook === undefined || findings.length > 0) throw new Error(JSON.stringify(findings, undefined, 1));
  return rulebook;
}
