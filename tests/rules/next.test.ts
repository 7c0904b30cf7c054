import { describe, expect, it } from 'vitest';
import { lines, sayStep } from '../fixtures/lines-of-play.ts';
import { play } from '../fixtures/play.ts';
import { tale } from '../fixtures/tale.ts';

describe('a turn', () => {
  it('goes from briefing over orders, talks and events to the aftermath, and the last one to the epilogue', () => {
    const quiet = tale({
      calendar: '{ start: 2001-01-01, turn: 1 day, turns: 2, word: Day }',
      summits: `
  meeting: { main: true, between: [north, south], table: hall, turn: 2, when: talks == "broken", rounds: 1, prepared: 1, epilogue: { turns: 2, word: Year } }`,
    });
    const sea = play(quiet);
    sea.toTheEnd();
    expect(sea.game.steps.map((step) => sayStep(quiet, step))).toEqual(
      lines(`
        - orders · all is ordered · north passes · - next table · - events · - aftermath
        - briefing · - orders · all is ordered · south passes · - next table · - events · - aftermath
        - epilogue · - a turn of the epilogue · - a turn of the epilogue · - ending: none`),
    );
    expect(sea.waits()).toBe('nothing');
  });
});

const TABLES = `
  hall: { at: quay, parties: [north, south], agenda: { of: [fish, light], at_most: 2 }, first: south, exchanges: 3, when: heat <= 60 }
  deck: { at: quay, over: flags, parties: [south, isle], agenda: { of: [fish], at_most: 1 }, first: isle, exchanges: 2 }
  stern: { at: quay, parties: [south, north], agenda: { of: [light], at_most: 1 }, first: north, exchanges: 1 }`;

describe('talks', () => {
  const parts = {
    tables: TABLES,
    channels: '{ flags: { name: Flags, rank: 1, when: trust >= 30 } }',
    moves: `
  fuel: { by: north, text: Fuel, do: [ add: { heat: 20 } ] }
  trust: { by: north, text: Trust, do: [ add: { trust: 20 } ] }`,
  };

  it('begin with the party named first on odd turns, with the other on even ones, and then in turn', () => {
    const sea = play(tale(parts));
    sea.say('all is ordered');
    sea.until(3);
    expect(sea.told()).toEqual(
      lines(`
        all is ordered · south passes · north passes · south passes · - next table · - next table · - next table
        all is ordered · north passes · south passes · north passes · - next table · - next table · - next table`),
    );
  });

  it('are held at one table a turn between the same two, at the next one where the first is shut', () => {
    const sea = play(tale(parts));
    sea.say('north.fuel', 'all is ordered');
    expect(sea.waits()).toBe('offer of north at stern');
    sea.until(2);
    expect(sea.told()).toEqual(
      lines('north.fuel · all is ordered · - next table · - next table · north passes · - next table'),
    );
  });

  it('are held over an open channel, by different parties side by side', () => {
    const sea = play(tale(parts));
    sea.say('north.trust', 'all is ordered', 'south passes', 'north passes', 'south passes');
    expect(sea.waits()).toBe('offer of isle at deck');
    sea.say('isle passes');
    expect(sea.waits()).toBe('offer of south at deck');
  });
});

const ASKS = `
  visit: { by: north, text: Visit, cost: 1, when: heat < 80, asks: { south: [yield, flare, nudge], isle: [hail, pipe] }, do: [ add: { trust: heat } ] }
  call: { by: north, text: Call, cost: 1, when: heat < 80, asks: { south: [nudge] }, do: [ add: { trust: 1 } ] }
  yield: { by: south, text: Yield, cost: 2, do: [ add: { heat: -10 } ] }
  flare: { by: south, text: Flare, do: [ add: { heat: 15 }, trigger: sparks ] }
  nudge: { by: south, text: Nudge, when: trust >= 50, do: [ trigger: vote ] }
  hail: { by: isle, text: Hail, when: heat < 45, do: [ add: { trust: -1 } ] }
  pipe: { by: isle, text: Pipe, do: [ add: { heat: 2 }, trigger: vote ] }
  aye: { by: south, text: Aye, do: [ add: { heat: 1 } ] }
  set: { by: north, text: Set it, choose: { to: [low, high] }, do: [ add: { heat: 'to == "low" ? -30 : 25' }, trigger: news ] }`;
const EVENTS = `
  sparks: { text: Sparks, only: triggered, do: [ add: { heat: heat / 5 } ] }
  vote: { text: A vote, only: triggered, asks: { south: [aye, pass] }, do: [ add: { trust: 3 } ] }
  news: { text: News, only: triggered, when: heat > 60, once: true, do: [ add: { trust: 7 } ] }`;
const asking = tale({ moves: ASKS, events: EVENTS });

describe('a deed that asks', () => {
  it('hears each party in turn before its effects, and reads the state they leave', () => {
    const sea = play(asking);
    sea.say('north.visit');
    expect(sea.waits()).toBe('south is asked by north.visit: south.yield south.flare');
    expect(sea.refusal('south.nudge')).toBe('not_an_option');
    expect(sea.refusal('north.set.low')).toBe('not_an_option');
    expect(sea.refusal('isle passes')).toBe('not_yours');
    sea.say('south.yield');
    expect(sea.waits()).toBe('isle is asked by north.visit: isle.hail isle.pipe');
    sea.say('isle passes');
    expect([sea.gauge('heat'), sea.gauge('trust')]).toEqual([40, 60]);
    // The answer is free, the question is not.
    expect([sea.of('spent', 'north'), sea.of('spent', 'south')]).toEqual([1, 0]);
    expect(sea.told()).toEqual(lines('north.visit · south.yield · isle passes · - north.visit'));
  });

  it('is dropped, and its cost returned, where an answer has made it unlawful', () => {
    const sea = play(asking);
    // Heat 50 + 15, and sparks a fifth of 65: 78; piping makes it 80.
    sea.say('north.visit', 'south.flare', 'isle.pipe');
    expect(sea.gauge('heat')).toBe(80);
    expect(sea.of('spent', 'north')).toBe(0);
    sea.say('south passes');
    expect(sea.told()).toEqual(
      lines(`
        north.visit · south.flare · - event.sparks · isle.pipe · - not north.visit
        - event.vote · south passes · - event.vote`),
    );
    expect(sea.refusal('north.visit')).toBe('condition moves.visit.when');
  });

  it('passes by who has no lawful answer', () => {
    const sea = play(asking);
    sea.say('north.call');
    expect(sea.told()).toEqual(lines('north.call · south passes · - north.call'));
  });

  it('done twice on a day is one too many', () => {
    const sea = play(asking);
    sea.say('north.call');
    expect(sea.refusal('north.call')).toBe('done_this_turn');
  });
});

describe('what a deed triggers', () => {
  it('happens at once and reads the state after it', () => {
    const sea = play(asking);
    sea.say('north.set.high');
    expect([sea.gauge('heat'), sea.gauge('trust')]).toEqual([75, 27]);
  });

  it('does not happen where its condition does not hold by then, nor twice what happens once', () => {
    const sea = play(asking);
    sea.say('north.set.low', 'north.set.high');
    expect(sea.gauge('heat')).toBe(45);
    sea.until(2);
    sea.say('north.set.high');
    sea.until(3);
    sea.say('north.set.high');
    expect([sea.gauge('heat'), sea.gauge('trust')]).toEqual([95, 27]);
    expect(sea.told().filter((line) => line.includes('event.news'))).toEqual(
      lines('- not event.news · - not event.news · - event.news · - not event.news'),
    );
  });

  it('waits with its own question until the one in hand is answered', () => {
    const sea = play(asking);
    sea.say('north.visit', 'south.yield', 'isle.pipe');
    expect(sea.waits()).toBe('south is asked by event.vote: south.aye');
    sea.say('south.aye');
    // Trust 20 + 42 by the visit, 3 by the vote.
    expect(sea.gauge('trust')).toBe(65);
    expect(sea.told()).toEqual(
      lines('north.visit · south.yield · isle.pipe · - north.visit · - event.vote · south.aye · - event.vote'),
    );
  });
});
