import { describe, expect, it } from 'vitest';
import { composer } from '../../src/words/compose.ts';

const compose = composer({
  sentences: {
    plain: 'The table is empty.',
    named: '{{party}} waits for {{ other }}.',
    turned: 'So says {{party, loud}}; {{party, ending(mark: !/?)}}',
    days_one: 'one day',
    days_other: '{{count}} days',
    shelf: { deep: { down: 'found' } },
  },
  plural: (count) => (count === 1 ? 'one' : 'other'),
  turns: { loud: (word) => word.toUpperCase(), ending: (word, option) => word + option },
});

describe('a sentence', () => {
  it.each([
    ['plain', {}, 'The table is empty.'],
    ['named', { party: 'Ann', other: 3 }, 'Ann waits for 3.'],
    ['named', { party: 'Ann' }, 'Ann waits for .'],
    ['turned', { party: 'Bo' }, 'So says BO; Bo!/?'],
    ['days', { count: 1 }, 'one day'],
    ['days', { count: 0 }, '0 days'],
    ['days', { count: 1.5 }, '1.5 days'],
    ['shelf.deep.down', {}, 'found'],
    ['plain', { count: 2 }, 'The table is empty.'],
  ])('%s with %j says %s', (address, values, said) => {
    expect(compose(address, values)).toBe(said);
  });
  it.each(['nowhere', 'shelf', 'shelf.deep', 'plain.deeper', 'toString', 'days'])(
    'at %s there is none, and the address is said',
    (address) => {
      expect(compose(address, {})).toBe(address);
    },
  );
  it('takes a value for text, whatever stands in it', () => {
    expect(compose('named', { party: '{{other}} $& $1', other: 'Bo' })).toBe('{{other}} $& $1 waits for Bo.');
  });
});
