import { describe, expect, it } from 'vitest';
import { capacityOf, legalDeeds, whyNot, type Occasion } from '../../src/rules/why-not.ts';
import { indexOf } from '../fixtures/lines-of-play.ts';
import { play, type Play } from '../fixtures/play.ts';
import { tale } from '../fixtures/tale.ts';

const bay = tale({
  parties: `
  north: { home: quay, seat: playable, capacity: 2, temper: { concedes: steady }, audience: 12, outside: 4, constituencies: { crew: { share: 100, needs: 0 } },
    mandates: { by: 3, revise: { points: 6 }, drift: { points: 2 }, any: { fish_first: { text: Fish, counts: [fish] }, all_light: { text: Light, counts: [light] } } } }
  south: { home: quay, seat: playable, capacity: 2, temper: { concedes: steady }, audience: 12, outside: 4 }
  isle: { home: quay, seat: minded, capacity: 1, temper: { concedes: steady }, outside: 0 }
  reef: { home: quay, seat: reactive, temper: { concedes: steady }, outside: 0 }`,
  tracks: `
  talks: { name: Talks, states: [together, apart, broken] }
  flag: { name: The flag, states: [up, down] }`,
  channels: '{ flags: { name: Flags, rank: 1, when: flag == "up" } }',
  tables: '{ hall: { at: quay, parties: [north, south], agenda: { of: [fish, light], at_most: 1, set_by: isle } } }',
  promises: '{ stay: { text: Stay, by: [north], holds: talks != "broken" } }',
  preconditions: `
  sign: { of: north, text: A sign, start: word, bar: { word: 'reached(heard.north.fish, "shared")', deed: 'reached(fish, "shared")' }, waive: { crew: 5 } }
  calm: { of: south, text: Calm, start: none, bar: { calm: heat < 40 } }`,
  moves: `
  cool: { by: north, text: Cool, when: heat > 60, do: [ add: { heat: -10 } ] }
  part: { by: north, text: Part, do: [ shift: { talks: together -> apart } ] }
  dip: { by: south, text: Dip it, do: [ shift: { flag: up -> down } ] }
  raise: { by: south, text: Raise it, do: [ shift: { flag: down -> up } ] }
  signal: { by: [north, south], over: flags, text: Signal, do: [ add: { trust: 1 } ] }
  work: { by: north, text: Work, choose: { how: [hard, soft] }, cost: 2, do: [ add: { trust: 1 } ] }
  toll: { by: north, text: Toll once, cost: 1, once: true, do: [ add: { heat: 1 } ] }
  shut: { by: south, text: Shut up, do: [ close: shut ] }
  vow: { by: north, text: Vow, choose: { strength: [hedged, firm] }, do: [ promise: { stay: strength } ] }
  boast: { by: north, text: Boast, do: [ promise: { stay: hedged }, add: { heat: 1 } ] }
  pledge: { by: north, text: Set it down, do: [ promise: { stay: hedged }, bar: { sign: word } ] }
  pray: { by: [north, isle], during: meeting, text: Pray, do: [ add: { trust: 1 } ] }
  oath: { by: [north, south], text: Swear, choose: { by: [sun, moon] }, once: true, do: [ add: { trust: 1 } ] }
  muse: { by: north, text: Muse }
  poll: { by: north, text: Ask the reef, asks: { reef: [roar] }, do: [ add: { heat: 1 } ] }
  roar: { by: reef, text: Roar, do: [ add: { heat: 5 } ] }
  set_bar: { by: north, text: Set the bar, choose: { bar: [none, word, deed] }, do: [ bar: { sign: bar } ] }
  hint: { by: isle, text: Hint, do: [ reading: { of: fish, from: south, to: north, as: warm } ] }`,
});

function whyNotIn(sea: Play, id: string, occasion: Occasion = 'order', seat?: string): string {
  const deed = indexOf(bay.deeds, id);
  const party = indexOf(bay.parties, seat ?? id.split('.')[0] ?? '');
  const refusal = whyNot(sea.game.position, party, deed, occasion);
  return refusal === undefined ? 'lawful' : `${refusal.code} ${refusal.path ?? ''}`.trim();
}

describe('a deed is refused', () => {
  it.each([
    ['whoever else it belongs to', '', 'south.signal', 'order', 'north', 'not_yours'],
    ['without its condition', '', 'north.cool', 'order', undefined, 'condition moves.cool.when'],
    ['over a closed channel', 'south.dip', 'north.signal', 'order', undefined, 'channel_closed channels.flags'],
    ['beyond the orders of the turn', 'north.toll', 'north.work.hard', 'order', undefined, 'no_capacity'],
    [
      'twice in a turn, its choices included',
      'north.work.hard',
      'north.work.hard',
      'answer',
      undefined,
      'done_this_turn',
    ],
    ['a second time where it is for once', 'north.toll', 'north.toll', 'order', undefined, 'once_only moves.toll.once'],
    [
      'a second time where it is for once, whatever is chosen',
      'north.oath.sun',
      'north.oath.moon',
      'order',
      undefined,
      'once_only moves.oath.once',
    ],
    ['once it is closed', 'south.shut', 'south.shut', 'order', undefined, 'closed moves.shut'],
    [
      'where it says nothing new',
      'north.vow.firm',
      'north.vow.hedged',
      'order',
      undefined,
      'promise_kept_already moves.vow',
    ],
    [
      'where it gives a word again for the applause',
      'north.vow.firm',
      'north.boast',
      'order',
      undefined,
      'promise_kept_already moves.boast',
    ],
    ['out of its summit', '', 'isle.pray', 'order', undefined, 'not_now moves.pray'],
    ['as an answer where it belongs to a summit', '', 'isle.pray', 'answer', undefined, 'not_now'],
    ['as an order of who gives none', '', 'reef.roar', 'order', undefined, 'not_now moves.roar'],
    [
      'that chooses the mandate held',
      'north.mandate.all_light',
      'north.mandate.all_light',
      'order',
      undefined,
      'mandate_held parties.north.mandates.any.all_light',
    ],
    [
      'that waives what is met',
      'isle.hint',
      'north.waive.sign',
      'order',
      undefined,
      'nothing_to_waive preconditions.sign',
    ],
    [
      'that sets the agenda beyond its length',
      '',
      'isle.agenda.hall.light.on',
      'order',
      undefined,
      'agenda_full tables.hall.agenda',
    ],
    [
      'that sets on the agenda what stands there',
      '',
      'isle.agenda.hall.fish.on',
      'order',
      undefined,
      'on_agenda_already tables.hall.agenda',
    ],
    [
      'that takes from the agenda what does not stand there',
      '',
      'isle.agenda.hall.light.off',
      'order',
      undefined,
      'not_on_agenda tables.hall.agenda',
    ],
    ['to leave, where somebody has left', 'south.leave', 'north.leave', 'order', undefined, 'wrong_state tracks.talks'],
  ] as const)('%s', (_, before, id, occasion, seat, refusal) => {
    const sea = play(bay);
    if (before !== '') sea.say(before);
    expect(whyNotIn(sea, id, occasion, seat)).toBe(refusal);
  });

  it('from a state its shift does not start in, on another day', () => {
    const sea = play(bay);
    sea.say('north.part');
    sea.until(2);
    expect(whyNotIn(sea, 'north.part')).toBe('wrong_state tracks.talks');
  });

  it('to leave while another walk-away stands, whatever it would move', () => {
    const sea = play(
      tale({
        walk_away: `
  north: { text: Sail home, do: [ add: { heat: 1 } ] }
  south: { text: Sail home, stands: 1, do: [ shift: { talks: together -> broken } ] }`,
      }),
    );
    sea.say('south.leave');
    expect(sea.refusal('north.leave')).toBe('not_now walk_away.north');
  });

  it('as an order outside of the orders, and when the game is over', () => {
    const sea = play(bay);
    sea.say('all is ordered');
    expect(whyNotIn(sea, 'north.vow.firm')).toBe('not_now moves.vow');
    expect(whyNotIn(sea, 'north.vow.firm', 'answer')).toBe('lawful');
    sea.toTheEnd();
    expect(whyNotIn(sea, 'north.vow.firm')).toBe('game_over');
  });
});

describe('a deed is lawful', () => {
  it.each([
    ['that another party has done, where each may once', 'north.oath.sun', 'south.oath.sun', 'order'],
    ['in its other form on the same day', 'north.vow.hedged', 'north.vow.firm', 'order'],
    ['that acts beside what was promised already', 'north.vow.firm', 'north.pledge', 'order'],
    ['that does nothing at all', '', 'north.muse', 'order'],
    ['that costs nothing where all orders are spent', 'north.work.hard', 'north.vow.firm', 'order'],
    ['as an answer for nothing', 'north.work.hard', 'north.work.soft', 'answer'],
    ['as an answer of who gives no orders', '', 'reef.roar', 'answer'],
    ['that gives up a mandate', 'north.mandate.fish_first', 'north.mandate.all_light', 'order'],
    ['that waives what is not met', '', 'north.waive.sign', 'order'],
    ['that takes an issue off the agenda', '', 'isle.agenda.hall.fish.off', 'order'],
    ['that sets another in its place', 'isle.agenda.hall.fish.off', 'isle.agenda.hall.light.on', 'order'],
  ] as const)('%s', (_, before, id, occasion) => {
    const sea = play(bay);
    if (before !== '') sea.say(before);
    expect(whyNotIn(sea, id, occasion)).toBe('lawful');
  });

  it('all of them, in the order of the rulebook, are those a seat is offered', () => {
    const sea = play(bay);
    const offered = (seat: string): readonly string[] =>
      legalDeeds(sea.game.position, indexOf(bay.parties, seat), 'order').map((deed) => bay.deeds[deed]?.id ?? '');
    expect(offered('south')).toEqual([
      'south.dip',
      'south.signal',
      'south.shut',
      'south.oath.sun',
      'south.oath.moon',
      'south.leave',
    ]);
    expect(offered('isle')).toEqual(['isle.hint', 'isle.agenda.hall.fish.off']);
    expect(offered('reef')).toEqual([]);
    sea.say('south.dip');
    expect(offered('south')).toEqual(['south.raise', 'south.shut', 'south.oath.sun', 'south.oath.moon', 'south.leave']);
  });
});

describe('a precondition', () => {
  it('that was waived is wanted again by who sets its bar anew', () => {
    const sea = play(bay);
    const { layout } = bay;
    sea.say('north.waive.sign');
    expect(whyNotIn(sea, 'north.waive.sign')).toBe('nothing_to_waive preconditions.sign');
    expect(sea.game.state[layout.waivedNeeds]).toBe(5);
    sea.say('north.set_bar.deed');
    expect(whyNotIn(sea, 'north.waive.sign')).toBe('lawful');
    expect(sea.game.state[layout.waivedNeeds]).toBe(5);
    sea.say('north.set_bar.none');
    expect(whyNotIn(sea, 'north.waive.sign')).toBe('nothing_to_waive preconditions.sign');
  });
});

describe('orders', () => {
  it('are never fewer than none', () => {
    const sea = play(bay);
    const { state } = sea.game;
    expect(capacityOf(bay, state, 0)).toBe(2);
    state[bay.layout.capacity] = -5;
    expect(capacityOf(bay, state, 0)).toBe(0);
    state[bay.layout.capacity] = 1;
    expect(capacityOf(bay, state, 0)).toBe(3);
  });
});
