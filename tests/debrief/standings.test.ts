import { expect, it } from 'vitest';
import { standingsOf } from '../../src/debrief/standings.ts';
import type { Scene } from '../../src/debrief/walk.ts';
import { walkThrough } from '../../src/debrief/walk.ts';
import { at } from '../../src/kit/never.ts';
import { randomMind } from '../../src/minds/random-mind.ts';
import { scoreOf } from '../../src/rules/score.ts';
import { createSession } from '../../src/session/session.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('first_steps');
const { layout } = rulebook;
const session = createSession({ rulebook, seed: 'standings', chairs: {}, rest: randomMind });
const walk = walkThrough(session.record(), rulebook);

it('there is one for every turn, in order, with a score for every party', () => {
  const standings = standingsOf(walk);
  const turns = [...new Set(walk.scenes.map(({ turn }) => turn))];
  expect(standings.map(({ turn }) => turn)).toEqual(turns);
  for (const { totals } of standings) expect(totals).toHaveLength(rulebook.parties.length);
});

it('what a party had paid before a turn is in it, and what it pays in that turn is not', () => {
  const party = 0;
  const paying = (turn: number, points: number, cost: number): Scene => {
    const before = walk.end.state.slice();
    before[layout.paid + party] = points;
    const after = before.slice();
    after[layout.paid + party] = points + cost;
    return { turn, step: { kind: 'close_orders' }, entry: -1, before, after };
  };
  const scenes = [paying(2, 0, 4), paying(2, 4, 1), paying(3, 5, 7)];
  const total = scoreOf(walk.end, party).total + at(walk.end.state, layout.paid + party);
  const standings = standingsOf({ ...walk, scenes });
  expect(standings.map(({ turn }) => turn)).toEqual([2, 3]);
  expect(standings[0]?.totals[party]).toBeCloseTo(total);
  expect(standings[1]?.totals[party]).toBeCloseTo(total - 5);
});
