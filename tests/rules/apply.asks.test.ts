import { expect, it } from 'vitest';
import { lines } from '../fixtures/lines-of-play.ts';
import { play } from '../fixtures/play.ts';
import { tale } from '../fixtures/tale.ts';

it('an answer asks nobody in its turn, though the same move does as an order', () => {
  const harbour = tale({
    moves: `
  visit: { by: north, text: Visit, asks: { south: [consult] }, do: [ add: { trust: 1 } ] }
  consult: { by: south, text: Consult, asks: { isle: [advise] }, do: [ add: { heat: 1 } ] }
  advise: { by: isle, text: Advise, do: [ add: { heat: 10 } ] }`,
  });
  const sea = play(harbour);
  sea.say('north.visit', 'south.consult');
  expect(sea.told()).toEqual(lines('north.visit · south.consult · - north.visit'));
  sea.until(2);
  sea.told();
  sea.say('south.consult', 'isle.advise');
  expect(sea.told()).toEqual(lines('south.consult · isle.advise · - south.consult'));
});

it('of several parties that may do a deed none asks itself', () => {
  const harbour = tale({
    moves: `
  call: { by: [north, south], text: Call, asks: { south: [nod], isle: [nod] }, do: [ add: { trust: 1 } ] }
  nod: { by: [south, isle], text: Nod, do: [ add: { heat: 1 } ] }`,
  });
  const sea = play(harbour);
  sea.say('north.call');
  expect(sea.waits()).toBe('south is asked by north.call: south.nod');
  sea.say('south.nod', 'isle.nod', 'south.call');
  expect(sea.waits()).toBe('orders');
  expect(sea.told()).toEqual(
    lines('north.call · south.nod · isle.nod · - north.call · south.call · isle passes · - south.call'),
  );
});
