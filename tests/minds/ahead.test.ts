import { expect, it } from 'vitest';
import { aheadIn } from '../../src/minds/ahead.ts';
import { LOWER, UPPER, rulebook } from '../fixtures/two-valleys.ts';

it.each([
  [{}, []],
  [{ upper: 'easy', lower: 'normal' }, [LOWER]],
  [{ upper: 'strict', lower: 'easy' }, [UPPER]],
  [{ upper: 'human', lower: 'human' }, [UPPER, LOWER]],
] as const)('of %o those look ahead who search, and people', (seats, ahead) => {
  expect(aheadIn(rulebook, seats)).toBe(ahead.reduce<number>((bits, party) => bits | (1 << party), 0));
});
