import { describe, expect, it } from 'vitest';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { worldFate } from '../../src/kernel/fate.ts';
import { at } from '../../src/kit/never.ts';
import { whyNot } from '../../src/rules/why-not.ts';
import type { Comparison } from '../../src/rules/comparison.ts';
import type { UnmetPart } from '../../src/session/unmet-part.ts';
import { unmetOf, type Unmet } from '../../src/session/unmet.ts';
import { rulebookOf, shippedRulebook } from '../fixtures/shipped.ts';
import { smallScenario } from '../fixtures/small-scenario.ts';

const WORLD = `
gauges: { danger: { start: 55 }, calm: { start: 10 } }
tracks:
  road: { states: [open, blocked, flooded] }
  bridge: { each: { east: East, west: West, old: Old }, states: [whole, broken] }
issues: { water: { gives: north, levels: { none: {}, some: { north: -50, south: 50 }, all: { north: -100, south: 100 } } } }
tables: { hut: { parties: [north, south], agenda: { of: [water] } } }
summits: { top: { between: [north, south], table: hut, turn: 3, main: true } }
walk_away: { north: { text: Go, do: [ shift: { road: open | blocked -> flooded } ] } }
`;

/** What stands in the way of a move with this condition, on the first turn. */
function unmet(rest: string): readonly Unmet[] {
  const rulebook = rulebookOf(
    smallScenario(`${WORLD}
parties: { north: { seat: playable }, south: {} }
moves: { m: { by: north, text: M, ${rest} }, n: { by: north, text: N, do: [ shift: { road: open | flooded -> blocked } ] },
  o: { by: north, text: O, do: [ shift: { road: blocked -> flooded }, put: { water: all } ] },
  p: { by: north, text: P, do: [ shift: { bridge.east: whole -> broken } ] } }
`),
  );
  const { state } = kernelGame(rulebook, worldFate(rulebook, 'a'));
  const deed = rulebook.deeds.findIndex(({ id }) => id === 'north.m');
  return unmetOf({ rulebook, state, evaluator: flatEvaluator(rulebook) }, deed);
}

const [OPEN, BLOCKED, FLOODED] = [0, 1, 2];
const [NORTH, SOUTH] = [0, 1];
const road = (...wanted: number[]): UnmetPart => ({ kind: 'track', copy: 0, is: OPEN, wanted });
const water = (...wanted: number[]): Unmet => ({ kind: 'level', issue: 0, is: 0, wanted });
const danger = (operator: Comparison, bound: number): UnmetPart => ({
  kind: 'gauge',
  gauge: 0,
  is: 55,
  operator,
  bound,
});

const calm = (operator: Comparison, bound: number): UnmetPart => ({ kind: 'gauge', gauge: 1, is: 10, operator, bound });
const bridges = (state: number, is: number, operator: Comparison, bound: number): UnmetPart => ({
  kind: 'count',
  track: 1,
  state,
  is,
  operator,
  bound,
});
const either = (...alternatives: readonly (readonly UnmetPart[])[]): Unmet => ({ kind: 'either', alternatives });
/** The whole condition, as it is written. */
const written: Unmet = { kind: 'other', expression: '' };

describe('what stands in the way of a move', () => {
  it.each<[string, readonly Unmet[]]>([
    ['when: road == "blocked"', [road(BLOCKED)]],
    ['when: road != "open"', [road(BLOCKED, FLOODED)]],
    ['when: road == "blocked" || road == "flooded"', [road(BLOCKED, FLOODED)]],
    [`when: '!(road == "open")'`, [road(BLOCKED, FLOODED)]],
    ['when: road == "open"', []],
    ['when: danger < 50', [danger('<', 50)]],
    ['when: 50 > danger', [danger('<', 50)]],
    [`when: '!(danger > 40)'`, [danger('<=', 40)]],
    ['when: danger < 50 && calm < 50', [danger('<', 50)]],
    ['when: water != "none"', [water(1, 2)]],
    [`when: 'reached(water, "some")'`, [water(1, 2)]],
    [
      `when: 'reached(water, "some") && road == "flooded" && turn >= 3'`,
      [water(1, 2), road(FLOODED), { kind: 'turn', is: 1, operator: '>=', bound: 3 }],
    ],
    ['when: turns_left < 2', [{ kind: 'turn', is: 1, operator: '>', bound: 2 }]],
    ['when: danger < 50 || calm > 50', [either([danger('<', 50)], [calm('>', 50)])]],
    [`when: '!(danger > 40 && calm < 60)'`, [either([danger('<=', 40)], [calm('>=', 60)])]],
    ['when: danger < 50 || calm < 50', []],
    ['when: danger < 50 || danger > 60', [either([danger('<', 50)], [danger('>', 60)])]],
    [
      'when: road == "blocked" || danger < 50 || road == "flooded"',
      [either([road(BLOCKED, FLOODED)], [danger('<', 50)])],
    ],
    [
      'when: road == "open" && danger < 50 && calm > 20 || turn >= 3',
      [either([danger('<', 50), calm('>', 20)], [{ kind: 'turn', is: 1, operator: '>=', bound: 3 }])],
    ],
    ['when: danger < 50 || calm > 50 || road == "blocked" || turn >= 3', [written]],
    ['when: danger < 50 || calm + danger > 90', [written]],
    ['when: walked.south', [{ kind: 'walked', is: -1, wanted: [SOUTH] }]],
    ['when: walked.south || walked.north', [{ kind: 'walked', is: -1, wanted: [NORTH, SOUTH] }]],
    ['when: held.top', [{ kind: 'held', summit: 0, wanted: true }]],
    [`when: '!held.top'`, []],
    [`when: 'reached(heard.north.water, "some")'`, [{ kind: 'heard', party: NORTH, issue: 0, is: 0, wanted: [1, 2] }]],
    ['when: heard.south.water == "all"', [{ kind: 'heard', party: SOUTH, issue: 0, is: -1, wanted: [2] }]],
    ['when: bridge.broken > 0', [bridges(1, 0, '>=', 1)]],
    ['when: bridge.broken >= 1.5', [bridges(1, 0, '>=', 2)]],
    ['when: bridge.whole < 3', [bridges(0, 3, '<=', 2)]],
    ['when: bridge.whole == 2', [bridges(0, 3, '==', 2)]],
    // The summit sits on turn 3: nearness is 1/3, 2/3, 1, 1.
    ['when: nearness >= 0.5', [{ kind: 'nearness', is: 1, operator: '>=', bound: 2 }]],
    ['when: nearness > 0.7', [{ kind: 'nearness', is: 1, operator: '>=', bound: 3 }]],
    ['when: nearness < 0.2', [{ kind: 'nearness', is: 1, operator: '<=', bound: 0 }]],
    ['when: danger + calm < 50 && calm > 20 && danger * 2 < 9', [calm('>', 20), written]],
    [`do: [ shift: { road: blocked | flooded -> open } ]`, [road(BLOCKED, FLOODED)]],
    [`do: [ shift: { road: open -> blocked } ]`, []],
  ])('%s', (rest, parts) => {
    const expression = rest.replace(/^when: /, '');
    expect(unmet(rest)).toEqual(parts.map((part) => (part.kind === 'other' ? { ...part, expression } : part)));
  });

  it('is never nothing where a condition or a track refuses it, and nothing where neither does', () => {
    const rulebook = shippedRulebook('korea_2018');
    const { state } = kernelGame(rulebook, worldFate(rulebook, 'unmet'));
    const position = { rulebook, state, evaluator: flatEvaluator(rulebook) };
    const asked = rulebook.deedsOf.flatMap((deeds, seat) =>
      deeds.map((deed) => ({
        id: at(rulebook.deeds, deed).id,
        code: whyNot(position, seat, deed, 'order')?.code,
        parts: unmetOf(position, deed).length,
      })),
    );
    const refused = asked.filter(({ code }) => code === 'condition' || code === 'wrong_state');
    expect(refused.length).toBeGreaterThan(20);
    expect(refused.filter(({ parts }) => parts === 0)).toEqual([]);
    expect(asked.filter(({ code, parts }) => code === undefined && parts > 0)).toEqual([]);
  });
});
