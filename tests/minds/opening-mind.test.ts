import { expect, it } from 'vitest';
import { playOut } from '../../src/lab/play-out.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { worldFate } from '../../src/kernel/fate.ts';
import { at } from '../../src/kit/never.ts';
import { nothingMind } from '../../src/minds/nothing-mind.ts';
import { openingMind, takingOver } from '../../src/minds/opening-mind.ts';
import { persona } from '../../src/minds/persona.ts';
import type { Mind } from '../../src/rules/game.ts';
import { beginningOf } from '../../src/session/beginning.ts';
import { shippedRulebook, shippedScenario } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('camp_david_1978', { length: 'short' });
const { line } = beginningOf(shippedScenario('camp_david_1978'), 'short') ?? {};

/** The moves of parties up to turn 7, and from turn 8 on. */
function moves(rest: 'personas' | 'nobody' | undefined, then: Mind): readonly [readonly string[], readonly string[]] {
  if (!line) throw new Error('There is no short game');
  const opening = openingMind(rulebook, { line, ...(rest && { rest }) });
  const game = kernelGame(rulebook, worldFate(rulebook, 'tea', line.force), { keepSteps: false });
  const [before, after]: [string[], string[]] = [[], []];
  playOut({
    game,
    seed: 'tea',
    minds: rulebook.parties.map(() => takingOver(opening, 8, then)),
    onDecision: (_, decision) => {
      const side = at(game.state, rulebook.layout.turn) < 8 ? before : after;
      if (decision.kind === 'orders') side.push(...decision.deeds.map((deed) => at(rulebook.deeds, deed).id));
      if (decision.kind === 'offer' && decision.package.length > 0) side.push('offer');
    },
  });
  return [before, after];
}

it('nobody adds nothing to what the line says, and personas do', () => {
  const [alone] = moves('nobody', nothingMind);
  expect(alone).toEqual(['us.shuttle', 'us.part_them']);
  const [filled] = moves('personas', nothingMind);
  expect(filled.length).toBeGreaterThan(alone.length);
  expect(moves(undefined, nothingMind)[0]).toEqual(filled);
});

it('whoever takes over decides from the turn of taking over on', () => {
  expect(moves('nobody', nothingMind)[1]).toEqual([]);
  expect(moves('nobody', persona())[1].length).toBeGreaterThan(3);
});
