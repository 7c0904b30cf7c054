import { expect, it, vi } from 'vitest';
import { openHouse } from '../../src/app/house.ts';
import type { Shelf, Storage } from '../../src/app/storage.ts';
import { shipped } from './shipped.ts';

const { scenario } = shipped('first_steps');
const check = { state: 'done', plays: false, games: 0, of: 0, problems: [], tests: [], endings: [], chart: [] };
let mended = false;

vi.mock('../../src/app/library.ts', () => ({ ownId: (id: string) => `own:${id}` }));
vi.mock('../../src/app/check/checker.ts', () => ({
  checkInWorker: () => Promise.resolve({ check, problems: [], ...(mended && { scenario }) }),
}));

function shelf<Thing extends { readonly id: string }>(): Shelf<Thing> {
  const things = new Map<string, Thing>();
  return {
    all: () => Promise.resolve([...things.values()]),
    get: (id) => Promise.resolve(things.get(id)),
    put: (thing) => Promise.resolve(things.set(thing.id, thing)).then(() => undefined),
    remove: (id) => Promise.resolve(things.delete(id)).then(() => undefined),
  };
}

const open = (storage: Storage) =>
  openHouse({
    storage,
    found: () => Promise.reject(new Error('no ending is found here')),
    general: () => false,
    reading: () => 'full',
    onChange: () => undefined,
    onFailure: () => undefined,
    now: () => 0,
    chance: () => 'chance',
  });

it('what was wrong with a file is forgotten for good once it comes mended under the same name', async () => {
  const storage: Storage = { lasting: true, games: shelf(), scenarios: shelf() };
  const house = await open(storage);
  mended = false;
  await house.takeScenario('scenario.yaml', new Map());
  expect((await open(storage)).scenarios().map(({ id }) => id)).toEqual(['own:scenario.yaml']);
  mended = true;
  await house.takeScenario('scenario.yaml', new Map());
  expect((await open(storage)).scenarios().map(({ id }) => id)).toEqual([`own:${scenario.id}`]);
});
