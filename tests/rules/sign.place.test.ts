import { expect, it } from 'vitest';
import { play } from '../fixtures/play.ts';
import { tale } from '../fixtures/tale.ts';

it('what fixes where a summit sits stands at once when it is agreed, the rest waits for the leaders', () => {
  const bay = tale({
    places: '{ quay: { name: The quay, at: [1, 2] }, rock: { name: The rock, at: [3, 4] } }',
    issues: `
  fish: { gives: south, signs: [north, south], levels: { closed: {}, shared: { north: 60, south: -50 } } }
  light: { gives: north, signs: [north, south], levels: { dark: {}, lit: { north: -40, south: 50 } } }
  site: { gives: nobody, signs: [north, south], ordered: false, levels: { unset: {}, ashore: {}, afloat: {} } }`,
    tables: '{ hall: { at: quay, parties: [north, south], agenda: { of: [fish, light, site], at_most: 3 } } }',
    summits: `
  meeting: { main: true, between: [north, south], table: hall, turn: 6, at: { by: site, ashore: quay, afloat: rock }, rounds: 1, prepared: 1 }`,
  });
  const sea = play(bay);
  sea.say('all is ordered', 'north offers fish shared, site afloat', 'south accepts');
  expect([sea.level('site'), sea.agreed('site')]).toEqual(['afloat', undefined]);
  expect([sea.level('fish'), sea.agreed('fish')]).toEqual(['closed', 'shared plain by north']);
});
