import { describe, expect, it } from 'vitest';
import { questionOf } from '../../src/rules/conduct.ts';
import { offerOnTable } from '../../src/rules/offers.ts';
import { lines } from '../fixtures/lines-of-play.ts';
import { play, type Play } from '../fixtures/play.ts';
import { tale } from '../fixtures/tale.ts';

const parts = {
  tracks: `
  talks: { name: Talks, states: [together, apart, broken] }`,
  issues: `
  fish: { gives: south, levels: { closed: {}, shared: { north: 40, south: -20 }, open: { north: 60, south: -50 } } }
  light: { gives: north, levels: { dark: {}, lit: { north: -40, south: 50 } } }
  day: { gives: nobody, ordered: false, levels: { unset: {}, third: {}, fifth: {} } }`,
  tables: '{ hall: { at: quay, parties: [north, south], agenda: { of: [fish, light, day], at_most: 3 } } }',
  promises: '{ stay: { text: Stay, by: [north, south], holds: talks != "broken" } }',
  preconditions: `
  calm: { of: north, text: Calm, start: calm, bar: { calm: heat < 60 }, waive: { crew: 5 } }`,
  parties: `
  north: { home: quay, seat: playable, capacity: 2, temper: { concedes: steady }, audience: 12, fooled: 6, outside: 4, constituencies: { crew: { share: 100, needs: 0 } } }
  south: { home: quay, seat: playable, capacity: 2, temper: { concedes: steady }, audience: 12, fooled: 6, outside: 4 }
  isle: { home: quay, seat: minded, capacity: 1, temper: { concedes: steady }, audience: 6, outside: 0 }`,
  moves: `
  fuel: { by: north, text: Fuel, do: [ add: { heat: 20 } ] }
  part: { by: isle, text: Keep them apart, do: [ shift: { talks: together -> apart } ] }
  join: { by: isle, text: Join them, do: [ shift: { talks: apart -> together } ] }
  swear: { by: north, text: Swear, do: [ promise: { stay: firm } ] }
  toast: { by: [north, south], during: meeting, text: A toast, do: [ add: { trust: 10 } ] }
  beg: { by: isle, during: meeting, text: Beg, cost: 1, when: heat < 60, asks: { south: [flare] }, do: [ add: { trust: 1 } ] }
  flare: { by: south, text: Flare, do: [ add: { heat: 20 } ] }
  draft: { by: isle, during: meeting, text: A draft, once: true, do: [ bridge: meeting, add: { heat: 1 } ] }
  nudge: { by: isle, during: meeting, text: Nudge, when: trust >= 40, do: [ add: { heat: 2 } ] }
  back: { by: south, text: Come back, do: [ shift: { talks: broken -> apart } ] }
  stay_on: { by: isle, text: Stay, do: [ shift: { talks: together -> apart } ] }`,
  summits: `
  stroll: { between: [south, north], table: hall, turn: 2, when: talks == "together", rounds: 1, prepared: 3, when_held: [ add: { trust: 1 } ] }
  meeting: { main: true, between: [north, south], table: hall, turn: { by: day, third: 3, fifth: 5, unset: 6 }, when: talks != "broken", rounds: 2, prepared: trust / 15, when_held: [ add: { trust: 5 } ], epilogue: { turns: 1, word: Year } }`,
  walk_away: `
  north: { text: Sail home, stands: 1, asks: { isle: [stay_on] }, do: [ shift: { talks: together -> broken } ], terms: { word: cost.north, price: 6 * nearness } }
  south: { text: Sail home, stands: 0, do: [ shift: { talks: together | apart -> broken } ], terms: { price: 1 } }`,
};
const bay = tale(parts);

/** Plays up to the main summit of day 6, no stroll before it. */
function atTheMeeting(...before: readonly string[]): Play {
  const sea = play(bay);
  sea.say('isle.part', ...before);
  sea.until(2);
  sea.until(3);
  sea.say('isle.join');
  while (!sea.waits().includes('meeting') && !sea.waits().startsWith('a moment')) passOn(sea);
  sea.told();
  return sea;
}

function passOn(sea: Play): void {
  const [kind = '', , who = ''] = sea.waits().split(' ');
  sea.say(kind === 'orders' ? 'all is ordered' : `${who} passes`);
}

describe('a summit', () => {
  it('sits on its day, lets each leader offer in each round, and ends in what it was held for', () => {
    const sea = play(bay);
    sea.until(2);
    sea.told();
    sea.say('all is ordered', 'south passes');
    expect(sea.waits()).toBe('offer of south at stroll');
    sea.say('south passes', 'north offers fish open vague', 'south refuses');
    expect(sea.told()).toEqual(
      lines(`
        all is ordered · south passes · - next table
        - stroll sits · south passes · north offers fish open vague · south refuses
        - the summit rises · - held.stroll`),
    );
    expect([sea.waits(), sea.gauge('trust')]).toEqual(['orders', 21]);
  });

  it('whose condition does not hold on its day is missed, and does not come again', () => {
    const sea = play(bay);
    sea.say('isle.part');
    sea.until(3);
    sea.say('isle.join');
    sea.until(6);
    expect(sea.told().filter((line) => line.endsWith('sits'))).toEqual([]);
  });

  it('sits on the day its issue has reached', () => {
    const sea = play(bay);
    sea.say('isle.part', 'all is ordered', 'north offers day fifth', 'south accepts');
    sea.until(2);
    sea.say('all is ordered', 'south offers day third', 'north accepts');
    sea.until(3);
    sea.say('all is ordered', 'north passes');
    expect(sea.told().at(-1)).toBe('- meeting sits');
  });

  it('missed may be given a later day', () => {
    const sea = play(bay);
    sea.say('isle.part', 'north.fuel', 'all is ordered', 'north offers day third', 'south accepts');
    sea.until(4);
    expect(sea.told().at(-1)).toBe('- next table');
    sea.say('north.waive.calm', 'all is ordered', 'south offers day fifth', 'north accepts');
    sea.until(5);
    sea.say('all is ordered', 'north passes');
    expect(sea.told().at(-1)).toBe('- meeting sits');
  });

  it('other than the main one minds no preconditions', () => {
    const sea = play(bay);
    sea.say('north.fuel');
    sea.until(2);
    sea.say('all is ordered', 'south passes');
    expect(sea.told().at(-1)).toBe('- stroll sits');
  });

  it('does not sit while a walk-away stands', () => {
    const sea = play(bay);
    sea.until(2);
    sea.say('north.leave', 'isle passes');
    sea.toTheEnd();
    const told = sea.told();
    expect(told.filter((line) => line.endsWith('sits'))).toEqual([]);
    expect(told.at(-1)).toBe('- ending: parted');
  });
});

describe('the main summit', () => {
  it('begins each round with what is only done there, then each leader offers', () => {
    const sea = atTheMeeting();
    expect(sea.waits()).toBe('a moment of north: north.toast');
    sea.say('north.toast', 'south passes');
    expect(sea.waits()).toBe('a moment of isle: isle.beg isle.draft');
    sea.say('isle passes', 'north passes', 'south offers light lit vague', 'north refuses');
    // The next round: the toast was done today, with more trust there is more to do.
    expect(sea.waits()).toBe('a moment of south: south.toast');
    sea.say('south.toast');
    expect(sea.waits()).toBe('a moment of isle: isle.beg isle.draft isle.nudge');
    sea.say('isle.nudge', 'north offers fish shared vague', 'south accepts');
    expect(sea.told()).toEqual(
      lines(`
        north.toast · south passes · isle passes
        north passes · south offers light lit vague · north refuses
        south.toast · isle.nudge
        north offers fish shared vague · south accepts · - agreed
        - the summit rises · - held.meeting · - a turn of the epilogue · - ending: deal`),
    );
    expect(sea.level('fish')).toBe('shared');
  });

  it('lets a third party lay a draft before both, which takes no leader turn when it is turned down', () => {
    const sea = atTheMeeting();
    sea.say('north passes', 'south passes', 'isle.draft');
    expect(sea.waits()).toBe('offer of isle at meeting');
    expect(sea.refusal('isle offers fish shared, light lit')).toBe('not_prepared tables.hall.agenda');
    sea.say('isle offers fish shared vague, light lit vague');
    expect(sea.waits()).toBe('answer of north at meeting');
    sea.say('north accepts');
    expect(sea.waits()).toBe('answer of south at meeting');
    sea.say('south refuses');
    expect(sea.waits()).toBe('offer of north at meeting');
    sea.say('north passes', 'south passes', 'north passes');
    expect(sea.refusal('isle.draft')).toBe('not_an_option');
  });

  it('ends with a draft both have signed, worded by who laid it', () => {
    const sea = atTheMeeting();
    sea.say(
      'north passes',
      'south passes',
      'isle.draft',
      'isle offers fish shared vague',
      'north accepts',
      'south accepts',
    );
    expect(sea.waits()).toBe('nothing');
    // Vague: north reads open, south closed; isle owes both gaps, 20 and 20.
    expect(sea.paid('isle')).toBe(40);
  });

  it('goes on where the third party lays nothing down after all', () => {
    const sea = atTheMeeting();
    sea.say('north passes', 'south passes', 'isle.draft', 'isle passes');
    expect(sea.waits()).toBe('offer of north at meeting');
  });

  it('takes what was prepared as it was agreed, as much of it as when the leaders sat down', () => {
    const sea = play(bay);
    sea.say('isle.part', 'all is ordered', 'north offers fish shared, light lit', 'south accepts');
    sea.until(6);
    sea.say('all is ordered', 'south passes', 'north.toast', 'south passes', 'isle passes');
    // Trust 20 prepares one issue; the toast comes too late for a second.
    expect(sea.gauge('trust')).toBe(30);
    expect(sea.refusal('north offers fish shared')).toBe('not_prepared tables.hall.agenda');
    expect(sea.refusal('north offers light dark')).toBe('not_prepared tables.hall.agenda');
    sea.say('north offers light lit, fish shared vague', 'south accepts');
    expect([sea.level('fish'), sea.level('light')]).toEqual(['shared', 'lit']);
  });

  it('may be left instead of offering or answering, asked first who must be heard; it was held, and nothing comes after', () => {
    const sea = atTheMeeting('north.swear');
    sea.say('north passes', 'south passes', 'isle passes');
    expect(questionOf(sea.game.position, waitingOf(sea))).toMatchObject({
      kind: 'offer',
      seat: 0,
      options: [leaveOf(sea)],
    });
    sea.say('north.leave');
    expect(sea.waits()).toBe('isle is asked by north.leave: isle.stay_on');
    sea.say('isle passes');
    expect(sea.told()).toEqual(
      lines(`
        north passes · south passes · isle passes
        north.leave · isle passes · - north.leave
        - the summit rises · - held.meeting · - a turn of the epilogue · - ending: parted`),
    );
    // cost.north 12, and 6, on the day itself.
    expect([sea.promise('north', 'stay'), sea.paid('north'), sea.gauge('trust')]).toEqual(['broken firm', 18, 25]);
  });

  it('goes on where leaving was talked out of, and asks nobody for a moment again', () => {
    const sea = atTheMeeting();
    sea.say('north passes', 'south passes', 'isle passes', 'north.leave', 'isle.stay_on');
    expect(sea.waits()).toBe('offer of north at meeting');
    expect(sea.told()).toEqual(
      lines('north passes · south passes · isle passes · north.leave · isle.stay_on · - not north.leave'),
    );
    sea.say('north passes', 'south.leave');
    expect(sea.waits()).toBe('nothing');
  });

  it('may be left by who must answer, and not by who waits', () => {
    const sea = atTheMeeting();
    sea.say('north passes', 'south passes', 'isle passes', 'north offers light lit vague');
    expect(sea.refusal('north.leave')).toBe('not_yours');
    expect(sea.refusal('south.toast')).toBe('not_an_option');
    sea.say('south.leave');
    expect(sea.told().slice(-6)).toEqual(
      lines(`
        north offers light lit vague · south.leave
        - the summit rises · - held.meeting · - a turn of the epilogue · - ending: parted`),
    );
    expect(sea.level('light')).toBe('dark');
    expect(offerOnTable(bay, sea.game.state)).toEqual([]);
  });

  it('costs no orders, so nothing is given back where a moment was spoilt', () => {
    const sea = atTheMeeting();
    sea.say('north passes', 'south passes', 'isle.beg', 'south.flare');
    expect(sea.told().slice(-2)).toEqual(lines('south.flare · - not isle.beg'));
    expect(sea.of('spent', 'isle')).toBe(0);
    expect(sea.waits()).toBe('offer of north at meeting');
  });
});

const waitingOf = (sea: Play) => {
  const waiting = sea.game.waiting();
  if (waiting.kind === 'orders' || waiting.kind === 'nothing') throw new Error(`The game waits for ${waiting.kind}`);
  return waiting;
};
const leaveOf = (sea: Play): number => sea.game.rulebook.parties[0]?.leave ?? -1;

describe('leaving a summit that is not the main one', () => {
  it('may be taken back while it stands', () => {
    const sea = play(bay);
    sea.until(2);
    sea.say('all is ordered', 'south passes', 'south passes', 'north.leave', 'isle passes');
    expect([sea.state('talks'), sea.gauge('trust'), sea.waits()]).toEqual(['broken', 21, 'orders']);
    sea.say('south.back', 'all is ordered');
    expect(sea.waits()).toBe('offer of north at hall');
  });
});
