import { describe, expect, it } from 'vitest';
import { shippedIds } from '../../src/cli/scenario-files.ts';
import { worldFate } from '../../src/kernel/fate.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { mindOf } from '../../src/minds/mind-of.ts';
import { nothingMind } from '../../src/minds/nothing-mind.ts';
import { persona } from '../../src/minds/persona.ts';
import { randomMind } from '../../src/minds/random-mind.ts';
import { conduct } from '../../src/rules/conduct.ts';
import type { Decision, GameState, Mind, Question } from '../../src/rules/game.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';
import { viewOf } from '../../src/rules/view.ts';
import { hiddenOtherwise } from '../fixtures/hidden-otherwise.ts';
import { diceOf } from '../fixtures/random-play.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const MINDS: Readonly<Record<string, Mind>> = {
  'an easy persona': persona('easy'),
  'a persona': persona(),
  'a strict persona': persona('strict'),
  'the mind of normal': mindOf('normal'),
  'the mind of strict': mindOf('strict'),
  chance: randomMind,
  'who does nothing': nothingMind,
};

interface Asked {
  readonly state: GameState;
  readonly question: Question;
}

const luck = (slot: number): number => (slot * 0.37) % 1;

/** One question of each sort to each seat, in a game among personas. */
function questionsOf(rulebook: Rulebook): Asked[] {
  const game = kernelGame(rulebook, worldFate(rulebook, 'hidden'));
  const flow = conduct(game, { position: () => game.position });
  const asked = new Map<string, Asked>();
  for (let next = flow.next(), count = 0; next.done !== true && count < 60; count += 1) {
    const question = next.value;
    const key = `${question.kind} ${question.seat}`;
    if (!asked.has(key)) asked.set(key, { state: game.state.slice(), question });
    next = flow.next(decide(persona(), rulebook, game.state, question));
  }
  return [...asked.values()];
}

function decide(mind: Mind, rulebook: Rulebook, state: GameState, question: Question): Decision {
  const view = viewOf(rulebook, state, question.seat);
  return question.kind === 'answer' ? mind.respond(view, question, luck) : mind.choose(view, question, luck);
}

describe.each(shippedIds())('in %s', (id) => {
  const rulebook = shippedRulebook(id);
  const questions = questionsOf(rulebook);

  it('a game asks several things of several seats', () => {
    expect(questions.length).toBeGreaterThan(3);
  });

  it.each(Object.entries(MINDS))('%s decides the same whatever is hidden from its seat', (_, mind) => {
    const dice = diceOf(`hidden/${id}`);
    for (const { state, question } of questions) {
      const here = decide(mind, rulebook, state, question);
      const otherwise = hiddenOtherwise(rulebook, state, question.seat, dice);
      expect(otherwise).not.toEqual(state);
      expect(decide(mind, rulebook, otherwise, question)).toEqual(here);
    }
  });
});
