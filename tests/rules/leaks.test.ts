import { describe, expect, it } from 'vitest';
import { lines } from '../fixtures/lines-of-play.ts';
import { play } from '../fixtures/play.ts';
import { tale } from '../fixtures/tale.ts';

const bay = tale({
  tracks: `
  talks: { name: Talks, states: [together, broken], no_way_out: [broken] }
  lamp: { name: The lamp, states: [dark, lit], no_way_out: [lit] }`,
  promises: `
  no_lamp: { text: No lamp, by: [north], holds: lamp == "dark" }
  calm: { text: Calm, by: [north], holds: heat < 90 }`,
  moves: `
  meet: { by: north, text: Meet, choose: { how: [open, secret] }, secret: { when: 'how == "secret"', leaks: 0.25, when_leaked: [ add: { trust: 0 - 1 - kept } ] }, do: [ add: { heat: 1 } ] }
  swear: { by: north, text: Swear, secret: { leaks: trust / 100, when_leaked: [ add: { heat: 5 } ] },
    do: [ promise: { no_lamp: firm }, if: { that: heat >= 60, then: [ promise: { calm: hedged } ] } ] }
  bet: { by: north, text: Bet, secret: { leaks: 0.25, when_leaked: [ add: { heat: 5 } ] }, do: [ add: { heat: 1 }, odds: { on: { chance: 0.5, do: [ promise: { calm: firm } ] }, off: { rest: [ add: { heat: 2 } ] } } ] }
  sneak: { by: north, text: Sneak, secret: { when: heat < 60, leaks: 1, when_leaked: [ add: { trust: -5 } ] }, do: [ add: { heat: 1 } ] }
  light: { by: north, text: Light it, do: [ shift: { lamp: dark -> lit } ] }
  fuel: { by: south, text: Fuel, do: [ add: { heat: 10 } ] }`,
});

describe('a secret', () => {
  it('is drawn once a turn from the turn it was made, and leaks with the turns it was kept', () => {
    const sea = play(bay, {
      draws: ['1 leak.north.meet.secret 0.25', '2 leak.north.meet.secret 0.9', '3 leak.north.meet.secret 0.249'],
    });
    sea.say('north.meet.secret');
    sea.until(3);
    expect(sea.gauge('trust')).toBe(20);
    sea.until(4);
    // Kept from day 1 to day 3: 1 + 2.
    expect(sea.gauge('trust')).toBe(17);
    sea.toTheEnd();
    expect(sea.told().filter((line) => line.startsWith('- leak'))).toEqual(['- leak.north.meet.secret']);
  });

  it('is none where the choice is to do it openly', () => {
    const sea = play(bay);
    sea.say('north.meet.open');
    sea.toTheEnd();
    expect([sea.gauge('heat'), sea.gauge('trust')]).toEqual([51, 20]);
  });

  it('is one only while what makes it one holds', () => {
    const sea = play(bay, { force: { 'leak.sneak': 'leaks' } });
    sea.say('south.fuel', 'north.sneak');
    sea.until(2);
    expect(sea.gauge('trust')).toBe(20);
    const other = play(bay, { force: { 'leak.sneak': 'leaks' } });
    other.say('north.sneak');
    other.until(2);
    expect(other.gauge('trust')).toBe(15);
  });

  it('done again is kept from the last time', () => {
    const sea = play(bay, { force: { 'leak.north.meet.secret': 'kept' } });
    sea.say('north.meet.secret');
    sea.until(3);
    sea.say('north.meet.secret');
    sea.toTheEnd();
    expect(sea.gauge('heat')).toBe(52);
    const leaking = play(bay, {
      draws: ['1 leak.north.meet.secret 0.3', '2 leak.north.meet.secret 0.3', '3 leak.north.meet.secret 0.1'],
    });
    leaking.say('north.meet.secret');
    leaking.until(3);
    leaking.say('north.meet.secret');
    leaking.until(4);
    expect(leaking.gauge('trust')).toBe(19);
  });

  it('leaks or is kept as it is forced to', () => {
    const sea = play(bay, { force: { 'leak.meet': 'leaks' } });
    sea.say('north.meet.secret');
    sea.until(2);
    expect(sea.gauge('trust')).toBe(19);
  });

  it('leaks on the turn it is forced to, and on no other', () => {
    const sea = play(bay, { force: { 'leak.meet': 'leaks@3' } });
    sea.say('north.meet.secret');
    sea.until(3);
    expect(sea.gauge('trust')).toBe(20);
    sea.until(4);
    // Kept from day 1 to day 3: 1 + 2.
    expect(sea.gauge('trust')).toBe(17);
  });

  it('that another leak makes likelier is not drawn again the same turn', () => {
    const harbour = tale({
      moves: `
  one: { by: north, text: One, secret: { leaks: heat / 100 }, do: [ add: { trust: 1 } ] }
  two: { by: north, text: Two, secret: { leaks: 0.9, when_leaked: [ add: { heat: 30 } ] }, do: [ add: { trust: 1 } ] }`,
    });
    const sea = play(harbour, { draws: ['1 leak.north.one 0.6', '1 leak.north.two 0.6', '2 leak.north.one 0.6'] });
    sea.say('north.one', 'north.two', 'all is ordered', 'north passes');
    expect(sea.told()).toEqual(
      lines('north.one · north.two · all is ordered · north passes · - next table · - leak.north.two'),
    );
    sea.until(3);
    expect(sea.told().at(-1)).toBe('- leak.north.one');
  });
});

describe('a promise made in secret', () => {
  it('binds from the day it leaks', () => {
    const sea = play(bay, { draws: ['1 leak.north.swear 0.5', '2 leak.north.swear 0.1'] });
    sea.say('north.swear');
    expect(sea.promise('north', 'no_lamp')).toBe('none none');
    sea.until(2);
    sea.say('south.fuel', 'all is ordered', 'south passes');
    expect(sea.promise('north', 'no_lamp')).toBe('live firm');
    sea.say('north.light');
    expect(sea.promise('north', 'no_lamp')).toBe('broken firm');
    // 12 · 3 ÷ 6
    expect(sea.paid('north')).toBe(6);
  });

  it('binds nobody before: breaking it is free', () => {
    const sea = play(bay, { force: { 'leak.swear': 'kept' } });
    sea.say('north.swear', 'north.light');
    expect([sea.promise('north', 'no_lamp'), sea.paid('north')]).toEqual(['none none', 0]);
  });

  it('under a condition binds as things stand when it leaks', () => {
    const sea = play(bay, { draws: ['1 leak.north.swear 0.1'] });
    sea.say('north.swear', 'south.fuel');
    sea.until(2);
    expect([sea.promise('north', 'no_lamp'), sea.promise('north', 'calm')]).toEqual(['live firm', 'live hedged']);
    expect(sea.gauge('heat')).toBe(65);
  });

  it.each([
    [0.4, 'live firm', 51],
    [0.6, 'none none', 53],
  ])('by luck binds as luck had it on the day it was made: %d, %s', (draw, promise, heat) => {
    const sea = play(bay, { draws: [`1 north.bet ${draw}`, '1 leak.north.bet 0.5', '2 leak.north.bet 0.1'] });
    sea.say('north.bet');
    expect(sea.gauge('heat')).toBe(heat);
    sea.until(3);
    expect([sea.promise('north', 'calm'), sea.gauge('heat')]).toEqual([promise, heat + 5]);
  });
});
