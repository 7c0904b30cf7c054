import { describe, expect, it } from 'vitest';
import { worldFate } from '../../src/kernel/fate.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { at } from '../../src/kit/never.ts';
import { meritOf, think, type Thinking } from '../../src/minds/merit.ts';
import { outlookOf } from '../../src/minds/outlook.ts';
import { prospectsOf } from '../../src/minds/prospects.ts';
import { supposeDeed } from '../../src/minds/suppose-deed.ts';
import { supposeFrom, withdraw } from '../../src/rules/supposition.ts';
import { viewOf } from '../../src/rules/view.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('korea_2018');
const party = (id: string): number => rulebook.parties.findIndex((one) => one.id === id);
const deed = (id: string): number => rulebook.deedById[id] ?? Number.NaN;

/** What a seat thinks in a week in which the road to the summit is open and nothing is agreed. */
function thinkingIn(turn: number, seat: string): Thinking {
  const { state } = kernelGame(rulebook, worldFate(rulebook, 'merit', { us: 'keeps_pressure' })).position;
  const road = rulebook.tracks.findIndex(({ id }) => id === 'road');
  const copy = rulebook.copies.findIndex(({ track }) => track === road);
  const now = state.slice();
  now[rulebook.layout.turn] = turn;
  now[rulebook.layout.positions + copy] = at(rulebook.tracks, road).states.indexOf('accepted');
  return think(viewOf(rulebook, now, party(seat)));
}

describe('the merit of a word given', () => {
  it('is, for one said in silence, the twentieth of a point of attention and the tenth that its order takes', () => {
    expect(meritOf(thinkingIn(6, 'us'), deed('us.announce.silent'), true)).toBeCloseTo(-0.15, 12);
  });

  it('is found from what the table may bring once it is given, not from what was expected of it before', () => {
    const thinking = thinkingIn(12, 'us');
    const { position, seat, prospects } = thinking;
    const from = supposeFrom();
    supposeDeed(position, seat, at(rulebook.deeds, deed('us.draw_line.not_while_held')), {
      signals: 0,
      trust: 0,
      people: 0,
    });
    const after = prospectsOf(position, seat, outlookOf(position, seat)).value;
    withdraw(position.state, from);
    // An order of one: 0.05 + 0.1; a tenth of an audience of nine for a word that may have to be eaten.
    const merit = meritOf(thinking, deed('us.draw_line.not_while_held'), true);
    expect(merit).toBeCloseTo(after - prospects.value - 0.15 - 0.9, 9);
  });
});
