import { expect, it } from 'vitest';
import { briefNameOf, goneKey, nameOf, priceOf, timeLeft } from '../../../src/ui/play/number-names.ts';
import { createWords } from '../../../src/words/words.ts';

const words = await createWords('en');
const { say } = words;

it('the time left is counted with this turn, and is a word in the last', () => {
  expect(timeLeft({ count: 0, unit: 'week' }, say)).toBe('the last week');
  expect(timeLeft({ count: 2, unit: 'week' }, say)).toBe('2 weeks');
  expect(timeLeft({ count: 3, unit: 'day' }, say)).toBe('3 days');
  expect(timeLeft({ count: 1, unit: 'week', stage: 'today' }, say)).toBe('today');
  expect(timeLeft({ count: 6, unit: 'week', stage: 'over' }, say)).toBe('over');
});

it('the odds are named by the party they are on', () => {
  const of = { id: 'aland', name: 'Aland', tone: 1 };
  expect(nameOf('meaning', { meaning: { of, odds: 0.5, kinds: [], others: [] } }, say)).toBe(
    'Odds that Aland means it',
  );
  expect(briefNameOf('meaning', { meaning: { of, odds: 0.5, kinds: [], others: [] } }, say)).toBe('Aland means it');
  expect([nameOf, briefNameOf].map((name) => name('meaning', {}, say))).toEqual([
    'Odds they mean it',
    'Odds they mean it',
  ]);
});

it('where somebody has left it says so in the place of a price', () => {
  const [here, there] = ['aland', 'borland'].map((id) => ({ id, name: id, tone: 1 }));
  if (!here || !there) throw new Error('No parties');
  expect(say(goneKey(here, { seat: here }))).toBe('left');
  expect(say(goneKey(there, { seat: here }))).toBe('they left');
});

it('a price is said to cost, and one below nothing to bring', () => {
  expect([2.5, 0, -2.5].map((price) => priceOf(price, words))).toEqual(['costs 2.5', 'costs 0', 'brings 2.5']);
});
