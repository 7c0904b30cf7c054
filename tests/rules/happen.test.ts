import { describe, expect, it } from 'vitest';
import { lines } from '../fixtures/lines-of-play.ts';
import { play } from '../fixtures/play.ts';
import { tale } from '../fixtures/tale.ts';

const TRACKS = `
  talks: { name: Talks, states: [together, apart, broken] }
  lamp: { name: The lamp, states: [dark, lit] }`;
const PROMISES = `
  stay: { text: We stay, by: [north, south], holds: talks != "broken" }
  no_lamp: { text: No lamp, by: [north, south], holds: lamp == "dark" }
  row: { text: We row, by: [south], due: 2 turns, kept_by: [row] }
  calm: { text: We keep calm, by: [north], holds: heat < 70 }`;
const MOVES = `
  word: { by: [north, south], text: Promise, choose: { what: [stay, no_lamp], strength: [silent, hedged, firm] }, do: [ promise: { what: strength } ] }
  vow: { by: south, text: Promise to row, do: [ promise: { row: firm } ] }
  keep_calm: { by: north, text: Promise calm, do: [ promise: { calm: firm } ] }
  row: { by: [north, south], text: Row, do: [ add: { trust: 2 } ] }
  light: { by: [north, south], text: Light it, do: [ shift: { lamp: dark -> lit } ] }
  dim: { by: [north, south], text: Put it out, do: [ shift: { lamp: lit -> dark } ] }
  fuel: { by: isle, text: Fuel, do: [ add: { heat: 30 } ] }
  back: { by: [north, south], text: Come back, do: [ shift: { talks: broken -> apart } ] }`;
const shore = tale({
  tracks: TRACKS,
  promises: PROMISES,
  moves: MOVES,
  walk_away: `
  north: { text: Sail home, stands: 2, do: [ shift: { talks: together | apart -> broken } ], terms: { word: cost.north, price: 5 * nearness } }
  south: { text: Sail home, stands: 0, do: [ shift: { talks: together | apart -> broken } ], terms: { word: cost.south } }`,
});

describe('a promise', () => {
  // Audience 12, the summit on day 6: on day 3 nearness is ½.
  it.each([
    ['silent', 0],
    ['hedged', 2],
    ['firm', 6],
  ])('made %s is broken by a deed of its maker, who pays %i half way to the summit', (strength, points) => {
    const sea = play(shore);
    sea.say(`north.word.no_lamp.${strength}`);
    sea.until(3);
    sea.say('north.light');
    expect(sea.promise('north', 'no_lamp')).toBe(`broken ${strength}`);
    expect(sea.paid('north')).toBeCloseTo(points, 12);
  });

  it('lapses where another has made it false, each by who made it', () => {
    const sea = play(shore);
    sea.say('north.word.no_lamp.firm', 'south.word.no_lamp.hedged', 'south.light');
    expect([sea.promise('north', 'no_lamp'), sea.promise('south', 'no_lamp')]).toEqual([
      'lapsed firm',
      'broken hedged',
    ]);
    // 12 · ⅓ · ⅙
    expect([sea.paid('north'), sea.paid('south')]).toEqual([0, expect.closeTo(2 / 3, 12)]);
  });

  it('lapses where the world has made it false', () => {
    const sea = play(shore);
    sea.say('north.keep_calm', 'isle.fuel');
    expect(sea.promise('north', 'calm')).toBe('lapsed firm');
  });

  it('stays broken when what it said is true again, until it is made anew', () => {
    const sea = play(shore);
    sea.say('north.word.no_lamp.firm', 'north.light', 'north.dim');
    expect(sea.promise('north', 'no_lamp')).toBe('broken firm');
    sea.until(2);
    sea.say('north.word.no_lamp.hedged');
    expect(sea.promise('north', 'no_lamp')).toBe('live hedged');
  });

  it('made more firmly replaces one, made less firmly says nothing new', () => {
    const sea = play(shore);
    sea.say('north.word.stay.hedged', 'north.word.stay.firm');
    expect(sea.promise('north', 'stay')).toBe('live firm');
    sea.until(2);
    expect(sea.refusal('north.word.stay.silent')).toBe('promise_kept_already moves.word');
    expect(sea.refusal('north.word.stay.firm')).toBe('promise_kept_already moves.word');
  });

  it('with a day is kept by the deed it names, of its maker alone', () => {
    const sea = play(shore);
    sea.say('south.vow', 'north.row');
    expect(sea.promise('south', 'row')).toBe('live firm');
    sea.until(3);
    sea.say('south.row');
    expect(sea.promise('south', 'row')).toBe('kept firm');
    sea.toTheEnd();
    expect(sea.paid('south')).toBe(0);
  });

  it('with a day is broken at the end of that day', () => {
    const sea = play(shore);
    sea.say('south.row', 'south.vow');
    sea.until(3);
    expect(sea.promise('south', 'row')).toBe('live firm');
    sea.until(4);
    expect(sea.promise('south', 'row')).toBe('broken firm');
    // 12 · 3 ÷ 6
    expect(sea.paid('south')).toBe(6);
  });
});

describe('leaving', () => {
  it('charges its terms as they stood, the promises it breaks within them and not beside', () => {
    const sea = play(shore);
    sea.say('north.word.stay.firm', 'north.word.no_lamp.firm', 'south.word.stay.firm');
    sea.until(3);
    sea.say('north.leave');
    expect(sea.promise('north', 'stay')).toBe('broken firm');
    expect(sea.promise('north', 'no_lamp')).toBe('live firm');
    expect(sea.promise('south', 'stay')).toBe('lapsed firm');
    // cost.north 12 · ½, and 5 · ½
    expect([sea.paid('north'), sea.paid('south')]).toEqual([8.5, 0]);
  });

  it('stands for its turns, in which nobody talks, and is then the ending', () => {
    const sea = play(shore);
    sea.until(2);
    sea.told();
    sea.say('north.leave');
    sea.toTheEnd();
    expect(sea.told()).toEqual(
      lines(`
        north.leave · all is ordered · - next table
        all is ordered · - next table
        all is ordered · - next table · - ending: parted`),
    );
  });

  it('is over once a track leaves where it was moved; what was paid stays paid', () => {
    const sea = play(shore);
    sea.until(3);
    sea.say('north.leave');
    sea.until(5);
    sea.told();
    sea.say('south.back', 'all is ordered');
    expect(sea.waits()).toBe('offer of north at hall');
    expect(sea.paid('north')).toBe(2.5);
    sea.until(6);
    expect(sea.told()).toEqual(lines('south.back · all is ordered · north passes · - next table'));
    sea.say('all is ordered', 'south passes');
    expect(sea.waits()).toBe('offer of north at meeting');
  });

  it('may come again after a revival, and is paid again', () => {
    const sea = play(shore);
    sea.until(3);
    sea.say('north.leave', 'south.back', 'north.leave');
    expect([sea.state('talks'), sea.paid('north')]).toEqual(['broken', 5]);
    expect(sea.refusal('south.leave')).toBe('wrong_state tracks.talks');
  });

  it('is not revived by a copy that stood elsewhere before', () => {
    const boats = tale({
      tracks: `
  talks: { name: Talks, states: [together, broken], no_way_out: [broken] }
  boat: { name: Boats, each: { gull: Gull, tern: Tern }, states: [moored, out, home], no_way_out: [home] }`,
      moves: `
  sail: { by: north, text: Sail, choose: { which: boat }, do: [ shift: { boat.which: moored -> out } ] }`,
      walk_away: `
  north: { text: Sail home, stands: 2, do: [ shift: { talks: together -> broken, boat.each: out -> home } ] }`,
    });
    const sea = play(boats);
    sea.say('north.sail.gull', 'north.leave');
    expect([sea.state('boat.gull'), sea.state('boat.tern')]).toEqual(['home', 'moored']);
    sea.say('north.sail.tern');
    sea.toTheEnd();
    expect(sea.told().at(-1)).toBe('- ending: parted');
    expect(sea.game.state[boats.layout.turn]).toBe(3);
  });
});

describe('a first step', () => {
  const steps = tale({
    gauges: '{ heat: { name: Heat, start: 50 }, trust: { name: Trust, start: 20 } }',
    moves: `
  pull_back: { by: north, text: Pull back, step: { answered_by: [nod, wave], within: 2, then: [ add: { heat: -6 } ], else: [ add: { heat: 4 }, close: pull_back ] } }
  nod: { by: [north, south], text: Nod, do: [ add: { trust: heat / 10 } ] }
  wave: { by: isle, text: Wave, do: [ add: { trust: 1 } ] }
  shrug: { by: south, text: Shrug, do: [ add: { trust: 0 } ] }`,
  });

  it('is answered by the first deed of another that it hoped for, at once', () => {
    const sea = play(steps);
    sea.say('north.pull_back', 'north.nod', 'south.shrug');
    expect(sea.gauge('heat')).toBe(50);
    sea.say('south.nod', 'isle.wave');
    expect([sea.gauge('heat'), sea.gauge('trust')]).toEqual([44, 31]);
    expect(sea.told()).toEqual(
      lines('north.pull_back · north.nod · south.shrug · south.nod · - answered.north.pull_back · isle.wave'),
    );
    sea.until(2);
    sea.say('north.pull_back');
  });

  it('without an answer ends with the last turn it waits for', () => {
    const sea = play(steps);
    sea.say('north.pull_back');
    sea.until(3);
    expect(sea.gauge('heat')).toBe(50);
    sea.until(4);
    expect(sea.gauge('heat')).toBe(54);
    expect(sea.refusal('north.pull_back')).toBe('closed moves.pull_back');
    sea.say('south.nod');
    expect(sea.gauge('heat')).toBe(54);
  });
});

describe('a mandate', () => {
  const PARTIES = `
  north: { home: quay, seat: playable, capacity: 2, temper: { concedes: steady }, audience: 12, outside: 4,
    mandates: { by: 2, revise: { points: 6, do: [ add: { trust: -10 } ] }, drift: { points: 2, do: [ add: { trust: -3 } ] },
      any: { fish_first: { text: Fish, counts: [fish], against: [nod.low, light.lit] }, all_light: { text: Light, counts: [light], against: [nod, fish.shared, light.lit] } } } }
  south: { home: quay, seat: playable, capacity: 2, temper: { concedes: steady }, audience: 12, outside: 4 }
  isle: { home: quay, seat: minded, capacity: 1, temper: { concedes: steady }, outside: 0 }`;
  const bound = tale({
    parties: PARTIES,
    moves: `
  nod: { by: [north, south], text: Nod, choose: { how: [low, high] }, do: [ add: { heat: 1 } ] }`,
  });

  it('is chosen freely, and given up for a price', () => {
    const sea = play(bound);
    sea.say('north.mandate.all_light');
    expect(sea.refusal('north.mandate.all_light')).toBe('mandate_held parties.north.mandates.any.all_light');
    expect([sea.of('mandates', 'north'), sea.paid('north'), sea.gauge('trust')]).toEqual([2, 0, 20]);
    sea.say('north.mandate.fish_first');
    expect([sea.of('mandates', 'north'), sea.paid('north'), sea.gauge('trust')]).toEqual([1, 6, 10]);
  });

  it('is the first where none was chosen by the end of its turn', () => {
    const sea = play(bound);
    sea.until(2);
    expect(sea.of('mandates', 'north')).toBe(0);
    sea.until(3);
    expect([sea.of('mandates', 'north'), sea.of('mandates', 'south'), sea.paid('north')]).toEqual([1, 0, 0]);
  });

  it('is drifted from by a deed against it, which binds its holder alone', () => {
    const sea = play(bound);
    sea.say('north.mandate.fish_first', 'south.nod.low', 'north.nod.high');
    expect([sea.paid('north'), sea.gauge('trust')]).toEqual([0, 20]);
    sea.say('north.nod.low');
    expect([sea.paid('north'), sea.gauge('trust')]).toEqual([2, 17]);
  });

  it.each([
    ['fish shared, light lit', 2],
    ['fish open, light lit', 1],
    ['fish open, light dark', 0],
  ])('is drifted from once for each clause signed against it: by %s %i times', (offered, times) => {
    const sea = play(
      tale({
        parties: PARTIES,
        moves: '{ nod: { by: north, text: Nod, choose: { how: [low, high] }, do: [ add: { heat: 1 } ] } }',
        summits: `
  meeting: { main: true, between: [north, south], table: hall, turn: 2, rounds: 1, prepared: 2, epilogue: { turns: 1, word: Year } }`,
      }),
    );
    sea.say('north.mandate.all_light', 'all is ordered', `north offers ${offered}`, 'south accepts');
    expect(sea.paid('north')).toBe(0);
    sea.until(2);
    sea.say('all is ordered', 'south passes', `north offers ${offered}`, 'south accepts');
    expect([sea.paid('north'), sea.gauge('trust')]).toEqual([2 * times, 20 - 3 * times]);
    expect(sea.told().filter((line) => line.includes('drift'))).toHaveLength(times);
  });
});
