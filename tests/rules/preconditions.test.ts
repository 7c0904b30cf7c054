import { describe, expect, it } from 'vitest';
import { openPreconditions, preconditionMet, preconditionsMet } from '../../src/rules/preconditions.ts';
import { LOWER, inForce, issue, layout, level, opening, rulebook } from '../fixtures/two-valleys.ts';

const [NO_BAR, WORDS, ACT] = [0, 1, 2] as const;
const [WATER, TOLL] = [0, 1] as const;
const SOME = level('water', 'some');
const heard = layout.heard + LOWER * rulebook.issues.length + issue('water');

describe('a precondition', () => {
  it.each([
    ['is open while its bar is not met', { [layout.bars]: WORDS }, false],
    ['is met by words where words are asked', { [layout.bars]: WORDS, [heard]: SOME }, true],
    ['is not met by words where an act is asked', { [layout.bars]: ACT, [heard]: SOME }, false],
    ['is met by the act', { [layout.bars]: ACT, [inForce('water')]: SOME }, true],
    ['is met without a bar', { [layout.bars]: NO_BAR }, true],
    ['is out of the way once waived', { [layout.bars]: ACT, [layout.waived]: 1 }, true],
  ])('%s', (_, slots, met) => {
    const position = opening(slots);
    expect(preconditionMet(position, WATER)).toBe(met);
    expect(preconditionsMet(position)).toBe(met);
    expect(openPreconditions(position)).toEqual(met ? [] : [WATER]);
  });

  it.each([
    ['is none of the others', { [layout.bars + TOLL]: 1 }, [WATER, TOLL]],
    ['is waived alone', { [layout.bars + TOLL]: 1, [layout.waived + TOLL]: 1 }, [WATER]],
    ['is met alone', { [layout.bars + TOLL]: 1, [inForce('toll')]: level('toll', 'half') }, [WATER]],
    ['is missing if the last is', { [layout.waived]: 1, [layout.bars + TOLL]: 1 }, [TOLL]],
  ])('%s', (_, slots, open) => {
    const position = opening({ [layout.bars]: WORDS, ...slots });
    expect(openPreconditions(position)).toEqual(open);
    expect(preconditionsMet(position)).toBe(false);
  });
});
