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
