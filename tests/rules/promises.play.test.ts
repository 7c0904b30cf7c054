import { describe, expect, it } from 'vitest';
import { play } from '../fixtures/play.ts';
import { tale } from '../fixtures/tale.ts';

// Audience 12, the summit on day 6.
const shore = tale({
  tracks: `
  talks: { name: Talks, states: [together, broken], no_way_out: [broken] }
  lamp: { name: The lamp, states: [dark, lit] }`,
  promises: `
  no_lamp: { text: No lamp, by: [north], holds: lamp == "dark" }
  row: { text: We row, by: [south], due: 2 turns, kept_by: [row, swear] }`,
  moves: `
  flare: { by: north, text: Light it and promise not to, do: [ promise: { no_lamp: firm }, shift: { lamp: dark -> lit } ] }
  dim: { by: north, text: Put it out, do: [ shift: { lamp: lit -> dark } ] }
  light: { by: north, text: Light it, do: [ shift: { lamp: dark -> lit } ] }
  swear: { by: south, text: Row one stroke and swear, choose: { strength: [hedged, firm] }, do: [ promise: { row: strength } ] }
  row: { by: south, text: Row, do: [ add: { trust: 1 } ] }`,
});

describe('a promise', () => {
  it('that the deed itself makes false is not broken by it; once true, it binds', () => {
    const sea = play(shore);
    sea.say('north.flare');
    expect([sea.promise('north', 'no_lamp'), sea.paid('north')]).toEqual(['live firm', 0]);
    sea.until(3);
    sea.say('north.dim', 'north.light');
    // 12 · 3 ÷ 6
    expect([sea.promise('north', 'no_lamp'), sea.paid('north')]).toEqual(['broken firm', 6]);
  });

  it('is not kept by the deed that makes it, but by such a deed since', () => {
    const sea = play(shore);
    sea.say('south.swear.firm');
    expect(sea.promise('south', 'row')).toBe('live firm');
    sea.until(2);
    sea.say('south.row');
    expect(sea.promise('south', 'row')).toBe('kept firm');
  });

  it('given more firmly is due on the day it was due', () => {
    const later = tale({
      promises: `
  row: { text: We row, by: [south], due: 2 turns, kept_by: [row] }`,
      moves: `
  swear: { by: south, text: Swear, choose: { strength: [hedged, firm] }, do: [ promise: { row: strength } ] }
  row: { by: south, text: Row, do: [ add: { trust: 1 } ] }`,
    });
    const sea = play(later);
    sea.say('south.swear.hedged');
    sea.until(2);
    sea.say('south.swear.firm');
    sea.until(3);
    expect(sea.promise('south', 'row')).toBe('live firm');
    sea.until(4);
    expect(sea.promise('south', 'row')).toBe('broken firm');
  });
});
