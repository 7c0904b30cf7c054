import { expect, it } from 'vitest';
import { keepLast, lastFew, nextToGo } from '../../src/minds/last-few.ts';

it('the last few are kept, and while there is room nothing goes', () => {
  const few = lastFew<string>(3);
  keepLast(few, 'one');
  keepLast(few, 'two');
  expect(nextToGo(few)).toBeUndefined();
  expect(few.things).toEqual(['one', 'two']);
});

it('then the oldest goes first, and is the one that may be written over', () => {
  const few = lastFew<string>(2);
  const gone: (string | undefined)[] = [];
  for (const thing of ['one', 'two', 'three', 'four', 'five']) {
    gone.push(nextToGo(few));
    keepLast(few, thing);
  }
  expect(gone).toEqual([undefined, undefined, 'one', 'two', 'three']);
  expect(few.things.toSorted()).toEqual(['five', 'four']);
});
