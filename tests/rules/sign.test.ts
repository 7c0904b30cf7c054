import { describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import { indexOf, lines } from '../fixtures/lines-of-play.ts';
import { play, type Play } from '../fixtures/play.ts';
import { tale } from '../fixtures/tale.ts';

const PARTIES = `
  north: { home: quay, seat: playable, capacity: 2, temper: { concedes: steady }, audience: 12, fooled: 6, outside: 4 }
  south: { home: quay, seat: playable, capacity: 2, temper: { concedes: steady }, audience: 24, fooled: 6, outside: 4 }
  isle: { home: quay, seat: minded, capacity: 1, temper: { concedes: steady }, audience: 6, outside: 0 }`;
const parts = {
  parties: PARTIES,
  tracks: `
  talks: { name: Talks, states: [together, broken], no_way_out: [broken] }
  net: { name: Nets, each: { east: East net, west: West net }, states: [out, drying, burnt], no_way_out: [drying, burnt] }`,
  issues: `
  fish: { gives: south, signs: [north, south], levels: { closed: {}, shared: { north: 40, south: -20 }, open: { north: 60, south: -50, signs: [north, south, isle] } },
    surprises: { isle: [ add: { trust: -8 } ] }, when_signed: { shared: [ shift: { net.each: out -> drying }, add: { heat: -10 } ] } }
  light: { gives: north, signs: [north, south], levels: { dark: {}, lit: { north: -40, south: 50 } } }
  day: { gives: nobody, signs: [north, south], ordered: false, levels: { unset: {}, fifth: {}, seventh: {} }, when_signed: { fifth: [ add: { heat: 5 } ] } }`,
  tables:
    '{ hall: { at: quay, parties: [north, south], agenda: { of: [fish, light, day], at_most: 3 }, exchanges: 2 } }',
  promises: `
  trusting: { text: We trust, by: [isle], holds: trust >= 15 }
  nets_out: { text: The nets stay out, by: [north, south, isle], holds: net.out >= 1 }
  dark: { text: No light, by: [north, south], red_line: true, holds: '!reached(light, "lit")' }`,
  moves: `
  swear: { by: [north, south, isle], text: Swear, do: [ promise: { nets_out: firm } ] }
  trust: { by: isle, text: Trust them, do: [ promise: { trusting: firm } ] }
  line: { by: [north, south], text: Draw a line, do: [ promise: { dark: firm } ] }
  tell: { by: north, text: Tell, do: [ told: { isle: fish } ] }
  burn: { by: isle, text: Burn, choose: { which: net }, do: [ shift: { net.which: out -> burnt } ] }
  pledge: { by: isle, text: Pledge, do: [ give: { to: north, points: 5, from: isle, if: 'reached(fish, "shared")' } ] }`,
  summits: `
  meeting: { main: true, between: [north, south], table: hall, turn: { by: day, fifth: 5, seventh: 7 }, rounds: 1, prepared: 3, when: net.burnt < 2, epilogue: { turns: 1, word: Year } }`,
};
const bay = tale(parts);
/** The same with a light that may be dim. */
const dim = tale({
  ...parts,
  issues: parts.issues.replace('dark: {}, ', 'dark: {}, dim: { north: -20, south: 25 }, '),
});

/** Both accept an offer on the first day. */
function agreeOn(sea: Play, text: string): void {
  sea.say('all is ordered', `north offers ${text}`, 'south accepts');
}

/** The same is offered and signed at the meeting of day 5. */
function signOn(sea: Play, text: string): void {
  agreeOn(sea, `${text}, day fifth`);
  sea.until(5);
  sea.told();
  sea.say('all is ordered');
  while (!sea.waits().endsWith('at meeting')) sea.say(`${at(sea.waits().split(' '), 2)} passes`);
  sea.say(`north offers ${text}`, 'south accepts');
}

describe('what is agreed at a table', () => {
  it('waits for the leaders, the last word and its wording remembered', () => {
    const sea = play(bay);
    agreeOn(sea, 'fish open vague, light lit');
    // A signature beyond the table is wanted for the open ground.
    expect(sea.waits()).toBe('answer of isle at hall');
    sea.say('isle accepts');
    expect([sea.level('fish'), sea.agreed('fish'), sea.agreed('light')]).toEqual([
      'closed',
      'open vague by north',
      'lit plain by north',
    ]);
    expect(sea.game.state[bay.layout.signed]).toBe(0);
    sea.until(2);
    sea.say('all is ordered', 'south offers fish shared warm', 'north accepts');
    expect([sea.agreed('fish'), sea.agreed('light')]).toEqual(['shared warm by south', 'lit plain by north']);
    expect(sea.gauge('heat')).toBe(50);
  });

  it('ends the talks of the table for the turn', () => {
    const sea = play(bay);
    agreeOn(sea, 'light lit');
    expect(sea.told()).toEqual(
      lines('all is ordered · north offers light lit · south accepts · - agreed · - next table'),
    );
  });

  it('stands at once where it fixes the day, without being a signature', () => {
    const sea = play(bay);
    agreeOn(sea, 'day fifth, light lit');
    expect([sea.level('day'), sea.agreed('day'), sea.level('light'), sea.agreed('light')]).toEqual([
      'fifth',
      undefined,
      'dark',
      'lit plain by north',
    ]);
    expect([sea.gauge('heat'), sea.game.state[bay.layout.signed]]).toEqual([55, 0]);
    expect(sea.told().slice(-2)).toEqual(['- signed.day.fifth', '- next table']);
  });
});

describe('what is signed at a summit', () => {
  it('comes into force for everybody, and what follows happens once all effects are there', () => {
    const sea = play(bay);
    sea.say('isle.burn.west');
    signOn(sea, 'fish shared');
    expect([sea.level('fish'), sea.agreed('fish'), sea.heard('isle', 'fish')]).toEqual(['shared', undefined, 'shared']);
    // Only the copy that stands there moves.
    expect([sea.state('net.east'), sea.state('net.west')]).toEqual(['drying', 'burnt']);
    expect(sea.told()).toEqual(
      lines(`
        all is ordered · north passes · south passes · - next table
        - meeting sits · north offers fish shared · south accepts · - agreed
        - signed.fish.shared · - surprised.fish.isle · - the summit rises
        - a turn of the epilogue · - ending: deal`),
    );
    // 50 + 5 for the day − 10.
    expect([sea.gauge('heat'), sea.gauge('trust')]).toEqual([45, 12]);
  });

  it('remembers the level that stood before it, from which it will be counted', () => {
    const light = dim.layout.before + indexOf(dim.issues, 'light');
    const sea = play(dim);
    sea.game.state[dim.layout.levels + indexOf(dim.issues, 'light')] = 1;
    signOn(sea, 'light lit');
    expect([sea.level('light'), sea.game.state[light]]).toEqual(['lit', 1]);
  });

  it('surprises nobody who was told, who signed, or where nothing is given', () => {
    const told = play(bay);
    told.say('north.tell');
    signOn(told, 'fish shared');
    expect(told.gauge('trust')).toBe(20);
    const signed = play(bay);
    agreeOn(signed, 'fish open, day fifth');
    signed.say('isle accepts');
    signed.until(5);
    signed.say(
      'all is ordered',
      'north passes',
      'south passes',
      'north offers fish open',
      'south accepts',
      'isle accepts',
    );
    expect([signed.level('fish'), signed.gauge('trust')]).toEqual(['open', 20]);
    const nothing = play(bay);
    signOn(nothing, 'fish closed');
    expect(nothing.gauge('trust')).toBe(20);
  });

  it('breaks the promises of its signers that it makes false, each at its own price, on its day', () => {
    const sea = play(bay);
    sea.say('north.line', 'south.line');
    signOn(sea, 'light lit');
    expect([sea.promise('north', 'dark'), sea.promise('south', 'dark')]).toEqual(['broken firm', 'broken firm']);
    expect([sea.paid('north'), sea.paid('south')]).toEqual([12, 24]);
  });

  it('breaks them also by what follows from it; of who did not sign they lapse', () => {
    const sea = play(bay);
    sea.say('north.swear', 'south.swear', 'isle.swear');
    signOn(sea, 'fish shared');
    expect(['north', 'south', 'isle'].map((party) => sea.promise(party, 'nets_out'))).toEqual([
      'broken firm',
      'broken firm',
      'lapsed firm',
    ]);
    expect(['north', 'south', 'isle'].map((party) => sea.paid(party))).toEqual([12, 24, 0]);
  });

  it('breaks no word of who is only surprised by it', () => {
    const sea = play(bay);
    sea.say('isle.trust');
    signOn(sea, 'fish shared');
    expect([sea.gauge('trust'), sea.promise('isle', 'trusting'), sea.paid('isle')]).toEqual([12, 'lapsed firm', 0]);
  });

  it('makes gifts due that waited for it', () => {
    const sea = play(bay);
    sea.say('isle.pledge');
    signOn(sea, 'fish shared');
    expect([sea.gifts('north'), sea.gifts('isle')]).toEqual([5, -5]);
  });

  it('holds who worded a clause to its wording, also where a summit takes it over', () => {
    const sea = play(dim);
    sea.say('all is ordered', 'north passes', 'south offers fish shared warm, day fifth', 'north accepts');
    sea.until(5);
    sea.say(
      'all is ordered',
      'north passes',
      'south passes',
      'north offers fish shared warm, light dim vague',
      'south accepts',
    );
    expect([sea.heard('north', 'fish'), sea.heard('south', 'fish')]).toEqual(['shared', 'shared']);
    // North read the ground as open, 60 for 40; south read the light as lit, 50 for 25.
    expect([sea.paid('north'), sea.paid('south')]).toEqual([25, 20]);
  });
});

describe('a table', () => {
  const seventh = `
  early: { between: [north, south], table: hall, turn: 2, when: net.burnt == 0, rounds: 1, prepared: 3 }
  meeting: { main: true, between: [north, isle], table: deck, turn: 7, rounds: 1, prepared: 3, epilogue: { turns: 1, word: Year } }`;
  const twoTables = tale({
    ...parts,
    tables: `
  hall: { at: quay, parties: [north, south], agenda: { of: [fish, light, day], at_most: 3 } }
  deck: { at: quay, parties: [north, isle], agenda: { of: [light], at_most: 3 } }
  pier: { at: quay, parties: [south, isle], agenda: { of: [day], at_most: 3 } }`,
    summits: seventh,
  });

  it('that belongs to no summit signs itself', () => {
    const sea = play(twoTables);
    sea.say(
      'all is ordered',
      'north passes',
      'north passes',
      'south offers day seventh',
      'north accepts',
      'isle accepts',
    );
    expect([sea.level('day'), sea.game.state[twoTables.layout.signed]]).toEqual(['seventh', 1]);
  });

  it('signs itself once its leaders have met', () => {
    const sea = play(twoTables);
    sea.until(2);
    sea.say('all is ordered', 'south offers light lit', 'north accepts');
    expect(sea.level('light')).toBe('dark');
    sea.until(3);
    expect(sea.game.state[twoTables.layout.held + indexOf(twoTables.summits, 'early')]).toBe(2);
    sea.say('all is ordered', 'north offers light lit', 'south accepts');
    expect([sea.level('light'), sea.agreed('light')]).toEqual(['lit', undefined]);
  });

  it('signs itself once the day of its leaders was missed for good', () => {
    const sea = play(twoTables);
    sea.say('isle.burn.east');
    sea.until(3);
    sea.say('all is ordered', 'north offers light lit', 'south accepts');
    expect(sea.level('light')).toBe('lit');
  });

  it('waits on where its leaders may still agree on a day', () => {
    const sea = play(bay);
    sea.say('isle.burn.east');
    agreeOn(sea, 'day fifth');
    sea.until(2);
    sea.say('isle.burn.west');
    sea.until(6);
    sea.say('all is ordered', 'south offers light lit', 'north accepts');
    expect([sea.level('light'), sea.agreed('light')]).toEqual(['dark', 'lit plain by south']);
  });
});
