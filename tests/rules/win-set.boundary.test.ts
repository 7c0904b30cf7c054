import { expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import { contentmentOf, passes } from '../../src/rules/win-set.ts';
import { layout, LOWER, opening, packed } from '../fixtures/two-valleys.ts';

it('a constituency is content with exactly what it needs, and not with the least bit less', () => {
  const offered = packed({ water: 'some', toll: 'half' });
  const { value } = at(contentmentOf(opening(), LOWER, offered), 0);
  // The council needs 1 by itself.
  const needing = (points: number) => opening({ [layout.needs + LOWER]: points - 1 });
  const exactly = needing(value);
  expect(at(contentmentOf(exactly, LOWER, offered), 0)).toMatchObject({ need: value, content: true });
  expect(passes(exactly, LOWER, offered)).toBe(true);
  expect(at(contentmentOf(needing(value + 1e-9), LOWER, offered), 0).content).toBe(false);
  expect(passes(needing(value + 1e-9), LOWER, offered)).toBe(false);
});
