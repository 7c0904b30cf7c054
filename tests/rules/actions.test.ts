import { describe, expect, it } from 'vitest';
import { lines } from '../fixtures/lines-of-play.ts';
import { play } from '../fixtures/play.ts';
import { tale } from '../fixtures/tale.ts';

const KINDS = `
  north: { home: quay, seat: playable, capacity: 2, temper: { concedes: steady }, audience: 12, fooled: 6, outside: 4,
    constituencies: { crew: { share: 100, needs: 0 } } }
  south: { home: quay, seat: playable, capacity: 2, temper: { concedes: steady }, audience: 12, fooled: 6, outside: 4,
    kinds: { frank: { prior: 0.5, keeps: { plain: 0.9, watched: 1 } }, sly: { prior: 0.3, keeps: { plain: 0.5, watched: 0.5 } }, shy: { prior: 0.2, keeps: { plain: 0.5, watched: 0.5 } } } }
  isle: { home: quay, seat: minded, capacity: 1, temper: { concedes: steady }, outside: 0 }`;

describe('add', () => {
  const rulebook = tale({
    moves: `
  heat: { by: north, text: Heat, do: [ add: { heat: 30, trust: heat / 10 }, add: { heat: 30 } ] }
  cool: { by: north, text: Cool, do: [ add: { heat: 0 - heat - 10 } ] }`,
  });

  it('reads the state before the move, and holds a gauge within 0 and 100', () => {
    const tale1 = play(rulebook);
    tale1.say('north.heat');
    // 50 + 30 + 30 is held at 100; trust had 20 and reads the heat of 50.
    expect([tale1.gauge('heat'), tale1.gauge('trust')]).toEqual([100, 25]);
    tale1.say('north.cool');
    expect(tale1.gauge('heat')).toBe(0);
  });
});

describe('shift', () => {
  const rulebook = tale({
    tracks: `
  talks: { name: Talks, states: [together, broken] }
  boat: { name: Boats, each: { gull: Gull, tern: Tern }, states: [moored, out, lost], no_way_out: [lost] }`,
    moves: `
  sail: { by: north, text: Sail, choose: { which: boat }, do: [ shift: { boat.which: moored -> out } ] }
  storm: { by: north, text: Lose them, do: [ shift: { boat.each: out -> lost } ] }
  both: { by: south, text: Both, do: [ shift: { boat.gull: moored -> out, talks: together -> broken } ] }
  mend: { by: south, text: Mend, do: [ if: { that: 'talks == "broken"', then: [ shift: { talks: broken -> together } ] } ] }
  try: { by: south, text: Try, do: [ odds: { well: { rest: [ shift: { talks: broken -> together } ] } } ] }`,
  });

  it('of one copy is legal only from a listed state', () => {
    const sea = play(rulebook);
    sea.say('north.sail.gull');
    expect([sea.state('boat.gull'), sea.state('boat.tern')]).toEqual(['out', 'moored']);
    sea.until(2);
    expect(sea.refusal('north.sail.gull')).toBe('wrong_state tracks.boat');
    expect(sea.refusal('south.both')).toBe('wrong_state tracks.boat');
  });

  it('of each copy moves those that stand there, and guards nothing', () => {
    const sea = play(rulebook);
    sea.say('north.storm', 'north.sail.tern');
    sea.until(2);
    sea.say('north.storm');
    expect([sea.state('boat.gull'), sea.state('boat.tern')]).toEqual(['moored', 'lost']);
  });

  it('under a condition guards nothing', () => {
    const sea = play(rulebook);
    sea.say('south.mend');
    expect(sea.state('talks')).toBe('together');
    sea.say('south.both');
    sea.until(2);
    sea.say('south.mend');
    expect(sea.state('talks')).toBe('together');
  });

  it('by luck guards nothing', () => {
    const sea = play(rulebook, { force: { try: 'well' } });
    sea.say('south.try');
    expect(sea.state('talks')).toBe('together');
    sea.say('south.both');
    sea.until(2);
    sea.say('south.try');
    expect(sea.state('talks')).toBe('together');
  });
});

describe('put and told', () => {
  it('bring a level into force without a signature, read by all as it stands; and tell a party of an issue for good', () => {
    const sea = play(
      tale({
        moves: `
  share: { by: south, text: Share, do: [ put: { fish: shared } ] }
  tell: { by: north, text: Tell, choose: { what: [fish, light] }, do: [ told: { isle: what } ] }
  check: { by: north, text: Check, when: 'told(isle, fish) && !told(isle, light)', do: [ add: { trust: 1 } ] }`,
      }),
    );
    expect(sea.refusal('north.check')).toBe('condition moves.check.when');
    sea.say('south.share', 'north.tell.fish', 'north.check');
    expect(sea.level('fish')).toBe('shared');
    expect(['north', 'south', 'isle'].map((party) => sea.heard(party, 'fish'))).toEqual(['shared', 'shared', 'shared']);
    sea.toTheEnd();
    expect(sea.told().at(-1)).toBe('- ending: none');
  });
});

describe('what holds for some turns', () => {
  const rulebook = tale({
    parties: KINDS,
    moves: `
  press: { by: isle, text: Press, choose: { whom: [north, south] }, do: [ need: { party: whom, points: 0 - trust / 10, turns: 2 } ] }
  tire: { by: isle, text: Tire, do: [ capacity: { north: -1, south: 1, turns: 1 } ] }
  ruin: { by: isle, text: Ruin, do: [ capacity: { north: -9, turns: 9 } ] }
  work: { by: [north, south], text: Work, cost: 2, do: [ add: { trust: 10 } ] }
  more: { by: [north, south], text: More, cost: 1, do: [ add: { heat: 1 } ] }`,
  });

  it('holds for the rest of its turn and the turns that follow', () => {
    const sea = play(rulebook, { force: { south: 'frank' } });
    sea.say('isle.press.north', 'isle.press.south');
    expect([sea.of('needs', 'north'), sea.of('needs', 'south')]).toEqual([-2, -2]);
    sea.until(2);
    sea.say('isle.press.north');
    expect(sea.of('needs', 'north')).toBe(-4);
    sea.until(3);
    expect(sea.of('needs', 'north')).toBe(-4);
    sea.until(4);
    expect([sea.of('needs', 'north'), sea.of('needs', 'south')]).toEqual([-2, 0]);
    sea.until(5);
    expect(sea.of('needs', 'north')).toBe(0);
  });

  it('is how many orders a party has, never fewer than none', () => {
    const sea = play(rulebook, { force: { south: 'frank' } });
    sea.say('isle.tire', 'south.work', 'south.more');
    expect(sea.refusal('north.work')).toBe('no_capacity');
    sea.say('north.more');
    sea.until(2);
    expect(['north', 'south'].map((party) => sea.of('capacity', party))).toEqual([-1, 1]);
    sea.until(3);
    expect(['north', 'south'].map((party) => sea.of('capacity', party))).toEqual([0, 0]);
    sea.say('isle.ruin');
    expect(sea.refusal('north.more')).toBe('no_capacity');
    sea.until(4);
    expect(sea.refusal('north.more')).toBe('no_capacity');
    expect(sea.of('spent', 'south')).toBe(0);
  });
});

describe('give and pay', () => {
  const rulebook = tale({
    moves: `
  present: { by: isle, text: A present, do: [ give: { to: south, points: trust / 5, from: isle } ] }
  pledge: { by: isle, text: A pledge, do: [ give: { to: north, points: 6, from: isle, if: signed } ] }
  hope: { by: isle, text: Hope, do: [ give: { to: south, points: 2, from: isle, if: heat >= 60 } ] }
  warm: { by: north, text: Warm, do: [ add: { heat: 10 } ] }
  fine: { by: south, text: A fine, do: [ pay: { south: 3, isle: 1 } ] }`,
  });

  it('fall due at the end of the turn on which what they wait for has come', () => {
    const sea = play(rulebook);
    sea.say('isle.hope', 'north.warm');
    expect(sea.gifts('south')).toBe(0);
    sea.until(2);
    expect([sea.gifts('south'), sea.gifts('isle')]).toEqual([2, -2]);
  });

  it('are due at once, or once what they wait for holds', () => {
    const sea = play(rulebook);
    sea.say('isle.present', 'isle.pledge', 'south.fine');
    expect(['north', 'south', 'isle'].map(sea.gifts)).toEqual([0, 4, -4]);
    expect(['north', 'south', 'isle'].map(sea.paid)).toEqual([0, 3, 1]);
    sea.until(2);
    sea.say('isle.pledge', 'all is ordered', 'south offers fish shared', 'north accepts');
    sea.until(6);
    expect(sea.gifts('north')).toBe(0);
    sea.say('all is ordered', 'south passes', 'north offers fish shared', 'south accepts');
    // Pledged twice.
    expect(['north', 'south', 'isle'].map(sea.gifts)).toEqual([12, 4, -16]);
  });
});

describe('evidence', () => {
  const rulebook = tale({
    parties: KINDS,
    moves: `
  spy: { by: north, text: Spy, do: [ evidence: { about: south, right: 0.6, known_to: [north] } ] }
  act: { by: south, text: Act, do: [ evidence: { about: south, says: { sly: 0.5, shy: 2 }, known_to: [north, isle] } ] }`,
  });

  it('by signal is right with its odds, and known to those it names', () => {
    const right = play(rulebook, { draws: ['0 south 0.1', '1 signal.north.spy 0.59'] });
    right.say('north.spy');
    // 0.5 · 0.6, 0.3 · 0.2, 0.2 · 0.2 = 0.30, 0.06, 0.04
    expect(right.odds('north', 'south')).toEqual([expect.closeTo(0.75), expect.closeTo(0.15), expect.closeTo(0.1)]);
    expect(right.odds('isle', 'south')).toEqual([0.5, 0.3, 0.2]);
    // The first draw above the odds points at the next kind: 0.5 · 0.2, 0.3 · 0.6, 0.2 · 0.2 = 0.10, 0.18, 0.04
    const wrong = play(rulebook, { draws: ['0 south 0.1', '1 signal.north.spy 0.61'] });
    wrong.say('north.spy');
    expect(wrong.odds('north', 'south')[1]).toBeCloseTo(0.18 / 0.32, 12);
  });

  it('by signal points where it is forced to', () => {
    const forced = play(rulebook, { force: { south: 'frank', 'signal.north.spy': 'shy' } });
    forced.say('north.spy');
    // 0.5 · 0.2, 0.3 · 0.2, 0.2 · 0.6 = 0.10, 0.06, 0.12
    expect(forced.odds('north', 'south')[2]).toBeCloseTo(0.12 / 0.28, 12);
    const first = play(rulebook, { force: { south: 'sly', 'signal.north.spy': 'frank' } });
    first.say('north.spy');
    expect(first.odds('north', 'south')[0]).toBeCloseTo(0.75, 12);
  });

  it('that speaks for itself multiplies the odds of those who see it', () => {
    const sea = play(rulebook, { force: { south: 'sly' } });
    sea.say('south.act');
    // 0.5, 0.3 · 0.5, 0.2 · 2 = 0.50, 0.15, 0.40
    for (const observer of ['north', 'isle']) expect(sea.odds(observer, 'south')[0]).toBeCloseTo(0.5 / 1.05, 12);
  });
});

describe('later', () => {
  const rulebook = tale({
    moves: `
  brew: { by: north, text: Brew, do: [ later: { turns: 2, do: [ add: { heat: 7 }, later: { turns: 1, do: [ add: { trust: 3 } ] } ] } ] }`,
  });

  it('happens in the aftermath so many turns on, also what is put off there', () => {
    const sea = play(rulebook);
    sea.say('north.brew');
    sea.until(2);
    sea.say('north.brew');
    sea.until(3);
    expect(sea.gauge('heat')).toBe(50);
    sea.until(4);
    expect([sea.gauge('heat'), sea.gauge('trust')]).toEqual([57, 20]);
    sea.until(5);
    expect([sea.gauge('heat'), sea.gauge('trust')]).toEqual([64, 23]);
    sea.until(6);
    expect(sea.gauge('trust')).toBe(26);
    expect(sea.told().filter((line) => line.includes('later'))).toEqual(
      lines(`
        - later.north.brew.1 · - later.north.brew.1
        - later.later.north.brew.1.1 · - later.later.north.brew.1.1`),
    );
  });
});

describe('if and odds', () => {
  const rulebook = tale({
    moves: `
  test: { by: north, text: Test, do: [ add: { trust: 40 }, if: { that: trust >= 50, then: [ add: { heat: 1 } ], else: [ add: { heat: -1 } ] } ] }
  toss: { by: north, text: Toss, do: [ odds: { win: { chance: trust / 100, do: [ add: { heat: 10 } ] }, draw: { rest: [ add: { heat: 1 } ] }, lose: { chance: 0.5, do: [ add: { heat: -10 } ] } } ] }
  dare: { by: north, text: Dare, do: [ odds: { win: { chance: 0.3, do: [ add: { heat: 10 } ] }, lose: { chance: 0.3, do: [ add: { heat: -10 } ] } } ] }`,
  });

  it('of a condition look at the state before the move', () => {
    const sea = play(rulebook);
    sea.say('north.test');
    expect(sea.gauge('heat')).toBe(49);
    sea.until(2);
    sea.say('north.test');
    expect(sea.gauge('heat')).toBe(50);
  });

  // Trust 20: win below 0.2, lose below 0.7, else the rest.
  it.each([
    ['toss', 0, 60],
    ['toss', 0.199, 60],
    ['toss', 0.2, 40],
    ['toss', 0.699, 40],
    ['toss', 0.701, 51],
    ['dare', 0.299, 60],
    ['dare', 0.3, 40],
    ['dare', 0.6, 50],
  ])('of %s on a draw of %d bring the heat to %i', (move, draw, heat) => {
    const sea = play(rulebook, { draws: [`1 north.${move} ${draw}`] });
    sea.say(`north.${move}`);
    expect(sea.gauge('heat')).toBe(heat);
  });

  it('come out as they are forced to', () => {
    const sea = play(rulebook, { force: { toss: 'draw' } });
    sea.say('north.toss');
    expect(sea.gauge('heat')).toBe(51);
  });
});

describe('close', () => {
  it('ends a move for the rest of the game, of its doer alone', () => {
    const sea = play(
      tale({
        moves: `
  ring: { by: [north, south], text: Ring, choose: { how: [soft, loud] }, do: [ add: { heat: 1 } ] }
  mute: { by: north, text: Mute, do: [ close: ring ] }`,
      }),
    );
    sea.say('north.mute');
    expect(sea.refusal('north.ring.soft')).toBe('closed moves.ring');
    sea.until(3);
    expect(sea.refusal('north.ring.loud')).toBe('closed moves.ring');
    sea.say('south.ring.soft');
  });
});
