import { expect, it } from 'vitest';
import { once } from '../../src/kit/once.ts';

it('a thing is made when it is first asked for, once, even where it is nothing', () => {
  let made = 0;
  const thing = once((): string | undefined => {
    made += 1;
    return undefined;
  });
  expect(made).toBe(0);
  expect([thing(), thing()]).toEqual([undefined, undefined]);
  expect(made).toBe(1);
});
