import { describe, expect, it } from 'vitest';
import { worldFate } from '../../src/kernel/fate.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('first_steps');
const fate = worldFate(rulebook, 'game');

describe('a game on the kernel', () => {
  it('played on from a state leaves that state as it was', () => {
    const { state } = kernelGame(rulebook, fate);
    const before = state.slice();
    const game = kernelGame(rulebook, fate, { from: state });
    expect(game.submit({ kind: 'close_orders' })).toBeUndefined();
    expect(state).toEqual(before);
    expect(game.state).not.toEqual(before);
  });

  it('keeps its steps, or none where it is told to', () => {
    const [kept, none] = [kernelGame(rulebook, fate), kernelGame(rulebook, fate, { keepSteps: false })];
    for (const game of [kept, none]) game.submit({ kind: 'close_orders' });
    expect(kept.steps.map(({ kind }) => kind).slice(0, 2)).toEqual(['enter', 'close_orders']);
    expect(none.steps).toEqual([]);
    expect(none.state).toEqual(kept.state);
  });

  it('refuses what is not lawful and stands where it stood', () => {
    const game = kernelGame(rulebook, fate);
    const before = game.state.slice();
    expect(game.submit({ kind: 'answer', party: 0, accepts: true })).toEqual({ code: 'not_now' });
    expect(game.submit({ kind: 'move', deed: rulebook.deeds.length })).toEqual({ code: 'not_an_option' });
    expect(game.state).toEqual(before);
  });
});
