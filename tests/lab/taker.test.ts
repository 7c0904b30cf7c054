import { describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import { playGame, seated } from '../../src/lab/play-game.ts';
import { taker } from '../../src/lab/taker.ts';
import { persona } from '../../src/minds/persona.ts';
import { pointsAt } from '../../src/rules/points.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('first_steps');

describe('who only takes', () => {
  it.each([0, 1])(
    'asks for what is best for it, gives nothing up from week to week and promises nothing: seat %d',
    (seat) => {
      let offers = 0;
      for (let game = 0; game < 10; game += 1) {
        playGame(rulebook, {
          seed: `taker/${game}`,
          minds: () => seated(rulebook, persona(), seat, taker),
          onDecision({ position }, question, decision) {
            if (question.seat !== seat) return;
            if (decision.kind === 'orders')
              for (const deed of decision.deeds) {
                const { kind, actions } = at(rulebook.deeds, deed);
                expect(kind).not.toBe('leave');
                expect(actions.some((action) => action.kind === 'promise')).toBe(false);
              }
            if (decision.kind !== 'offer' || question.kind !== 'offer' || question.summit >= 0) return;
            offers += 1;
            for (const { issue, level } of decision.package) {
              const points = at(rulebook.issues, issue).levels.map((_, each) =>
                pointsAt(position, seat, 0, issue, each),
              );
              expect(points[level]).toBe(Math.max(...points));
            }
          },
        });
      }
      expect(offers).toBeGreaterThan(10);
    },
  );
});
