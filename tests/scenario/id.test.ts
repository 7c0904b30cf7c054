import { expect, it } from 'vitest';
import { isId, nameOfId } from '../../src/scenario/id.ts';

it.each(['a', 'end_of_war', 'f16', 'camp_david_1978'])('%s is an id', (text) => {
  expect(isId(text)).toBe(true);
});
it.each(['', 'A', '1a', '_a', 'end-of-war', 'a b', 'a.b', 'é', 'constructor', '__proto__'])('%s is none', (text) => {
  expect(isId(text)).toBe(false);
});
it('a thing without a name is called by its id, with spaces and a capital', () => {
  expect(nameOfId('end_of_war')).toBe('End of war');
});
