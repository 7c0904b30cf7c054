import { describe, expect, it } from 'vitest';
import { whyNotAtHome } from '../../src/rules/carrying.ts';
import { packageOf } from '../../src/rules/draft.ts';
import type { Question } from '../../src/rules/game.ts';
import { layOffer } from '../../src/rules/offers.ts';
import type { Package } from '../../src/rules/step.ts';
import { ABBEY, LOWER, TENT, UPPER, layout, opening, packed, rulebook } from '../fixtures/two-valleys.ts';

const offering = (seat: number): Question => ({ kind: 'offer', seat, table: TENT, summit: -1, options: [] });
const answering = (seat: number): Question => ({ kind: 'answer', seat, table: TENT, summit: -1, options: [] });
const half = packageOf(packed({ toll: 'half' }));
const full = packageOf(packed({ toll: 'full' }));
const lay = (offered: Package) => ({ kind: 'offer', package: offered, public: false }) as const;

// The town of the upper valley, a veto, sees 5.36 of the 6 it needs in half the toll, and 21.59 in all of it (win-set.test.ts).
describe('who plays for itself', () => {
  it.each([
    ['cannot offer what home would not carry', UPPER, half, {}, 'not_at_home'],
    ['can offer what home carries', UPPER, full, {}, undefined],
    ['can once home needs less', UPPER, half, { [layout.needs + UPPER]: -1 }, undefined],
    ['can put before others what it does not sign itself', ABBEY, half, {}, undefined],
  ])('%s', (_, seat, offered, slots, code) => {
    expect(whyNotAtHome(opening(slots), offering(seat), lay(offered))?.code).toBe(code);
  });

  it.each([
    ['cannot say yes to what home would not carry', UPPER, half, true, 'not_at_home'],
    ['can say no to it', UPPER, half, false, undefined],
    ['can say yes to what home carries', UPPER, full, true, undefined],
    [
      'is told of its own home and not of another',
      LOWER,
      packageOf(packed({ water: 'some', toll: 'half' })),
      true,
      undefined,
    ],
  ])('%s', (_, seat, offered, accepts, code) => {
    const by = seat === UPPER ? LOWER : UPPER;
    const position = opening({ [layout.offerBy]: by + 1, [layout.offerAt]: TENT + 1 });
    layOffer(rulebook, position.state, offered);
    expect(whyNotAtHome(position, answering(seat), { kind: 'answer', accepts })?.code).toBe(code);
  });

  it('may say nothing, or leave', () => {
    expect(whyNotAtHome(opening(), offering(UPPER), { kind: 'pass' })).toBeUndefined();
    expect(whyNotAtHome(opening(), offering(UPPER), { kind: 'deed', deed: 0 })).toBeUndefined();
  });
});
