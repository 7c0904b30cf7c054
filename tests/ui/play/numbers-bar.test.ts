import { expect, it } from 'vitest';
import { timeLeft } from '../../../src/ui/play/numbers-bar.tsx';
import { createWords } from '../../../src/words/words.ts';

const { say } = await createWords('en');

it('the time left is counted until the day, and is a word from then on', () => {
  expect(timeLeft({ count: 1, unit: 'week' }, say)).toBe('1 week');
  expect(timeLeft({ count: 3, unit: 'day' }, say)).toBe('3 days');
  expect(timeLeft({ count: 1, unit: 'week', stage: 'today' }, say)).toBe('today');
  expect(timeLeft({ count: 6, unit: 'week', stage: 'over' }, say)).toBe('over');
});
