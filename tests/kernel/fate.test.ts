import { describe, expect, it } from 'vitest';
import { luckVector } from '../../src/kit/luck.ts';
import { at } from '../../src/kit/never.ts';
import { forcedFate, scriptedFate, worldFate } from '../../src/kernel/fate.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('camp_david_1978');
const chanceOf = (id: string, outcome: string): number =>
  rulebook.chances.findIndex((chance) => chance.id === id && chance.outcomes.includes(outcome));

describe('the luck of the world', () => {
  it('is one vector a turn, one slot a chance', () => {
    const fate = worldFate(rulebook, 'seed');
    for (const turn of [0, 3, 1, 3]) {
      const vector = luckVector('seed', 'world', turn, rulebook.chances.length);
      const draws = rulebook.chances.map((_, chance) => fate.draw(turn, chance));
      expect(draws).toEqual([...vector]);
    }
  });

  it('forces an outcome of the chance that knows it, among chances of one name', () => {
    const fate = worldFate(rulebook, 'seed', { plea: 'cold', israel: 'holds_on' });
    expect(fate.forced(chanceOf('plea', 'cold'))).toBe(1);
    expect(fate.forced(chanceOf('storm', 'never'))).toBe(-1);
    expect(fate.forced(chanceOf('israel', 'holds_on'))).toBe(1);
    expect(fate.forced(chanceOf('shouting', 'never'))).toBe(-1);
  });

  it('forces which of a group comes, and on which turn', () => {
    const game = kernelGame(rulebook, worldFate(rulebook, 'seed', { storm: 'walkout_rumour@8' }));
    const rumour = rulebook.deeds.findIndex(({ id }) => id === 'event.walkout_rumour');
    const slot = rulebook.layout.happened + rumour;
    while (at(game.state, rulebook.layout.turn) < 9) {
      expect(game.state[slot]).toBe(0);
      game.submit({ kind: 'close_orders' });
      for (let waiting = game.waiting(); waiting.kind === 'offer'; waiting = game.waiting()) {
        game.submit({ kind: 'pass', party: waiting.party });
      }
    }
    expect(game.state[slot]).toBe(8);
  });

  it.each([
    ['a chance that is not there', { weather: 'fine' }],
    ['an outcome that is not there', { plea: 'unheard' }],
    ['a turn outside the window', { storm: 'wire@99' }],
  ])('does not take %s', (_, forces) => {
    const [name] = Object.keys(forces);
    expect(forcedFate(rulebook, 'seed', forces)).toMatchObject({ ok: false, failure: [{ name }] });
    expect(() => worldFate(rulebook, 'seed', forces)).toThrow(/No chance/);
  });
});

describe('a scripted fate', () => {
  const israel = chanceOf('israel', 'holds_on');

  it('gives what is written and knows what was never asked', () => {
    const [first, second] = [
      { turn: 0, chance: 'israel', draw: 0.7 },
      { turn: 2, chance: 'plea', draw: 0.1 },
    ];
    const fate = scriptedFate(rulebook, [first, second]);
    expect(fate.unused()).toEqual([first, second]);
    expect(fate.draw(0, israel)).toBe(0.7);
    expect(fate.unused()).toEqual([second]);
    expect(fate.draw(2, chanceOf('plea', 'cold'))).toBe(0.1);
    expect(fate.unused()).toEqual([]);
  });

  it('throws where it is asked for more', () => {
    const fate = scriptedFate(rulebook, [{ turn: 0, chance: 'israel', draw: 0.7 }]);
    expect(() => fate.draw(1, israel)).toThrow('Turn 1 asks for a draw of israel');
  });

  it('decides what kind is drawn', () => {
    const kindUnder = (draw: number): number | undefined =>
      kernelGame(rulebook, scriptedFate(rulebook, [{ turn: 0, chance: 'israel', draw }])).state[
        rulebook.layout.kinds + 1
      ];
    expect([kindUnder(0.59), kindUnder(0.61)]).toEqual([0, 1]);
  });
});
