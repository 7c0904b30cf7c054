import { expect, it } from 'vitest';
import { worldFate } from '../../../src/kernel/fate.ts';
import { kernelGame } from '../../../src/kernel/game.ts';
import { at } from '../../../src/kit/never.ts';
import { persona } from '../../../src/minds/persona.ts';
import { tryOut, type Trial } from '../../../src/minds/search/playout.ts';
import { shippedRulebook } from '../../fixtures/shipped.ts';

it('a trial is broken off after so many decisions of the model, and read where it stands', () => {
  const rulebook = shippedRulebook('korea_2018');
  const { state } = kernelGame(rulebook, worldFate(rulebook, 'playout'));
  const seat = at(
    rulebook.parties.flatMap(({ plans }, party) => (plans ? [party] : [])),
    0,
  );
  const mind = persona('normal');
  const nodesTo = (depth: number): number => {
    const question = { kind: 'orders', seat, options: [] } as const;
    const trial: Trial = { rulebook, seat, question, turns: 3, depth, model: mind, self: mind, sealed: new Map() };
    const { value, nodes } = tryOut(trial, state.slice(), { kind: 'orders', deeds: [] }, 'playout');
    expect(Number.isFinite(value)).toBe(true);
    return nodes;
  };
  expect(nodesTo(1000)).toBeGreaterThan(12);
  // One for the decision tried, one for each decision of the model; the two others' sealed orders do not bring it nearer its end.
  expect(nodesTo(8)).toBe(11);
  expect(nodesTo(2)).toBe(5);
});
