import { describe, expect, it } from 'vitest';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { scriptedFate } from '../../src/kernel/fate.ts';
import { initialState } from '../../src/rules/initial.ts';
import { indexOf } from '../fixtures/lines-of-play.ts';
import { play } from '../fixtures/play.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';
import { tale } from '../fixtures/tale.ts';

const camp = shippedRulebook('camp_david_1978');
const { layout } = camp;
const [EGYPT, ISRAEL, US] = ['egypt', 'israel', 'us'].map((id) => indexOf(camp.parties, id)) as [
  number,
  number,
  number,
];

function opening(draw: number): Float64Array {
  const fate = scriptedFate(camp, [{ turn: 0, chance: 'israel', draw }]);
  const state = initialState(camp, flatEvaluator(camp), fate);
  expect(fate.unused()).toEqual([]);
  return state;
}

describe('the first state', () => {
  it.each([
    [0, 0],
    [0.599, 0],
    [0.6, 1],
    [0.999, 1],
  ])('draws a hidden kind by its prior, before the first turn: %d draws kind %i', (draw, kind) => {
    const state = opening(draw);
    expect(state[layout.kinds + ISRAEL]).toBe(kind);
    // Who has no kinds has the one that goes without a name.
    expect([state[layout.kinds + EGYPT], state[layout.kinds + US]]).toEqual([0, 0]);
  });

  it('stands in the briefing of turn 1, gauges, tracks, levels and bars at their starts', () => {
    const state = opening(0);
    const gauge = (id: string): number | undefined => state[layout.gauges + indexOf(camp.gauges, id)];
    expect([state[layout.turn], state[layout.phase]]).toEqual([1, 0]);
    // The first assumption sets the start of the preparation.
    expect(['danger', 'readiness', 'riyadh', 'paid_before'].map(gauge)).toEqual([45, 30, 40, 0]);
    expect(camp.copies.map(({ slot }) => state[slot])).toEqual([0, 0, 0, 0]);
    expect(camp.issues.map((_, issue) => state[layout.levels + issue])).toEqual([0, 0, 0, 0, 0]);
    // Words are the first of three bars.
    expect(state[layout.bars]).toBe(1);
    expect(camp.parties.map((_, party) => state[layout.mandates + party])).toEqual([0, 0, 0]);
  });

  it('gives everybody the priors, whatever was drawn', () => {
    for (const draw of [0, 0.9]) {
      const state = opening(draw);
      for (const observer of [EGYPT, US]) {
        const row = layout.beliefs + (observer * camp.parties.length + ISRAEL) * camp.mostKinds;
        expect([state[row], state[row + 1]]).toEqual([0.6, 0.4]);
      }
    }
  });

  it('lays as many issues on an agenda that is set as it holds, and knows which channels are open', () => {
    const state = opening(0);
    expect(camp.issues.map((_, issue) => state[layout.agenda + issue])).toEqual([1, 1, 1, 1, 0]);
    expect(camp.channels.map((_, channel) => state[layout.open + channel])).toEqual([1, 1]);
  });

  it('opens every issue of a table whose agenda nobody sets, else the first on its list', () => {
    const bay = tale({
      tables: '{ hall: { at: quay, parties: [north, south], agenda: { of: [light, fish], at_most: 1 } } }',
    });
    const { state } = play(bay).game;
    expect(bay.issues.map((_, issue) => state[bay.layout.agenda + issue])).toEqual([1, 1]);
    const set = tale({
      tables:
        '{ hall: { at: quay, parties: [north, south], agenda: { of: [light, fish], at_most: 1, set_by: north } } }',
    });
    expect(set.issues.map((_, issue) => play(set).game.state[set.layout.agenda + issue])).toEqual([0, 1]);
  });

  it('takes the kinds that are forced, and draws none for them', () => {
    const game = play(camp, { force: { israel: 'holds_on' } });
    expect(game.game.state[layout.kinds + ISRAEL]).toBe(1);
  });
});
