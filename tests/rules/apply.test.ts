import { describe, expect, it } from 'vitest';
import { offerOnTable } from '../../src/rules/offers.ts';
import { indexOf, lines, packageSaid } from '../fixtures/lines-of-play.ts';
import { play } from '../fixtures/play.ts';
import { tale } from '../fixtures/tale.ts';

const bay = tale({
  issues: `
  fish: { gives: south, signs: [north, south], levels: { closed: {}, shared: { north: 40, south: -20 }, open: { north: 60, south: -50, signs: [south, isle, reef] } } }
  light: { gives: north, signs: [north, south], levels: { dark: {}, lit: { north: -40, south: 50 } } }`,
  parties: `
  reef: { home: quay, seat: reactive, temper: { concedes: steady }, outside: 0 }
  north: { home: quay, seat: playable, capacity: 2, temper: { concedes: steady }, audience: 12, outside: 4 }
  south: { home: quay, seat: playable, capacity: 2, temper: { concedes: steady }, audience: 12, outside: 4 }
  isle: { home: quay, seat: minded, capacity: 1, temper: { concedes: steady }, outside: 0 }`,
  tables: `
  hall: { at: quay, parties: [north, south], agenda: { of: [fish, light], at_most: 2 }, exchanges: 3, publish: { points: 3 } }
  pier: { at: quay, parties: [south, isle], agenda: { of: [light], at_most: 1 } }`,
  moves: `
  work: { by: [north, south], text: Work, cost: 2, do: [ add: { heat: 1 } ] }`,
});
const { layout } = bay;

describe('an offer', () => {
  it('lies on the table until all who must have answered, in the order of the file, its maker taken as agreed', () => {
    const sea = play(bay);
    sea.say('all is ordered', 'north offers fish open warm, light lit');
    expect(offerOnTable(bay, sea.game.state)).toEqual(packageSaid(bay, 'fish open warm, light lit'));
    expect(sea.waits()).toBe('answer of reef at hall');
    sea.say('reef accepts');
    expect(sea.waits()).toBe('answer of south at hall');
    expect(sea.refusal('isle accepts')).toBe('not_yours');
    sea.say('south accepts', 'isle accepts');
    expect(sea.waits()).toBe('offer of south at pier');
    expect(sea.agreed('fish')).toBe('open warm by north');
    expect(offerOnTable(bay, sea.game.state)).toEqual([]);
  });

  it('falls with the first refusal, and the next exchange begins', () => {
    const sea = play(bay);
    sea.say('all is ordered', 'north offers fish open', 'reef accepts', 'south refuses');
    expect(offerOnTable(bay, sea.game.state)).toEqual([]);
    expect(bay.parties.map((_, party) => sea.game.state[layout.accepted + party])).toEqual([0, 0, 0, 0]);
    expect(sea.waits()).toBe('offer of south at hall');
    sea.say('south passes', 'north offers light lit', 'south refuses');
    expect(sea.waits()).toBe('offer of south at pier');
    expect(sea.told()).toEqual(
      lines(`
        all is ordered · north offers fish open · reef accepts · south refuses
        south passes · north offers light lit · south refuses · - next table`),
    );
  });

  it('made public costs who makes it the price of its table, accepted or not', () => {
    const sea = play(bay);
    sea.say('all is ordered', 'north offers in public light lit');
    expect(sea.game.state[layout.offerPublic]).toBe(1);
    sea.say('south refuses', 'south offers in public light lit', 'north accepts');
    expect([sea.paid('north'), sea.paid('south')]).toEqual([3, 3]);
    expect(sea.game.state[layout.offerPublic]).toBe(0);
    sea.say('south offers light lit', 'north refuses');
    expect(sea.paid('south')).toBe(3);
  });
});

describe('an order', () => {
  it('spends what it costs, and a new turn gives it back', () => {
    const sea = play(bay);
    sea.say('north.work');
    expect([sea.of('spent', 'north'), sea.of('spent', 'south')]).toEqual([2, 0]);
    sea.until(2);
    expect(sea.of('spent', 'north')).toBe(0);
    expect(sea.game.state[layout.happened + indexOf(bay.deeds, 'north.work')]).toBe(1);
  });
});

describe('a table', () => {
  it('remembers on which turn it talked', () => {
    const sea = play(bay);
    const talked = (): readonly (number | undefined)[] => [0, 1].map((table) => sea.game.state[layout.talked + table]);
    expect(talked()).toEqual([0, 0]);
    sea.say('all is ordered', 'north passes');
    expect(talked()).toEqual([1, 0]);
    sea.say('south passes', 'north passes', 'south offers light lit');
    expect(talked()).toEqual([1, 1]);
    sea.say('north refuses');
    sea.until(2);
    expect(talked()).toEqual([1, 1]);
  });
});
