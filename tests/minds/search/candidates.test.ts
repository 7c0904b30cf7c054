import { expect, it } from 'vitest';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { playGame } from '../../../src/lab/play-game.ts';
import { persona } from '../../../src/minds/persona.ts';
import { candidatesFor } from '../../../src/minds/search/candidates.ts';
import { whyNotAtHome } from '../../../src/rules/carrying.ts';
import { viewOf } from '../../../src/rules/view.ts';
import { shippedRulebook } from '../../fixtures/shipped.ts';

it('a mind that searches never thinks of a yes that home would not carry, and always of one that it would', () => {
  const rulebook = shippedRulebook('camp_david_1978');
  const [yes, no] = [true, false].map((accepts) => ({ kind: 'answer', accepts }) as const);
  const thought = { carried: 0, not: 0 };
  for (const seed of ['one', 'two', 'three']) {
    playGame(rulebook, {
      seed,
      minds: () => rulebook.parties.map(() => persona()),
      onDecision: ({ position }, question) => {
        if (question.kind !== 'answer' || yes === undefined || no === undefined) return;
        const view = viewOf(rulebook, position.state, question.seat);
        const seen = { ...view, evaluator: flatEvaluator(rulebook) };
        const carried = whyNotAtHome(seen, question, yes) === undefined;
        thought[carried ? 'carried' : 'not'] += 1;
        const candidates = candidatesFor(view, question, no, 10);
        expect(candidates.some((one) => one.kind === 'answer' && one.accepts)).toBe(carried);
        expect(candidates).toContainEqual(no);
      },
    });
  }
  expect([thought.carried > 0, thought.not > 0]).toEqual([true, true]);
});
