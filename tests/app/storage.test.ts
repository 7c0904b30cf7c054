import { expect, it } from 'vitest';
import { openStorage } from '../../src/app/storage.ts';

it('where the browser keeps nothing, everything lives in memory and the page knows', async () => {
  const { lasting, scenarios } = await openStorage();
  expect(lasting).toBe(false);
  const check = {
    state: 'done',
    plays: false,
    games: 0,
    of: 0,
    problems: [],
    tests: [],
    endings: [],
    chart: [],
  } as const;
  await scenarios.put({ id: 'own:one', name: 'one', problems: [], check });
  expect((await scenarios.all()).map(({ id }) => id)).toEqual(['own:one']);
  await scenarios.remove('own:one');
  expect(await scenarios.get('own:one')).toBeUndefined();
});
