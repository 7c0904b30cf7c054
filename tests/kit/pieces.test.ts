import { expect, it } from 'vitest';
import { inOneGo, type Pieces } from '../../src/kit/pieces.ts';

function* count(to: number, seen: number[]): Pieces<string> {
  for (let n = 1; n <= to; n += 1) {
    yield;
    seen.push(n);
  }
  return 'done';
}

it.each([0, 1, 3])('work with %i pauses is done in one go', (to) => {
  const seen: number[] = [];
  expect(inOneGo(count(to, seen))).toBe('done');
  expect(seen).toHaveLength(to);
});

it('work that is laid down goes no further until it is taken up', () => {
  const seen: number[] = [];
  const work = count(3, seen);
  work.next();
  work.next();
  expect(seen).toEqual([1]);
  expect(inOneGo(work)).toBe('done');
  expect(seen).toEqual([1, 2, 3]);
});
