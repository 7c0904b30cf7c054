import { describe, expect, it } from 'vitest';
import { at } from '../../../src/kit/never.ts';
import { effectLines } from '../../../src/machine/chart/effects.ts';
import { tellingOf } from '../../../src/machine/chart/telling.ts';
import { rulebookOf } from '../../fixtures/shipped.ts';
import { smallScenario } from '../../fixtures/small-scenario.ts';

/** What a move of this list of effects does, as the chart has it; a move of north with the choice of `way`. */
function linesOf(effects: string, way = 'soft'): string[] {
  const scenario = smallScenario(`
parties:
  north: { seat: playable, capacity: 2, constituencies: { court: { share: 100, needs: 0 } } }
  south: { seat: playable, capacity: 2, kinds: { open: { prior: 0.5 }, shut: { prior: 0.5 } } }
gauges: { heat: { start: 50 }, work: { start: 10 } }
tracks: { door: { each: { left: Left, right: Right }, states: [closed, ajar, wide], no_way_out: [wide] } }
issues: { dam: { gives: south, levels: { dry: {}, shared: { north: 50, south: -50 }, full: { north: 100, south: -100 } } } }
channels: { boat: { rank: 1, carried_by: north } }
promises: { stay: { text: Stay, by: [north], holds: heat < 90 } }
preconditions: { calm: { of: north, text: Calm, start: low, bar: { low: heat < 50, high: heat < 20 }, waive: { court: 7 } } }
tables: { hut: { parties: [north, south], agenda: { of: [dam], at_most: 1 } } }
events: { storm: { text: A storm, only: triggered, do: [ add: { heat: 1 } ] } }
moves:
  act: { by: north, over: boat, text: Act, choose: { way: [soft, hard] }, do: [ ${effects} ] }
  rest: { by: north, text: Rest, do: [ trigger: storm, promise: { stay: hedged } ] }
  knock: { by: north, text: Knock, choose: { side: door }, do: [ shift: { door.side: closed -> ajar } ] }
  open: { by: north, text: Open, choose: { side: door }, do: [ shift: { door.side: ajar -> wide } ] }
`);
  const rulebook = rulebookOf(scenario);
  return effectLines(tellingOf(rulebook, scenario), at(rulebook.deeds, rulebook.deedById[`north.act.${way}`] ?? -1));
}

describe('what a deed does, line by line', () => {
  it.each([
    ['add: { heat: -5, work: 3 }', ['heat -5', 'work +3']],
    ['add: { heat: 5 + work / 10 }', ['heat + (5 + work / 10)']],
    [`add: { heat: 'way == "soft" ? 0 : 4', work: 'way == "soft" ? work : 4' }`, ['work + work']],
    ['shift: { door.left: closed | ajar -> wide }', ['door.left: closed | ajar -> wide']],
    ['put: { dam: shared }', ['dam = shared']],
    ['promise: { stay: firm }', ['promise stay: firm']],
    ['told: { south: dam }', ['told south: dam']],
    ['need: { party: south, points: -2, turns: 3 }', ['need of south -2 for 3 turns']],
    ['give: { to: south, points: 4, from: north }', ['north gives south 4']],
    ['give: { to: south, points: 4, from: north, if: signed }', ['north gives south 4, once signed']],
    ['pay: { north: 1 + work / 10 }', ['north pays 1 + work / 10']],
    ['evidence: { about: south, right: 0.6, known_to: [north] }', ['evidence about south to north: right 0.6']],
    [
      'evidence: { about: south, says: { open: 1.5, shut: 1 }, known_to: [north] }',
      ['evidence about south to north: open × 1.5'],
    ],
    [
      'reading: { of: dam, from: south, to: north, as: warm, level: full }',
      ['south to north on dam full: warm, carried by north'],
    ],
    ['bar: { calm: high }', ['bar of calm: high']],
    ['bar: { calm: none }', ['bar of calm: none']],
    ['trigger: storm', ['leads to event.storm']],
    ['later: { turns: 1, do: [ add: { heat: 1 } ] }', ['in 1 turn: later.north.act.soft.1']],
    [
      'if: { that: heat > 60, then: [ add: { heat: -1 } ], else: [ add: { work: 1 } ] }',
      ['if heat > 60 then heat -1', 'unless heat > 60 then work +1'],
    ],
    [`if: { that: 'way == "hard"', then: [ add: { heat: -1 } ], else: [ add: { work: 1 } ] }`, ['work +1']],
    [
      'odds: { well: { chance: work / 100, do: [ add: { heat: -1 } ] }, badly: { rest: [] } }',
      ['drawn well (chance work / 100): heat -1', 'drawn badly (the rest): nothing'],
    ],
    ['capacity: { south: -1, turns: 2 }', ['orders of south -1 for 2 turns']],
    ['close: rest', ['closes north.rest']],
  ])('%s', (effects, lines) => {
    expect(linesOf(effects)).toEqual(lines);
  });
});
