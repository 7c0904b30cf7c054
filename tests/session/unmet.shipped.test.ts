import { describe, expect, it } from 'vitest';
import { shippedIds } from '../../src/cli/scenario-files.ts';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { worldFate } from '../../src/kernel/fate.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { at } from '../../src/kit/never.ts';
import { randomMind } from '../../src/minds/random-mind.ts';
import { whyNot } from '../../src/rules/why-not.ts';
import type { Chair } from '../../src/session/chair.ts';
import { createSession } from '../../src/session/session.ts';
import { unmetOf } from '../../src/session/unmet.ts';
import { diceOf, randomPerson } from '../fixtures/random-play.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

describe.each(shippedIds())('why a move of %s is closed', (id) => {
  const rulebook = shippedRulebook(id);
  const evaluator = flatEvaluator(rulebook);
  const chairs = Object.fromEntries(
    rulebook.parties.filter(({ plans }) => plans).map(({ id: party }): [string, Chair] => [party, { kind: 'human' }]),
  );

  it('is told in facts each time somebody is asked in some random games, and never as an expression', () => {
    const untold = new Set<string>();
    let refused = 0;
    for (const seed of ['one', 'two', 'three', 'four']) {
      const dice = diceOf(`closed/${seed}`);
      const session = createSession({ rulebook, chairs, rest: randomMind, seed });
      for (let question = session.question(); question !== undefined; question = session.question()) {
        const { seat } = question;
        const position = { rulebook, state: session.view(seat).state, evaluator };
        for (const deed of at(rulebook.deedsOf, seat)) {
          const code = whyNot(position, seat, deed, 'order')?.code;
          if (code !== 'condition' && code !== 'wrong_state') continue;
          refused += 1;
          const parts = unmetOf(position, deed);
          const raw = parts.length === 0 || parts.some(({ kind }) => kind === 'other');
          if (raw) untold.add(at(rulebook.deeds, deed).id);
        }
        const waiting = kernelGame(rulebook, worldFate(rulebook, seed), { from: session.position().state }).waiting();
        session.sit(seat);
        expect(session.decide(randomPerson(position, waiting, question, dice))).toBeUndefined();
      }
    }
    expect([...untold]).toEqual([]);
    expect(refused).toBeGreaterThan(50);
  });
});
