import { describe, expect, it } from 'vitest';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { worldFate } from '../../src/kernel/fate.ts';
import { at } from '../../src/kit/never.ts';
import { whyNot } from '../../src/rules/why-not.ts';
import { unmetOf, type Unmet } from '../../src/session/unmet.ts';
import { rulebookOf, shippedRulebook } from '../fixtures/shipped.ts';
import { smallScenario } from '../fixtures/small-scenario.ts';

const WORLD = `
gauges: { danger: { start: 55 }, calm: { start: 10 } }
tracks:
  road: { states: [open, blocked, flooded] }
issues: { water: { gives: north, levels: { none: {}, some: { north: -50, south: 50 }, all: { north: -100, south: 100 } } } }
`;

/** What stands in the way of a move with this condition, on the first turn. */
function unmet(rest: string): readonly Unmet[] {
  const rulebook = rulebookOf(
    smallScenario(`${WORLD}
parties: { north: { seat: playable }, south: {} }
moves: { m: { by: north, text: M, ${rest} }, n: { by: north, text: N, do: [ shift: { road: open | flooded -> blocked } ] },
  o: { by: north, text: O, do: [ shift: { road: blocked -> flooded }, put: { water: all } ] } }
`),
  );
  const { state } = kernelGame(rulebook, worldFate(rulebook, 'a'));
  const deed = rulebook.deeds.findIndex(({ id }) => id === 'north.m');
  return unmetOf({ rulebook, state, evaluator: flatEvaluator(rulebook) }, deed);
}

const [OPEN, BLOCKED, FLOODED] = [0, 1, 2];
const road = (...wanted: number[]): Unmet => ({ kind: 'track', copy: 0, is: OPEN, wanted });
const water = (...wanted: number[]): Unmet => ({ kind: 'level', issue: 0, is: 0, wanted });
const danger = (operator: '<' | '<=' | '>' | '>=', bound: number): Unmet => ({
  kind: 'gauge',
  gauge: 0,
  is: 55,
  operator,
  bound,
});

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
    ['when: danger < 50 || calm > 50', [{ kind: 'other', expression: 'danger < 50 || calm > 50' }]],
    [
      'when: danger + calm < 50 && calm > 20 && danger * 2 < 9',
      [
        { kind: 'other', expression: 'danger + calm < 50 && calm > 20 && danger * 2 < 9' },
        { kind: 'gauge', gauge: 1, is: 10, operator: '>', bound: 20 },
      ],
    ],
    [`do: [ shift: { road: blocked | flooded -> open } ]`, [road(BLOCKED, FLOODED)]],
    [`do: [ shift: { road: open -> blocked } ]`, []],
  ])('%s', (rest, parts) => {
    expect(unmet(rest)).toEqual(parts);
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
