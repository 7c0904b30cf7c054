import { expect, it } from 'vitest';
import { whyNot } from '../../src/rules/why-not.ts';
import { indexOf } from '../fixtures/lines-of-play.ts';
import { play } from '../fixtures/play.ts';
import { tale } from '../fixtures/tale.ts';

it('what is only done at one summit is refused at another', () => {
  const bay = tale({
    summits: `
  lunch: { between: [north, south], table: hall, turn: 2, rounds: 1, prepared: 0 }
  meeting: { main: true, between: [north, south], table: hall, turn: 6, rounds: 1, prepared: 0 }`,
    moves: `
  joke: { by: north, during: lunch, text: A joke, do: [ add: { heat: -1 } ] }
  toast: { by: north, during: meeting, text: A toast, do: [ add: { trust: 1 } ] }`,
  });
  const sea = play(bay);
  const moment = (id: string) => whyNot(sea.game.position, 0, indexOf(bay.deeds, id), 'moment');
  sea.until(2);
  sea.say('all is ordered', 'south passes');
  expect(sea.waits()).toBe('a moment of north: north.joke');
  expect([moment('north.joke'), moment('north.toast')]).toEqual([undefined, { code: 'not_now', path: 'moves.toast' }]);
  sea.until(6);
  sea.say('all is ordered', 'south passes');
  expect(sea.waits()).toBe('a moment of north: north.toast');
});
