import { describe, expect, it } from 'vitest';
import { play } from '../fixtures/play.ts';
import { tale } from '../fixtures/tale.ts';

describe('the day of a summit', () => {
  it('passes while a walk-away stands, whatever else would let the leaders meet', () => {
    const patient = tale({
      walk_away: `
  north: { text: Sail home, stands: 3, do: [ shift: { talks: together -> broken } ], terms: { price: 5 } }`,
    });
    const sea = play(patient);
    sea.until(4);
    sea.say('north.leave');
    sea.toTheEnd();
    const told = sea.told();
    expect(told).not.toContain('- meeting sits');
    expect(told.at(-1)).toBe('- ending: parted');
  });

  it('once held, leaves a table with nobody to wait for: what is accepted there is signed', () => {
    const twice = tale({
      issues: `
  fish: { gives: south, signs: [north, south], levels: { closed: {}, shared: { north: 60, south: -50 } } }
  light: { gives: north, signs: [north, south], levels: { dark: {}, lit: { north: -40, south: 50 } } }
  day: { gives: nobody, signs: [north, south], ordered: false, levels: { unset: {}, second: {}, fifth: {} } }`,
      tables: `
  hall: { at: quay, parties: [north, south], agenda: { of: [fish, light, day], at_most: 3 } }
  pier: { at: quay, parties: [north, isle], agenda: { of: [fish], at_most: 1 } }`,
      summits: `
  lunch: { between: [north, south], table: hall, turn: { by: day, second: 2, fifth: 5 }, rounds: 1, prepared: 0 }
  meeting: { main: true, between: [north, isle], table: pier, turn: 7, rounds: 1, prepared: 0 }`,
    });
    const sea = play(twice);
    sea.say('all is ordered', 'north offers fish shared, day second', 'south accepts');
    // Before lunch it waits for the leaders.
    expect([sea.agreed('fish'), sea.level('fish')]).toEqual(['shared plain by north', 'closed']);
    sea.until(3);
    sea.say('all is ordered', 'north offers light lit', 'south accepts');
    expect([sea.agreed('light'), sea.level('light')]).toEqual([undefined, 'lit']);
  });
});
